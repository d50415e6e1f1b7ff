/**
 * Amending minutes that are confirmed.
 *
 * An error that is found after confirmation is put on record in a later meeting of the body: what the minutes say, and what
 * is right. The confirmed version stays as it is, for ever (S-24).
 */
import { combine, event, only, saidIn, type Decider, type Enclosed, type Fold } from '../decider';
import type { BodyId } from '../governance/events';
import { actsAsChair, actsAsSecretary, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { ItemId, MeetingId } from './events';
import { meetings } from './facts';
import { confirmedItems, minutes } from './minutes-facts';

export interface RaiseMinutesAmendment extends Enclosed {
  /** The meeting whose minutes are wrong. */
  readonly meeting: MeetingId;
  /** The later meeting, which is open. */
  readonly during: MeetingId;
  readonly item?: ItemId;
  readonly was: string;
  readonly is: string;
}

export type RaiseMinutesAmendmentRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_OF_ANOTHER_BODY'; readonly meeting: MeetingId; readonly body: BodyId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_NOT_CONFIRMED'; readonly meeting: MeetingId }
  | { readonly refused: 'ITEM_NOT_IN_MINUTES'; readonly item: ItemId };

const amendments: Fold<number> = { initial: 0, evolve: { MinutesAmendmentRecorded: (count) => count + 1 } };
const state = combine({ amendments, bodies, meetings, minutes });

export const raiseMinutesAmendment: Decider<RaiseMinutesAmendment, RaiseMinutesAmendmentRefusal, typeof state.initial> = {
  ...state,

  decide({ amendments, bodies, meetings, minutes }, { meeting, during, item, was, is }, circumstance) {
    const [held, later] = [meetings.get(meeting), meetings.get(during)];
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!later) return { refused: 'MEETING_NOT_FOUND', meeting: during };
    const { body } = held;
    if (!actsAsSecretary(bodies, body, circumstance) && !actsAsChair(bodies, body, circumstance)) return notPermitted('AJR_SECRETARY');
    if (later.body !== body) return { refused: 'MEETING_OF_ANOTHER_BODY', meeting: during, body: later.body };
    if (!later.open) return { refused: 'MEETING_CLOSED', meeting: during };
    const known = minutes.get(meeting);
    if (!known?.confirmed) return { refused: 'MINUTES_NOT_CONFIRMED', meeting };
    if (item !== undefined && !confirmedItems(known).some((one) => one.item === item)) return { refused: 'ITEM_NOT_IN_MINUTES', item };

    const { hash, version } = known.confirmed;
    const data = { meeting, minutes: hash, version, amendment: `amendment-${amendments + 1}`, during, ...(item !== undefined && { item }) };
    return [event('MinutesAmendmentRecorded', data, { sealed: { was, is } })];
  },

  commandOf(made) {
    const recorded = only(made, 'MinutesAmendmentRecorded');
    const { minutes: _, version: __, amendment: ___, ...data } = recorded.data;
    return { ...data, was: saidIn(recorded, 'was'), is: saidIn(recorded, 'is') };
  },
};
