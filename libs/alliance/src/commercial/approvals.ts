/**
 * Whose yes it takes to move money between components, and to recognise an adjustment event: those whom the policy lists,
 * by default the steering group and the client (M-05). The client's yes is its own recorded approval of the very version
 * that was adopted, its own decision, or a delegation within whose limits the matter lies (V-25).
 */
import { delegations, isDelegated, isWithin } from '../governance/authority-facts';
import { approvalOf, type Decision } from '../governance/decision-facts';
import { bodies, isSteeringGroup, steeringGroupOf } from '../governance/facts';
import { policies, policiesOn } from '../parties/facts';
import type { LocalDate, Money } from '../values';

export interface ApprovalMissing {
  readonly refused: 'APPROVAL_MISSING';
  /** The body whose approval is missing; its kind where the alliance has named none. */
  readonly body: string;
}

export const APPROVING = { bodies, delegations, policies };
interface Approving {
  readonly bodies: typeof bodies.initial;
  readonly delegations: typeof delegations.initial;
  readonly policies: typeof policies.initial;
}

/** What is decided: by which command, and about how much, where it is about money. */
interface Matter {
  readonly command: string;
  readonly amount?: Money;
  readonly on: LocalDate;
}

export function approvalMissing(state: Approving, decision: Decision, matter: Matter): ApprovalMissing | undefined {
  const { crossComponentApproval, clientBody } = policiesOn(state.policies, matter.on);
  const { bodies: known } = state;
  if (crossComponentApproval.includes('AJR') && !isSteeringGroup(known, decision.body)) {
    return { refused: 'APPROVAL_MISSING', body: steeringGroupOf(known) ?? 'AJR' };
  }
  if (!crossComponentApproval.includes('CLIENT')) return undefined;
  if (clientBody === undefined) return { refused: 'APPROVAL_MISSING', body: 'CLIENT' };
  return isApproved(state, decision, clientBody, matter) ? undefined : { refused: 'APPROVAL_MISSING', body: clientBody };
}

const isApproved = (state: Approving, decision: Decision, client: string, matter: Matter): boolean =>
  decision.body === client || approvalOf(decision, client)?.outcome === 'GRANTED' || isDelegatedTo(state, decision, matter);

const isDelegatedTo = ({ delegations: known }: Approving, { body, adopted }: Decision, { command, amount, on }: Matter): boolean =>
  [...known.values()].some(
    (delegation) =>
      delegation.to === body &&
      delegation.scope.includes(command) &&
      isDelegated(delegation, adopted?.on ?? on) &&
      (amount === undefined ||
        delegation.limitEach === undefined ||
        (delegation.limitEach.currency === amount.currency && isWithin(delegation.limitEach, amount))),
  );
