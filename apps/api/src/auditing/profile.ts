/**
 * Who gets which entry of an export. Auditors get everything but votes that nobody may see yet. The public gets what public
 * bodies publish: who the parties are, the bodies and their seats, decisions once they stand, gates, the money and how it was
 * moved, results and settlements. A type that is not named here is for the parties: whoever adds one need not think of it. An alliance may
 * keep more from the public by its policies, as they hold on the day of the export, and never less.
 */
import {
  ballots,
  combine,
  decisions,
  documents,
  policies,
  policiesOn,
  publicities,
  publicityOn,
  stateOf,
  type Data,
  type EventName,
  type LocalDate,
} from '@app/alliance';
import type { Entry } from '@app/ledger';
import { isHidden, TELLING } from '@app/views';

export type Profile = 'PUBLIC' | 'FULL';

const PUBLIC: readonly EventName[] = [
  ...(['AllianceRegistered', 'AllianceSetUp', 'PolicySetAdopted', 'ContractTermSet', 'ContractTermEnded', 'ContractPeriodDefined'] as const),
  ...(['PartyRegistered', 'CapacityGranted', 'CapacityEnded', 'OwnerPartyAdmitted', 'PartyWithdrawn', 'AlliancePrincipleAdopted'] as const),
  ...(['AgreementSigned', 'AgreementBecameEffectiveFor', 'AgreementTerminated', 'HistoryAccepted', 'AllianceArchived'] as const),
  ...(['BodyEstablished', 'SeatCreated', 'SeatAbolished', 'SeatHolderAppointed', 'DeputyAppointed', 'ChairAppointed', 'SecretaryAppointed'] as const),
  ...(['PhasePlanned', 'PhaseSplit', 'PhaseStarted', 'PhaseEnded', 'GateDefined', 'GateCriterionDefined', 'GateSubmitted', 'GatePassed'] as const),
  ...(['GatePassedWithConditions', 'GateRefused', 'GateConditionSet', 'GateConditionFulfilled', 'GateConditionWaived'] as const),
  ...(['GateConditionReopened', 'GateConditionBreached'] as const),
  ...(['ProcurementOpened', 'InvitationPublished', 'InvitationAmended', 'ProcurementAwarded', 'ProcurementCancelled', 'AppealResolved'] as const),
  ...(['OutsideDecisionRecorded', 'PastDecisionRecorded', 'ApprovalRequired', 'ApprovalGranted', 'ApprovalRefused', 'DecisionTookEffect'] as const),
  ...(['DecisionConfirmed', 'DecisionSuperseded', 'SupersedesLinked', 'DecisionRevoked', 'DecisionExpired'] as const),
  ...(['DelegationGranted', 'DelegationRevoked', 'MinutesConfirmed', 'MinutesPublished'] as const),
  ...(['CostFrameFixed', 'CostFrameChanged', 'BudgetLineCreated', 'BudgetAllocated', 'BudgetTransferred', 'TargetAdjusted'] as const),
  ...(['AdjustmentEventRecognised', 'AdjustmentEventRejected', 'ReserveDrawn', 'ReserveReturned', 'BudgetMovementReversed'] as const),
  ...(['MovementReanchored', 'MovementConfirmed', 'FiscalYearOpened', 'FiscalYearClosed', 'FiscalYearReopened'] as const),
  ...(['ContractChangeThresholdCrossed', 'KraSetAdopted', 'IndicatorDefined', 'WeightsSet', 'BaselineSet', 'BaselineRebased'] as const),
  ...(['MeasurementRecorded', 'MeasurementRestated', 'IndicatorScored', 'ScoresFrozen', 'IncentivePeriodOpened', 'SettlementCalculated'] as const),
  ...(['SettlementApproved', 'IncentivePaid', 'IncentiveRecovered', 'SettlementAdjusted', 'IncentiveSharesAgreed'] as const),
  ...(['ServicePlanAdopted', 'ServiceAdded', 'ServiceEnded', 'ServiceProducerChanged', 'StakeholderInvolvementRecorded'] as const),
];
/** Public once the decision stands, unless its item is kept back in the public minutes. */
const OF_A_DECISION: readonly EventName[] = [
  ...(['DecisionProposed', 'ProposalAmended', 'BallotOpened', 'VoteCast', 'VoteChanged', 'VoteWithdrawn', 'VoteVoided'] as const),
  ...(['BallotClosed', 'DecisionAdopted'] as const),
];
const OF_A_DOCUMENT: readonly EventName[] = ['DocumentRegistered', 'DocumentVersionAdded', 'DocumentWithdrawn', 'PublicityClassified'];
const OF_A_CORRECTION: readonly EventName[] = ['DecisionClericalErrorCorrected', 'CorrectionCountersigned'];

