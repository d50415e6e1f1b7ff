import { APPLIED, applied, checked, comparing, evaluating, scored, scoredAll } from '../../alliance/src/procurement/procurement-scenario';
import { happened } from '../../alliance/src/scenario';
import { behind, on, recorded, saying } from './testing/recorded';
import { see } from './views';

const DECISION = { kind: 'DECISION', ref: 'decision-2' } as const;
const rank = (candidate: string, place: number, total: string, impact: string, digital: string) => ({
  place,
  candidate,
  total,
  points: [
    { emphasis: 'impact', points: impact },
    { emphasis: 'digital', points: digital },
  ],
});
const ranking = [
  rank('A', 1, '82.00', '90.00', '70.00'),
  rank('B', 2, '74.00', '70.00', '80.00'),
  rank('C', 3, '69.00', '75.00', '60.00'),
  rank('D', 4, '55.00', '55.00', '55.00'),
];
const fifth = [
  applied({ candidate: 'E', members: [{ member: 'e1', legalName: 'e', businessId: 'e' }], subcontractors: [], references: [], keyPersons: [] }),
  saying<'RequirementChecked', ReturnType<typeof happened>>(
    happened('RequirementChecked', { procurement: 'P1', candidate: 'E', requirement: 'insured', subject: 'e1', result: 'FAIL' }),
    { reason: 'No insurance.' },
  ),
  on(
    '2020-05-02',
    happened('CandidateRejected', { procurement: 'P1', candidate: 'E', failed: ['insured'] }, { authority: DECISION, effective: '2020-05-02' }),
  ),
];
const decided = saying<'ShortlistDecided', ReturnType<typeof happened>>(
  happened(
    'ShortlistDecided',
    { procurement: 'P1', shortlisted: ['A', 'B', 'C'], notShortlisted: ['D'], ranking },
    { authority: DECISION, effective: '2020-05-04' },
  ),
  {},
);
const outside = happened('OutsideDecisionRecorded', {
  decision: 'decision-2',
  label: 'DEC-02',
  body: 'UNIT',
  decidedOn: '2020-05-04',
  reference: '§ 2',
  extract: 'x',
  vote: { outcome: 'NOT_STATED' },
  effects: [],
} as never);
const before = [...comparing('A', 'B', 'C', 'D'), ...fifth, ...evaluating, ...scoredAll('A', '90', '70'), scored('B', 'r1', 'impact', '70')];
const first = comparing('A', 'B', 'C', 'D').length;
const history = recorded(...before, outside, decided);
const last = history.length - 1;
const at = (revision = last, procurement = 'P1') =>
  see('procurement-outcomes', history, { revision, effectiveOn: '2020-05-04', params: { procurement } }) as {
    readonly counts: object;
    readonly shortlist?: object;
    readonly rows: readonly Record<string, unknown>[];
  };

describe('what became of each candidate', () => {
  it('P-14 P-17 counts them by where they stand, and says who is on the shortlist, by how much, and on what decision', () => {
    expect(at().counts).toStrictEqual({ applications: 5, SHORTLISTED: 3, NOT_SHORTLISTED: 1, REJECTED: 1 });
    expect(at().shortlist).toStrictEqual({
      on: '2020-05-04',
      decision: 'decision-2',
      label: 'DEC-02',
      authority: DECISION,
      scored: true,
      shortlisted: ['A', 'B', 'C'],
      notShortlisted: ['D'],
      cutOff: '69.00',
      ...behind(history, last),
    });
  });

  it('P-14 says why one is not on the shortlist: its place and its points beside those of the others', () => {
    const { place, total, points, status } = at().rows[3]!;
    expect({ status, place, total, points }).toStrictEqual({
      status: 'NOT_SHORTLISTED',
      place: 4,
      total: '55.00',
      points: [
        { emphasis: 'impact', points: '55.00' },
        { emphasis: 'digital', points: '55.00' },
      ],
    });
    expect(at().rows.map((row) => row['total'])).toStrictEqual(['82.00', '74.00', '69.00', '55.00', undefined]);
  });

  it('P-13 says why one was rejected: what it failed, who of it, and what was said', () => {
    expect(at().rows[4]).toStrictEqual({
      candidate: 'E',
      status: 'REJECTED',
      rejected: {
        on: '2020-05-02',
        failed: ['insured'],
        checks: [{ requirement: 'insured', subject: 'e1', reason: 'No insurance.', on: '2020-01-01' }],
        decision: 'decision-2',
        label: 'DEC-02',
      },
      ...behind(history, first, first + 2),
    });
  });

  it('P-20 says which scores were declared void after the list was decided', () => {
    const later = recorded(...before, outside, decided, happened('ScoresVoided', { procurement: 'P1', evaluator: 'e1', candidate: 'D' }));
    const answer = see('procurement-outcomes', later, { revision: last + 1, effectiveOn: '2020-05-04', params: { procurement: 'P1' } });
    expect(answer).toMatchObject({
      shortlist: { shortlisted: ['A', 'B', 'C'], voidedSince: [{ evaluator: 'e1', candidate: 'D', on: '2020-01-01' }] },
    });
  });

  it('B-04 knows of no shortlist before there was one', () => {
    const known = at(last - 1);
    expect([known.shortlist, known.counts]).toStrictEqual([undefined, { applications: 5, QUALIFIED: 4, REJECTED: 1 }]);
  });

  it('shows a procurement with no more than applications', () => {
    const few = recorded(...APPLIED, checked('insured', 'a1'));
    const answer = see('procurement-outcomes', few, { revision: few.length - 1, effectiveOn: '2020-05-04', params: { procurement: 'P1' } });
    expect(answer).toStrictEqual({
      procurement: 'P1',
      counts: { applications: 1, UNDER_CHECK: 1 },
      count: 1,
      rows: [{ candidate: 'A', status: 'UNDER_CHECK', ...behind(few, APPLIED.length - 1) }],
    });
  });

  it('says that there is no such procurement', () => {
    expect(at(last, 'P9')).toStrictEqual({ refused: 'PROCUREMENT_NOT_FOUND', procurement: 'P9' });
  });
});
