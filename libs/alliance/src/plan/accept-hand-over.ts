/** Accepting an orphan issue for a unit: whoever was named for the unit accepts it, and with that the issue is nobody's orphan any more (O-04). */
import { dayOf, event, only, said, saidOf, type Datable, type Decider } from '../decider';
import { notYetThen } from './acting';
import { aboutIssue, openIssue, type AboutIssue, type IssueRefusal } from './issue';
import type { IssueId } from './issue-events';
import { offeredOn } from './issue-facts';

export interface AcceptHandOver extends Datable {
  readonly issue: IssueId;
}

export type AcceptHandOverRefusal =
  | IssueRefusal
  | { readonly refused: 'HAND_OVER_NOT_OFFERED'; readonly issue: IssueId }
  | { readonly refused: 'NOT_THE_RECEIVER'; readonly person: string };

export const acceptHandOver: Decider<AcceptHandOver, AcceptHandOverRefusal, AboutIssue> = {
  ...aboutIssue,

  decide(state, command, circumstance) {
    const { issue } = command;
    const found = openIssue(state, command, circumstance);
    if ('refused' in found) return found;
    const { offer } = found.now;
    if (!offer) return { refused: 'HAND_OVER_NOT_OFFERED', issue };
    if (offer.person !== circumstance.actor.person) return { refused: 'NOT_THE_RECEIVER', person: offer.person };
    // Nobody accepts what was not offered yet.
    const early = notYetThen(offeredOn(found)!, dayOf(command, circumstance));
    if (early) return early;
    return [event('OrphanIssueResolved', { issue, how: 'HANDED_OVER', unit: offer.unit }, said(command, circumstance))];
  },

  commandOf(made) {
    const handed = only(made, 'OrphanIssueResolved');
    return { issue: handed.data.issue, ...saidOf(handed) };
  },
};
