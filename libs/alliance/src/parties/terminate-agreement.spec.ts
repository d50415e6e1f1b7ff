import { event, stateOf } from '../decider';
import { as, given, happened, SEATED, TODAY } from '../scenario';
import { terminationOf } from './agreement-facts';
import { drafts, signs } from './delivery-scenario';
import { agreements, allianceParties, isEffectiveFor } from './facts';
import { agreed, CLAUSE, decided, DECISION, effectOf, registrar } from './scenario';
import { terminateAgreement, type TerminateAgreement } from './terminate-agreement';

const data = { agreement: 'TAS', ground: 'NOT_CONTINUED' } as const;
const command: TerminateAgreement = { ...data, authority: DECISION };
const history = [...SEATED, ...agreed()];
const terminated = happened('AgreementTerminated', data, { effective: '2020-06-01' });

describe('the termination of an agreement', () => {
  it('is recorded on a decision, with the reason sealed', () => {
    const asked = { ...command, effective: '2020-06-01', reason: 'The second phase is not begun.' };
    const answer = given(...history).when(terminateAgreement, asked, registrar);
    expect(answer).toStrictEqual([
      event('AgreementTerminated', data, { effective: '2020-06-01', authority: DECISION, sealed: { reason: 'The second phase is not begun.' } }),
    ]);
    expect(terminateAgreement.commandOf(answer as never)).toStrictEqual(asked);
  });

  it('rests on the clause by which the agreement lets it end', () => {
    const answer = given(...history).when(terminateAgreement, { ...command, authority: CLAUSE }, registrar);
    expect(answer).toStrictEqual([event('AgreementTerminated', data, { authority: CLAUSE })]);
  });

  it('is what a decision does', () => {
    const answer = given(...history).when(terminateAgreement, data, as('c1', 'AJR_CHAIR', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('AgreementTerminated', data, { effective: TODAY, authority: DECISION })]);
  });

  it("is recorded by the clerk of the outside body whose decision it is, and by no other body's", () => {
    const [clerk, outside] = [as('clerk', 'OUTSIDE_CLERK'), { kind: 'DECISION', ref: 'decision-2' } as const];
    const known = given(...history, decided('decision-2'));
    expect(known.when(terminateAgreement, { ...command, authority: outside }, clerk)).toStrictEqual([
      event('AgreementTerminated', data, { authority: outside }),
    ]);
    expect(known.when(terminateAgreement, command, clerk)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'REGISTRAR' });
  });

  it('D-20 ends it for each party from the day on, and makes nobody else a stranger', () => {
    const some = happened('AgreementTerminated', { ...data, parties: ['MEH'] }, { effective: '2020-06-01' });
    const on = (date: string, entry: typeof some) => allianceParties(stateOf(agreements, [...SEATED, entry]), date);
    expect([on('2020-05-31', terminated), on('2020-06-01', terminated), on('2020-06-01', some)]).toStrictEqual([['CITY', 'MEH'], [], ['CITY']]);
  });

  it('D-20 takes with it what amends it', () => {
    const known = stateOf(agreements, [...SEATED, drafts('CH1', { kind: 'CHANGE', amends: 'TAS' }), ...signs('CH1'), terminated]);
    const change = known.get('CH1')!;
    expect([isEffectiveFor(change, 'MEH', '2020-05-31'), isEffectiveFor(change, 'MEH', '2020-06-01'), terminationOf(change, 'MEH')]).toStrictEqual([
      true,
      false,
      '2020-06-01',
    ]);
  });

  it('D-20 what changes a subcontract makes nobody a party to the alliance', () => {
    const sub = [drafts('SUB'), drafts('CH1', { kind: 'CHANGE', amends: 'SUB', parties: ['THIRD'] }), ...signs('CH1', 'THIRD')];
    expect(allianceParties(stateOf(agreements, [...SEATED, ...sub]), TODAY)).toStrictEqual(['CITY', 'MEH']);
  });

  it.each<[string, TerminateAgreement, typeof registrar, object]>([
    ['anybody else', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['what rests on nothing', data, registrar, { refused: 'AUTHORITY_MISSING' }],
    ['an unknown agreement', { ...command, agreement: 'X' }, registrar, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    ['a party named twice', { ...command, parties: ['MEH', 'MEH'] }, registrar, { refused: 'PARTY_REPEATED', party: 'MEH' }],
    ['a stranger', { ...command, parties: ['X'] }, registrar, { refused: 'NOT_PARTY_TO_AGREEMENT', agreement: 'TAS', party: 'X' }],
    [
      'D-20 a day on which it does not hold for the party',
      { ...command, authority: CLAUSE, parties: ['MEH'], effective: '2019-12-31' },
      registrar,
      { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement: 'TAS', party: 'MEH' },
    ],
    [
      'D-20 what holds for nobody',
      { ...command, authority: CLAUSE, effective: '2019-12-31' },
      registrar,
      { refused: 'AGREEMENT_NOT_EFFECTIVE', agreement: 'TAS' },
    ],
  ])('refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(terminateAgreement, asked, circumstance)).toStrictEqual(refusal);
  });

  it('refuses what was terminated already, for all or for one', () => {
    const late = { ...command, effective: '2020-07-01' };
    expect(given(...history, terminated).when(terminateAgreement, late, registrar)).toStrictEqual({
      refused: 'ALREADY_TERMINATED',
      agreement: 'TAS',
      on: '2020-06-01',
    });
    expect(given(...history, terminated).when(terminateAgreement, { ...late, parties: ['MEH'] }, registrar)).toStrictEqual({
      refused: 'ALREADY_TERMINATED',
      agreement: 'TAS',
      party: 'MEH',
      on: '2020-06-01',
    });
  });

  it('gives its command back', () => {
    const asked = { ...command, parties: ['MEH'], effective: '2020-06-01' };
    expect(terminateAgreement.commandOf(given(...history).when(terminateAgreement, asked, registrar) as never)).toStrictEqual(asked);
  });
});
