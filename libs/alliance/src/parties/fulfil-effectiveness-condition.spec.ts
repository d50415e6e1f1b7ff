import { event } from '../decider';
import { as, document, given, happened, REGISTERED, SINCE, TODAY } from '../scenario';
import { fulfilEffectivenessCondition, type FulfilEffectivenessCondition } from './fulfil-effectiveness-condition';
import { CLAUSE, decided, DECISION, effectOf, registrar } from './scenario';

const of = { agreement: 'TAS', party: 'CITY' } as const;
const command: FulfilEffectivenessCondition = { ...of, authority: DECISION };
const history = [
  ...REGISTERED,
  decided(),
  happened('AgreementDrafted', { agreement: 'TAS', kind: 'TAS', version: 1, document: document('tas'), parties: ['CITY', 'MEH'] }),
  happened('AgreementSigned', { ...of, version: 1, conditional: true }, { effective: '2020-02-01' }),
];

describe('fulfilling the condition of a signature', () => {
  it('D-20 makes the agreement hold for that party, on the decision that approved it', () => {
    const dated = { ...command, effective: '2020-05-01' };
    const answer = given(...history).when(fulfilEffectivenessCondition, dated, registrar);
    expect(answer).toStrictEqual([event('AgreementBecameEffectiveFor', of, { effective: '2020-05-01', authority: DECISION })]);
    expect(fulfilEffectivenessCondition.commandOf(answer as never)).toStrictEqual(dated);
  });

  it('D-20 may be the effect of that decision itself', () => {
    const answer = given(...history).when(fulfilEffectivenessCondition, of, as('clerk', 'OUTSIDE_CLERK', effectOf(TODAY)));
    expect(answer).toStrictEqual([event('AgreementBecameEffectiveFor', of, { effective: TODAY, authority: DECISION })]);
  });

  it.each<[string, FulfilEffectivenessCondition, typeof registrar, object]>([
    ['anybody but the registrar', command, as('mgr', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'REGISTRAR' }],
    ['a clause of the agreement itself', { ...of, authority: CLAUSE }, registrar, { refused: 'AUTHORITY_MISSING' }],
    [
      'a decision that is not there',
      { ...of, authority: { kind: 'DECISION', ref: 'decision-9' } },
      registrar,
      { refused: 'DECISION_NOT_FOUND', decision: 'decision-9' },
    ],
    ['an unknown agreement', { ...command, agreement: 'X' }, registrar, { refused: 'AGREEMENT_NOT_FOUND', agreement: 'X' }],
    ['a party that has not signed', { ...command, party: 'MEH' }, registrar, { refused: 'AGREEMENT_NOT_SIGNED', agreement: 'TAS', party: 'MEH' }],
    ['a day before the signature', { ...command, effective: SINCE }, registrar, { refused: 'AGREEMENT_NOT_SIGNED', ...of }],
  ])('D-20 refuses %s', (_, asked, circumstance, refusal) => {
    expect(given(...history).when(fulfilEffectivenessCondition, asked, circumstance)).toStrictEqual(refusal);
  });

  it('D-20 refuses what holds already, but not for a later version', () => {
    const holds = [...history, happened('AgreementBecameEffectiveFor', of)];
    expect(given(...holds).when(fulfilEffectivenessCondition, command, registrar)).toStrictEqual({ refused: 'ALREADY_EFFECTIVE', ...of });
    const later = [...holds, happened('AgreementSigned', { ...of, version: 2, conditional: true })];
    expect(given(...later).when(fulfilEffectivenessCondition, command, registrar)).toStrictEqual([
      event('AgreementBecameEffectiveFor', of, { authority: DECISION }),
    ]);
  });
});
