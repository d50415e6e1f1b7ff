/**
 * Matters that fall between units: between whom, who holds each for the time being, how old it is, how far up it has gone,
 * when it is looked at next, and how it ended (O-01…O-05).
 */
import {
  ERASED,
  bodies,
  combine,
  daysBetween,
  hasRole,
  isParked,
  isReviewOverdue,
  issues,
  issueStatusOn,
  roles,
  seats,
  standingOn,
  type LocalDate,
  type OrphanIssue,
} from '@app/alliance';
import { decisionBehind } from './decision-status';
import { among, why, type Trail } from './trail';
import { listed, matches, present, tally, viewOf } from './view';

const fold = combine({ bodies, issues, roles, seats });
type State = typeof fold.initial;

interface IssueRow {
  readonly status: string;
  readonly category: string;
  readonly owner: string;
  readonly ageDays: number;
  readonly isOverdue: boolean;
  readonly isOpen: boolean;
  readonly level: number;
}

function rowOf(issue: string, found: OrphanIssue, state: State, trail: Trail, date: LocalDate): IssueRow {
  const entries = trail.of('issue', issue).filter(({ effective }) => effective <= date);
  const raised = among(entries, 'OrphanIssueRaised')[0]!;
  const resolved = among(entries, 'OrphanIssueResolved')[0];
  const now = standingOn(found, date);
  const { ended } = now;
  return present({
    issue,
    title: raised.sealed.title ?? ERASED,
    description: raised.sealed.description,
    between: found.between,
    category: found.category,
    status: issueStatusOn(found, date),
    isOpen: ended === undefined,
    owner: now.owner,
    // Somebody who has left cannot look at it any more: another has to take it over.
    ownerInRole: hasRole(state, now.owner, date),
    named: now.named,
    raisedBy: found.raisedBy,
    raisedOn: found.from,
    ageDays: daysBetween(found.from, ended?.on ?? date),
    level: now.level,
    nextReview: ended ? undefined : now.nextReview,
    isOverdue: isReviewOverdue(now, date),
    overdueDays: isReviewOverdue(now, date) ? daysBetween(now.nextReview, date) : undefined,
    parkedUntil: isParked(now, date) ? now.parkedUntil : undefined,
    offered: ended ? undefined : now.offer,
    owners: among(entries, 'InterimOwnerAssigned').map(({ data, effective }) => ({ owner: data.owner, on: effective })),
    reviews: among(entries, 'OrphanIssueReviewed').map(({ data, effective, sealed }) =>
      present({ on: effective, nextReview: data.nextReview, findings: sealed.findings }),
    ),
    escalations: among(entries, 'OrphanIssueEscalated').map(({ data, effective, sealed }) =>
      present({ on: effective, level: data.level, automatic: data.missed !== undefined, missed: data.missed, to: sealed.to }),
    ),
    automaticEscalations: among(entries, 'OrphanIssueEscalated').filter(({ data }) => data.missed !== undefined).length,
    parkings: among(entries, 'OrphanIssueParked').map(({ data, effective, sealed }) => ({
      on: effective,
      until: data.until,
      reason: sealed.reason ?? ERASED,
    })),
    how: ended?.how,
    endedOn: ended?.on,
    unit: ended?.unit,
    reason: resolved?.sealed.reason,
    ...decisionBehind(resolved?.authority, trail),
    ...why(entries),
  });
}

export const orphanIssuesView = viewOf({
  fold,
  params: [
    { name: 'issue', description: 'only this one' },
    { name: 'owner', description: 'only those of this person' },
    { name: 'status', description: 'only those that stand so on the day; !RESOLVED lists every status but that' },
  ],
  answer(state, trail, { effectiveOn: date, params: { issue, owner, status } }) {
    const known = [...state.issues].filter(([, { from }]) => from <= date).map(([id, one]) => [id, rowOf(id, one, state, trail, date)] as const);
    const rows = known.map(([, row]) => row);
    const open = rows.filter(({ isOpen }) => isOpen);
    return {
      ...listed(
        known
          .filter(([id, row]) => (issue === undefined || id === issue) && (owner === undefined || row.owner === owner) && matches(status, row.status))
          .map(([, row]) => row),
      ),
      counts: {
        all: rows.length,
        open: open.length,
        overdue: open.filter(({ isOverdue }) => isOverdue).length,
        escalated: open.filter(({ level }) => level > 0).length,
        oldestDays: Math.max(0, ...open.map(({ ageDays }) => ageDays)),
        byStatus: tally(rows.map((row) => row.status)),
        byCategory: tally(rows.map((row) => row.category)),
      },
      upcoming: listed(
        [...state.issues]
          .filter(([, { from }]) => from > date)
          .map(([id, { from }]) => ({ issue: id, raisedOn: from, ...why(trail.of('issue', id)) })),
      ),
    };
  },
});
