/** What minutes are told from: the folds, and the entries up to the one that carries the version. */
import {
  alliance,
  bodies,
  combine,
  items,
  meetings,
  minutes,
  notices,
  procedures,
  recusals,
  roles,
  seats,
  unseatedParties,
  agreements,
  parties,
  type Meeting,
} from '@app/alliance';
import { register } from './decision-status';
import { among, type EntryOf, type Trail } from './trail';

export const minutesFold = combine({
  register,
  alliance,
  agreements,
  bodies,
  items,
  meetings,
  minutes,
  notices,
  parties,
  procedures,
  recusals,
  roles,
  seats,
});
export type MinutesState = typeof minutesFold.initial;

export interface Told {
  readonly state: MinutesState;
  readonly trail: Trail;
  readonly id: string;
  readonly meeting: Meeting;
  readonly opened: EntryOf<'MeetingOpened'>;
}
export const told = (state: MinutesState, trail: Trail, id: string): Told => ({
  state,
  trail,
  id,
  meeting: state.meetings.get(id)!,
  opened: among(trail.of('meeting', id), 'MeetingOpened')[0]!,
});

export const unseatedOn = ({ state, meeting, opened }: Told): readonly string[] => unseatedParties(state, meeting.body, opened.day);

/** For whom the minutes are told. */
export interface Copy {
  /** Not everything, but what some readers get. */
  readonly isCopy: boolean;
  readonly isPublic: boolean;
  /** The ground on which each matter is kept back in this copy. */
  readonly withheld: ReadonlyMap<string, string>;
}
