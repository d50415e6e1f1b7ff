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
const drafted = (kind: AgreementKind): Entry =>
  happened('AgreementDrafted', { agreement: kind, kind, version: 1, document: document('text'), parties: ['CITY', 'MEH'] });
const sign = (kind: AgreementKind, before: readonly Entry[], effective = '2020-07-16') => {
  const answer = given(...before, drafted(kind)).when(signAgreement, { agreement: kind, version: 1, party: 'MEH', effective }, signatory);
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
});
