/**
 * What is fixed when a ballot opens, beside its electorate: the voting rule, to whom the matter is reserved, and which
 * approvals from outside it needs.
 *
 * The rule is the strictest of those that the policy gives to the proposal's type and to what it would do, so that money is
 * never moved, nor a party admitted, under a gentler heading. A gate of another body, a cost frame that is not this body's to
 * fix, and a matter that the policies reserve to another body can be voted on; the outcome is a recommendation (V-27, GT-02).
 */
import type { Allowing, Does, Effect } from '../effects';
import type { DecisionType, Policies, VotingRule } from '../parties/policies';
import { gatesReservedTo, type Gates } from '../phases/facts';
import type { LocalDate } from '../values';
import type { Decisions } from './decision-facts';
import { commandIn, isCovered, type Delegating } from './delegation-check';
import type { BodyId, ProposalTerms } from './events';

/** What kind of decision each effect is. */
const TYPES = {
  AdoptPolicySet: 'GOVERNANCE',
  GrantRole: 'GOVERNANCE',
  RevokeRole: 'GOVERNANCE',
  EstablishBody: 'GOVERNANCE',
  CreateSeat: 'GOVERNANCE',
  AbolishSeat: 'GOVERNANCE',
  AppointChair: 'GOVERNANCE',
  AppointSecretary: 'GOVERNANCE',
  SupersedeDecision: 'GOVERNANCE',
  RevokeDecision: 'GOVERNANCE',
  GrantDelegation: 'GOVERNANCE',
  AdoptRulesOfProcedure: 'GOVERNANCE',
  RevokeDelegation: 'GOVERNANCE',
  RecordPrinciple: 'GOVERNANCE',
  RegisterParty: 'PARTY',
  JoinNetworkPartner: 'PARTY',
  LeaveNetwork: 'PARTY',
  GrantCapacity: 'PARTY',
  EndCapacity: 'PARTY',
  AdmitOwnerParty: 'PARTY',
  WithdrawParty: 'PARTY',
  AdmitConsortiumMember: 'PARTY',
  SetTerm: 'CONTRACT',
  DefineContractPeriod: 'CONTRACT',
  ArchiveAlliance: 'CONTRACT',
  FulfilEffectivenessCondition: 'CONTRACT',
  TerminateAgreement: 'CONTRACT',
  ApproveSubcontractor: 'CONTRACT',
  RefuseSubcontractor: 'CONTRACT',
  ReplaceKeyPerson: 'CONTRACT',
  OpenProcurement: 'CONTRACT',
  QualifyCandidate: 'CONTRACT',
  RejectCandidate: 'CONTRACT',
  PlanPhases: 'GATE',
  SplitPhase: 'GATE',
  StartPhase: 'GATE',
  EndPhase: 'GATE',
  DefineGate: 'GATE',
  PassGate: 'GATE',
  RefuseGate: 'GATE',
  ReturnGate: 'GATE',
  WaiveCondition: 'GATE',
  ReopenCondition: 'GATE',
  FixCostFrame: 'MONEY',
  ChangeCostFrame: 'MONEY',
  RecogniseAdjustmentEvent: 'MONEY',
  RecordProducerFee: 'MONEY',
  // What the alliance is measured by is what it is paid by.
  AdoptKraSet: 'MONEY',
  DefineIndicator: 'MONEY',
  SetWeights: 'MONEY',
  OpenIncentivePeriod: 'MONEY',
  AgreeIncentiveShares: 'MONEY',
  ApproveSettlement: 'SETTLEMENT',
  AdjustSettlement: 'SETTLEMENT',
  Rebase: 'MONEY',
  ReanchorMovement: 'MONEY',
  AllocateBudget: 'MONEY',
  TransferBudget: 'MONEY',
  AdjustTarget: 'MONEY',
  DrawReserve: 'MONEY',
  ReturnReserve: 'MONEY',
  ConfirmMovement: 'MONEY',
  AcceptHistory: 'GOVERNANCE',
  AwardProcurement: 'CONTRACT',
  CancelProcurement: 'CONTRACT',
  RecordMemberSuccession: 'CONTRACT',
  DecideShortlist: 'CONTRACT',
  ReopenYear: 'MONEY',
  AdoptServicePlan: 'PLAN',
  AddService: 'PLAN',
  EndService: 'PLAN',
  MoveService: 'PLAN',
  TreatRisk: 'PLAN',
  ResolveOrphanIssue: 'OTHER',
  AdoptIdea: 'OTHER',
} as const satisfies { readonly [command: string]: DecisionType };
type Nothing<T extends never> = T;
/** An effect that is forgotten above does not compile. */
export type Untyped = Nothing<Exclude<Does | Allowing['allows'], keyof typeof TYPES>>;
const typeOf = (command: string): readonly DecisionType[] => (command in TYPES ? [TYPES[command as keyof typeof TYPES]] : []);

