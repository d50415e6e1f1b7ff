/**
 * What may be corrected in an entry (D-60, D-61): a slip of the pen, a wrong year, a link to the wrong document, and nothing
 * that anything was decided on. Who acted, when it was recorded, votes, outcomes, hashes and the identity of a seat stand as
 * they were recorded; so does what a person said in their own name. Money is corrected by a movement (D-63).
 */
import type { Data, EventName, Sealed } from '../decider';

/** TEXT may be any line of text, DAY a day, DIGEST a digest, DOCUMENT a registered version of a document. */
export type Kind = 'TEXT' | 'DAY' | 'DIGEST' | 'DOCUMENT';

type Fields = { readonly [T in EventName]?: { readonly [M in keyof Data<T> & string]?: Kind } };
type Words = { readonly [T in EventName]?: readonly (keyof Sealed<T> & string)[] };

/** Fields that stand in the clear. */
const CLEAR: Fields = {
  AllianceRegistered: { sector: 'TEXT' },
  ContractTermSet: { basis: 'TEXT' },
  PartyRegistered: { legalName: 'TEXT' },
  PlatformParticipantJoined: { legalName: 'TEXT' },
  ConsortiumMemberAdmitted: { legalName: 'TEXT' },
  BodyEstablished: { name: 'TEXT' },
  SeatHolderAppointed: { mandate: 'DOCUMENT' },
  DeputyAppointed: { mandate: 'DOCUMENT' },
  KeyPersonAssigned: { qualification: 'DOCUMENT' },
  KeyPersonReplaced: { comparison: 'DOCUMENT' },
  OutsideDecisionRecorded: { reference: 'TEXT', decidedOn: 'DAY', extract: 'DIGEST' },
  PastDecisionRecorded: { reference: 'TEXT', decidedOn: 'DAY', minutes: 'DOCUMENT' },
  DecisionConditionFulfilled: { document: 'DOCUMENT' },
  ExpertOpinionReceived: { document: 'DOCUMENT' },
  ItemOpened: { paragraph: 'TEXT' },
  GateConditionFulfilled: { document: 'DOCUMENT' },
  MarketDialogueHeld: { memo: 'DOCUMENT' },
  AdjustmentEventRecognised: { report: 'DOCUMENT' },
  AdjustmentEventRejected: { report: 'DOCUMENT' },
  CostsVerified: { document: 'DOCUMENT' },
  CostsQuestioned: { document: 'DOCUMENT' },
  SavingsDemonstrated: { report: 'DOCUMENT' },
  IndicatorDefined: { source: 'TEXT' },
  BaselineSet: { document: 'DOCUMENT' },
  BaselineRebased: { document: 'DOCUMENT' },
  MeasurementRecorded: { document: 'DOCUMENT' },
  MeasurementRestated: { document: 'DOCUMENT' },
  ServicePlanAdopted: { document: 'DOCUMENT' },
  StakeholderInvolvementRecorded: { document: 'DOCUMENT' },
  DocumentRegistered: { kind: 'TEXT', dated: 'DAY' },
  DocumentVersionAdded: { dated: 'DAY' },
};

const PROPOSAL = ['title', 'text', 'rationale', 'bestForAllianceStatement', 'alternatives', 'riskEffect'] as const;
/** Words that are sealed under the key of the alliance. */
const WORDS: Words = {
  DecisionProposed: PROPOSAL,
  ProposalAmended: [...PROPOSAL, 'changeNote'],
  OutsideDecisionRecorded: ['title'],
  PastDecisionRecorded: ['title', 'text'],
  OwnerDeterminationMade: ['ground', 'text'],
  ActionAssigned: ['task'],
  MeetingConvened: ['place'],
  MeetingOpened: ['place'],
  ItemOpened: ['title'],
  LateItemAdded: ['title'],
  AgreementDrafted: ['changeNote'],
  AgreementVersionAdded: ['changeNote'],
  IncidentRecorded: ['description'],
  GateCriterionDefined: ['text'],
  GateConditionSet: ['text'],
  BudgetAllocated: ['reason'],
  BudgetTransferred: ['reason'],
  TargetAdjusted: ['reason'],
  ReserveDrawn: ['reason'],
  ReserveReturned: ['reason'],
  BudgetMovementReversed: ['reason'],
  IndicatorDefined: ['method'],
  RiskIdentified: ['title', 'description'],
  OrphanIssueRaised: ['title', 'description'],
  IdeaSubmitted: ['title'],
  StakeholderInvolvementRecorded: ['kind'],
  DocumentRegistered: ['title'],
  DocumentVersionAdded: ['changeNote'],
};

/** What moves, sets or counts money: an amount, a year or a place of it is put right by reversing and recording anew. */
const MONEY: readonly EventName[] = [
  'CostFrameFixed',
  'CostFrameChanged',
  'ContractPeriodDefined',
  'BudgetLineCreated',
  'BudgetAllocated',
  'BudgetTransferred',
  'TargetAdjusted',
  'ReserveDrawn',
  'ReserveReturned',
  'BudgetMovementReversed',
  'MovementReanchored',
  'MovementConfirmed',
  'ActualRecorded',
  'ActualRestated',
  'OwnerCostRecorded',
  'ForecastRecorded',
  'CostsVerified',
  'ProducerFeeSet',
  'IncentivePeriodOpened',
  'SettlementCalculated',
  'SettlementAdjusted',
  'IncentivePaid',
  'IncentiveRecovered',
];

export const kindOf = (type: string, field: string): Kind | undefined => {
  const fields: { readonly [field: string]: Kind } = Object.hasOwn(CLEAR, type)
    ? (CLEAR[type as EventName] as { readonly [field: string]: Kind })
    : {};
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
};
export const isWords = (type: string, field: string): boolean =>
  Object.hasOwn(WORDS, type) && (WORDS[type as EventName] as readonly string[]).includes(field);
export const isMoney = (type: string): boolean => MONEY.some((one) => one === type);
