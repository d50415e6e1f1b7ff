/** What an award and the appeals against it keep from being signed. */
import { happened, given, as, document, TODAY } from './scenario';
import type { Entry } from './decider';
import { signAgreement } from './parties/sign-agreement';
import type { AgreementKind } from './parties/events';
import { AWARDED, award, cancelled, P1 } from './procurement/tender-scenario';

const signatory = as('meh-sign', 'PARTY_SIGNATORY', {
  party: 'MEH',
  capacity: 'PRIVATE_PRODUCER',
  today: '2020-09-01',
  received: '2020-09-01T09:00:00.000Z',
});
const drafted = (kind: AgreementKind, more: { readonly procurement?: string } = {}): Entry =>
  happened('AgreementDrafted', { agreement: kind, kind, version: 1, document: document('text'), parties: ['CITY', 'MEH'], ...more });
const sign = (kind: AgreementKind, before: readonly Entry[], effective = '2020-07-16', procurement?: string) => {
  const answer = given(...before, drafted(kind, procurement === undefined ? {} : { procurement })).when(
    signAgreement,
    { agreement: kind, version: 1, party: 'MEH', effective },
    signatory,
  );
  return 'refused' in answer ? answer : 'SIGNED';
};
const appeal = (blocks: boolean, effective = '2020-07-10'): Entry => happened('AppealFiled', { appeal: 'appeal-1', ...P1, blocks }, { effective });
const resolved = (outcome: 'DISMISSED' | 'AWARD_ANNULLED', effective: string): Entry =>
  happened('AppealResolved', { appeal: 'appeal-1', ...P1, outcome }, { effective });
