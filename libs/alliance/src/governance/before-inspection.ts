/**
 * What a member says about a decision belongs in its minutes, so it is said while they are not inspected yet. A closed
 * written ballot counts as inspected (D-12). Statements and dissents both rest on this.
 */
import { combine, type Circumstance } from '../decider';
import { items } from '../meetings/facts';
import { ballots, decisions, type Decision } from './decision-facts';
import type { DecisionId, SeatId } from './events';
import { actsAsDeputy, actsAsHolder, seats } from './facts';

export type SayingRefusal =
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'SEAT_NOT_FOUND'; readonly seat: SeatId }
  | { readonly refused: 'NOT_SEATED'; readonly seat: SeatId }
  | { readonly refused: 'ITEM_INSPECTED'; readonly decision: DecisionId };

export const saying = combine({ seats, decisions, ballots, items });
type Saying = typeof saying.initial;

/** Why this may not be said by this person for this seat now, if there is a reason. */
export function unsayable(
  { seats, decisions, ...inspecting }: Saying,
  { decision, seat }: { readonly decision: DecisionId; readonly seat: SeatId },
  circumstance: Circumstance,
): SayingRefusal | undefined {
  const known = decisions.get(decision);
  if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
  const place = seats.get(seat);
  if (!place) return { refused: 'SEAT_NOT_FOUND', seat };
  const isSeated = actsAsHolder(seats, seat, circumstance) || actsAsDeputy(seats, seat, circumstance);
  if (place.body !== known.body || !isSeated) return { refused: 'NOT_SEATED', seat };
  return isInspected(known, inspecting) ? { refused: 'ITEM_INSPECTED', decision } : undefined;
}

const isInspected = ({ inspected, confirmed, item, adopted }: Decision, { ballots, items }: Pick<Saying, 'ballots' | 'items'>): boolean =>
  inspected ||
  confirmed !== undefined ||
  (item !== undefined && items.get(item)?.inspected === true) ||
  (adopted !== undefined && ballots.get(adopted.ballot)?.mode === 'WRITTEN');
