import { event, type Made } from '../decider';
import { as, given, TODAY } from '../scenario';
import { colleague, ended, ORPHANED, raised, staff, WORKING } from './plan-scenario';
import { reviewOrphanIssue } from './review-orphan-issue';

const data = { issue: 'OI-1', nextReview: '2020-12-31' };
const command = { ...data, findings: 'Both are willing.' };

describe('reviewing an orphan issue', () => {
  it('O-01 sets the day on which it is looked at next', () => {
    expect(given(...ORPHANED).when(reviewOrphanIssue, command, staff)).toStrictEqual([
      event('OrphanIssueReviewed', data, { sealed: { findings: 'Both are willing.' } }),
    ]);
  });

  it.each([
    ['by a colleague', ORPHANED, command, colleague, { refused: 'NOT_THE_OWNER', owner: 'ann' }],
    [
      'by whoever was named and has not accepted',
      [...WORKING, raised({ named: 'bob' })],
      command,
      colleague,
      { refused: 'NOT_THE_OWNER', owner: 'ann' },
    ],
    ['by its owner in a role not held', ORPHANED, command, as('ann', 'MANAGER'), { refused: 'NOT_PERMITTED', needs: 'STAFF' }],
    ['where there is none', WORKING, command, staff, { refused: 'ISSUE_NOT_FOUND', issue: 'OI-1' }],
    ['once it has ended', [...ORPHANED, ended], command, staff, { refused: 'ISSUE_ENDED', issue: 'OI-1' }],
    ['O-01 with a review that does not lie ahead', ORPHANED, { ...command, nextReview: TODAY }, staff, { refused: 'REVIEW_NOT_AHEAD', on: TODAY }],
  ])('is refused %s', (_, history, asked, who, refusal) => {
    expect(given(...history).when(reviewOrphanIssue, asked, who)).toStrictEqual(refusal);
  });

  it('gives its command back', () => {
    for (const asked of [data, { ...command, effective: TODAY }])
      expect(reviewOrphanIssue.commandOf(given(...ORPHANED).when(reviewOrphanIssue, asked, staff) as Made)).toStrictEqual(asked);
  });
});
