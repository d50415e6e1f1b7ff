/**
 * When references are scored: after the applications are due and all of them are checked, as long as there is no shortlist,
 * and only if more qualified than the policy says, or than a shortlist may hold (P-14, P-15).
 */
import type { Circumstance } from '../decider';
import { policiesOn, type PolicySets } from '../parties/facts';
import type { Instant } from '../values';
import { invitationTo, type Applying, type NotInvited } from './application';
import type { Shortlists } from './evaluation-facts';
import type { CandidateId, ProcurementId } from './events';
import type { Application, Invitation } from './facts';

export type NotComparable =
  | NotInvited
  | { readonly refused: 'SHORTLIST_EXISTS'; readonly procurement: ProcurementId }
  | { readonly refused: 'WINDOW_OPEN'; readonly closesAt: Instant }
  | { readonly refused: 'CHECKS_OPEN'; readonly candidates: readonly CandidateId[] };
export interface ScoringNotNeeded {
  readonly refused: 'SCORING_NOT_NEEDED';
  readonly qualified: number;
  readonly threshold: number;
}

interface Comparing extends Applying {
  readonly policies: PolicySets;
  readonly shortlists: Shortlists;
}
export interface Comparable {
  readonly invitation: Invitation;
  readonly qualified: readonly Application[];
  /** As many may qualify without references being scored. */
  readonly threshold: number;
}

/** Those who qualified, once it is known who they are. */
export function comparable(known: Comparing, procurement: ProcurementId, { received, today }: Circumstance): Comparable | NotComparable {
  const invitation = invitationTo(known.procurements, procurement);
  if ('refused' in invitation) return invitation;
  if (known.shortlists.has(procurement)) return { refused: 'SHORTLIST_EXISTS', procurement };
  const { applicationsUntil: closesAt, shortlistMax } = invitation;
  if (received <= closesAt) return { refused: 'WINDOW_OPEN', closesAt };
  const all = known.applications.filter((one) => one.procurement === procurement);
  const open = all.filter(({ stage }) => stage === 'SUBMITTED');
  if (open.length > 0) return { refused: 'CHECKS_OPEN', candidates: open.map(({ candidate }) => candidate) };
  const { scoringThreshold } = policiesOn(known.policies, today);
  return { invitation, qualified: all.filter(({ stage }) => stage === 'QUALIFIED'), threshold: Math.min(scoringThreshold, shortlistMax) };
}

export const notNeeded = ({ qualified, threshold }: Comparable): ScoringNotNeeded | undefined =>
  qualified.length > threshold ? undefined : { refused: 'SCORING_NOT_NEEDED', qualified: qualified.length, threshold };
