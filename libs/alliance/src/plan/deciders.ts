/** The commands of this subject, by name. */
import { acceptHandOver } from './accept-hand-over';
import { addService } from './add-service';
import { adoptIdea } from './adopt-idea';
import { adoptServicePlan } from './adopt-service-plan';
import { assessRisk } from './assess-risk';
import { closeRisk } from './close-risk';
import { declineIdea } from './decline-idea';
import { endService } from './end-service';
import { endTrial } from './end-trial';
import { escalateOrphanIssue } from './escalate-orphan-issue';
import { identifyRisk } from './identify-risk';
import { materialiseRisk } from './materialise-risk';
import { moveService } from './move-service';
import { offerHandOver } from './offer-hand-over';
import { parkOrphanIssue } from './park-orphan-issue';
import { raiseOrphanIssue } from './raise-orphan-issue';
import { recordInvolvement } from './record-involvement';
import { resolveOrphanIssue } from './resolve-orphan-issue';
import { reviewOrphanIssue } from './review-orphan-issue';
import { submitIdea } from './submit-idea';
import { takeInterimOwnership } from './take-interim-ownership';
import { treatRisk } from './treat-risk';
import { trialIdea } from './trial-idea';

export const planDeciders = {
  AdoptServicePlan: adoptServicePlan,
  AddService: addService,
  EndService: endService,
  MoveService: moveService,
  IdentifyRisk: identifyRisk,
  AssessRisk: assessRisk,
  TreatRisk: treatRisk,
  MaterialiseRisk: materialiseRisk,
  CloseRisk: closeRisk,
  RaiseOrphanIssue: raiseOrphanIssue,
  TakeInterimOwnership: takeInterimOwnership,
  ReviewOrphanIssue: reviewOrphanIssue,
  EscalateOrphanIssue: escalateOrphanIssue,
  ParkOrphanIssue: parkOrphanIssue,
  OfferHandOver: offerHandOver,
  AcceptHandOver: acceptHandOver,
  ResolveOrphanIssue: resolveOrphanIssue,
  SubmitIdea: submitIdea,
  TrialIdea: trialIdea,
  EndTrial: endTrial,
  AdoptIdea: adoptIdea,
  DeclineIdea: declineIdea,
  RecordInvolvement: recordInvolvement,
};
