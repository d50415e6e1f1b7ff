import { event, stateOf } from '../decider';
import { as, given, happened, SINCE } from '../scenario';
import { decideShortlist } from './decide-shortlist';
import { isShortlisted, shortlists } from './evaluation-facts';
import { applications } from './facts';
import {
  applied,
  BEFORE_STEERING_GROUP as authority,
  comparing,
  DUE,
  evaluating,
  invitation,
  INVITED,
  NOT_OPEN,
  of,
  officer as officerThen,
  OPENED,
  scored,
} from './procurement-scenario';
import { amended, command, compared, data, GIVEN, madeIn, officer, rank, RANKING, reason, scores, totals, when } from './shortlist-scenario';

describe('the ranking', () => {
  it('P-14, P-15 is worked out from every reference of every qualified candidate, and the best are on the list', () => {
    expect(when(compared(GIVEN))).toStrictEqual([event('ShortlistDecided', data, { authority })]);
  });

  it('P-14 counts each evaluator once, however many references each has scored', () => {
    const before = compared({ ...GIVEN, A: ['10', '10'] }, amended({ shortlistSize: 3 }));
    // Of A the first gives 10 twice and the second 20 once, on each emphasis: the mean of 10 and 20.
    const more = [scored('A', 'r1', 'impact', '20', 'e2'), scored('A', 'r1', 'digital', '20', 'e2')];
    expect(totals(when([...before, ...more]))).toStrictEqual([
      ['B', 1, '74.00'],
      ['C', 2, '69.00'],
      ['D', 3, '55.00'],
      ['A', 4, '15.00'],
    ]);
  });

  it('P-14 rounds the total once, half a hundredth upwards', () => {
    const thirds = [scored('A', 'r1', 'impact', '70', 'e1'), scored('A', 'r2', 'impact', '70.01', 'e1'), scored('A', 'r1', 'impact', '70.01', 'e2')];
    // (70.005 + 70.01) / 2 = 70.0075, of which 60 % is 42.0045; with 40 % of 70 that makes 70.0045.
    expect(totals(when([...compared(GIVEN), ...thirds]))).toStrictEqual([
      ['B', 1, '74.00'],
      ['A', 2, '70.00'],
      ['C', 3, '69.00'],
      ['D', 4, '55.00'],
    ]);
  });

  it('P-21 takes what was agreed on in place of what was given', () => {
    const agreed = happened('ConsensusScoreRecorded', { procurement: 'P1', candidate: 'D', emphasis: 'impact', points: '100', individual: [] });
    expect(totals(when([...compared(GIVEN), agreed]))).toStrictEqual([
      ['A', 1, '82.00'],
      ['D', 1, '82.00'],
      ['B', 3, '74.00'],
      ['C', 4, '69.00'],
    ]);
  });

  it('P-14 a candidate without references has no points, and needs no scores', () => {
    const bare = [
      applied({ candidate: 'E', members: [{ member: 'e', legalName: 'e', businessId: 'e' }], subcontractors: [], references: [], keyPersons: [] }),
      happened('CandidateQualified', { procurement: 'P1', candidate: 'E' }),
    ];
    expect(totals(when([...compared(GIVEN), ...bare]))).toStrictEqual([
      ...RANKING.map(({ candidate, place, total }) => [candidate, place, total]),
      ['E', 5, '0.00'],
    ]);
  });

  it.each([
    ['a reference', compared(GIVEN).slice(0, -1), ['D']],
    ['two candidates', [...comparing('A', 'B', 'C', 'D'), ...evaluating, ...scores({ A: GIVEN.A, B: GIVEN.B })], ['C', 'D']],
    [
      'scores that were declared void',
      [...compared(GIVEN), happened('ScoresVoided', { procurement: 'P1', evaluator: 'e1', candidate: 'D' })],
      ['A', 'B', 'C', 'D'],
    ],
  ])('P-14, P-20 is not made without %s', (_, before, candidates) => {
    expect(when(before)).toStrictEqual({ refused: 'SCORES_MISSING', candidates });
  });

  it('P-20 is made of the scores of others, once those of a tied evaluator are void', () => {
    const again = scores(GIVEN).map((entry) => ({ ...entry, data: { ...entry.data, evaluator: 'e2' } }));
    const voided = happened('ScoresVoided', { procurement: 'P1', evaluator: 'e1', candidate: 'D' });
    expect(when([...compared({ A: ['1', '1'], B: ['1', '1'], C: ['1', '1'], D: ['99', '99'] }), voided, ...again])).toStrictEqual([
      event('ShortlistDecided', data, { authority }),
    ]);
  });
});

