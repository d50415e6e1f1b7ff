/**
 * Matters that fall between units. Each has an owner for the time being and a day on which it is looked at next (O-01); what
 * was not looked at in time goes one level up by itself (O-02).
 */
import type { Entry, Fold } from '../decider';
import { policiesOn, type PolicySets } from '../parties/facts';
import { addDays, change, put, type LocalDate } from '../values';
import type { IssueCategory, IssueEnd, IssueId } from './issue-events';

/** How an issue stands after a step. */
export interface IssueStanding {
  readonly owner: string;
  /** Who is asked to become its owner, and has not taken it yet. */
  readonly named: string | undefined;
  readonly nextReview: LocalDate;
  readonly isReviewed: boolean;
  readonly level: number;
  readonly parkedUntil: LocalDate | undefined;
  readonly offer: { readonly unit: string; readonly person: string } | undefined;
  readonly ended: { readonly how: IssueEnd; readonly on: LocalDate; readonly unit?: string } | undefined;
}
export interface OrphanIssue {
  readonly between: readonly string[];
  readonly category: IssueCategory;
  readonly raisedBy: string;
  readonly from: LocalDate;
  /** As it stands now, and what each step changed, in the order of recording. */
  readonly now: IssueStanding;
  readonly first: IssueStanding;
  readonly steps: readonly { readonly on: LocalDate; readonly made: Partial<IssueStanding> }[];
  /** Reviews that were missed and went up a level, each with the day that was left for it. */
  readonly missed: readonly { readonly review: LocalDate; readonly passed: LocalDate }[];
}
export type OrphanIssues = ReadonlyMap<IssueId, OrphanIssue>;

const step = (known: OrphanIssues, issue: IssueId, { effective: on }: Entry, made: (now: IssueStanding) => Partial<IssueStanding>): OrphanIssues =>
  change(known, issue, ({ now, steps }) => ({ now: { ...now, ...made(now) }, steps: [...steps, { on, made: made(now) }] }));

export const issues: Fold<OrphanIssues> = {
  initial: new Map(),
  evolve: {
    OrphanIssueRaised: (known, { issue, between, category, owner, named, nextReview }, { actor, effective: from }) => {
      const first: IssueStanding = {
        owner,
        named,
        nextReview,
        isReviewed: false,
        level: 0,
        parkedUntil: undefined,
        offer: undefined,
        ended: undefined,
      };
      return put(known, issue, { between, category, raisedBy: actor.person, from, now: first, first, steps: [], missed: [] });
    },
    InterimOwnerAssigned: (known, { issue, owner }, entry) => step(known, issue, entry, () => ({ owner, named: undefined })),
    // Looking at it takes a parked issue up again.
    OrphanIssueReviewed: (known, { issue, nextReview }, entry) =>
      step(known, issue, entry, () => ({ nextReview, isReviewed: true, parkedUntil: undefined })),
    OrphanIssueEscalated: (known, { issue, level, missed: review, passed }, entry) => {
      const after = step(known, issue, entry, () => ({ level }));
      return review === undefined || passed === undefined
        ? after
        : change(after, issue, ({ missed }) => ({ missed: [...missed, { review, passed }] }));
    },
    OrphanIssueParked: (known, { issue, until }, entry) =>
      step(known, issue, entry, ({ nextReview }) => {
        const back = addDays(until, 1);
        return { parkedUntil: until, nextReview: nextReview < back ? back : nextReview };
      }),
    HandOverOffered: (known, { issue, unit, person }, entry) => step(known, issue, entry, () => ({ offer: { unit, person } })),
    OrphanIssueResolved: (known, { issue, how, unit }, entry) =>
      step(known, issue, entry, () => ({ ended: { how, on: entry.effective, ...(unit !== undefined && { unit }) } })),
  },
};

/** As it stood on a day, by what holds from that day or an earlier one. */
export const standingOn = ({ first, steps }: OrphanIssue, date: LocalDate): IssueStanding =>
  steps.filter(({ on }) => on <= date).reduce((now, { made }) => ({ ...now, ...made }), first);
/** The day of the hand-over that is on offer; undefined where none is. */
export const offeredOn = ({ steps }: OrphanIssue): LocalDate | undefined => steps.findLast(({ made }) => made.offer !== undefined)?.on;
/** Parked for as long as that day lasts; afterwards it is open again without anybody's doing (O-05). */
export const isParked = ({ parkedUntil }: IssueStanding, date: LocalDate): boolean => parkedUntil !== undefined && date <= parkedUntil;
export const isReviewOverdue = (standing: IssueStanding, date: LocalDate): boolean =>
  !standing.ended && !isParked(standing, date) && standing.nextReview < date;

export type IssueStatus = 'RAISED' | 'OWNED_INTERIM' | 'REVIEWED' | 'ESCALATED' | 'PARKED' | IssueEnd;
export function issueStatusOn(issue: OrphanIssue, date: LocalDate): IssueStatus {
  const standing = standingOn(issue, date);
  if (standing.ended) return standing.ended.how;
  if (isParked(standing, date)) return 'PARKED';
  if (standing.level > 0) return 'ESCALATED';
  if (standing.isReviewed) return 'REVIEWED';
  return standing.named === undefined ? 'OWNED_INTERIM' : 'RAISED';
}

/** The last day left for a review that is due: some alliances wait a little before a matter goes up (O-02). */
const escalatesAfter = (nextReview: LocalDate, sets: PolicySets): LocalDate =>
  addDays(nextReview, policiesOn(sets, nextReview).orphanEscalationAfter);

/** What the clock has to take one level up: each missed review once. */
export const escalationsDue = (
  known: OrphanIssues,
  sets: PolicySets,
  today: LocalDate,
): readonly { readonly issue: IssueId; readonly review: LocalDate; readonly passed: LocalDate }[] =>
  [...known].flatMap(([issue, { now, missed }]) => {
    const { nextReview: review } = now;
    if (!isReviewOverdue(now, today) || missed.some((one) => one.review === review)) return [];
    const passed = escalatesAfter(review, sets);
    return passed < today ? [{ issue, review, passed }] : [];
  });
