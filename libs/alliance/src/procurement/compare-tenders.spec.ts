import { event, type Entry } from '../decider';
import { as, given, happened } from '../scenario';
import { compareTenders, type CompareTenders } from './compare-tenders';
import { of, officer, OPENED } from './procurement-scenario';
import {
  AWARDED,
  cancelled,
  CLOSED,
  comparing,
  evaluator,
  forTender,
  inWorkshop,
  P1,
  ranking,
  SCORED,
  TENDERED,
  TENDERS_OPENED,
  rejected,
  succeeded,
  withdrawn,
} from './tender-scenario';

const compare = (before: readonly Entry[], more: Partial<CompareTenders> = {}, who = officer) =>
  given(...before).when(compareTenders, { ...P1, ...more }, who);
/** Candidate, place and total, as the comparison ranks them. */
const placesOf = (answer: object) =>
  (answer as readonly { readonly data: { readonly ranking: typeof ranking } }[])[0]!.data.ranking.map(({ candidate, place, total }) => [
    candidate,
    place,
    total,
  ]);
const agreed = (candidate: string, points: string): Entry =>
  happened('ConsensusScoreRecorded', { ...P1, candidate, criterion: 'plan', points, individual: [] });
const without = (...types: readonly string[]) => SCORED.filter(({ type }) => !types.includes(type));
const tied = happened('EvaluatorInterestDeclared', { ...P1, evaluator: 'ev1', candidate: 'B', tie: 'TIED' });

