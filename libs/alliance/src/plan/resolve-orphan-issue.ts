/**
 * Ending an orphan issue.
 *
 * It ends in one of three ways (O-04): a decision settles it; a unit takes it over, which is a command of its own; or its
 * owner or the manager finds that it is none, and says why. It never ends because nobody looked at it.
 */
import { combine, event, only, said, saidIn, saidOf, type Authorised, type Circumstance, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { actsForSteeringGroup } from '../governance/facts';
import { mayAct } from '../parties/facts';
import { ISSUE, openIssue, type AboutIssue, type OwnerRefusal } from './issue';
import type { ISSUE_ENDS, IssueId } from './issue-events';
import type { OrphanIssue } from './issue-facts';

export interface ResolveOrphanIssue extends Authorised {
  readonly issue: IssueId;
  /** RESOLVED, by a decision, unless it is said to be none. */
  readonly how?: (typeof ISSUE_ENDS)[number];
  readonly reason?: string;
}

export type ResolveOrphanIssueRefusal = OwnerRefusal | AuthorityRefusal | { readonly refused: 'REASON_MISSING'; readonly issue: IssueId };

const state = combine({ ...ISSUE, decisions });

export const resolveOrphanIssue: Decider<ResolveOrphanIssue, ResolveOrphanIssueRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { issue, how = 'RESOLVED', reason } = command;
    const found = openIssue(state, command, circumstance);
    if ('refused' in found) return found;
    if (!mayEnd(state, found, circumstance)) return { refused: 'NOT_THE_OWNER', owner: found.now.owner };
    const { bodies } = state.acting;
    const lacking = how === 'RESOLVED' ? restsOn({ bodies, decisions: state.decisions }, command, circumstance) : undefined;
    if (lacking) return lacking;
    // A decision says in its own text why it is none.
    if (how === 'NOT_AN_ISSUE' && reason === undefined && !circumstance.effectOf) return { refused: 'REASON_MISSING', issue };
    return [event('OrphanIssueResolved', { issue, how }, { ...said(command, circumstance), ...(reason !== undefined && { sealed: { reason } }) })];
  },

  commandOf(made) {
    const resolved = only(made, 'OrphanIssueResolved');
    const { issue, how } = resolved.data as { readonly issue: IssueId; readonly how: (typeof ISSUE_ENDS)[number] };
    // That there was a reason is known from the event itself: nobody could have ended it so without one.
    const isReasoned = how === 'NOT_AN_ISSUE' || resolved.sealed?.reason !== undefined;
    return { issue, how, ...(isReasoned && { reason: saidIn(resolved, 'reason') }), ...saidOf(resolved) };
  },
};

/** Its owner, the manager, or whoever puts on record what the steering group decided. */
const mayEnd = ({ acting: { bodies, roles } }: AboutIssue, { now }: OrphanIssue, circumstance: Circumstance): boolean =>
  now.owner === circumstance.actor.person || mayAct(roles, 'MANAGER', circumstance) || actsForSteeringGroup(bodies, circumstance);
