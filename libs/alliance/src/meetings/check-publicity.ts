/**
 * Checking what of confirmed minutes may be shown.
 *
 * Before minutes leave the body, the records officer says for whom a copy is made, everybody or the parties alone, and which
 * items are kept back in it, each on a provision of law. The copy that is published follows that.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { ItemId, MeetingId } from './events';
import { confirmedItems, minutes } from './minutes-facts';
import type { Profile, Withheld } from './minutes-events';

export interface CheckPublicity extends Enclosed {
  readonly meeting: MeetingId;
  readonly profile: Profile;
  readonly withheld?: readonly Withheld[];
}

export type CheckPublicityRefusal =
  | NotPermitted
  | { readonly refused: 'MINUTES_NOT_CONFIRMED'; readonly meeting: MeetingId }
  | { readonly refused: 'ALREADY_PUBLISHED'; readonly profile: Profile }
  | { readonly refused: 'ITEM_NOT_IN_MINUTES'; readonly item: ItemId };

const state = combine({ minutes, roles });

export const checkPublicity: Decider<CheckPublicity, CheckPublicityRefusal, typeof state.initial> = {
  ...state,

  decide({ minutes, roles }, { meeting, profile, withheld = [] }, circumstance) {
    if (!mayAct(roles, 'RECORDS_OFFICER', circumstance)) return notPermitted('RECORDS_OFFICER');
    const known = minutes.get(meeting);
    if (!known?.confirmed) return { refused: 'MINUTES_NOT_CONFIRMED', meeting };
    if (known.published.includes(profile)) return { refused: 'ALREADY_PUBLISHED', profile };
    const items = confirmedItems(known);
    const stranger = withheld.find(({ item }) => !items.some((one) => (one.item ?? one.decision) === item));
    if (stranger) return { refused: 'ITEM_NOT_IN_MINUTES', item: stranger.item };

    const { hash, version } = known.confirmed;
    return [event('MinutesPublicityChecked', { meeting, minutes: hash, version, profile, withheld })];
  },

  commandOf(made) {
    const { minutes: _, version: __, ...command } = only(made, 'MinutesPublicityChecked').data;
    return command;
  },
};
