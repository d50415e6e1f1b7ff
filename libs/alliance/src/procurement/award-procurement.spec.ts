import { event } from '../decider';
import { as, given, happened, TODAY } from '../scenario';
import { awardProcurement, type AwardProcurement } from './award-procurement';
import { BEFORE_STEERING_GROUP as authority, of, officer, OPENED } from './procurement-scenario';
import { award, AWARDED, cancelled, CLOSED, COMPARED, inWorkshop, P1, rejected, SCORED, succeeded, withdrawn } from './tender-scenario';

const command: AwardProcurement = { ...P1, winner: 'A', standstillEnds: '2020-07-15', authority };
const board = { kind: 'DECISION', ref: 'decision-1' } as const;
const decided = (body: string) =>
  happened('OutsideDecisionRecorded', {
    decision: 'decision-1',
    body,
    decidedOn: TODAY,
    reference: '§ 1',
    extract: 'x'.repeat(43),
    vote: { outcome: 'NOT_STATED' },
    effects: [],
  });
const planned = [
  ...(['PROCUREMENT', 'DEVELOPMENT'] as const).map((kind, i) => happened('PhasePlanned', { phase: kind, kind, order: i + 1 })),
  happened('GateDefined', { gate: 'G2', order: 1, from: 'PROCUREMENT', to: 'DEVELOPMENT', decidingBody: 'BOARD', votingRule: 'MAJORITY' }),
];

describe('awarding a procurement', () => {
  it('P-25 P-27 goes to the first of the ranking, for the development', () => {
    expect(given(...COMPARED).when(awardProcurement, command, officer)).toStrictEqual([event('ProcurementAwarded', award, { authority })]);
  });

  it('P-27 covers what it says', () => {
    const covers = ['DEVELOPMENT', 'IMPLEMENTATION'] as const;
    expect(given(...COMPARED).when(awardProcurement, { ...command, covers }, officer)).toStrictEqual([
      event('ProcurementAwarded', { ...award, covers }, { authority }),
    ]);
  });

  it('is what a decision does', () => {
    const effectOf = { authority: board, from: TODAY } as const;
    const { authority: _, ...asked } = command;
    expect(given(...COMPARED, ...planned, decided('BOARD')).when(awardProcurement, asked, as('clerk', 'OUTSIDE_CLERK', { effectOf }))).toStrictEqual([
      event('ProcurementAwarded', award, { effective: TODAY, authority: board }),
    ]);
  });

  it('P-25 may be made again once a court has annulled it and the tenders are compared anew', () => {
    const annulled = [
      ...AWARDED,
      happened('AppealFiled', { appeal: 'appeal-1', ...P1, blocks: true }),
      happened('AppealResolved', { appeal: 'appeal-1', ...P1, outcome: 'AWARD_ANNULLED' }),
    ];
    expect(given(...annulled).when(awardProcurement, command, officer)).toStrictEqual({ refused: 'COMPARISON_NOT_FOUND', procurement: 'P1' });
    const compared = COMPARED.at(-1)!;
    expect(given(...annulled, compared).when(awardProcurement, command, officer)).toStrictEqual([event('ProcurementAwarded', award, { authority })]);
  });

  it('P-07 P-13 falls when the winner, in which another company has come to stand, is rejected', () => {
    const before = [...AWARDED, succeeded('A'), rejected('A')];
    expect(given(...before).when(awardProcurement, command, officer)).toStrictEqual({ refused: 'COMPARISON_NOT_FOUND', procurement: 'P1' });
    const ranking = [{ candidate: 'B', place: 1, total: '74.00', points: [] }];
    const second = happened('TendersCompared', { ...P1, ranking });
    expect(given(...before, second).when(awardProcurement, { ...command, winner: 'B' }, officer)).toStrictEqual([
      event('ProcurementAwarded', { ...award, winner: 'B' }, { authority }),
    ]);
  });

  it.each([
    ['by a candidate', {}, of('A'), COMPARED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['without a decision', { authority: { kind: 'LAW', ref: '1' } as const }, officer, COMPARED, { refused: 'AUTHORITY_MISSING' }],
    ['on a decision that nobody knows', { authority: board }, officer, COMPARED, { refused: 'DECISION_NOT_FOUND', decision: 'decision-1' }],
    [
      'on a decision of a body that does not decide the gate',
      { authority: board },
      officer,
      [...COMPARED, ...planned, decided('COUNCIL')],
      { refused: 'NOT_THE_DECIDING_BODY', body: 'BOARD' },
    ],
    ['where nobody was invited yet', {}, officer, OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', {}, officer, [...COMPARED, cancelled], CLOSED],
    ['twice', {}, officer, AWARDED, { refused: 'AWARD_EXISTS', procurement: 'P1', winner: 'A' }],
    ['P-25 before the tenders are compared', {}, officer, SCORED, { refused: 'COMPARISON_NOT_FOUND', procurement: 'P1' }],
    [
      'P-25 after another score came',
      {},
      officer,
      [...COMPARED, inWorkshop('B', '99', 'ev2')],
      { refused: 'COMPARISON_NOT_FOUND', procurement: 'P1' },
    ],
    [
      'P-25 after one of those compared has withdrawn',
      {},
      officer,
      [...COMPARED, withdrawn('A')],
      { refused: 'COMPARISON_NOT_FOUND', procurement: 'P1' },
    ],
    [
      'P-07 P-13 to a group that another company has come to stand in, before it is qualified anew,',
      {},
      officer,
      [...COMPARED, succeeded('A')],
      { refused: 'CANDIDATE_NOT_QUALIFIED', candidate: 'A' },
    ],
    [
      'P-13 after one of those compared was rejected',
      {},
      officer,
      [...COMPARED, succeeded('A'), rejected('A')],
      { refused: 'COMPARISON_NOT_FOUND', procurement: 'P1' },
    ],
    ['P-25 to anybody but the first', { winner: 'B' }, officer, COMPARED, { refused: 'WINNER_NOT_FIRST', first: 'A' }],
    [
      'with a standstill that ends before it begins',
      { standstillEnds: '2020-04-19' },
      officer,
      COMPARED,
      { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' },
    ],
  ])('%s is refused', (_, more, who, before, refusal) => {
    expect(given(...before).when(awardProcurement, { ...command, ...more }, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, covers: ['DEVELOPMENT'] as const, effective: '2020-04-21' };
    expect(awardProcurement.commandOf(given(...COMPARED).when(awardProcurement, asked, officer) as never)).toStrictEqual(asked);
  });
});
