/** When it makes sense to ask for something; a walk asks out of season too, but not most of the time. */
import { isInForce, tenderingOf, type Allowing, type CommandType, type Gate } from '@app/alliance';
import { isYearClosed } from '../../libs/alliance/src/commercial/cost-facts';
import { contractSeason } from './ask-contract';
import { waitingInspectors } from './ask-minutes';
import { drifting } from './drifting';
import type { Walk } from './known';

type Season = (walk: Walk) => boolean;

const has = (list: Iterable<unknown>): boolean => [...list].length > 0;
const ballotOpen: Season = ({ known }) => [...known.ballots.values()].some(({ closed }) => !closed);
const votesCast: Season = ({ known }) => [...known.ballots.values()].some(({ closed, votes }) => !closed && votes.size > 0);
const proposed: Season = ({ known }) =>
  [...known.decisions.values()].some(({ isOutside, adopted, stage }) => !isOutside && !adopted && stage !== 'WITHDRAWN');
const votable: Season = ({ known }) =>
  [...known.decisions.values()].some(({ isOutside, adopted, stage }) => !isOutside && !adopted && stage !== 'WITHDRAWN' && stage !== 'BALLOT_OPEN');
const decided: Season = ({ known }) => [...known.decisions.values()].some(({ isOutside }) => !isOutside);
const met: Season = ({ known }) => [...known.meetings.values()].some(({ open }) => open);
const onTable: Season = ({ known }) => [...known.items.values()].some(({ open }) => open);
const drafted: Season = (walk) =>
  [...walk.known.minutes].some(
    ([id, { confirmed: by, drafts }]) =>
      !by && !drafts.at(-1)!.returned && drafts.at(-1)!.outdated.length === 0 && waitingInspectors(walk, id).length > 0,
  );
const confirmed: Season = ({ known }) => [...known.minutes.values()].some((one) => one.confirmed !== undefined);
const deadlocked: Season = ({ known }) => [...known.deadlocks.values()].some(({ open }) => open);
const gateIn =
  (...stages: readonly Gate['stage'][]): Season =>
  ({ known }) =>
    [...known.gates.values()].some(({ stage }) => stages.includes(stage));
const conditionIn =
  (...statuses: readonly string[]): Season =>
  ({ known }) =>
    [...known.gates.values()].some(({ conditions }) => [...conditions.values()].some(({ status }) => statuses.includes(status)));
const allows =
  (what: Allowing['allows']): Season =>
  ({ known, today }) =>
    [...known.decisions.values()].some((one) => isInForce(one, today) && one.effects.some((effect) => 'allows' in effect && effect.allows === what));
/** The procurement that was founded to be invited to. */
const tenders = ({ known }: Walk) => tenderingOf(known.tenderings, 'T2');

const planned: Season = ({ known }) => known.servicePlan.versions.length > 0;
const risky: Season = ({ known }) => [...known.risks.values()].some(({ closed }) => closed === undefined);
const orphaned: Season = ({ known }) => [...known.issues.values()].some(({ now }) => !now.ended);
const ideaIn =
  (...statuses: readonly string[]): Season =>
  ({ known }) =>
    [...known.ideas.values()].some(({ steps }) => statuses.includes(steps.at(-1)!.status));

/** The applications are due, all of them are checked, and there is no shortlist yet. */
const comparedAmong =
  (least: number): Season =>
  ({ known: { applications, procurements, shortlists }, today }) =>
    [...procurements].some(([procurement, { invitation }]) => {
      const stages = applications.filter((one) => one.procurement === procurement).map(({ stage }) => stage);
      const isDue = invitation !== undefined && invitation.applicationsBy < today;
      return (
        isDue && !shortlists.has(procurement) && stages.filter((stage) => stage === 'QUALIFIED').length >= least && !stages.includes('SUBMITTED')
      );
    });

const scoring = comparedAmong(4);
const correcting: Season = ({ known }) => [...known.corrections.values()].some(({ status }) => status === 'PENDING');

