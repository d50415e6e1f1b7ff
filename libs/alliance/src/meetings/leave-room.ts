/**
 * Leaving the room for an item, and coming back.
 *
 * Whoever is recused is not in the room while the matter is dealt with (S-13). The secretary or the chair records it, or
 * the person does. Coming back is recorded too, also once the item is closed; before that it shows as presence in spite
 * of the recusal.
 */
import { combine, event, only, type Circumstance, type Decider, type Enclosed } from '../decider';
import { actsAsChair, actsAsSecretary, actsInBody, bodies, seats } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { ItemId, MeetingId } from './events';
import { isPresent, items, meetings, type Item, type Meeting } from './facts';

export interface LeaveRoomForItem extends Enclosed {
  readonly item: ItemId;
  readonly person: string;
}
export type ReturnToRoom = LeaveRoomForItem;

type RoomRefusal =
  | NotPermitted
  | { readonly refused: 'ITEM_NOT_FOUND'; readonly item: ItemId }
  | { readonly refused: 'NOT_PRESENT'; readonly meeting: MeetingId; readonly person: string };
export type LeaveRoomForItemRefusal =
  | RoomRefusal
  | { readonly refused: 'ITEM_CLOSED'; readonly item: ItemId }
  | { readonly refused: 'ALREADY_OUTSIDE'; readonly item: ItemId; readonly person: string };
export type ReturnToRoomRefusal = RoomRefusal | { readonly refused: 'NOT_OUTSIDE'; readonly item: ItemId; readonly person: string };

const state = combine({ bodies, items, meetings, seats });
type State = typeof state.initial;

const isOutside = ({ outside }: Item, person: string): boolean => outside.some((one) => one.person === person && one.to === undefined);
const mayRecord = ({ bodies, seats }: State, { body }: Meeting, person: string, circumstance: Circumstance): boolean =>
  actsAsSecretary(bodies, body, circumstance) ||
  actsAsChair(bodies, body, circumstance) ||
  (circumstance.actor.person === person && actsInBody(seats, body, circumstance));

/** The refusal that both have in common. */
function refusalFor(known: State, { item, person }: LeaveRoomForItem, circumstance: Circumstance): RoomRefusal | undefined {
  const found = known.items.get(item);
  if (!found) return { refused: 'ITEM_NOT_FOUND', item };
  const { meeting } = found;
  const held = known.meetings.get(meeting)!;
  if (!mayRecord(known, held, person, circumstance)) return notPermitted('AJR_SECRETARY');
  return isPresent(held, person, circumstance.received) ? undefined : { refused: 'NOT_PRESENT', meeting, person };
}

export const leaveRoomForItem: Decider<LeaveRoomForItem, LeaveRoomForItemRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const { item, person } = command;
    const refusal = refusalFor(known, command, circumstance);
    if (refusal) return refusal;
    const found = known.items.get(item)!;
    if (!found.open) return { refused: 'ITEM_CLOSED', item };
    if (isOutside(found, person)) return { refused: 'ALREADY_OUTSIDE', item, person };
    return [event('MemberLeftRoomForItem', { item, person })];
  },

  commandOf: (made) => only(made, 'MemberLeftRoomForItem').data,
};

export const returnToRoom: Decider<ReturnToRoom, ReturnToRoomRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const { item, person } = command;
    const refusal = refusalFor(known, command, circumstance);
    if (refusal) return refusal;
    if (!isOutside(known.items.get(item)!, person)) return { refused: 'NOT_OUTSIDE', item, person };
    return [event('MemberReturned', { item, person })];
  },

  commandOf: (made) => only(made, 'MemberReturned').data,
};
