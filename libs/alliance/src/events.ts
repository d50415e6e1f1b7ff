import { auditEvents } from './auditing/events';
import { commercialEvents } from './commercial/events';
import { correctionEvents } from './corrections/events';
import { documentEvents } from './documents/events';
import { governanceEvents } from './governance/events';
import { meetingEvents } from './meetings/events';
import { partyEvents } from './parties/events';
import { phaseEvents } from './phases/events';
import { planEvents } from './plan/events';
import { procurementEvents } from './procurement/events';
import { resultEvents } from './results/events';

type Parties = typeof partyEvents;
type Documents = typeof documentEvents;
type Phases = typeof phaseEvents;
type Procurement = typeof procurementEvents;
type Governance = typeof governanceEvents;
type Meetings = typeof meetingEvents;
type Commercial = typeof commercialEvents;
type Results = typeof resultEvents;
type Plan = typeof planEvents;
type Corrections = typeof correctionEvents;
type Auditing = typeof auditEvents;

/** Everything that can happen to an alliance, or in an audit of it. Two subjects that declare one name differently do not compile. */
export interface AllianceEvents
  extends Parties, Documents, Phases, Procurement, Governance, Meetings, Commercial, Results, Plan, Corrections, Auditing {}

export const eventTypes: { readonly [T in keyof AllianceEvents]: AllianceEvents[T] } = {
  ...partyEvents,
  ...documentEvents,
  ...phaseEvents,
  ...procurementEvents,
  ...governanceEvents,
  ...meetingEvents,
  ...commercialEvents,
  ...resultEvents,
  ...planEvents,
  ...correctionEvents,
  ...auditEvents,
};
