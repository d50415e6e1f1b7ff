/**
 * Raising a matter that falls between units.
 *
 * Anybody who has a role in the alliance raises it. It names at least two units or parties that it falls between, and what
 * kind of matter it is (O-03). It is never without an owner and a day on which it is looked at next (O-01): whoever raises
 * it owns it, and may name somebody else, who owns it from the moment of accepting.
 */
import { combine, dayOf, event, only, said, saidIfAny, saidIn, saidOf, type Datable, type Decider } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { hasRole, takesPart } from './acting';
import { nameFor } from './facts';
import { ISSUE, notAhead, type ReviewNotAhead } from './issue';
import type { IssueCategory, IssueId } from './issue-events';

export interface RaiseOrphanIssue extends Datable {
  /** The name by which people know it; else it is numbered. */
  readonly issue?: IssueId;
  /** Units or parties. */
  readonly between: readonly string[];
  readonly category: IssueCategory;
  readonly title: string;
  readonly description?: string;
  /** Who is asked to own it for the time being; else whoever raises it. */
  readonly owner?: string;
  readonly nextReview: LocalDate;
}

export type RaiseOrphanIssueRefusal =
  | NotPermitted
  | ReviewNotAhead
  | { readonly refused: 'ISSUE_EXISTS'; readonly issue: IssueId }
  | { readonly refused: 'TWO_UNITS_NEEDED' }
  | { readonly refused: 'OWNER_WITHOUT_ROLE'; readonly person: string };

const state = combine(ISSUE);

export const raiseOrphanIssue: Decider<RaiseOrphanIssue, RaiseOrphanIssueRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, issues }, command, circumstance) {
    const { issue: label, between, category, title, description, nextReview } = command;
    const { person } = circumstance.actor;
    const named = command.owner === person ? undefined : command.owner;
    const on = dayOf(command, circumstance);
    if (!takesPart(acting, circumstance)) return notPermitted('STAFF');
    const issue = nameFor(issues, 'issue', label);
    if (issues.has(issue)) return { refused: 'ISSUE_EXISTS', issue };
    if (new Set(between).size < 2) return { refused: 'TWO_UNITS_NEEDED' };
    if (named !== undefined && !hasRole(acting, named, on)) return { refused: 'OWNER_WITHOUT_ROLE', person: named };
    const behind = notAhead(nextReview, on);
    if (behind) return behind;

    const data = { issue, between, category, owner: person, ...(named !== undefined && { named }), nextReview };
    const sealed = { title, ...(description !== undefined && { description }) };
    return [event('OrphanIssueRaised', data, { ...said(command, circumstance), sealed })];
  },

  commandOf(made) {
    const raised = only(made, 'OrphanIssueRaised');
    const { owner: _, named: owner, ...data } = raised.data;
    return { ...data, ...(owner !== undefined && { owner }), title: saidIn(raised, 'title'), ...saidIfAny(raised, 'description'), ...saidOf(raised) };
  },
};