describe('comparing tenders', () => {
  it.each([
    ['the procurement officer', officer],
    ['an evaluator', evaluator()],
  ])('P-25 ranks by the published weights, asked by %s', (_, who) => {
    expect(compare(SCORED, {}, who)).toStrictEqual([event('TendersCompared', { ...P1, ranking })]);
  });

  it('P-25 weighs four criteria of a quarter each', () => {
    const names = ['leading', 'innovation', 'results', 'cooperation'];
    const criteria = names.map((criterion) => ({ criterion, weight: 25, of: 'WORKSHOP' }) as const);
    const given = { A: ['84', '78', '88', '90'], B: ['75', '80', '70', '79'] };
    const before = [
      ...TENDERS_OPENED.map((entry) => (entry.type === 'InvitationPublished' ? happened('InvitationPublished', { ...comparing, criteria }) : entry)),
      ...Object.entries(given).flatMap(([candidate, all]) =>
        all.map((points, i) => happened('WorkshopScored', { ...P1, workshop: 'w1', candidate, criterion: names[i]!, points, evaluator: 'ev1' })),
      ),
    ];
    expect(placesOf(compare(before))).toStrictEqual([
      ['A', 1, '85.00'],
      ['B', 2, '76.00'],
    ]);
  });

  it('P-25 takes the mean of each evaluator, and of several evaluators the mean of these', () => {
    // ev1 gives A 90 and 81 in two workshops, on average 85.5; ev2 gives 70: 77.75. Of 60 % of that and 40 % of 80 there are 78.65.
    expect(placesOf(compare([...SCORED, inWorkshop('A', '81', 'ev1', 'w2'), inWorkshop('A', '70', 'ev2')]))).toStrictEqual([
      ['A', 1, '78.65'],
      ['B', 2, '74.00'],
    ]);
  });

  it('P-21 what was agreed on goes before what each gave', () => {
    expect(placesOf(compare([...SCORED, agreed('A', '30')]))).toStrictEqual([
      ['B', 1, '74.00'],
      ['A', 2, '66.00'],
    ]);
  });

  it('P-25 rounds half a hundredth up, and only what is published', () => {
    // 60 % of a mean of 70 1/3 and 40 % of 80.0125 make 74.205: the mean is kept exact until then.
    const thirds = [...SCORED, inWorkshop('A', '70', 'ev1'), inWorkshop('A', '70', 'ev2'), inWorkshop('A', '71', 'ev3'), forTender('A', '80.0125')];
    expect(placesOf(compare(thirds))[0]).toStrictEqual(['A', 1, '74.21']);
    expect(placesOf(compare([...without('TenderScored'), forTender('A', '80.0125'), forTender('B', '80.0124')]))).toStrictEqual([
      ['A', 1, '86.01'],
      ['B', 2, '74.00'],
    ]);
  });

  it('P-20 a score that is void counts no longer, and must be given again', () => {
    const voided = happened('ScoresVoided', { ...P1, evaluator: 'ev1', candidate: 'A' });
    expect(compare([...SCORED, voided])).toStrictEqual({ refused: 'SCORES_MISSING', candidates: ['A', 'B'] });
  });

  it('P-16 tells equal totals apart by the criterion of the greatest weight', () => {
    // 60 % of 80 and 40 % of 65 make 74.00, as 70 and 80 do.
    const even = [
      ...without('WorkshopScored', 'TenderScored'),
      inWorkshop('A', '80'),
      forTender('A', '65'),
      inWorkshop('B', '70'),
      forTender('B', '80'),
    ];
    expect(placesOf(compare(even))).toStrictEqual([
      ['A', 1, '74.00'],
      ['B', 2, '74.00'],
    ]);
  });

  describe('where nothing published tells the first apart', () => {
    const even = [...SCORED, inWorkshop('A', '70')];

    it('P-16 somebody says who comes first, and why', () => {
      const answer = compare(even, { tie: ['B', 'A'], reason: 'By lot, as published.' });
      expect(placesOf(answer)).toStrictEqual([
        ['B', 1, '74.00'],
        ['A', 2, '74.00'],
      ]);
      expect(compareTenders.commandOf(answer as never)).toStrictEqual({ ...P1, tie: ['B', 'A'], reason: 'By lot, as published.' });
    });

    it.each([
      ['nobody says', {}, { refused: 'TIE_UNRESOLVED', candidates: ['A', 'B'] }],
      ['not all of them are named', { tie: ['A'], reason: 'By lot.' }, { refused: 'TIE_UNRESOLVED', candidates: ['A', 'B'] }],
      ['one is named twice', { tie: ['A', 'A'], reason: 'By lot.' }, { refused: 'TIE_UNRESOLVED', candidates: ['A', 'B'] }],
      ['no reason is given', { tie: ['A', 'B'] }, { refused: 'REASON_REQUIRED', candidates: ['A', 'B'] }],
    ])('P-16 is refused where %s', (_, more, refusal) => expect(compare(even, more)).toStrictEqual(refusal));

    it('gives the reason back where its words were erased', () => {
      expect(compareTenders.commandOf([event('TendersCompared', { ...P1, ranking, tie: ['A', 'B'] })])).toStrictEqual({
        ...P1,
        tie: ['A', 'B'],
        reason: '[erased]',
      });
    });
  });

  it('leaves those who share a later place beside each other', () => {
    const shortlist = happened('ShortlistDecided', { ...P1, shortlisted: ['A', 'B', 'C'], notShortlisted: [] });
    const tender = { candidate: 'C', document: { document: 'tender-C', version: 1, sha256: 'c'.repeat(43) } };
    const all = [
      ...SCORED,
      shortlist,
      happened('TenderSubmitted', { ...P1, candidate: 'C', sha256: 'c'.repeat(43), keyPersons: [] }),
      happened('TendersOpened', { ...P1, witness: 'ev1', tenders: [...['A', 'B'].map((candidate) => ({ ...tender, candidate })), tender] }),
      inWorkshop('C', '70'),
      forTender('C', '80'),
    ];
    expect(placesOf(compare(all))).toStrictEqual([
      ['A', 1, '86.00'],
      ['B', 2, '74.00'],
      ['C', 2, '74.00'],
    ]);
  });

  it('leaves out a candidate that has withdrawn', () => {
    expect(placesOf(compare([...SCORED, withdrawn('A')]))).toStrictEqual([['B', 1, '74.00']]);
  });

  it('P-13 leaves out a candidate that was rejected after another company had come to stand in it', () => {
    expect(placesOf(compare([...SCORED, succeeded('A'), rejected('A')]))).toStrictEqual([['B', 1, '74.00']]);
  });

  it.each([
    ['by a candidate', {}, of('A'), SCORED, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['by an evaluator of another procurement', {}, evaluator('ev9'), SCORED, { refused: 'NOT_PERMITTED', needs: 'EVALUATOR' }],
    ['P-20 by an evaluator who is tied to one of them', {}, evaluator(), [...SCORED, tied], { refused: 'EVALUATOR_TIED', candidate: 'B' }],
    ['where nobody was invited yet', {}, officer, OPENED, { refused: 'INVITATION_NOT_FOUND', procurement: 'P1' }],
    ['after the procurement was cancelled', {}, officer, [...SCORED, cancelled], CLOSED],
    ['P-24 before the opening', {}, officer, TENDERED, { refused: 'TENDERS_NOT_OPENED', procurement: 'P1' }],
    ['after the award', {}, officer, AWARDED, { refused: 'AWARD_EXISTS', procurement: 'P1', winner: 'A' }],
    ['where everybody has withdrawn', {}, officer, [...SCORED, withdrawn('A'), withdrawn('B')], { refused: 'NO_TENDERS', procurement: 'P1' }],
    [
      'before everything is scored',
      {},
      officer,
      [...TENDERS_OPENED, inWorkshop('A', '90'), forTender('A', '80'), inWorkshop('B', '1')],
      { refused: 'SCORES_MISSING', candidates: ['B'] },
    ],
    ['with a tie where there is none', { tie: ['A', 'B'], reason: 'By lot.' }, officer, SCORED, { refused: 'NO_TIE', procurement: 'P1' }],
  ])('%s is refused', (_, more, who, before, refusal) => expect(compare(before, more, who)).toStrictEqual(refusal));

  it('is refused where the invitation names no criteria', () => {
    const { criteria: _, ...silent } = comparing;
    const before = SCORED.map((entry) => (entry.type === 'InvitationPublished' ? happened('InvitationPublished', silent) : entry));
    expect(compare(before)).toStrictEqual({ refused: 'CRITERIA_NOT_PUBLISHED', procurement: 'P1' });
  });

  it('can be made again, as long as nothing is awarded', () => {
    expect(compare([...SCORED, happened('TendersCompared', { ...P1, ranking })], {}, as('off', 'PROCUREMENT_OFFICER'))).toStrictEqual([
      event('TendersCompared', { ...P1, ranking }),
    ]);
  });
});
