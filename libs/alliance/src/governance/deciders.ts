/** The commands of this subject, by name. */
import { abolishSeat } from './abolish-seat';
import { addStatement } from './add-statement';
import { amendProposal } from './amend-proposal';
import { appointChair } from './appoint-chair';
import { appointDeputy } from './appoint-deputy';
import { appointSecretary } from './appoint-secretary';
import { appointToSeat } from './appoint-to-seat';
import { castVote } from './cast-vote';
import { closeBallot } from './close-ballot';
import { completeAction } from './complete-action';
import { confirmDecision } from './confirm-decision';
import { createAction } from './create-action';
import { createSeat } from './create-seat';
import { declareDeadlock } from './declare-deadlock';
import { demandMeeting } from './demand-meeting';
import { dissent } from './dissent';
import { endAppointment } from './end-appointment';
import { escalate } from './escalate';
import { establishBody } from './establish-body';
import { cureDefect, flagDefect } from './flag-defect';
import { fulfilDecisionCondition } from './fulfil-decision-condition';
import { grantDelegation } from './grant-delegation';
import { inspectItem } from './inspect-item';
import { inspectMinutes } from './inspect-minutes';
import { inspectMinutesInMeeting } from './inspect-minutes-in-meeting';
import { makeCounterProposal } from './make-counter-proposal';
import { objectWithReasons } from './object-with-reasons';
import { obtainExpertOpinion } from './obtain-expert-opinion';
import { openBallot } from './open-ballot';
import { proposeDecision } from './propose-decision';
import { recordApproval } from './record-approval';
import { recordOutsideDecision } from './record-outside-decision';
import { recordPastDecision } from './record-past-decision';
import { recordServiceEnded } from './record-service-ended';
import { referBack } from './refer-back';
import { requireApproval } from './require-approval';
import { resolveDeadlock } from './resolve-deadlock';
import { revokeDecision } from './revoke-decision';
import { revokeDelegation } from './revoke-delegation';
import { settleDeadlines } from './settle-deadlines';
import { supersedeDecision } from './supersede-decision';
import { supportProposal } from './support-proposal';
import { tableItem } from './table-item';
import { useReservedPower } from './use-reserved-power';
import { voidVote } from './void-vote';
import { withdrawProposal } from './withdraw-proposal';
import { withdrawVote } from './withdraw-vote';

export const governanceDeciders = {
  EstablishBody: establishBody,
  CreateSeat: createSeat,
  AbolishSeat: abolishSeat,
  AppointToSeat: appointToSeat,
  AppointDeputy: appointDeputy,
  EndAppointment: endAppointment,
  RecordServiceEnded: recordServiceEnded,
  AppointChair: appointChair,
  AppointSecretary: appointSecretary,
  ProposeDecision: proposeDecision,
  AmendProposal: amendProposal,
  WithdrawProposal: withdrawProposal,
  MakeCounterProposal: makeCounterProposal,
  SupportProposal: supportProposal,
  TableItem: tableItem,
  ReferBack: referBack,
  OpenBallot: openBallot,
  CastVote: castVote,
  ObjectWithReasons: objectWithReasons,
  WithdrawVote: withdrawVote,
  DemandMeeting: demandMeeting,
  CloseBallot: closeBallot,
  InspectItemImmediately: inspectItem,
  InspectMinutes: inspectMinutes,
  InspectMinutesInMeeting: inspectMinutesInMeeting,
  ConfirmDecision: confirmDecision,
  RecordOutsideDecision: recordOutsideDecision,
  RecordPastDecision: recordPastDecision,
  RequireApproval: requireApproval,
  RecordApproval: recordApproval,
  FulfilDecisionCondition: fulfilDecisionCondition,
  SettleDeadlines: settleDeadlines,
  VoidVote: voidVote,
  AddStatement: addStatement,
  Dissent: dissent,
  DeclareDeadlock: declareDeadlock,
  Escalate: escalate,
  ObtainExpertOpinion: obtainExpertOpinion,
  ResolveDeadlock: resolveDeadlock,
  UseReservedPower: useReservedPower,
  SupersedeDecision: supersedeDecision,
  RevokeDecision: revokeDecision,
  FlagDefect: flagDefect,
  CureDefect: cureDefect,
  CreateAction: createAction,
  CompleteAction: completeAction,
  GrantDelegation: grantDelegation,
  RevokeDelegation: revokeDelegation,
};
