/**
 * Removing a member from a group that has applied, or putting another in its place.
 *
 * Both are refused, whoever asks and for whatever reason, the member itself included: once the application is in, the
 * group can only grow (P-04). They are commands all the same, so that the attempt leaves its trace among the refusals.
 */
import { combine, type Circumstance, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted, type Roles } from '../parties/facts';
import { openApplication, type ApplicationNotOpen, type Applying } from './application';
import type { CandidateId, MemberId, ProcurementId } from './events';
import { applications, procurements } from './facts';

export interface RemoveConsortiumMember extends Enclosed {
  readonly procurement: ProcurementId;
  readonly candidate: CandidateId;
  readonly member: MemberId;
}
export interface ReplaceConsortiumMember extends RemoveConsortiumMember {
  /** The company that would take the member's place. */
  readonly by: MemberId;
}

export type FrozenConsortiumRefusal = NotPermitted | ApplicationNotOpen | { readonly refused: 'CONSORTIUM_FROZEN'; readonly candidate: CandidateId };

const state = combine({ applications, procurements, roles });

function frozen(known: Applying & { readonly roles: Roles }, command: RemoveConsortiumMember, circumstance: Circumstance): FrozenConsortiumRefusal {
  const { procurement, candidate } = command;
  const isCandidate = mayAct(known.roles, 'CANDIDATE', circumstance, { candidate });
  if (!isCandidate && !mayAct(known.roles, 'PROCUREMENT_OFFICER', circumstance)) return notPermitted('CANDIDATE');
  const open = openApplication(known, { procurement, candidate });
  return 'refused' in open ? open : { refused: 'CONSORTIUM_FROZEN', candidate };
}
const never = (): never => {
  throw new Error('a member is never removed or replaced, so no event can name such a command');
};

export const removeConsortiumMember: Decider<RemoveConsortiumMember, FrozenConsortiumRefusal, typeof state.initial> = {
  ...state,
  decide: frozen,
  commandOf: never,
};

export const replaceConsortiumMember: Decider<ReplaceConsortiumMember, FrozenConsortiumRefusal, typeof state.initial> = {
  ...state,
  decide: frozen,
  commandOf: never,
};
