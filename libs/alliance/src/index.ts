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
export { isCandidate, isInsider, registered, standingOf, type Standing } from './standing';
export { RULES } from './rules';
export { AGREEMENT_KINDS, APPOINTED_ROLES, CAPACITIES, GRANTED_ROLES, LEDGER_ROLES } from './parties/events';
export { ADD_UNTIL, DEADLOCK_BREAKERS, DEADLOCK_LEVELS, DECISION_TYPES } from './parties/policies';
export { BODY_KINDS, CHOICES, DEFECT_GROUNDS, MODES, VOID_GROUNDS, VOTE_OUTCOMES } from './governance/events';
export { ABSENCES, CHANNELS, INTEREST_KINDS } from './meetings/events';
export { RULINGS } from './meetings/rule-on-interest';
export { STATED_OUTCOMES } from './governance/close-ballot';
export { RESOLUTIONS } from './governance/resolve-deadlock';
export { DUE_KINDS } from './governance/settle-deadlines';
export { due } from './governance/due';
export { CHECK_RESULTS, REQUIREMENT_KINDS } from './procurement/events';
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
export { ageOf, courses, isAgeing } from './governance/decision-age';
export { defects, openDefects } from './governance/defect-facts';
export { delegations, expiryOf, isDelegated } from './governance/authority-facts';
export type { OutsideVote } from './governance/events';
export { items, meetings, recusals, type Item, type Meeting } from './meetings/facts';
export { flagsOf, gates, isPassed, phases, type Condition, type Gate, type Phase } from './phases/facts';
export { keeps } from './phases/figure';
export { COMPONENTS, type Component } from './commercial/events';
export { componentOn, costFrame, lines, periodTargets, totalOn, type CostFrame, type Posting, type Postings } from './commercial/facts';
export { movementOf, movements, statusOf as movementStatusOf, waiting, type Movement, type Waiting } from './commercial/movement-facts';
export { documents, type Document } from './documents/facts';
export { askedIn, commandsIn, decideAgain, redecide, type AskedAgain, type Caused, type Decided, type Otherwise } from './redecide';
export { isBeyondMinutes } from './governance/into-force';
export { applications, consortia, groupOf, type Application, type Applications } from './procurement/facts';
