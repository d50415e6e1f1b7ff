/**
 * Publishing minutes.
 *
 * The secretary publishes minutes once they are confirmed and the records officer has checked what may be shown, for that
 * very circle of readers.
 */
import { combine, event, only, type Decider, type Enclosed } from '../decider';
import { actsAsSecretary, bodies } from '../governance/facts';
import { notPermitted, type NotPermitted } from '../parties/facts';
import type { MeetingId } from './events';
import { meetings } from './facts';
import { minutes } from './minutes-facts';
import type { Profile } from './minutes-events';

export interface PublishMinutes extends Enclosed {
  readonly meeting: MeetingId;
  readonly profile: Profile;
}

export type PublishMinutesRefusal =
  | NotPermitted
  | { readonly refused: 'MEETING_NOT_FOUND'; readonly meeting: MeetingId }
  | { readonly refused: 'MINUTES_NOT_CONFIRMED'; readonly meeting: MeetingId }
  | { readonly refused: 'PUBLICITY_UNCHECKED'; readonly profile: Profile }
  | { readonly refused: 'ALREADY_PUBLISHED'; readonly profile: Profile };

const state = combine({ bodies, meetings, minutes });

export const publishMinutes: Decider<PublishMinutes, PublishMinutesRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, meetings, minutes }, { meeting, profile }, circumstance) {
    const held = meetings.get(meeting);
    if (!held) return { refused: 'MEETING_NOT_FOUND', meeting };
    if (!actsAsSecretary(bodies, held.body, circumstance)) return notPermitted('AJR_SECRETARY');
    const known = minutes.get(meeting);
    if (!known?.confirmed) return { refused: 'MINUTES_NOT_CONFIRMED', meeting };
    if (known.published.includes(profile)) return { refused: 'ALREADY_PUBLISHED', profile };
    if (!known.checked.includes(profile)) return { refused: 'PUBLICITY_UNCHECKED', profile };

    const { hash, version } = known.confirmed;
    return [event('MinutesPublished', { meeting, minutes: hash, version, profile })];
  },

  commandOf(made) {
    const { meeting, profile } = only(made, 'MinutesPublished').data;
    return { meeting, profile };
  },
};
