import { happened, SEATED } from '../../alliance/src/scenario';
import { behind, recorded, saying } from './testing/recorded';
import { see } from './views';

const authority = { kind: 'DECISION', ref: 'decision-18' } as const;
const by = (person: string) => ({ actor: { person, role: 'MANAGER' } });
const OI1 = { issue: 'OI-1', between: ['SCHOOLS', 'PREMISES'], category: 'COSTS', owner: 'mgr' } as const;
const escalated = (level: number, missed: string, effective: string) =>
  happened('OrphanIssueEscalated', { issue: 'OI-1', level, missed, passed: missed }, { effective });
const history = recorded(
  ...SEATED,
  saying(happened('OrphanIssueRaised', { ...OI1, nextReview: '2020-03-31' }, { effective: '2018-09-11', ...by('mgr') }), {
    title: 'Who pays the yard?',
  }),
  escalated(1, '2020-03-31', '2020-04-01'),
  saying(happened('OrphanIssueReviewed', { issue: 'OI-1', nextReview: '2022-03-31' }, { effective: '2020-05-05' }), { findings: 'No agreement.' }),
  escalated(2, '2022-03-31', '2022-04-01'),
  happened('OrphanIssueResolved', { issue: 'OI-1', how: 'RESOLVED' }, { effective: '2025-03-11', authority }),
);
const at = SEATED.length;
interface Issues {
  rows: {
    status: string;
    owner: string;
    ageDays: number;
    level: number;
    isOverdue: boolean;
    overdueDays?: number;
    ownerInRole: boolean;
    nextReview?: string;
  }[];
  counts: object;
}
const asked = (effectiveOn: string, entries = history, params = {}) =>
  see('orphan-issues', entries, { revision: entries.length - 1, effectiveOn, params }) as Issues;

describe('the orphan issues', () => {
  it('O-01 O-02 O-03 O-04 shows between whom, who holds it, how old it is, how far up it has gone, and how it ended', () => {
    expect(asked('2025-04-01')).toStrictEqual({
      count: 1,
      rows: [
        {
          issue: 'OI-1',
          title: 'Who pays the yard?',
          between: ['SCHOOLS', 'PREMISES'],
          category: 'COSTS',
          status: 'RESOLVED',
          isOpen: false,
          owner: 'mgr',
          ownerInRole: true,
          raisedBy: 'mgr',
          raisedOn: '2018-09-11',
          ageDays: 2373,
          level: 2,
          isOverdue: false,
          owners: [],
          reviews: [{ on: '2020-05-05', nextReview: '2022-03-31', findings: 'No agreement.' }],
          escalations: [
            { on: '2020-04-01', level: 1, automatic: true, missed: '2020-03-31' },
            { on: '2022-04-01', level: 2, automatic: true, missed: '2022-03-31' },
          ],
          automaticEscalations: 2,
          parkings: [],
          how: 'RESOLVED',
          endedOn: '2025-03-11',
          decision: 'decision-18',
          ...behind(history, at, at + 1, at + 2, at + 3, at + 4),
        },
      ],
      counts: { all: 1, open: 0, overdue: 0, escalated: 0, oldestDays: 0, byStatus: { RESOLVED: 1 }, byCategory: { COSTS: 1 } },
      upcoming: { count: 0, rows: [] },
    });
  });

  it('O-02 shows on any day how it stood then, and for how long its review is overdue', () => {
    const on = (date: string) =>
      asked(date).rows.map(({ status, level, ageDays, isOverdue, overdueDays, nextReview }) => [
        status,
        level,
        ageDays,
        isOverdue,
        overdueDays,
        nextReview,
      ]);
    expect(on('2018-09-10')).toStrictEqual([]);
    expect(on('2018-09-21')).toStrictEqual([['OWNED_INTERIM', 0, 10, false, undefined, '2020-03-31']]);
    expect(on('2020-04-02')).toStrictEqual([['ESCALATED', 1, 569, true, 2, '2020-03-31']]);
    expect(on('2020-05-05')).toStrictEqual([['ESCALATED', 1, 602, false, undefined, '2022-03-31']]);
    expect(asked('2022-04-01').counts).toStrictEqual({
      all: 1,
      open: 1,
      overdue: 1,
      escalated: 1,
      oldestDays: 1298,
      byStatus: { ESCALATED: 1 },
      byCategory: { COSTS: 1 },
    });
  });

  it('O-01 O-04 O-05 shows who was asked, who took it over, the parking, the offer, and an owner who has left', () => {
    const other = recorded(
      ...SEATED,
      happened('OrphanIssueRaised', { ...OI1, owner: 'gone', named: 'mgr', nextReview: '2020-06-30' }, by('gone')),
      happened('OrphanIssueParked', { issue: 'OI-1', until: '2020-02-15' }, { effective: '2020-02-01' }),
      happened('InterimOwnerAssigned', { issue: 'OI-1', owner: 'mgr' }, { effective: '2020-03-01' }),
      happened('HandOverOffered', { issue: 'OI-1', unit: 'PREMISES', person: 'fin' }, { effective: '2020-03-02' }),
      happened('OrphanIssueResolved', { issue: 'OI-1', how: 'HANDED_OVER', unit: 'PREMISES' }, { effective: '2020-03-03' }),
    );
    const on = (date: string) => asked(date, other).rows[0]!;
    expect(on('2020-01-31')).toMatchObject({ status: 'RAISED', owner: 'gone', named: 'mgr', ownerInRole: false });
    expect(on('2020-02-15')).toMatchObject({ status: 'PARKED', parkedUntil: '2020-02-15' });
    expect(on('2020-03-02')).toMatchObject({
      status: 'OWNED_INTERIM',
      owner: 'mgr',
      ownerInRole: true,
      offered: { unit: 'PREMISES', person: 'fin' },
    });
    expect(on('2020-03-03')).toMatchObject({ status: 'HANDED_OVER', unit: 'PREMISES', endedOn: '2020-03-03', ageDays: 62 });
    expect(asked('2020-03-02', other, { owner: 'mgr', status: '!PARKED', issue: 'OI-1' }).rows).toHaveLength(1);
    expect(asked('2020-03-02', other, { status: 'PARKED' }).rows).toHaveLength(0);
  });
});
