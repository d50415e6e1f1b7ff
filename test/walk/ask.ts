/** How every command is asked for. A command without a row here does not compile. */
import type { CommandType } from '@app/alliance';
import { askBallots } from './ask-ballots';
import { askCommercial } from './ask-commercial';
import { askGovernance } from './ask-governance';
import { askMeetings } from './ask-meetings';
import { askParties } from './ask-parties';
import { askPhases } from './ask-phases';
import { askProcurement } from './ask-procurement';
import type { Ask, Walk } from './known';
import { PRELUDES } from './preludes';
import { IN_SEASON } from './season';

export const ASK: { readonly [T in CommandType]: Ask<T> } = {
  ...askParties,
  ...askPhases,
  ...askProcurement,
  ...askMeetings,
  ...askBallots,
  ...askGovernance,
  ...askCommercial,
};

/** What a walk is mostly about: left to chance alone, no walk would ever come to the end of a ballot. */
const THEMES: readonly (readonly CommandType[])[] = [
  [
    'OpenMeeting',
    'RecordArrival',
    'RecordArrival',
    'RecordArrival',
    'DeclareQuorum',
    'ProposeDecision',
    'OpenItem',
    'OpenItem',
    'OpenBallot',
    'OpenBallot',
    'OpenBallot',
    'AppointInspectors',
    'InspectItemImmediately',
    'InspectItemImmediately',
    'InspectItemImmediately',
    'InspectItemImmediately',
    'InspectItemImmediately',
    'CloseItem',
    'DeclareInterest',
    'RuleOnInterest',
    'RecuseFromItem',
    'LeaveRoomForItem',
    'ReturnToRoom',
    'SeatDeputyForItem',
    'RecordDeparture',
    'CloseMeeting',
    'AddStatement',
    'Dissent',
  ],
  [
    'ProposeDecision',
    'OpenBallot',
    'OpenBallot',
    'OpenBallot',
    'AllocateBudget',
    'TransferBudget',
    'DrawReserve',
    'DrawReserve',
    'ReturnReserve',
    'AdjustTarget',
    'AdjustTarget',
    'ReverseMovement',
    'ReanchorMovement',
    'ReanchorMovement',
    'ConfirmMovement',
    'ConfirmMovement',
    'CreateLine',
    'ChangeCostFrame',
    'DefineContractPeriod',
    'RecordApproval',
    'RecordApproval',
  ],
  [
    'DefineCriterion',
    'AttachEvidence',
    'AttachEvidence',
    'AssessCriterion',
    'AssessCriterion',
    'AssessCriterion',
    'SubmitGate',
    'SubmitGate',
    'PassGate',
    'PassGate',
    'PassGate',
    'RefuseGate',
    'ReturnGate',
    'SetCondition',
    'FulfilCondition',
    'FulfilCondition',
    'WaiveCondition',
    'WaiveCondition',
    'ReopenCondition',
    'StartPhase',
    'StartPhase',
    'StartPhase',
    'StartPhase',
    'EndPhase',
    'SplitPhase',
    'DefineGate',
    'PlanPhases',
    'RecordOutsideDecision',
  ],
  [
    'SubmitApplication',
    'SubmitApplication',
    'AttachCertificate',
    'AttachCertificate',
    'AttachCertificate',
    'AttachPreliminaryAgreement',
    'AttachSubcontractorCommitment',
    'CheckRequirement',
    'CheckRequirement',
    'CheckRequirement',
    'CheckRequirement',
    'AddConsortiumMember',
    'AddConsortiumMember',
    'QualifyCandidate',
    'QualifyCandidate',
    'QualifyCandidate',
    'RejectCandidate',
    'WithdrawApplication',
    'RemoveConsortiumMember',
    'ReplaceConsortiumMember',
    'OpenProcurement',
    'PublishInvitation',
    'ProposeConsortiumChange',
  ],
  [
    'ProposeDecision',
    'OpenBallot',
    'OpenBallot',
    'ObjectWithReasons',
    'ObjectWithReasons',
    'ObjectWithReasons',
    'CloseBallot',
    'CloseBallot',
    'TableItem',
    'ReferBack',
    'DeclareDeadlock',
    'DeclareDeadlock',
    'Escalate',
    'Escalate',
    'ObtainExpertOpinion',
    'ResolveDeadlock',
    'ResolveDeadlock',
    'AmendProposal',
    'WithdrawProposal',
    'DemandMeeting',
    'WithdrawVote',
    'VoidVote',
    'UseReservedPower',
  ],
  [
    'ProposeDecision',
    'ProposeDecision',
    'OpenBallot',
    'OpenBallot',
    'OpenBallot',
    'RequireApproval',
    'RecordOutsideDecision',
    'RecordApproval',
    'RecordApproval',
    'FulfilDecisionCondition',
    'RevokeDecision',
    'RevokeDecision',
    'FlagDefect',
    'CureDefect',
    'GrantDelegation',
    'RevokeDelegation',
    'ProposeConsortiumChange',
    'AdmitConsortiumMember',
    'AdmitConsortiumMember',
    'VoidVote',
  ],
  [
    'AdoptPolicySet',
    'SetTerm',
    'GrantRole',
    'RevokeRole',
    'RegisterParty',
    'GrantCapacity',
    'EndCapacity',
    'AdmitOwnerParty',
    'WithdrawParty',
    'DraftAgreement',
    'SignAgreement',
    'FulfilEffectivenessCondition',
    'ArchiveAlliance',
    'RegisterDocument',
    'AddDocumentVersion',
    'WithdrawDocument',
    'EstablishBody',
    'CreateSeat',
    'AbolishSeat',
    'AppointToSeat',
    'AppointDeputy',
    'EndAppointment',
    'RecordServiceEnded',
    'AppointChair',
    'AppointSecretary',
  ],
];
/** What can seldom be had is asked for when it can, whatever the walk is about. */
const SELDOM = [
  'ReanchorMovement',
  'ConfirmMovement',
  'AdjustTarget',
  'QualifyCandidate',
  'StartPhase',
  'InspectItemImmediately',
  'FulfilDecisionCondition',
  'ReturnToRoom',
  'PassGate',
  'RefuseGate',
  'OpenProcurement',
] as const satisfies readonly CommandType[];
const TYPES = Object.keys(ASK) as readonly CommandType[];

/** What is asked next: mostly what the walk is about and what can be had now, and where a ballot is open, mostly for it. */
export function nextType(walk: Walk, seed: number): CommandType {
  const {
    known: { ballots },
    isLucky,
    pick,
  } = walk;
  const open = [...ballots.values()].find(({ closed }) => !closed);
  if (open && !isLucky(3)) return open.votes.size === open.electorate.length ? 'CloseBallot' : 'CastVote';
  const seldom = SELDOM.filter((type) => IN_SEASON[type]!(walk));
  if (seldom.length > 0 && isLucky(5)) return pick(...seldom);
  const choose = (): CommandType => (isLucky(4) ? pick(...TYPES) : pick(...THEMES[seed % THEMES.length]!));
  for (let tries = 0; tries < 8; tries += 1) {
    const type = choose();
    if (IN_SEASON[type]?.(walk) ?? true) return type;
  }
  return choose();
}
/** The walks in which people cannot agree. */
export const isContrary = (seed: number): boolean => THEMES[seed % THEMES.length]!.includes('DeclareDeadlock');
/** What has happened before: every theme meets every prelude. */
export const preludeOf = (seed: number): (typeof PRELUDES)[number] => PRELUDES[Math.floor(seed / THEMES.length) % PRELUDES.length]!;
