/** The commands of this subject, by name. */
import { appointInspectors } from './appoint-inspectors';
import { closeItem } from './close-item';
import { closeMeeting } from './close-meeting';
import { declareInterest } from './declare-interest';
import { declareQuorum } from './declare-quorum';
import { leaveRoomForItem, returnToRoom } from './leave-room';
import { openItem } from './open-item';
import { openMeeting } from './open-meeting';
import { recordArrival } from './record-arrival';
import { recordDeparture } from './record-departure';
import { recuseFromItem } from './recuse-from-item';
import { ruleOnInterest } from './rule-on-interest';
import { seatDeputyForItem } from './seat-deputy-for-item';

export const meetingDeciders = {
  OpenMeeting: openMeeting,
  RecordArrival: recordArrival,
  RecordDeparture: recordDeparture,
  DeclareQuorum: declareQuorum,
  AppointInspectors: appointInspectors,
  OpenItem: openItem,
  CloseItem: closeItem,
  DeclareInterest: declareInterest,
  RuleOnInterest: ruleOnInterest,
  RecuseFromItem: recuseFromItem,
  LeaveRoomForItem: leaveRoomForItem,
  ReturnToRoom: returnToRoom,
  SeatDeputyForItem: seatDeputyForItem,
  CloseMeeting: closeMeeting,
};
