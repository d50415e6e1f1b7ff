export {
  AUTHORITIES,
  combine,
  ERASED,
  event,
  fold,
  isRefusal,
  stateOf,
  type Actor,
  type Authority,
  type Circumstance,
  type Data,
  type Decider,
  type Draft,
  type Entry,
  type EventName,
  type Evidence,
  type Fold,
  type Made,
  type Recorded,
  type Refusal,
  type Sealed,
} from './decider';
export { eventTypes } from './events';
export { doers, type Allowing, type Does, type Effect } from './effects';
export {
  addDays,
  CURRENCIES,
  daysBetween,
  effectiveOn,
  holdsOn,
  inOrder,
  isLess,
  lowestFrom,
  minus,
  none,
  plus,
  put,
  sum,
  zero,
  type Currency,
  type Instant,
  type LocalDate,
  type Money,
  type Period,
} from './values';
export { fraction, shareOf } from './fraction';
export { ENTRIES_WARN } from './always';
export { COMMAND_TYPES, commandOf, deciders, question, type AnyRefusal, type Command, type CommandType } from './deciders';
export { askedIn, commandsIn, decideAgain, isAlike, redecide, type AskedAgain, type Caused } from './redecide';
export { isCandidate, isInsider, isObserver, registered, SEE_SECRETS, seesSecrets, standingOf, type Standing } from './standing';
export { RULES } from './rules';
export { settingUp, type SetsUp, type SetUpStep } from './set-up';
export { AGREEMENT_KINDS, APPOINTED_ROLES, CAPACITIES, GRANTED_ROLES, LEDGER_ROLES, TERMINATION_GROUNDS } from './parties/events';
export { SUBCONTRACT_CHECKS } from './parties/delivery-events';
export { ADD_UNTIL, DEADLOCK_BREAKERS, DEADLOCK_LEVELS, DECISION_TYPES, DEFAULT_POLICIES, MISSING_DATA_RULES } from './parties/policies';
export {
  agreements,
  alliance,
  allianceParties,
  capacities,
  contractPeriods,
  costSharesOn,
  sharesLeftOpen,
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
  type Capacities,
  type PolicySets,
  type Roles,
} from './parties/facts';
export { boundOn, terminationOf, type Agreement, type Agreements } from './parties/agreement-facts';
export {
  committedOf,
  duties,
  keyPersonOn,
  leftOfFee,
  producerFeeOn,
  producerFees,
  subcontracts,
  type Duty,
  type Subcontract,
  type Subcontracts,
} from './parties/delivery-facts';
export { network, participants, participatesOn } from './parties/network-facts';
export { takingOver } from './parties/taking-over-facts';
export { PHASES } from './phases/events';
export { flagsOf, gates, isPassed, phases, type Condition, type Gate, type Phase } from './phases/facts';
export { keeps } from './phases/figure';
export { CHECK_RESULTS, CRITERION_SOURCES, REQUIREMENT_KINDS } from './procurement/events';
export { SUCCESSION_GROUNDS, TIES } from './procurement/evaluation-events';
export { APPEAL_OUTCOMES, DUTY_STAGES } from './procurement/tender-events';
export { applications, groupOf, procurements, type Application } from './procurement/facts';
export { awardOf, awards } from './procurement/award-facts';
export { scores as evaluationScores } from './procurement/evaluation-facts';
export { tenderingOf, tenderings } from './procurement/tender-facts';
export {
  BODY_KINDS,
  CHOICES,
  DEFECT_GROUNDS,
  MODES,
  PAST_OUTCOMES,
  VOID_GROUNDS,
  VOTE_OUTCOMES,
  type OutsideVote,
  type PastVote,
} from './governance/events';
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
export { delegations, expiryOf, isDelegated, type Delegation } from './governance/authority-facts';
export { isForClient } from './governance/ballot-terms';
export { amountOf, carriedBy } from './governance/delegation-check';
export { deadlockOn, deadlocks, isDeadlocked, nextStep, type Deadlock } from './governance/deadlock-facts';
export { approvalOf, ballots, conditionsOpen, decisions, isInForce, type Ballot, type Decision, type Decisions } from './governance/decision-facts';
export { defects, openDefects } from './governance/defect-facts';
export { actions, counterProposals } from './governance/discussion-facts';
export { STATED_OUTCOMES } from './governance/close-ballot';
export { ageOf, courses, isAgeing, type Course } from './governance/decision-age';
export { due } from './governance/due';
export { isBeyondMinutes } from './governance/into-force';
export { RESOLUTIONS } from './governance/resolve-deadlock';
export { DUE_KINDS } from './governance/settle-deadlines';
export { ABSENCES, CHANNELS, INTEREST_KINDS } from './meetings/events';
export { LINKS, MEETING_MODES, PROFILES, QUORUM_RULES, REMOTE_RULES, type MinutedItem } from './meetings/minutes-events';
export { isPresent, items, meetings, presentWhileRecused, recusals, type Item, type Meeting, type Presence } from './meetings/facts';
export { confirmedItems, latestDraft, minutes, type Minutes } from './meetings/minutes-facts';
export { agendaOf, notices, procedureOn, procedures } from './meetings/notice-facts';
export { openings } from './meetings/observer-facts';
export { RULINGS } from './meetings/rule-on-interest';
export { COMPONENTS, type Component } from './commercial/events';
export { componentOn, costFrame, lines, periodTargets, totalOn, type Posting, type Postings } from './commercial/facts';
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
  verifications,
  yearOf,
  type Figure,
  type Forecast,
  type OwnerCost,
} from './commercial/cost-facts';
export { changedBy, changeMeter, percentOf, type ChangeMeter } from './commercial/meter-facts';
export { movementOf, movements, statusOf as movementStatusOf, waiting, type Movement, type Waiting } from './commercial/movement-facts';
export { DIRECTIONS, FREQUENCIES, type ScoreLine } from './results/events';
export {
  curveOn,
  endOf,
  frozenScores,
  indicators,
  kraSetFor,
  kraSetOn,
  kraSets,
  measurementsOn,
  type FrozenScores,
  type Indicator,
  type KraSet,
  type Measurement,
  type Span,
} from './results/facts';
export {
  adjustmentsOf,
  approvedOf,
  incentivePeriods,
  latestOf,
  settlements,
  type Adjustment,
  type IncentivePeriod,
  type Payment,
  type Settlement,
  type Settlements,
} from './results/incentive-facts';
export { restatementsAfterFreeze, scoreSheet, scoring, sheetNow, type RestatedAfterFreeze, type ScoreSheet } from './results/score-sheet';
export { settle, STEPS, type SettlementInputs, type Steps } from './results/settlement';
export { inputsOf, settlementInputs } from './results/settlement-inputs';
export { RISK_KINDS, TREATMENTS, TRIAL_RESULTS } from './plan/events';
export { ISSUE_CATEGORIES, ISSUE_ENDS } from './plan/issue-events';
export { assessmentOn, ideaOn, ideas, risks, riskStatusOn, servicePlan, servicesOn, versionOn, type Idea, type Risk } from './plan/facts';
export { isParked, isReviewOverdue, issues, issueStatusOn, standingOn, type OrphanIssue } from './plan/issue-facts';
export { hasRole } from './plan/acting';
export { PUBLICITY_CLASSES, type Publicity } from './documents/events';
export { documents, type Document } from './documents/facts';
export { publicities, publicityOn, retentionOf, secretOn, type Publicities } from './documents/publicity-facts';
export { corrections, type Correction } from './corrections/facts';
export { FINDING_OUTCOMES, FINDING_WEIGHTS } from './auditing/events';
export { AUDIT_COMMANDS, auditQuestion, isAuditCommand, type AuditCommand, type AuditCommandType, type AuditRefusal } from './auditing/deciders';