export const IN_SEASON: { readonly [T in CommandType]?: Season } = {
  ...contractSeason,
  OpenMeeting: (walk) => !met(walk),
  ConveneMeeting: ({ known, today }) => ![...known.notices.values()].some(({ opened, on }) => !opened && on >= today),
  PublishAgenda: ({ known }) => [...known.notices.values()].some(({ opened }) => !opened),
  AddLateItem: ({ known }) => [...known.meetings].some(([id, { open, quorate }]) => open && quorate && known.notices.has(id)),
  OpenToObserver: ({ known }) => has(known.items.keys()),
  DraftMinutes: ({ known }) => [...known.meetings].some(([id, { open }]) => !open && !known.minutes.get(id)?.confirmed),
  ReturnMinutes: drafted,
  InspectMinutes: drafted,
  InspectMinutesInMeeting: (walk) =>
    [...walk.known.minutes].some(([id, { divided, confirmed: by }]) => !by && (divided || waitingInspectors(walk, id).length === 0)) &&
    [...walk.known.meetings.values()].some(({ open, quorate }) => open && quorate),
  ConfirmDecision: confirmed,
  CheckPublicity: ({ known }) => [...known.minutes.values()].some((one) => one.confirmed !== undefined && one.checked.length < 2),
  PublishMinutes: ({ known }) => [...known.minutes.values()].some(({ checked, published }) => checked.some((one) => !published.includes(one))),
  RaiseMinutesAmendment: (walk) => confirmed(walk) && met(walk),
  MakeCounterProposal: proposed,
  SupportProposal: proposed,
  CreateAction: decided,
  CompleteAction: ({ known }) => [...known.actions.values()].some(({ completed }) => completed === undefined),
  CloseMeeting: met,
  RecordArrival: met,
  RecordDeparture: met,
  DeclareQuorum: ({ known }) => [...known.meetings.values()].some(({ open, presence }) => open && presence.length > 2),
  AppointInspectors: met,
  OpenItem: (walk) => met(walk) && votable(walk) && !onTable(walk),
  CloseItem: onTable,
  LeaveRoomForItem: onTable,
  ReturnToRoom: ({ known }) => [...known.items.values()].some(({ outside }) => outside.some(({ to }) => to === undefined)),
  InspectItemImmediately: ({ known }) => [...known.items.values()].some(({ inspected, votedFrom }) => votedFrom !== undefined && !inspected),
  DeclareInterest: proposed,
  RecuseFromItem: proposed,
  RuleOnInterest: ({ known }) => [...known.interests.values()].some(({ ruled }) => !ruled),
  SeatDeputyForItem: ballotOpen,
  AmendProposal: proposed,
  WithdrawProposal: proposed,
  TableItem: votable,
  ReferBack: votable,
  RequireApproval: proposed,
  OpenBallot: votable,
  CastVote: ballotOpen,
  ObjectWithReasons: ballotOpen,
  WithdrawVote: votesCast,
  DemandMeeting: ballotOpen,
  CloseBallot: ballotOpen,
  VoidVote: votesCast,
  RecordApproval: ({ known }) =>
    [...known.decisions.values()].some(({ approvals, approvalsRequired }) => approvalsRequired.length > approvals.length),
  FulfilDecisionCondition: ({ known }) =>
    [...known.decisions.values()].some(({ stage, terms, fulfilled }) => stage === 'ADOPTED' && (terms?.conditions.length ?? 0) > fulfilled.length),
  AddStatement: decided,
  Dissent: decided,
  RevokeDecision: ({ known }) => [...known.decisions.values()].some(({ stage, revoked }) => stage === 'ADOPTED' && !revoked),
  FlagDefect: decided,
  CureDefect: ({ known }) => [...known.defects.values()].some((all) => all.some(({ cured }) => !cured)),
  DeclareDeadlock: ({ known }) =>
    [...known.decisions.values()].some(({ failed, tabled, adopted: by }) => !by && (failed > 1 || (failed > 0 && tabled > 0))),
  Escalate: deadlocked,
  ObtainExpertOpinion: deadlocked,
  ResolveDeadlock: deadlocked,
  RevokeDelegation: ({ known }) => has(known.delegations.keys()),
  PassGate: gateIn('SUBMITTED'),
  RefuseGate: gateIn('SUBMITTED'),
  ReturnGate: gateIn('SUBMITTED'),
  SubmitGate: gateIn('IN_PREPARATION', 'RETURNED'),
  FulfilCondition: conditionIn('OPEN'),
  WaiveCondition: conditionIn('OPEN'),
  ReopenCondition: conditionIn('FULFILLED', 'WAIVED'),
  StartPhase: ({ known }) =>
    [...known.gates.values()].some(({ stage, to }) => to !== undefined && stage.startsWith('PASSED') && known.phases.get(to)!.started === undefined),
  OpenProcurement: gateIn('PASSED', 'PASSED_WITH_CONDITIONS'),
  PublishInvitation: ({ known }) => [...known.procurements.values()].some(({ invitation }) => !invitation),
  AmendInvitation: ({ known, today }) => [...known.procurements.values()].some(({ invitation }) => invitation && today <= invitation.applicationsBy),
  RequestClarification: ({ known }) => known.applications.some(({ stage }) => stage === 'SUBMITTED'),
  AnswerClarification: ({ known }) => [...known.clarifications.values()].some(({ isGiven }) => !isGiven),
  RecordMemberSuccession: (walk) => !scoring(walk),
  ScoreReference: scoring,
  AgreeConsensusScore: (walk) => scoring(walk) && walk.known.evaluationScores.individual.length > 0,
  DecideShortlist: comparedAmong(1),
  AdmitConsortiumMember: ({ known }) => [...known.consortiumChanges.values()].some(({ admitted }) => !admitted),
  ScheduleWorkshop: ({ known }) => known.shortlists.has('T2'),
  HoldWorkshop: (walk) => [...tenders(walk).workshops.values()].some(({ held }) => held === undefined),
  ScoreWorkshop: (walk) => [...tenders(walk).workshops.values()].some(({ held }) => held !== undefined),
  RequestTenders: ({ known }) => known.shortlists.has('T2'),
  SubmitTender: (walk) => tenders(walk).requested && !tenders(walk).opened,
  WithdrawTender: (walk) => tenders(walk).tenders.length > 1 && !tenders(walk).opened,
  OpenTenders: (walk) =>
    tenders(walk).tenders.length > 0 && !tenders(walk).opened && walk.today > walk.known.procurements.get('T2')!.invitation!.tendersBy,
  ScoreTender: (walk) => tenders(walk).opened,
  CompareTenders: (walk) => tenders(walk).opened && !tenders(walk).comparison,
  AwardProcurement: (walk) => tenders(walk).comparison !== undefined && !walk.known.awards.some(({ fell }) => !fell),
  RecordAppeal: ({ known }) => known.awards.length > known.appeals.size,
  ResolveAppeal: ({ known }) => [...known.appeals.values()].some(({ outcome }) => !outcome),
  AllocateBudget: allows('AllocateBudget'),
  TransferBudget: allows('TransferBudget'),
  DrawReserve: allows('DrawReserve'),
  ReturnReserve: allows('ReturnReserve'),
  AdjustTarget: (walk) => allows('AdjustTarget')(walk) && walk.known.adjustmentEvents.size > 0,
  ConfirmMovement: (walk) => allows('ConfirmMovement')(walk) && drifting(walk.known).length > 0,
  ReverseMovement: ({ known }) => known.movements.length > 0,
  ReanchorMovement: (walk) => drifting(walk.known).some(({ asked }) => asked !== undefined && allows(asked.allows)(walk)),
  RestateActual: ({ known }) => known.actuals.reports.size > 0,
  QuestionCosts: ({ known }) => known.actuals.reports.size > 0,
  ReopenYear: ({ known, today }) => isYearClosed(known.fiscalYears, 2019, today),
  QualifyCandidate: ({ known }) =>
    known.applications.some(
      ({ stage, checks, members }) => stage === 'SUBMITTED' && checks.filter(({ result }) => result === 'PASS').length > members.length,
    ),
  DefineIndicator: ({ known }) => known.kraSets.size > 0,
  SetWeights: ({ known }) => known.indicators.size > 0,
  SetBaseline: ({ known }) => known.indicators.size > 0,
  Rebase: ({ known }) => known.indicators.size > 0,
  RecordMeasurement: ({ known }) => known.indicators.size > 0,
  RestateMeasurement: ({ known }) => known.measurements.size > 0,
  ScoreIndicator: ({ known }) => known.measurements.size > 0,
  FreezeScores: ({ known }) => known.measurements.size > 0,
  OpenIncentivePeriod: ({ known }) => known.contractPeriods.length > 0,
  AgreeIncentiveShares: ({ known }) => known.incentivePeriods.size > 0,
  DemonstrateSavings: ({ known }) => known.incentivePeriods.size > 0,
  CalculateSettlement: ({ known }) => [...known.incentivePeriods.keys()].some((period) => known.frozenScores.has(period)),
  ApproveSettlement: ({ known }) => [...known.settlements.calculated.values()].some(({ approved, replacedBy }) => !approved && !replacedBy),
  PayOut: ({ known }) => [...known.settlements.calculated.values()].some(({ approved }) => approved),
  RecoverIncentive: ({ known }) => [...known.settlements.calculated.values()].some(({ approved }) => approved),
  AdjustSettlement: ({ known }) => [...known.settlements.calculated.values()].some(({ approved }) => approved),
  CountersignCorrection: correcting,
  DeclineCorrection: correcting,
  WithdrawParty: ({ known }) => known.parties.size > 3,
  AbolishSeat: ({ known }) => known.seats.size > 3,
  RevokeRole: ({ known }) => known.roles.some(({ person }) => person.startsWith('x')),
  AddService: planned,
  EndService: planned,
  MoveService: planned,
  AssessRisk: risky,
  TreatRisk: risky,
  MaterialiseRisk: risky,
  CloseRisk: risky,
  TakeInterimOwnership: orphaned,
  ReviewOrphanIssue: orphaned,
  EscalateOrphanIssue: orphaned,
  ParkOrphanIssue: orphaned,
  OfferHandOver: orphaned,
  AcceptHandOver: ({ known }) => [...known.issues.values()].some(({ now }) => now.offer && !now.ended),
  ResolveOrphanIssue: orphaned,
  TrialIdea: ideaIn('SUBMITTED', 'TRIAL_ENDED'),
  EndTrial: ideaIn('IN_TRIAL'),
  AdoptIdea: ideaIn('SUBMITTED', 'IN_TRIAL', 'TRIAL_ENDED'),
  DeclineIdea: ideaIn('SUBMITTED', 'IN_TRIAL', 'TRIAL_ENDED'),
};
