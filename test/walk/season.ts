/** When it makes sense to ask for something; a walk asks out of season too, but not most of the time. */
import { isInForce, type Allowing, type CommandType, type Gate } from '@app/alliance';
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

export const IN_SEASON: { readonly [T in CommandType]?: Season } = {
  OpenMeeting: (walk) => !met(walk),
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
  AdmitConsortiumMember: ({ known }) => [...known.consortiumChanges.values()].some(({ admitted }) => !admitted),
  AllocateBudget: allows('AllocateBudget'),
  TransferBudget: allows('TransferBudget'),
  DrawReserve: allows('DrawReserve'),
  ReturnReserve: allows('ReturnReserve'),
  AdjustTarget: (walk) => allows('AdjustTarget')(walk) && walk.known.adjustmentEvents.size > 0,
  ConfirmMovement: (walk) => allows('ConfirmMovement')(walk) && drifting(walk.known).length > 0,
  ReverseMovement: ({ known }) => known.movements.length > 0,
  ReanchorMovement: (walk) => drifting(walk.known).some(({ asked }) => asked !== undefined && allows(asked.allows)(walk)),
  QualifyCandidate: ({ known }) =>
    known.applications.some(
      ({ stage, checks, members }) => stage === 'SUBMITTED' && checks.filter(({ result }) => result === 'PASS').length > members.length,
    ),
  WithdrawParty: ({ known }) => known.parties.size > 3,
  AbolishSeat: ({ known }) => known.seats.size > 3,
  RevokeRole: ({ known }) => known.roles.some(({ person }) => person.startsWith('x')),
};
