import { commercialEvents } from './commercial/events';
import { documentEvents } from './documents/events';
import { governanceEvents } from './governance/events';
import { meetingEvents } from './meetings/events';
import { partyEvents } from './parties/events';
import { phaseEvents } from './phases/events';
import { procurementEvents } from './procurement/events';

type Parties = typeof partyEvents;
type Documents = typeof documentEvents;
type Phases = typeof phaseEvents;
type Procurement = typeof procurementEvents;
type Governance = typeof governanceEvents;
type Meetings = typeof meetingEvents;
type Commercial = typeof commercialEvents;

/** Everything that can happen to an alliance. Two subjects that declare one name differently do not compile. */
export interface AllianceEvents extends Parties, Documents, Phases, Procurement, Governance, Meetings, Commercial {}

export const eventTypes: { readonly [T in keyof AllianceEvents]: AllianceEvents[T] } = {
  ...partyEvents,
  ...documentEvents,
  ...phaseEvents,
  ...procurementEvents,
  ...governanceEvents,
  ...meetingEvents,
  ...commercialEvents,
};
