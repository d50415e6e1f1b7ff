/**
 * Taking an orphan issue one level up.
 *
 * Its owner does so when it cannot be settled where it lies. A review that nobody makes in time takes it up by itself, which
 * the clock records (O-02).
 */
import { event, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import type { LocalDate } from '../values';
import { aboutIssue, ownedIssue, type AboutIssue, type OwnerRefusal } from './issue';
import type { IssueId } from './issue-events';
import { isParked } from './issue-facts';

export interface EscalateOrphanIssue extends Enclosed {
  readonly issue: IssueId;
  /** To whom it goes, in words. */
  readonly to?: string;
}

export type EscalateOrphanIssueRefusal = OwnerRefusal | { readonly refused: 'ISSUE_PARKED'; readonly until: LocalDate };

export const escalateOrphanIssue: Decider<EscalateOrphanIssue, EscalateOrphanIssueRefusal, AboutIssue> = {
  ...aboutIssue,

  decide(state, { issue, to }, circumstance) {
    const found = ownedIssue(state, { issue }, circumstance);
    if ('refused' in found) return found;
    const { level, parkedUntil } = found.now;
    if (isParked(found.now, circumstance.today)) return { refused: 'ISSUE_PARKED', until: parkedUntil! };
    return [event('OrphanIssueEscalated', { issue, level: level + 1 }, { ...(to !== undefined && { sealed: { to } }) })];
  },

  commandOf(made) {
    const escalated = only(made, 'OrphanIssueEscalated');
    return { issue: escalated.data.issue, ...saidIfAny(escalated, 'to') };
  },
};