describe('the size of the shortlist', () => {
  it('P-14, P-15 where at most three have qualified all of them are on it, without a ranking', () => {
    expect(when(comparing('A', 'B', 'C'))).toStrictEqual([
      event('ShortlistDecided', { procurement: 'P1', shortlisted: ['A', 'B', 'C'], notShortlisted: [] }, { authority }),
    ]);
  });

  it('P-15 with fewer than three going on has a recorded reason', () => {
    expect(when(comparing('A', 'B'))).toStrictEqual({ refused: 'REASON_REQUIRED', qualified: 2, min: 3 });
    expect(when(comparing('A', 'B'), { reason })).toStrictEqual([
      event('ShortlistDecided', { procurement: 'P1', shortlisted: ['A', 'B'], notShortlisted: [], fewerThan: 3 }, { authority, sealed: { reason } }),
    ]);
    expect(when(INVITED, { reason })).toStrictEqual({ refused: 'NOBODY_QUALIFIED', procurement: 'P1' });
  });

  it.each([
    [4, ['A', 'B', 'C', 'D'], ['E']],
    [5, ['A', 'B', 'C', 'D', 'E'], []],
  ])('P-15 is %i where the invitation says so', (shortlistSize, shortlisted, notShortlisted) => {
    const answer = when(compared({ ...GIVEN, E: ['10', '10'] }, amended({ shortlistSize })));
    expect(madeIn(answer)).toStrictEqual({
      procurement: 'P1',
      shortlisted,
      notShortlisted,
      ranking: [...RANKING, rank('E', 5, '10.00', '10.00', '10.00')],
    });
  });

  it('P-15 is never above the number of those who qualified', () => {
    const answer = when(compared(GIVEN, amended({ shortlistSize: 5 })));
    expect(madeIn(answer)).toMatchObject({ shortlisted: ['A', 'B', 'C', 'D'], notShortlisted: [] });
  });
});

describe('deciding it', () => {
  it('P-17 nobody outside is invited later', () => {
    const history = [...compared(GIVEN), happened('ShortlistDecided', data)];
    expect(['A', 'D', 'Z'].map((candidate) => isShortlisted(stateOf(shortlists, history), { procurement: 'P1', candidate }))).toStrictEqual([
      true,
      false,
      false,
    ]);
    expect(stateOf(applications, history).map(({ selection }) => selection)).toStrictEqual([
      'SHORTLISTED',
      'SHORTLISTED',
      'SHORTLISTED',
      'NOT_SHORTLISTED',
    ]);
    expect(when(history)).toStrictEqual({ refused: 'SHORTLIST_EXISTS', procurement: 'P1' });
  });

  it('compares what the command states with what it worked out', () => {
    expect(when(compared(GIVEN), { shortlisted: ['C', 'A', 'B'] })).toStrictEqual([event('ShortlistDecided', data, { authority })]);
    expect(when(compared(GIVEN), { shortlisted: ['A', 'B', 'D'] })).toStrictEqual({ refused: 'OUTCOME_MISMATCH', shortlisted: ['A', 'B', 'C'] });
    expect(when(compared(GIVEN), { shortlisted: ['A', 'B'] })).toStrictEqual({ refused: 'OUTCOME_MISMATCH', shortlisted: ['A', 'B', 'C'] });
  });

  it('is what a decision of the procuring unit does', () => {
    const effectOf = { authority: { kind: 'DECISION', ref: 'decision-2' }, from: DUE.today } as const;
    const answer = given(...compared(GIVEN)).when(decideShortlist, { procurement: 'P1' }, as('clerk', 'OUTSIDE_CLERK', { ...DUE, effectOf }));
    expect(answer).toStrictEqual([event('ShortlistDecided', data, { effective: DUE.today, authority: effectOf.authority })]);
  });

  it.each([
    ['by a candidate', compared(GIVEN), command, { ...of('A'), ...DUE }, { refused: 'NOT_PERMITTED', needs: 'PROCUREMENT_OFFICER' }],
    ['without an authority', compared(GIVEN), { procurement: 'P1' }, officer, { refused: 'AUTHORITY_MISSING' }],
    ['in an unknown procurement', OPENED.slice(0, -1), command, officer, NOT_OPEN[0]![2]],
    ['before anybody was invited', OPENED, command, officer, NOT_OPEN[1]![2]],
    ['before the applications are due', compared(GIVEN), command, officerThen, { refused: 'WINDOW_OPEN', closesAt: invitation.applicationsUntil }],
    [
      'with a candidate unchecked',
      [...compared(GIVEN), applied({ candidate: 'E' })],
      command,
      officer,
      { refused: 'CHECKS_OPEN', candidates: ['E'] },
    ],
  ])('is not decided %s', (_, before, asked, who, refusal) => {
    expect(given(...before).when(decideShortlist, asked, who)).toStrictEqual(refusal);
  });

  it.each([
    [compared(GIVEN), { effective: SINCE }],
    [comparing('A', 'B'), { reason }],
    [compared({ ...GIVEN, C: ['50', '75'], D: ['70', '45'] }), { tie: ['C', 'D'], reason }],
  ])('gives its command back', (before, said) => {
    const asked = { ...command, ...said };
    expect(decideShortlist.commandOf(given(...before).when(decideShortlist, asked, officer) as never)).toStrictEqual(asked);
  });

  it('L-05 had its reason even where what it said was erased', () => {
    const [made] = given(...comparing('A', 'B')).when(decideShortlist, { ...command, reason }, officer) as [ReturnType<typeof event>];
    const { sealed: _, ...left } = made;
    expect(decideShortlist.commandOf([left as never])).toStrictEqual({ ...command, reason: '[erased]' });
  });
});