/** An effect that undoes a decision, or passes one on, is of the kind of what it undoes or passes on as well. */
function typesOf(effect: Effect, decisions: Decisions): readonly DecisionType[] {
  const types = typeOf(commandIn(effect));
  if (!('does' in effect)) return types;
  if (effect.does === 'GrantDelegation') return [...types, ...effect.command.scope.flatMap(typeOf)];
  if (effect.does !== 'SupersedeDecision' && effect.does !== 'RevokeDecision') return types;
  const undone = decisions.get(effect.command.decision);
  return [...types, ...(undone?.terms ? [undone.terms.type] : []), ...(undone?.effects ?? []).flatMap((one) => typeOf(commandIn(one)))];
}

export const ruleFor = (
  type: DecisionType,
  effects: readonly Effect[],
  { votingRules }: Pick<Policies, 'votingRules'>,
  decisions: Decisions,
): VotingRule =>
  [type, ...effects.flatMap((effect) => typesOf(effect, decisions))].some((one) => votingRules[one] === 'STRICT') ? 'STRICT' : 'NO_OBJECTION';

/** The bodies to which something in a proposal is reserved; none, if it is all this body's own to decide. */
export function reservedTo(
  body: BodyId,
  { effects, matter }: Pick<ProposalTerms, 'effects' | 'matter'>,
  gates: Gates,
  { fundingBodies, reservedMatters }: Pick<Policies, 'fundingBodies' | 'reservedMatters'>,
): readonly BodyId[] {
  const ofMatter = reservedMatters.filter((one) => one.matter === matter && one.body !== body).map((one) => one.body);
  const owners = effects.flatMap((effect): readonly BodyId[] => {
    const command = commandIn(effect);
    if (command === 'FixCostFrame' || command === 'ChangeCostFrame') return fundingBodies.includes(body) ? [] : fundingBodies;
    if (command !== 'PassGate' && command !== 'RefuseGate' && command !== 'ReturnGate') return [];
    const gate = 'does' in effect ? (effect.command as { readonly gate?: string }).gate : undefined;
    const owner = gate === undefined ? undefined : gatesReservedTo(gates, gate);
    return owner === undefined || owner === body ? [] : [owner];
  });
  return [...new Set([...ofMatter, ...owners])];
}

const NEEDS_CLIENT = ['RecogniseAdjustmentEvent', 'AdmitConsortiumMember'];
/** Whether an effect needs the approval of the client beside the vote (M-05). */
export const isForClient = (effect: Effect, { crossComponentApproval }: Pick<Policies, 'crossComponentApproval'>): boolean =>
  NEEDS_CLIENT.includes(commandIn(effect)) ||
  (crossComponentApproval.includes('CLIENT') &&
    'allows' in effect &&
    effect.allows === 'TransferBudget' &&
    effect.from.component !== effect.to.component);

/** The outside body whose approval these effects need beside the vote (M-05), unless what was delegated to this body covers them. */
export function approvalNeeded(
  known: Delegating,
  body: BodyId,
  effects: readonly Effect[],
  values: Pick<Policies, 'clientBody' | 'crossComponentApproval'>,
  on: LocalDate,
): BodyId | undefined {
  const { clientBody } = values;
  const isClients = (effect: Effect): boolean => isForClient(effect, values);
  const needing = effects.filter(isClients);
  if (clientBody === undefined || clientBody === body || needing.length === 0) return undefined;
  return isCovered(known, body, needing, on, isClients) ? undefined : clientBody;
}
