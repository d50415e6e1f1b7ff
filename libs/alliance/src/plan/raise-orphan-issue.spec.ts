import { event, type Made } from '../decider';
import { as, given, seated, TODAY } from '../scenario';
import { auditor, NEXT, ORPHANED, partner, raised, staff, WORKING } from './plan-scenario';
import { raiseOrphanIssue, type RaiseOrphanIssue } from './raise-orphan-issue';

const command: RaiseOrphanIssue = { between: ['SCHOOLS', 'PREMISES'], category: 'COSTS', title: 'Who pays the yard?', nextReview: NEXT };
const sealed = { title: 'Who pays the yard?' };
const data = { issue: 'issue-1', between: ['SCHOOLS', 'PREMISES'], category: 'COSTS', owner: 'ann', nextReview: NEXT } as const;

describe('raising a matter that falls between units', () => {
  it('O-01 is owned by whoever raises it, with a day on which it is looked at next', () => {
    for (const asked of [command, { ...command, owner: 'ann' }])
      expect(given(...WORKING).when(raiseOrphanIssue, asked, staff)).toStrictEqual([event('OrphanIssueRaised', data, { sealed })]);
  });

  it('O-01 is still owned by whoever raises it where somebody else is named, until that person accepts', () => {
    const answer = given(...WORKING).when(raiseOrphanIssue, { ...command, issue: 'OI-1', owner: 'bob', description: 'The yard.' }, staff);
    expect(answer).toStrictEqual([
      event('OrphanIssueRaised', { ...data, issue: 'OI-1', named: 'bob' }, { sealed: { ...sealed, description: 'The yard.' } }),
    ]);
  });

  it.each([
    ['a partner of the network', partner],
    ['whoever sits in a seat', seated('C2')],
    ['the secretary', as('sec', 'AJR_SECRETARY')],
  ])('is open to %s', (_, who) => {
    expect(given(...WORKING).when(raiseOrphanIssue, command, who)).toStrictEqual([
      event('OrphanIssueRaised', { ...data, owner: who.actor.person }, { sealed }),
    ]);
  });

  it.each([
    ['O-03 between nobody', { ...command, between: [] }, { refused: 'TWO_UNITS_NEEDED' }],
    ['O-03 between a unit and itself', { ...command, between: ['SCHOOLS', 'SCHOOLS'] }, { refused: 'TWO_UNITS_NEEDED' }],
    ['O-01 with an owner who has no role', { ...command, owner: 'nobody' }, { refused: 'OWNER_WITHOUT_ROLE', person: 'nobody' }],
    ['O-01 with a review that does not lie ahead', { ...command, nextReview: TODAY }, { refused: 'REVIEW_NOT_AHEAD', on: TODAY }],
  ])('is refused: %s', (_, asked, refusal) => {
    expect(given(...WORKING).when(raiseOrphanIssue, asked, staff)).toStrictEqual(refusal);
  });

  it.each([
    ['somebody without a role', as('nobody', 'STAFF')],
    ['an auditor, who changes nothing in the alliance', auditor],
  ])('is not for %s', (_, who) => {
    expect(given(...WORKING).when(raiseOrphanIssue, command, who)).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'STAFF' });
  });

  it('has a name of its own', () => {
    expect(given(...ORPHANED).when(raiseOrphanIssue, { ...command, issue: 'OI-1' }, staff)).toStrictEqual({ refused: 'ISSUE_EXISTS', issue: 'OI-1' });
    expect(given(...WORKING, raised({ issue: 'issue-2' })).when(raiseOrphanIssue, command, staff)).toStrictEqual([
      event('OrphanIssueRaised', { ...data, issue: 'issue-3' }, { sealed }),
    ]);
  });

  it('gives its command back', () => {
    const asked = { ...command, issue: 'OI-1', owner: 'bob', description: 'The yard.', effective: TODAY };
    expect(raiseOrphanIssue.commandOf(given(...WORKING).when(raiseOrphanIssue, asked, staff) as Made)).toStrictEqual(asked);
  });
});
