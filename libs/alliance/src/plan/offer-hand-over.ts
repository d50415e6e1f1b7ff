/** Offering an orphan issue to the unit that is to have it for good: its owner names the unit, and who would take it for that unit. */
import { event, only, type Decider, type Enclosed } from '../decider';
import { hasRole } from './acting';
import { aboutIssue, ownedIssue, type AboutIssue, type OwnerRefusal } from './issue';
import type { IssueId } from './issue-events';

export interface OfferHandOver extends Enclosed {
  readonly issue: IssueId;
  /** One of those that it falls between, or another. */
  readonly unit: string;
  readonly person: string;
}

export type OfferHandOverRefusal = OwnerRefusal | { readonly refused: 'OWNER_WITHOUT_ROLE'; readonly person: string };

export const offerHandOver: Decider<OfferHandOver, OfferHandOverRefusal, AboutIssue> = {
  ...aboutIssue,

  decide(state, { issue, unit, person }, circumstance) {
    const found = ownedIssue(state, { issue }, circumstance);
    if ('refused' in found) return found;
    if (!hasRole(state.acting, person, circumstance.today)) return { refused: 'OWNER_WITHOUT_ROLE', person };
    return [event('HandOverOffered', { issue, unit, person })];
  },

  commandOf(made) {
    return only(made, 'HandOverOffered').data;
  },
};
