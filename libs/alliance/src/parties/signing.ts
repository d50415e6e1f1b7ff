/** Whether the version of an agreement that stands can be signed on a day, or come to hold: it is approved, and is not over. */
import type { DecisionId } from '../governance/events';
import type { Decisions } from '../governance/decision-facts';
import type { LocalDate } from '../values';
import { releasedOn, type Agreement, type Agreements } from './agreement-facts';
import type { AgreementId, PartyId } from './events';

export type AgreementOver =
  | { readonly refused: 'AGREEMENT_TERMINATED'; readonly agreement: AgreementId; readonly on: LocalDate }
  | { readonly refused: 'AGREEMENT_EXPIRED'; readonly agreement: AgreementId; readonly until: LocalDate };
export interface VersionNotApproved {
  readonly refused: 'VERSION_NOT_APPROVED';
  readonly agreement: AgreementId;
  readonly decision: DecisionId;
}

/** What was terminated for a party is not revived by a signature, nor by way of what amends it: they make a new agreement. */
export function over(known: Agreements, agreement: AgreementId, party: PartyId, on: LocalDate): AgreementOver | undefined {
  const ended = releasedOn(known, agreement, party);
  if (ended !== undefined && ended <= on) return { refused: 'AGREEMENT_TERMINATED', agreement, on: ended };
  const { amends, versions } = known.get(agreement)!;
  const until = versions.at(-1)!.until;
  if (until !== undefined && until < on) return { refused: 'AGREEMENT_EXPIRED', agreement, until };
  return amends === undefined ? undefined : over(known, amends, party, on);
}

/**
 * A version that names the decision which approves it is signed once that decision is in force. Before that a party can sign
 * only on the condition that it is approved.
 */
export function notApproved(agreement: AgreementId, { versions }: Agreement, decisions: Decisions, on: LocalDate): VersionNotApproved | undefined {
  const { decision } = versions.at(-1)!;
  if (decision === undefined) return undefined;
  const since = decisions.get(decision)?.inForceFrom;
  return since !== undefined && since <= on ? undefined : { refused: 'VERSION_NOT_APPROVED', agreement, decision };
}
