/** Looking at an orphan issue again: its owner says when it is looked at next, so that it never goes without such a day (O-01). */
import { dayOf, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import type { LocalDate } from '../values';
import { aboutIssue, notAhead, ownedIssue, type AboutIssue, type OwnerRefusal, type ReviewNotAhead } from './issue';
import type { IssueId } from './issue-events';

export interface ReviewOrphanIssue extends Datable {
  readonly issue: IssueId;
  readonly nextReview: LocalDate;
  readonly findings?: string;
}

export type ReviewOrphanIssueRefusal = OwnerRefusal | ReviewNotAhead;

export const reviewOrphanIssue: Decider<ReviewOrphanIssue, ReviewOrphanIssueRefusal, AboutIssue> = {
  ...aboutIssue,

  decide(state, command, circumstance) {
    const { issue, nextReview, findings } = command;
    const found = ownedIssue(state, command, circumstance);
    if ('refused' in found) return found;
    const more = { ...said(command, circumstance), ...(findings !== undefined && { sealed: { findings } }) };
    return notAhead(nextReview, dayOf(command, circumstance)) ?? [event('OrphanIssueReviewed', { issue, nextReview }, more)];
  },

  commandOf(made) {
    const reviewed = only(made, 'OrphanIssueReviewed');
    return { ...reviewed.data, ...saidIfAny(reviewed, 'findings'), ...saidOf(reviewed) };
  },
};
