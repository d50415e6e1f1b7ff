/** The commands of this subject, by name. */
import { addLateItem } from './add-late-item';
import { adoptRulesOfProcedure } from './adopt-rules-of-procedure';
import { appointInspectors } from './appoint-inspectors';
import { checkPublicity } from './check-publicity';
import { closeItem } from './close-item';
import { closeMeeting } from './close-meeting';
import { conveneMeeting } from './convene-meeting';
import { declareInterest } from './declare-interest';
import { declareQuorum } from './declare-quorum';
import { draftMinutes } from './draft-minutes';
import { leaveRoomForItem, returnToRoom } from './leave-room';
import { openItem } from './open-item';
import { openMeeting } from './open-meeting';
import { openToObserver } from './open-to-observer';
import { publishAgenda } from './publish-agenda';
import { publishMinutes } from './publish-minutes';
import { raiseMinutesAmendment } from './raise-minutes-amendment';
import { recordArrival } from './record-arrival';
import { recordDeparture } from './record-departure';
import { recuseFromItem } from './recuse-from-item';
import { returnMinutes } from './return-minutes';
import { ruleOnInterest } from './rule-on-interest';
import { seatDeputyForItem } from './seat-deputy-for-item';

export const meetingDeciders = {
  AdoptRulesOfProcedure: adoptRulesOfProcedure,
  ConveneMeeting: conveneMeeting,
  PublishAgenda: publishAgenda,
  OpenMeeting: openMeeting,
  RecordArrival: recordArrival,
  RecordDeparture: recordDeparture,
  DeclareQuorum: declareQuorum,
  AppointInspectors: appointInspectors,
  OpenItem: openItem,
  CloseItem: closeItem,
  AddLateItem: addLateItem,
  OpenToObserver: openToObserver,
  DeclareInterest: declareInterest,
  RuleOnInterest: ruleOnInterest,
  RecuseFromItem: recuseFromItem,
  LeaveRoomForItem: leaveRoomForItem,
  ReturnToRoom: returnToRoom,
  SeatDeputyForItem: seatDeputyForItem,
  CloseMeeting: closeMeeting,
  DraftMinutes: draftMinutes,
  ReturnMinutes: returnMinutes,
  CheckPublicity: checkPublicity,
  PublishMinutes: publishMinutes,
  RaiseMinutesAmendment: raiseMinutesAmendment,
};
