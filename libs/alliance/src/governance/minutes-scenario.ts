/** Words for specs about minutes that confirm decisions: a meeting that is over, versions of its minutes, and the next meeting. */
import type { Data, Entry } from '../decider';
import type { Effect } from '../effects';
import { happened, SEATED, TODAY } from '../scenario';
import { adopted, hash, IN_MEETING, MEETING, opened, proposed } from './ballot-scenario';

export const PARTIES = ['CITY', 'MEH'] as const;
export const FIRST = 'minutes-1'.padEnd(43, '0');
export const SECOND = 'minutes-2'.padEnd(43, '0');
const at = (time: string): string => `${TODAY}T${time}:00.000Z`;

/** A meeting in which one proposal was adopted, with c2 and m1 for inspectors; it is closed. */
export const over = (effects: readonly Effect[] = []): readonly Entry[] => [
  ...SEATED,
  proposed(effects),
  ...MEETING,
  happened('InspectorsAppointed', {
    meeting: 'meeting-1',
    inspectors: [
      { person: 'c2', party: 'CITY' },
      { person: 'm1', party: 'MEH' },
    ],
  }),
  opened(IN_MEETING),
  happened('BallotClosed', { ballot: 'ballot-1', tally: [] }),
  adopted(effects),
  happened('ItemClosed', { item: 'item-1' }, { received: at('08:40') }),
  happened('MeetingClosed', { meeting: 'meeting-1' }, { received: at('08:50') }),
];
export const OVER = over();

export const minuted = { item: 'item-1', decision: 'decision-1', ballot: 'ballot-1', proposal: hash(1), outcome: 'UNANIMOUS' } as const;
export const drafted = (more: Partial<Data<'MinutesDrafted'>> = {}, name = FIRST): Entry =>
  happened('MinutesDrafted', { meeting: 'meeting-1', version: 1, items: [minuted], ...more }, { hash: name });
export const version = { meeting: 'meeting-1', minutes: FIRST, version: 1 } as const;
export const inspectedBy = (person: string): Entry => happened('MinutesInspectedBy', { ...version, inspector: person, complete: false });
export const returned = (more: { readonly divided?: true } = {}): Entry => happened('MinutesReturned', { ...version, ...more });
export const confirmed = happened('MinutesConfirmed', version);
/** The minutes are drafted, and nobody has looked at them. */
export const DRAFTED: readonly Entry[] = [...OVER, drafted()];
export const CONFIRMED: readonly Entry[] = [...DRAFTED, confirmed];

/** The next meeting of the body, with everybody there. */
export const NEXT: readonly Entry[] = [
  happened('MeetingOpened', { meeting: 'meeting-2', body: 'AJR' }, { received: at('08:55') }),
  ...(['C1', 'C2', 'M1'] as const).map((seat) =>
    happened('AttendeeArrived', { meeting: 'meeting-2', person: seat.toLowerCase(), seat, channel: 'IN_ROOM' }, { received: at('08:56') }),
  ),
  happened('QuorumDeclared', { meeting: 'meeting-2', parties: PARTIES, missing: [] }, { received: at('08:57') }),
];
