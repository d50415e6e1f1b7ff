import { stateOf, type Entry } from '../decider';
import { happened } from '../scenario';
import { policies } from '../parties/facts';
import { escalationsDue, issues, issueStatusOn, standingOn } from './issue-facts';
import { raised, WORKING } from './plan-scenario';

const reviewed = (effective: string, nextReview: string) => happened('OrphanIssueReviewed', { issue: 'OI-1', nextReview }, { effective });
const escalated = (level: number, missed: string, effective: string) =>
  happened('OrphanIssueEscalated', { issue: 'OI-1', level, missed, passed: missed }, { effective });
const since = raised({ nextReview: '2020-03-31' });
const due = (today: string, ...history: readonly Entry[]) => escalationsDue(stateOf(issues, history), stateOf(policies, history), today);

describe('reviews that nobody made', () => {
  it('O-02 escalate on the day after, once for each review that was missed', () => {
    const first = { issue: 'OI-1', review: '2020-03-31', passed: '2020-03-31' };
    expect(due('2020-03-31', ...WORKING, since)).toStrictEqual([]);
    expect(due('2020-04-01', ...WORKING, since)).toStrictEqual([first]);
    const once = [...WORKING, since, escalated(1, '2020-03-31', '2020-04-01')];
    expect(due('2021-12-31', ...once)).toStrictEqual([]);
    const again = [...once, reviewed('2020-05-04', '2022-03-31')];
    expect(due('2022-03-31', ...again)).toStrictEqual([]);
    expect(due('2022-04-01', ...again)).toStrictEqual([{ issue: 'OI-1', review: '2022-03-31', passed: '2022-03-31' }]);
    expect(due('2023-04-01', ...again, escalated(2, '2022-03-31', '2022-04-01'))).toStrictEqual([]);
  });

  it('O-02 wait for as many days as the policy says that held when the review was due', () => {
    const patient = happened('PolicySetAdopted', { policies: { orphanEscalationAfter: 14 } }, { effective: '2020-02-01' });
    const later = happened('PolicySetAdopted', { policies: { orphanEscalationAfter: 60 } }, { effective: '2020-04-05' });
    expect(due('2020-04-14', ...WORKING, patient, later, since)).toStrictEqual([]);
    expect(due('2020-04-15', ...WORKING, patient, later, since)).toStrictEqual([{ issue: 'OI-1', review: '2020-03-31', passed: '2020-04-14' }]);
  });

  it('O-02 do not escalate what has ended, or what is parked', () => {
    expect(due('2020-04-01', ...WORKING, since, happened('OrphanIssueResolved', { issue: 'OI-1', how: 'RESOLVED' }))).toStrictEqual([]);
    const parked = [...WORKING, since, happened('OrphanIssueParked', { issue: 'OI-1', until: '2020-09-30' })];
    expect(due('2020-10-01', ...parked)).toStrictEqual([]);
    expect(due('2020-10-02', ...parked)).toStrictEqual([{ issue: 'OI-1', review: '2020-10-01', passed: '2020-10-01' }]);
  });
});

describe('how an orphan issue stands', () => {
  it('O-01 O-02 is told for any day, with its owner, its level and its next review', () => {
    const history = [
      ...WORKING,
      raised({ nextReview: '2020-03-31', named: 'bob' }),
      happened('InterimOwnerAssigned', { issue: 'OI-1', owner: 'bob' }, { effective: '2020-02-01' }),
      reviewed('2020-03-01', '2020-03-15'),
      escalated(1, '2020-03-15', '2020-03-16'),
      happened('HandOverOffered', { issue: 'OI-1', unit: 'PREMISES', person: 'rita' }, { effective: '2020-04-01' }),
      happened('OrphanIssueResolved', { issue: 'OI-1', how: 'HANDED_OVER', unit: 'PREMISES' }, { effective: '2020-04-02' }),
    ];
    const issue = stateOf(issues, history).get('OI-1')!;
    const on = (date: string) => {
      const { owner, level, nextReview } = standingOn(issue, date);
      return [issueStatusOn(issue, date), owner, level, nextReview];
    };
    expect(['2020-01-31', '2020-02-01', '2020-03-01', '2020-03-16', '2020-04-02'].map(on)).toStrictEqual([
      ['RAISED', 'ann', 0, '2020-03-31'],
      ['OWNED_INTERIM', 'bob', 0, '2020-03-31'],
      ['REVIEWED', 'bob', 0, '2020-03-15'],
      ['ESCALATED', 'bob', 1, '2020-03-15'],
      ['HANDED_OVER', 'bob', 1, '2020-03-15'],
    ]);
    expect(issue.now.ended).toStrictEqual({ how: 'HANDED_OVER', on: '2020-04-02', unit: 'PREMISES' });
  });
});
