/**
 * Who takes part in the discussion of a proposal: whoever sits in a seat of the deciding body and is not recused from the
 * matter, as long as it is open (S-13).
 */
import { combine, type Circumstance } from '../decider';
import { isRecused, recusals } from '../meetings/facts';
import { decisions, isSettled } from './decision-facts';
import { counterProposals, supports } from './discussion-facts';
import type { DecisionId, SeatId } from './events';
import { actsAsDeputy, actsAsHolder, seats } from './facts';

export type DiscussingRefusal =
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'NOT_SEATED' | 'RECUSED'; readonly seat: SeatId }
  | { readonly refused: 'DECISION_SETTLED'; readonly decision: DecisionId };

export const discussing = combine({ counterProposals, decisions, recusals, seats, supports });
export type Discussing = typeof discussing.initial;

/** Why this person cannot speak for this seat on the proposal, if there is a reason. */
export function notDiscussed(
  { decisions, recusals: known, seats }: Pick<Discussing, 'decisions' | 'recusals' | 'seats'>,
  { decision, seat }: { readonly decision: DecisionId; readonly seat: SeatId },
  circumstance: Circumstance,
): DiscussingRefusal | undefined {
  const about = decisions.get(decision);
  if (!about) return { refused: 'DECISION_NOT_FOUND', decision };
  const place = seats.get(seat);
  if (!place) return { refused: 'SEAT_NOT_FOUND', seat };
  const isSeated = actsAsHolder(seats, seat, circumstance) || actsAsDeputy(seats, seat, circumstance);
  if (place.body !== about.body || !isSeated) return { refused: 'NOT_SEATED', seat };
  if (isRecused(known, decision, circumstance.actor.person)) return { refused: 'RECUSED', seat };
  return isSettled(about) ? { refused: 'DECISION_SETTLED', decision } : undefined;
}
