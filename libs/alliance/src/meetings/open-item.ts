/**
 * Opening an item of a meeting.
 *
 * The chair takes up one item at a time, so that it is always clear who was there for what (S-13). An item may carry a
 * decision, which is then one of that body.
 */
import { combine, event, only, saidIfAny, type Decider, type Enclosed } from '../decider';
import { decisions } from '../governance/decision-facts';
import type { BodyId, DecisionId } from '../governance/events';
import { actsAsChair, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { ItemId, MeetingId } from './events';
import { items, meetings } from './facts';

export interface OpenItem extends Enclosed {
  readonly meeting: MeetingId;
  readonly decision?: DecisionId;
  /** Its number in the minutes. */
  readonly paragraph?: string;
  readonly title?: string;
}

export type OpenItemRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MEETING_CLOSED'; readonly meeting: MeetingId }
  | { readonly refused: 'ITEM_OPEN'; readonly item: ItemId }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'DECISION_OF_ANOTHER_BODY'; readonly decision: DecisionId; readonly body: BodyId };

const state = combine({ bodies, decisions, items, meetings });

export const openItem: Decider<OpenItem, OpenItemRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, items, meetings }, { meeting, decision, paragraph, title }, circumstance) {
    const held = meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsChair(bodies, held.body, circumstance)) return notPermitted('AJR_CHAIR');
    if (!held.open) return { refused: 'MEETING_CLOSED', meeting };
    const open = [...items].find(([, one]) => one.meeting === meeting && one.open);
    if (open) return { refused: 'ITEM_OPEN', item: open[0] };
    if (decision !== undefined) {
      const known = decisions.get(decision);
      if (!known) return { refused: 'DECISION_NOT_FOUND', decision };
      if (known.body !== held.body) return { refused: 'DECISION_OF_ANOTHER_BODY', decision, body: known.body };
    }

    const data = {
      item: `item-${items.size + 1}`,
      meeting,
      ...(decision !== undefined && { decision }),
      ...(paragraph !== undefined && { paragraph }),
    };
    return [event('ItemOpened', data, { ...(title !== undefined && { sealed: { title } }) })];
  },

  commandOf(made) {
    const opened = only(made, 'ItemOpened');
    const { item: _, ...data } = opened.data;
    return { ...data, ...saidIfAny(opened, 'title') };
  },
};
