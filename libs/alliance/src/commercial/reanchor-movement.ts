/**
 * Anchoring a movement anew, and confirming it.
 *
 * When a decision is superseded, what was moved under it stays, and shows that its authority is gone (D-03). Unless it is
 * reversed, a later decision takes it over: either one that would itself allow such a movement, whose amount it then uses
 * up, or one that expressly confirms this movement. A movement whose authority stands needs neither.
 */
import { combine, dayOf, event, only, said, saidOf, type Circumstance, type Decider } from '../decider';
import type { NotPermitted } from '../parties/facts';
import { APPROVING, approvalMissing, type ApprovalMissing } from './approvals';
import {
  cited,
  isCited,
  MOVING,
  moving,
  notFinance,
  unauthorised,
  type Citing,
  type CitedRefusal,
  type ConsumeRefusal,
  type Moving,
} from './consume';
import type { MovementId } from './events';
import { movementOf, statusOf, type Movement } from './movement-facts';

export interface ReanchorMovement extends Citing {
  readonly movement: MovementId;
}
export type ConfirmMovement = ReanchorMovement;

type NotAdrift =
  | { readonly refused: 'MOVEMENT_NOT_FOUND'; readonly movement: MovementId }
  | { readonly refused: 'ALREADY_REVERSED'; readonly movement: MovementId; readonly by: MovementId }
  | { readonly refused: 'AUTHORITY_STANDS'; readonly movement: MovementId };
export type ReanchorMovementRefusal = NotPermitted | NotAdrift | ConsumeRefusal | ApprovalMissing;
export type ConfirmMovementRefusal = NotPermitted | NotAdrift | CitedRefusal | { readonly refused: 'EFFECT_DOES_NOT_COVER'; readonly effect: string };

/** A movement that lost its authority, or why this one did not. */
function adrift({ movements, decisions }: Moving, command: ReanchorMovement, circumstance: Circumstance): Movement | NotAdrift {
  const { movement } = command;
  const known = movementOf(movements, movement);
  if (!known) return { refused: 'MOVEMENT_NOT_FOUND', movement };
  if (known.reversed) return { refused: 'ALREADY_REVERSED', movement, by: known.reversed.by };
  return statusOf(known, decisions, dayOf(command, circumstance)) === 'AUTHORITY_SUPERSEDED' ? known : { refused: 'AUTHORITY_STANDS', movement };
}

const anchoring = combine({ ...MOVING, ...APPROVING });

export const reanchorMovement: Decider<ReanchorMovement, ReanchorMovementRefusal, typeof anchoring.initial> = {
  ...anchoring,

  decide(state, command, circumstance) {
    const { movement, effect } = command;
    const lacking = notFinance(state, circumstance);
    if (lacking) return lacking;
    const known = adrift(state, command, circumstance);
    if ('refused' in known) return known;
    // Only a reversal asks nothing, and its authority always stands.
    const asked = known.asked!;
    const unfounded = unauthorised(state, command, asked, circumstance);
    if (unfounded) return unfounded;
    if (asked.allows === 'TransferBudget' && asked.from.component !== asked.to.component) {
      const decision = state.decisions.get(command.authority!.ref)!;
      const unapproved = approvalMissing(state, decision, { command: 'TransferBudget', amount: asked.amount, on: dayOf(command, circumstance) });
      if (unapproved) return unapproved;
    }
    return [event('MovementReanchored', { movement, effect }, said(command, circumstance))];
  },

  commandOf(made) {
    const reanchored = only(made, 'MovementReanchored');
    return { ...reanchored.data, ...saidOf(reanchored) };
  },
};

export const confirmMovement: Decider<ConfirmMovement, ConfirmMovementRefusal, Moving> = {
  ...moving,

  decide(state, command, circumstance) {
    const { movement, effect } = command;
    const lacking = notFinance(state, circumstance);
    if (lacking) return lacking;
    const known = adrift(state, command, circumstance);
    if ('refused' in known) return known;
    const answer = cited(state, command, circumstance);
    if (!isCited(answer)) return answer;
    const { allowance } = answer;
    if (allowance?.allows !== 'ConfirmMovement' || allowance.movement !== movement) return { refused: 'EFFECT_DOES_NOT_COVER', effect };
    return [event('MovementConfirmed', { movement, effect }, said(command, circumstance))];
  },

  commandOf(made) {
    const confirmed = only(made, 'MovementConfirmed');
    return { ...confirmed.data, ...saidOf(confirmed) };
  },
};