/** What of the sealed words of an entry the public reads. */
const DISCLOSED: { readonly [T in EventName]?: readonly string[] } = {
  DecisionProposed: ['title', 'text'],
  ProposalAmended: ['title', 'text'],
  OutsideDecisionRecorded: ['title'],
  PastDecisionRecorded: ['title', 'text'],
  GateCriterionDefined: ['text'],
  GateConditionSet: ['text'],
  ProcurementCancelled: ['reasons'],
  IndicatorDefined: ['method'],
  StakeholderInvolvementRecorded: ['kind'],
  DocumentRegistered: ['title'],
};

const fold = combine({ ballots, decisions, documents, policies, publicities });
const has = (types: readonly EventName[], type: string): boolean => types.some((one) => one === type);

/** Decisions whose item is kept back in the public copy of the minutes, on a ground of law. */
function keptBack(history: readonly Entry[]): ReadonlySet<string> {
  const items = new Map(
    history.filter(({ type }) => type === 'ItemOpened').map(({ data }) => [(data as Data<'ItemOpened'>).item, (data as Data<'ItemOpened'>).decision]),
  );
  return new Set(
    history
      .filter(({ type }) => type === 'MinutesPublicityChecked')
      .map(({ data }) => data as Data<'MinutesPublicityChecked'>)
      .filter(({ profile }) => profile === 'PUBLIC')
      .flatMap(({ withheld }) => withheld.map(({ item }) => items.get(item) ?? item)),
  );
}

/** Why an entry is withheld; undefined where it is shown. */
export interface Opening {
  readonly withheld: (entry: Entry) => string | undefined;
  readonly opens: (entry: Entry, member: string) => boolean;
}

export function openingFor(profile: Profile, history: readonly Entry[], today: LocalDate): Opening {
  const { ballots: votes, decisions: decided, policies: sets, publicities: known } = stateOf(fold, history);
  const hidden = ({ type, data }: Entry): boolean => {
    const ballot = has(TELLING, type) ? votes.get((data as { readonly ballot: string }).ballot) : undefined;
    return ballot !== undefined && isHidden(ballot, sets);
  };
  if (profile === 'FULL') return { withheld: (entry) => (hidden(entry) ? 'POSITIONS_HIDDEN' : undefined), opens: () => true };

  const back = keptBack(history);
  const keptByPolicy = policiesOn(sets, today).withheldFromPublic;
  const isSettled = (data: object): boolean => {
    const { decision, ballot } = data as { readonly decision?: string; readonly ballot?: string };
    const id = decision ?? votes.get(ballot ?? '')?.decision;
    const found = id === undefined ? undefined : decided.get(id);
    return found !== undefined && !back.has(id!) && (found.confirmed !== undefined || found.inForceFrom !== undefined);
  };
  const isPublic = ({ type, data }: Pick<Entry, 'type' | 'data'>): boolean => {
    if (keptByPolicy.includes(type)) return false;
    if (has(OF_A_DECISION, type)) return isSettled(data);
    if (has(OF_A_DOCUMENT, type)) return publicityOn(known, (data as Data<'DocumentRegistered'>).document, today).class === 'PUBLIC';
    // A correction tells what stood in the entry that it corrects.
    if (has(OF_A_CORRECTION, type)) return isPublic({ type: (data as Data<'CorrectionCountersigned'>).event, data });
    return has(PUBLIC, type) && !back.has(String((data as { readonly decision?: unknown }).decision));
  };
  return {
    withheld: (entry) => (hidden(entry) ? 'POSITIONS_HIDDEN' : isPublic(entry) ? undefined : 'PARTIES'),
    opens: ({ type }, member) => DISCLOSED[type as EventName]?.includes(member) ?? false,
  };
}
