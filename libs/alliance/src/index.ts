export { combine, event, fold, isRefusal, onward, stateOf, AUTHORITIES, ERASED } from './decider';
export type {
  Actor,
  Authority,
  Circumstance,
  Data,
  Decider,
  Draft,
  Entry,
  EventName,
  Evidence,
  Fold,
  Made,
  Recorded,
  Refusal,
  Sealed,
} from './decider';
export { COMMAND_TYPES, commandOf, deciders, question, type AnyRefusal, type Command, type CommandType } from './deciders';
export { ENTRIES_MAX, ENTRIES_WARN } from './always';
export { doers, type Allowing, type Does, type Doing, type Effect } from './effects';
export { eventTypes, type AllianceEvents } from './events';
export type { KeyHolder } from './event';
export { CURRENCIES, addDays, daysBetween, effectiveOn, isLess, lowestFrom, minus, negative, none, plus, sum, zero } from './values';
export type { Currency, Dated, Hash, Instant, LocalDate, Money, Period, Share } from './values';
export { isCandidate, isInsider, isObserver, SEE_SECRETS, seesSecrets, registered, standingOf, type Standing } from './standing';
export { RULES } from './rules';
export { settingUp, type SetsUp, type SetUpStep } from './set-up';
export { AGREEMENT_KINDS, APPOINTED_ROLES, CAPACITIES, GRANTED_ROLES, LEDGER_ROLES, TERMINATION_GROUNDS } from './parties/events';
export { SUBCONTRACT_CHECKS, SUBCONTRACT_FLAGS } from './parties/delivery-events';
export { boundOn, terminationOf, type Agreement, type Agreements, type Held } from './parties/agreement-facts';
export {
  committedOf,
  duties,
  keyPersonOn,
  leftOfFee,
  producerFeeOn,
  producerFees,
  subcontracts,
  unmetBySubcontractor,
  type Duty,
  type Subcontract,
  type Subcontracts,
} from './parties/delivery-facts';
export { network, participants, participatesOn, type Participant, type Partnership } from './parties/network-facts';
export {
  ADD_UNTIL,
  DEADLOCK_BREAKERS,
  DEADLOCK_LEVELS,
  DECISION_TYPES,
  DEFAULT_POLICIES,
  MISSING_DATA_RULES,
  type MissingDataRule,
} from './parties/policies';
export { BODY_KINDS, CHOICES, DEFECT_GROUNDS, MODES, PAST_OUTCOMES, VOID_GROUNDS, VOTE_OUTCOMES } from './governance/events';
export { ABSENCES, CHANNELS, INTEREST_KINDS } from './meetings/events';
export { LINKS, MEETING_MODES, PROFILES, QUORUM_RULES, REMOTE_RULES, type MinutedItem } from './meetings/minutes-events';
export { confirmedItems, latestDraft, minutes, type DraftedMinutes, type Minutes } from './meetings/minutes-facts';
export { agendaOf, isOnAgenda, notices, procedureOn, procedures, type Notice } from './meetings/notice-facts';
export { isOpenedTo, openings } from './meetings/observer-facts';
export { isInRoom, isPresent, presentWhileRecused, type Presence } from './meetings/facts';
export { actions, counterProposals } from './governance/discussion-facts';
export { RULINGS } from './meetings/rule-on-interest';
export { STATED_OUTCOMES } from './governance/close-ballot';
export { RESOLUTIONS } from './governance/resolve-deadlock';
export { DUE_KINDS } from './governance/settle-deadlines';
export { due } from './governance/due';
export { CHECK_RESULTS, CRITERION_SOURCES, REQUIREMENT_KINDS } from './procurement/events';
export { SUCCESSION_GROUNDS, TIES } from './procurement/evaluation-events';
export { APPEAL_OUTCOMES, DUTY_STAGES } from './procurement/tender-events';
export {
  clarifications,
  evaluatorInterests,
  evaluators,
  isShortlisted,
  pointsOf,
  scores as evaluationScores,
  shortlists,
  type Score,
  type Scores as EvaluationScores,
} from './procurement/evaluation-facts';
export {
  agreements,
  alliance,
  allianceParties,
  capacities,
  contractPeriods,
  costSharesOn,
  holdsCapacity,
  holdsRole,
  isEffectiveFor,
  isParty,
  latestVersionOf,
  owners,
  parties,
  policies,
  policiesOn,
  roles,
  type Alliance,
  type Capacities,
  type PolicySets,
  type Roles,
} from './parties/facts';
export { holdsOn, put } from './values';
export {
  bodies,
  chairOf,
  deputiesOf,
  holderOf,
  isOfBody,
  isSeat,
  seats,
  secretaryOf,
  unseatedParties,
  type Bodies,
  type Body,
  type Seat,
  type Seats,
} from './governance/facts';
export {
  approvalOf,
  ballots,
  conditionsOpen,
  decisions,
  isInForce,
  type Ballot,
  type Ballots,
  type Decision,
  type Decisions,
} from './governance/decision-facts';
export { deadlockOn, deadlocks, isDeadlocked, nextStep, type Deadlock, type Deadlocks } from './governance/deadlock-facts';
export { ageOf, courses, isAgeing, type Course } from './governance/decision-age';
export { defects, openDefects } from './governance/defect-facts';
export { delegations, expiryOf, isDelegated } from './governance/authority-facts';
export type { OutsideVote, PastVote } from './governance/events';
export { takingOver, type TakingOver } from './parties/taking-over-facts';
export { items, meetings, recusals, type Item, type Meeting } from './meetings/facts';
export { PHASES } from './phases/events';
export { flagsOf, gates, isPassed, phases, type Condition, type Gate, type Phase } from './phases/facts';
export { keeps } from './phases/figure';
export { COMPONENTS, type Component } from './commercial/events';
export {
  actuals,
  actualsIn,
  figuresOn,
  fiscalYears,
  forecasts,
  isYearClosed,
  latestForecast,
  monthsFor,
  ownerCosts,
  ownerCostsOn,
  verificationOf,
  verifications,
  yearOf,
  type Actuals,
  type Figure,
  type Figures,
  type FiscalYears,
  type Forecast,
  type OwnerCost,
} from './commercial/cost-facts';
export { changedBy, changeMeter, percentOf, type ChangeMeter } from './commercial/meter-facts';
export { componentOn, costFrame, lines, periodTargets, totalOn, type CostFrame, type Posting, type Postings } from './commercial/facts';
export { movementOf, movements, statusOf as movementStatusOf, waiting, type Movement, type Waiting } from './commercial/movement-facts';
export { DIRECTIONS, FREQUENCIES, type ScoreLine } from './results/events';
export {
  curveOn,
  endOf,
  frozenScores,
  indicators,
  isFrozen,
  kraSetFor,
  kraSetOn,
  kraSets,
  measurements,
  measurementsOn,
  periodOf,
  weightsFor,
  type FrozenScores,
  type Indicator,
  type KraSet,
  type Measurement,
  type Span,
} from './results/facts';
export { restatementsAfterFreeze, scoreSheet, scoring, sheetNow, type RestatedAfterFreeze, type ScoreSheet } from './results/score-sheet';
export { overallScore, scoreOf } from './results/score';
export { settle, STEPS, type Part, type SettlementInputs, type Steps } from './results/settlement';
export {
  adjustmentsOf,
  approvedOf,
  incentivePeriods,
  latestOf,
  savings,
  settledResults,
  settlements,
  stepsNow,
  type Adjustment,
  type IncentivePeriod,
  type Payment,
  type Settlement,
  type Settlements,
} from './results/incentive-facts';
export { CAUSES, type Cause } from './results/incentive-events';
export { inputsOf, settlementInputs } from './results/settlement-inputs';
export { documents, type Document } from './documents/facts';
export { PUBLICITY_CLASSES, type Publicity } from './documents/events';
export { publicities, publicityOn, retentionOf, secretOn, type Publicities, type PublicityOnDay } from './documents/publicity-facts';
export { chainOf, corrections, type Correction, type Corrections } from './corrections/facts';
export {
  AUDIT_COMMANDS,
  auditCommandOf,
  auditDeciders,
  auditQuestion,
  isAuditCommand,
  type AuditCommand,
  type AuditCommandType,
  type AuditRefusal,
} from './auditing/deciders';
export { FINDING_OUTCOMES, FINDING_WEIGHTS } from './auditing/events';
export { askedIn, commandsIn, decideAgain, isAlike, redecide, type AskedAgain, type Caused, type Decided, type Otherwise } from './redecide';
export { isBeyondMinutes } from './governance/into-force';
export { appeals, awardOf, awards, type Appeal, type Award } from './procurement/award-facts';
export { applications, consortia, groupOf, procurements, type Application, type Applications } from './procurement/facts';
export { tenderingOf, tenderings, type Tendering, type Tenderings } from './procurement/tender-facts';
export { RISK_KINDS, TREATMENTS, TRIAL_RESULTS } from './plan/events';
export { ISSUE_CATEGORIES, ISSUE_ENDS } from './plan/issue-events';
export { hasRole } from './plan/acting';
export {
  assessmentOn,
  ideaOn,
  ideas,
  risks,
  riskStatusOn,
  servicePlan,
  servicesOn,
  versionOn,
  type Idea,
  type Risk,
  type ServicePlan,
} from './plan/facts';
export { escalatesAfter, isParked, isReviewOverdue, issues, issueStatusOn, standingOn, type OrphanIssue } from './plan/issue-facts';
