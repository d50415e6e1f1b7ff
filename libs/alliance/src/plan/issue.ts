/** What every decision about a known orphan issue rests on: that it is still open, and who owns it for the time being. */
import { combine, dayOf, type Circumstance, type Datable } from '../decider';
import { notPermitted, type NotPermitted } from '../parties/facts';
import { acting, type Acting } from '../parties/role-facts';
import type { LocalDate } from '../values';
import { notYetThen, takesPart, type NotYetThen } from './acting';
import type { IssueId } from './issue-events';
import { issues, type OrphanIssue, type OrphanIssues } from './issue-facts';

export const ISSUE = { acting, issues };
export const aboutIssue = combine(ISSUE);
export type AboutIssue = typeof aboutIssue.initial;

export type IssueRefusal = NotPermitted | NotYetThen | { readonly refused: 'ISSUE_NOT_FOUND' | 'ISSUE_ENDED'; readonly issue: IssueId };

/** A command about an issue, with the day that it says, if it says one. */
type AboutOne = Pick<Datable, 'effective'> & { readonly issue: IssueId };
export type OwnerRefusal = IssueRefusal | { readonly refused: 'NOT_THE_OWNER'; readonly owner: string };

/** The issue, if it is open, was there on the day, and whoever asks has a role in the alliance. */
export function openIssue(
  { acting: known, issues: all }: { readonly acting: Acting; readonly issues: OrphanIssues },
  command: AboutOne,
  circumstance: Circumstance,
): OrphanIssue | IssueRefusal {
  const { issue } = command;
  if (!takesPart(known, circumstance)) return notPermitted('STAFF');
  const found = all.get(issue);
  if (!found) return { refused: 'ISSUE_NOT_FOUND', issue };
  if (found.now.ended) return { refused: 'ISSUE_ENDED', issue };
  return notYetThen(found.from, dayOf(command, circumstance)) ?? found;
}

/** The issue, if it is open and whoever asks is its owner. */
export function ownedIssue(state: AboutIssue, command: AboutOne, circumstance: Circumstance): OrphanIssue | OwnerRefusal {
  const found = openIssue(state, command, circumstance);
  if ('refused' in found) return found;
  const { owner } = found.now;
  return owner === circumstance.actor.person ? found : { refused: 'NOT_THE_OWNER', owner };
}

export interface ReviewNotAhead {
  readonly refused: 'REVIEW_NOT_AHEAD';
  readonly on: LocalDate;
}
/** A next review lies ahead of the day on which it is set. */
export const notAhead = (nextReview: LocalDate, on: LocalDate): ReviewNotAhead | undefined =>
  nextReview <= on ? { refused: 'REVIEW_NOT_AHEAD', on } : undefined;
