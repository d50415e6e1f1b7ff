import { event, stateOf, type Made } from '../decider';
import { given, happened, TODAY } from '../scenario';
import { isReviewOverdue, issues, issueStatusOn } from './issue-facts';
import { parkOrphanIssue } from './park-orphan-issue';
import { colleague, ended, ORPHANED, staff, WORKING } from './plan-scenario';

const command = { issue: 'OI-1', until: '2020-12-31', reason: 'The budget decides.' };
const parked = happened('OrphanIssueParked', { issue: 'OI-1', until: '2020-12-31' });

describe('parking an orphan issue', () => {
  it('O-05 has an end', () => {
    expect(given(...ORPHANED).when(parkOrphanIssue, command, staff)).toStrictEqual([
      event('OrphanIssueParked', { issue: 'OI-1', until: '2020-12-31' }, { sealed: { reason: 'The budget decides.' } }),
    ]);
  });

  it('O-05 is open again on the day after, which is the earliest day of its next review', () => {
    const issue = stateOf(issues, [...ORPHANED, parked]).get('OI-1')!;
    const on = (date: string) => [issueStatusOn(issue, date), isReviewOverdue(issue.now, date)];
    expect(on('2020-12-31')).toStrictEqual(['PARKED', false]);
    expect(on('2021-01-01')).toStrictEqual(['OWNED_INTERIM', false]);
    expect(on('2021-01-02')).toStrictEqual(['OWNED_INTERIM', true]);
    expect(issue.now.nextReview).toBe('2021-01-01');
  });

  it('O-05 leaves a review that lies later where it is, and is over once somebody looks at it', () => {
    const short = happened('OrphanIssueParked', { issue: 'OI-1', until: '2020-05-01' });
    expect(stateOf(issues, [...ORPHANED, short]).get('OI-1')!.now.nextReview).toBe('2020-06-30');
    const reviewed = happened('OrphanIssueReviewed', { issue: 'OI-1', nextReview: '2020-09-01' });
    expect(issueStatusOn(stateOf(issues, [...ORPHANED, parked, reviewed]).get('OI-1')!, '2020-05-01')).toBe('REVIEWED');
  });

  it.each([
    [
      'O-05 until a day that has passed',
      ORPHANED,
      { ...command, until: '2020-04-19' },
      staff,
      { refused: 'ENDS_BEFORE_START', from: TODAY, to: '2020-04-19' },
    ],
    ['by a colleague', ORPHANED, command, colleague, { refused: 'NOT_THE_OWNER', owner: 'ann' }],
    ['where there is none', WORKING, command, staff, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['once it has ended', [...ORPHANED, ended], command, staff, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(parkOrphanIssue, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    const asked = { ...command, effective: TODAY };
    expect(parkOrphanIssue.commandOf(given(...ORPHANED).when(parkOrphanIssue, asked, staff) as Made)).toStrictEqual(asked);
  });
});