const awardedFor = (...covers: readonly ('DEVELOPMENT' | 'IMPLEMENTATION')[]) => [
  ...AWARDED.slice(0, -1),
  happened('ProcurementAwarded', { ...award, covers }, { effective: '2020-07-01' }),
];
const gate = [
  happened('PhasePlanned', { phase: 'DEV', kind: 'DEVELOPMENT', order: 1 }),
  happened('PhasePlanned', { phase: 'IMPL', kind: 'IMPLEMENTATION', order: 2 }),
  happened('GateDefined', { gate: 'G3', order: 1, from: 'DEV', to: 'IMPL', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
];
const passed = happened('GatePassed', { gate: 'G3', decision: 'decision-1' }, { effective: '2020-08-01' });

describe('signing after an award', () => {
  it.each<[string, readonly Entry[], string, object | 'SIGNED']>([
    ['P-26 on the last day of the standstill', AWARDED, '2020-07-15', { refused: 'STANDSTILL_RUNNING', until: '2020-07-15' }],
    ['P-26 on the day after it', AWARDED, '2020-07-16', 'SIGNED'],
    ['P-26 while an appeal blocks', [...AWARDED, appeal(true)], '2020-07-16', { refused: 'APPEAL_PENDING', appeal: 'appeal-1' }],
    ['P-26 while an appeal does not block', [...AWARDED, appeal(false)], '2020-07-16', 'SIGNED'],
    ['P-26 on the day before the appeal came', [...AWARDED, appeal(true, '2020-07-20')], '2020-07-19', 'SIGNED'],
    [
      'P-26 on the day before the appeal is resolved',
      [...AWARDED, appeal(true), resolved('DISMISSED', '2020-08-01')],
      '2020-07-31',
      { refused: 'APPEAL_PENDING', appeal: 'appeal-1' },
    ],
    ['P-26 on the day on which it is resolved', [...AWARDED, appeal(true), resolved('DISMISSED', '2020-08-01')], '2020-08-01', 'SIGNED'],
    ['P-26 where the award was annulled', [...AWARDED, appeal(true), resolved('AWARD_ANNULLED', '2020-07-12')], '2020-07-13', 'SIGNED'],
    ['P-26 where the procurement was cancelled', [...AWARDED, cancelled], '2020-07-10', 'SIGNED'],
    ['where nothing was procured', AWARDED.slice(0, -1), TODAY, 'SIGNED'],
  ])('%s', (_, before, on, answer) => expect(sign('KAS', before, on)).toStrictEqual(answer));

  it('P-26 holds for the alliance agreements alone', () => {
    expect([sign('TAS', AWARDED, '2020-07-15'), sign('NETWORK_PARTNER', AWARDED, '2020-07-15')]).toStrictEqual([
      { refused: 'STANDSTILL_RUNNING', until: '2020-07-15' },
      'SIGNED',
    ]);
  });

  it.each<[string, readonly Entry[], string, object | 'SIGNED']>([
    [
      'a partner selected for the development alone does not sign for the implementation',
      [...awardedFor('DEVELOPMENT'), ...gate],
      '2020-07-20',
      { refused: 'NOT_SELECTED_FOR_IMPLEMENTATION', gates: ['G3'] },
    ],
    [
      'nor on the day before the gate into it is passed',
      [...awardedFor('DEVELOPMENT'), ...gate, passed],
      '2020-07-31',
      { refused: 'NOT_SELECTED_FOR_IMPLEMENTATION', gates: ['G3'] },
    ],
    ['but from the day of the gate on', [...awardedFor('DEVELOPMENT'), ...gate, passed], '2020-08-01', 'SIGNED'],
    ['or where the award covers the implementation too', [...awardedFor('DEVELOPMENT', 'IMPLEMENTATION'), ...gate], '2020-07-20', 'SIGNED'],
    ['or where no gate leads into it', awardedFor('DEVELOPMENT'), '2020-07-20', 'SIGNED'],
    ['and the development agreement waits for no gate', [...awardedFor('DEVELOPMENT'), ...gate], '2020-07-20', 'SIGNED'],
  ])('P-27 %s', (says, before, on, answer) => {
    expect(sign(says.includes('development agreement') ? 'KAS' : 'TAS', before, on)).toStrictEqual(answer);
  });

  describe('where there are two procurements', () => {
    const second = happened(
      'ProcurementAwarded',
      { ...award, procurement: 'P2', standstillEnds: '2020-08-15', covers: ['DEVELOPMENT', 'IMPLEMENTATION'] },
      { effective: '2020-08-01' },
    );
    const both = [...AWARDED, second];
    const appealed = happened('AppealFiled', { appeal: 'appeal-2', procurement: 'P2', blocks: true }, { effective: '2020-08-10' });

    it.each<[string, AgreementKind, readonly Entry[], string, string | undefined, object | 'SIGNED']>([
      ['P-26 waits for both where it names none', 'KAS', both, '2020-08-15', undefined, { refused: 'STANDSTILL_RUNNING', until: '2020-08-15' }],
      ['P-26 waits for the standstill of the one that it names', 'KAS', both, '2020-08-15', 'P1', 'SIGNED'],
      ['P-26 waits for that one only', 'KAS', both, '2020-08-15', 'P2', { refused: 'STANDSTILL_RUNNING', until: '2020-08-15' }],
      [
        'P-26 waits for an appeal in either where it names none',
        'KAS',
        [...both, appealed],
        '2020-08-20',
        undefined,
        { refused: 'APPEAL_PENDING', appeal: 'appeal-2' },
      ],
      [
        'P-26 waits for an appeal in the one that it names',
        'KAS',
        [...both, appealed],
        '2020-08-20',
        'P2',
        { refused: 'APPEAL_PENDING', appeal: 'appeal-2' },
      ],
      ['P-26 waits for no appeal in another', 'KAS', [...both, appealed], '2020-08-20', 'P1', 'SIGNED'],
      [
        'P-26 is not signed where nothing was awarded in the one that it names',
        'KAS',
        AWARDED,
        '2020-08-20',
        'P2',
        { refused: 'PROCUREMENT_NOT_AWARDED', procurement: 'P2' },
      ],
      [
        'P-26 nor where its award has fallen',
        'KAS',
        [...both, cancelled],
        '2020-08-20',
        'P1',
        { refused: 'PROCUREMENT_NOT_AWARDED', procurement: 'P1' },
      ],
      [
        'P-27 rests on the award of the one that it names',
        'TAS',
        [...awardedFor('DEVELOPMENT'), second, ...gate],
        '2020-08-20',
        'P1',
        { refused: 'NOT_SELECTED_FOR_IMPLEMENTATION', gates: ['G3'] },
      ],
      [
        'P-27 which may cover the implementation where another does not',
        'TAS',
        [...awardedFor('DEVELOPMENT'), second, ...gate],
        '2020-08-20',
        'P2',
        'SIGNED',
      ],
      ['P-27 and on any of them where it names none', 'TAS', [...awardedFor('DEVELOPMENT'), second, ...gate], '2020-08-20', undefined, 'SIGNED'],
    ])('%s', (_, kind, before, on, procurement, answer) => expect(sign(kind, before, on, procurement)).toStrictEqual(answer));
  });
});
