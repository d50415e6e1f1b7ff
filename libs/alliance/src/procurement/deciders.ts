/** The commands of this subject, by name. */
import { addConsortiumMember } from './add-consortium-member';
import { admitConsortiumMember } from './admit-consortium-member';
import { agreeConsensusScore } from './agree-consensus-score';
import { amendInvitation } from './amend-invitation';
import { answerClarification } from './answer-clarification';
import { appointEvaluator } from './appoint-evaluator';
import { attachCertificate } from './attach-certificate';
import { attachPreliminaryAgreement } from './attach-preliminary-agreement';
import { attachSubcontractorCommitment } from './attach-subcontractor-commitment';
import { awardProcurement } from './award-procurement';
import { cancelProcurement } from './cancel-procurement';
import { checkRequirement } from './check-requirement';
import { compareTenders } from './compare-tenders';
import { decideShortlist } from './decide-shortlist';
import { declareEvaluatorInterest } from './declare-evaluator-interest';
import { removeConsortiumMember, replaceConsortiumMember } from './frozen-consortium';
import { holdWorkshop } from './hold-workshop';
import { openProcurement } from './open-procurement';
import { openTenders } from './open-tenders';
import { proposeConsortiumChange } from './propose-consortium-change';
import { publishInvitation } from './publish-invitation';
import { qualifyCandidate } from './qualify-candidate';
import { recordAppeal } from './record-appeal';
import { recordMarketDialogue } from './record-market-dialogue';
import { recordMemberSuccession } from './record-member-succession';
import { rejectCandidate } from './reject-candidate';
import { requestClarification } from './request-clarification';
import { requestTenders } from './request-tenders';
import { resolveAppeal } from './resolve-appeal';
import { scheduleWorkshop } from './schedule-workshop';
import { scoreReference } from './score-reference';
import { scoreTender } from './score-tender';
import { scoreWorkshop } from './score-workshop';
import { submitApplication } from './submit-application';
import { submitTender } from './submit-tender';
import { withdrawApplication } from './withdraw-application';
import { withdrawTender } from './withdraw-tender';

export const procurementDeciders = {
  OpenProcurement: openProcurement,
  RecordMarketDialogue: recordMarketDialogue,
  PublishInvitation: publishInvitation,
  AmendInvitation: amendInvitation,
  SubmitApplication: submitApplication,
  AttachCertificate: attachCertificate,
  AttachPreliminaryAgreement: attachPreliminaryAgreement,
  AttachSubcontractorCommitment: attachSubcontractorCommitment,
  WithdrawApplication: withdrawApplication,
  AddConsortiumMember: addConsortiumMember,
  RemoveConsortiumMember: removeConsortiumMember,
  ReplaceConsortiumMember: replaceConsortiumMember,
  RecordMemberSuccession: recordMemberSuccession,
  CheckRequirement: checkRequirement,
  RequestClarification: requestClarification,
  AnswerClarification: answerClarification,
  QualifyCandidate: qualifyCandidate,
  RejectCandidate: rejectCandidate,
  AppointEvaluator: appointEvaluator,
  DeclareEvaluatorInterest: declareEvaluatorInterest,
  ScoreReference: scoreReference,
  AgreeConsensusScore: agreeConsensusScore,
  DecideShortlist: decideShortlist,
  ScheduleWorkshop: scheduleWorkshop,
  HoldWorkshop: holdWorkshop,
  ScoreWorkshop: scoreWorkshop,
  RequestTenders: requestTenders,
  SubmitTender: submitTender,
  WithdrawTender: withdrawTender,
  OpenTenders: openTenders,
  ScoreTender: scoreTender,
  CompareTenders: compareTenders,
  AwardProcurement: awardProcurement,
  CancelProcurement: cancelProcurement,
  RecordAppeal: recordAppeal,
  ResolveAppeal: resolveAppeal,
  ProposeConsortiumChange: proposeConsortiumChange,
  AdmitConsortiumMember: admitConsortiumMember,
};
