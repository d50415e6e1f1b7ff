/** The commands of this subject, by name. */
import { assessCriterion } from './assess-criterion';
import { attachEvidence } from './attach-evidence';
import { defineCriterion } from './define-criterion';
import { defineGate } from './define-gate';
import { endPhase } from './end-phase';
import { fulfilCondition } from './fulfil-condition';
import { passGate } from './pass-gate';
import { planPhases } from './plan-phases';
import { refuseGate } from './refuse-gate';
import { reopenCondition } from './reopen-condition';
import { returnGate } from './return-gate';
import { setCondition } from './set-condition';
import { splitPhase } from './split-phase';
import { startPhase } from './start-phase';
import { submitGate } from './submit-gate';
import { waiveCondition } from './waive-condition';

export const phaseDeciders = {
  PlanPhases: planPhases,
  SplitPhase: splitPhase,
  StartPhase: startPhase,
  EndPhase: endPhase,
  DefineGate: defineGate,
  DefineCriterion: defineCriterion,
  SetCondition: setCondition,
  AttachEvidence: attachEvidence,
  AssessCriterion: assessCriterion,
  SubmitGate: submitGate,
  PassGate: passGate,
  RefuseGate: refuseGate,
  ReturnGate: returnGate,
  FulfilCondition: fulfilCondition,
  WaiveCondition: waiveCondition,
  ReopenCondition: reopenCondition,
};
