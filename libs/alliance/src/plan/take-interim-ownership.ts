/**
 * Taking an orphan issue over.
 *
 * A person who has a role in the alliance becomes its owner for the time being, by saying so: nobody is made the owner by
 * somebody else (O-01). The owner before is relieved of it in the same moment, so that there is always one and never two.
 */
import { event, only, said, saidOf, type Datable, type Decider } from '../decider';
import { aboutIssue, openIssue, type AboutIssue, type IssueRefusal } from './issue';
import type { IssueId } from './issue-events';

export interface TakeInterimOwnership extends Datable {
  readonly issue: IssueId;
}

export type TakeInterimOwnershipRefusal = IssueRefusal | { readonly refused: 'ALREADY_THE_OWNER'; readonly issue: IssueId };

export const takeInterimOwnership: Decider<TakeInterimOwnership, TakeInterimOwnershipRefusal, AboutIssue> = {
  ...aboutIssue,

  decide(state, command, circumstance) {
    const { issue } = command;
    const { person } = circumstance.actor;
    const found = openIssue(state, command, circumstance);
    if ('refused' in found) return found;
    if (found.now.owner === person) return { refused: 'ALREADY_THE_OWNER', issue };
    return [event('InterimOwnerAssigned', { issue, owner: person }, said(command, circumstance))];
  },

  commandOf(made) {
    const assigned = only(made, 'InterimOwnerAssigned');
    return { issue: assigned.data.issue, ...saidOf(assigned) };
  },
};
