/**
 * Parking an orphan issue.
 *
 * Its owner says until when, and why: parking has an end (O-05). On the day after, the issue is open again without anybody's
 * doing, and that is the earliest day of its next review. As long as it is parked no review is missed.
 */
import { dayOf, event, only, said, saidIn, saidOf, type Datable, type Decider } from '../decider';
import type { LocalDate } from '../values';
import { aboutIssue, ownedIssue, type AboutIssue, type OwnerRefusal } from './issue';
import type { IssueId } from './issue-events';

export interface ParkOrphanIssue extends Datable {
  readonly issue: IssueId;
  /** The last day on which it is parked. */
  readonly until: LocalDate;
  readonly reason: string;
}

export type ParkOrphanIssueRefusal = OwnerRefusal | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

export const parkOrphanIssue: Decider<ParkOrphanIssue, ParkOrphanIssueRefusal, AboutIssue> = {
  ...aboutIssue,

  decide(state, command, circumstance) {
    const { issue, until, reason } = command;
    const found = ownedIssue(state, command, circumstance);
    if ('refused' in found) return found;
    const from = dayOf(command, circumstance);
    if (until < from) return { refused: 'ENDS_BEFORE_START', from, to: until };
    return [event('OrphanIssueParked', { issue, until }, { ...said(command, circumstance), sealed: { reason } })];
  },

  commandOf(made) {
    const parked = only(made, 'OrphanIssueParked');
    return { ...parked.data, reason: saidIn(parked, 'reason'), ...saidOf(parked) };
  },
};
