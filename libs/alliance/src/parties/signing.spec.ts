import { event, stateOf } from '../decider';
import { as, document, given, happened, SEATED, TODAY } from '../scenario';
import { draftAgreement } from './draft-agreement';
import { drafts, producer, registers, signs } from './delivery-scenario';
import { agreements, isEffectiveFor } from './facts';
import { fulfilEffectivenessCondition } from './fulfil-effectiveness-condition';
import { agreed, decided, registrar } from './scenario';
import { signAgreement } from './sign-agreement';

const sign = { agreement: 'SUB', version: 1, party: 'MEH' };
const signed = [event('AgreementSigned', { ...sign, conditional: false }), event('AgreementBecameEffectiveFor', { agreement: 'SUB', party: 'MEH' })];
const conditional = happened('AgreementSigned', { ...sign, conditional: true });
const ended = happened('AgreementTerminated', { agreement: 'SUB', ground: 'AGREED' }, { effective: '2020-03-01' });
const proposal = happened('DecisionProposed', {
  decision: 'decision-1',
  body: 'AJR',
  version: 1,
  type: 'CONTRACT',
  basis: { kind: 'LAW', ref: '1' },
  effects: [],
  conditions: [],
});

describe('the life of an agreement', () => {
  it('a version that names its decision is signed once that is in force', () => {
    const draft = drafts('SUB', { decision: 'decision-1' });
    const before = given(...SEATED, proposal, draft);
    expect(before.when(signAgreement, sign, producer)).toStrictEqual({ refused: 'VERSION_NOT_APPROVED', agreement: 'SUB', decision: 'decision-1' });
    expect(given(...SEATED, ...agreed(), draft).when(signAgreement, sign, producer)).toStrictEqual(signed);
  });

  it('D-20 is signed before that on the condition that it is approved', () => {
    const answer = given(...SEATED, proposal, drafts('SUB', { decision: 'decision-1' })).when(
      signAgreement,
      { ...sign, conditional: true },
      producer,
    );
    expect(answer).toStrictEqual([event('AgreementSigned', { ...sign, conditional: true })]);
  });

  it('is not signed, nor brought into force, once it is terminated or over', () => {
    const over = drafts('SUB', { until: '2020-04-19' });
    const terminated = { refused: 'AGREEMENT_TERMINATED', agreement: 'SUB', on: '2020-03-01' };
    const expired = { refused: 'AGREEMENT_EXPIRED', agreement: 'SUB', until: '2020-04-19' };
    expect(given(...SEATED, drafts('SUB'), ended).when(signAgreement, sign, producer)).toStrictEqual(terminated);
    expect(given(...SEATED, over).when(signAgreement, sign, producer)).toStrictEqual(expired);
    const fulfil = { agreement: 'SUB', party: 'MEH', authority: { kind: 'DECISION', ref: 'decision-1' } } as const;
    const known = (...entries: readonly (typeof over)[]) =>
      given(...SEATED, decided(), ...entries).when(fulfilEffectivenessCondition, fulfil, registrar);
    expect(known(drafts('SUB'), conditional, ended)).toStrictEqual(terminated);
    expect(known(over, conditional)).toStrictEqual(expired);
  });

  it('D-20 may be signed until it ends, and then holds until it ends', () => {
    const later = { ...ended, effective: '2020-06-01' };
    expect(given(...SEATED, drafts('SUB'), later).when(signAgreement, sign, producer)).toStrictEqual(signed);
    const change = drafts('CH1', { kind: 'CHANGE', amends: 'SUB' });
    const known = stateOf(agreements, [drafts('SUB'), later, change, ...signs('SUB'), ...signs('CH1')]);
    const holds = (agreement: string) => ['2020-05-31', '2020-06-01'].map((day) => isEffectiveFor(known.get(agreement)!, 'MEH', day));
    expect([holds('SUB'), holds('CH1')]).toStrictEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('is not brought back by way of what amends it', () => {
    const change = drafts('CH1', { kind: 'CHANGE', amends: 'SUB' });
    const answer = given(...SEATED, drafts('SUB'), ...signs('SUB'), change, ended).when(signAgreement, { ...sign, agreement: 'CH1' }, producer);
    expect(answer).toStrictEqual({ refused: 'AGREEMENT_TERMINATED', agreement: 'CH1', on: '2020-03-01' });
  });
});

describe('drafting a change', () => {
  const manager = as('mgr', 'MANAGER');
  const command = { agreement: 'CH1', kind: 'CHANGE', parties: ['MEH'], amends: 'SUB', until: '2021-12-31', document: document('ch1') } as const;
  const history = [...SEATED, ...registers('ch1'), drafts('SUB')];

  it('says what it changes, and how long it holds', () => {
    const answer = given(...history).when(draftAgreement, command, manager);
    const { amends, until, ...data } = command;
    expect(answer).toStrictEqual([event('AgreementDrafted', { ...data, version: 1, amends, until, editor: 'mgr' }, {})]);
    expect(draftAgreement.commandOf(answer as never)).toStrictEqual({ ...command, version: 1, editor: 'mgr' });
  });

  it.each<[string, Partial<Parameters<typeof draftAgreement.decide>[1]>, readonly ReturnType<typeof drafts>[], object]>([
    ['an agreement of another kind', { kind: 'TAS' }, [], { refused: 'NOT_A_CHANGE_AGREEMENT', agreement: 'CH1', kind: 'TAS' }],
    ['what is unknown', { amends: 'X' }, [], { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    ['what is terminated', {}, [ended], { refused: 'AGREEMENT_TERMINATED', agreement: 'SUB', on: '2020-03-01' }],
    ['another agreement than it did', {}, [drafts('CH1', { kind: 'CHANGE', amends: 'TAS' })], { refused: 'AGREEMENT_EXISTS', agreement: 'CH1' }],
    [
      'anything once it is terminated itself',
      {},
      [
        drafts('CH1', { kind: 'CHANGE', amends: 'SUB' }),
        happened('AgreementTerminated', { agreement: 'CH1', ground: 'AGREED' }, { effective: TODAY }),
      ],
      { refused: 'AGREEMENT_TERMINATED', agreement: 'CH1', on: TODAY },
    ],
  ])('refuses to change %s', (_, more, before, refusal) => {
    expect(given(...history, ...before).when(draftAgreement, { ...command, ...more }, manager)).toStrictEqual(refusal);
  });
});
