// What the ledger stores. A name or a member, once released, is never changed: a new shape gets a new name.
import { act, fact } from '../event';
import type { LocalDate } from '../values';

export type IssueId = string;

export const ISSUE_CATEGORIES = ['PROCUREMENT', 'COSTS', 'DECISION_MAKING', 'RESPONSIBILITY', 'OTHER'] as const;
export type IssueCategory = (typeof ISSUE_CATEGORIES)[number];
/** How an orphan issue ends without being handed over. */
export const ISSUE_ENDS = ['RESOLVED', 'NOT_AN_ISSUE'] as const;
export type IssueEnd = (typeof ISSUE_ENDS)[number] | 'HANDED_OVER';

export const issueEvents = {
  /** `owner` has it from the first moment on: whoever raised it. `named` is who is asked to take it over. */
  OrphanIssueRaised: fact<
    { issue: IssueId; between: readonly string[]; category: IssueCategory; owner: string; named?: string; nextReview: LocalDate },
    { title: string; description?: string }
  >({ creates: 'issue', sealed: { title: 'ALLIANCE', description: 'ALLIANCE' } }),
  InterimOwnerAssigned: fact<{ issue: IssueId; owner: string }>(),
  OrphanIssueReviewed: fact<{ issue: IssueId; nextReview: LocalDate }, { findings?: string }>({ sealed: { findings: 'ALLIANCE' } }),
  /** By the clock: `missed` is the review that nobody made, `passed` the day that was left for it. */
  OrphanIssueEscalated: act<{ issue: IssueId; level: number; missed?: LocalDate; passed?: LocalDate }, { to?: string }>({
    sealed: { to: 'ALLIANCE' },
  }),
  /** Until the end of that day; on the next one it is looked at again. */
  OrphanIssueParked: fact<{ issue: IssueId; until: LocalDate }, { reason: string }>({ sealed: { reason: 'ALLIANCE' } }),
  /** The unit that is to have it for good, and the person who would take it for that unit. */
  HandOverOffered: act<{ issue: IssueId; unit: string; person: string }>(),
  OrphanIssueResolved: fact<{ issue: IssueId; how: IssueEnd; unit?: string }, { reason?: string }>({ sealed: { reason: 'ALLIANCE' } }),
};
