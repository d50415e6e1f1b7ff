/**
 * Deciding what is done about a risk or an opportunity.
 *
 * Its owner or the manager decides, as long as the treatment costs nothing or no more than was delegated: within the limit
 * for one, and with what was decided under the same delegation before, within the limit for all (V-25). Beyond that the
 * steering group decides. The record says which delegation, or which decision, it rests on.
 */
import { combine, dayOf, event, only, said, saidIfAny, saidOf, type Authorised, type Authority, type Circumstance, type Decider } from '../decider';
import { delegations, isDelegated, isWithin, restsOn, type AuthorityRefusal, type Delegation } from '../governance/authority-facts';
import type { Decisions } from '../governance/decision-facts';
import type { DelegationId } from '../governance/events';
import { actsForSteeringGroup } from '../governance/facts';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import { sum, type LocalDate, type Money } from '../values';
import { notYetThen } from './acting';
import type { RiskId, Treatment } from './events';
import type { Risks } from './facts';
import { notForOwner, RISK, type RiskRefusal } from './risk';

export interface TreatRisk extends Authorised {
  readonly risk: RiskId;
  readonly treatment: Treatment;
  /** What it costs. */
  readonly amount?: Money;
  /** The day by which it is to be done. */
  readonly due?: LocalDate;
  readonly plan?: string;
}

export type TreatRiskRefusal =
  | RiskRefusal
  | AuthorityRefusal
  | AmountRefusal
  | { readonly refused: 'DELEGATION_NOT_FOUND'; readonly delegation: DelegationId }
  | { readonly refused: 'ABOVE_DELEGATED_LIMIT'; readonly limit?: Money };

const state = combine({ ...RISK, delegations });
type State = typeof state.initial;

export const treatRisk: Decider<TreatRisk, TreatRiskRefusal, State> = {
  ...state,

  decide(state, command, circumstance) {
    const { risk, treatment, amount, due, plan } = command;
    const lacking = notForDecider(state, command, circumstance) ?? (amount && improper(state.alliance, [amount]));
    if (lacking) return lacking;
    const authority = onWhat(state, command, circumstance);
    if (authority && 'refused' in authority) return authority;

    const data = { risk, treatment, ...(amount && { amount }), ...(due !== undefined && { due }) };
    const more = { ...said({ ...command, ...(authority && { authority }) }, circumstance), ...(plan !== undefined && { sealed: { plan } }) };
    return [event('RiskTreatmentDecided', data, more)];
  },

  commandOf(made) {
    const decided = only(made, 'RiskTreatmentDecided');
    return { ...decided.data, ...saidIfAny(decided, 'plan'), ...saidOf(decided) };
  },
};

/** The owner, the manager, or whoever puts on record what the steering group decided. */
function notForDecider(state: State, command: TreatRisk, circumstance: Circumstance): RiskRefusal | undefined {
  const { risk } = command;
  const refusal = notForOwner(state, command, circumstance, 'MANAGER');
  if (refusal?.refused !== 'NOT_PERMITTED' || !actsForSteeringGroup(state.acting.bodies, circumstance)) return refusal;
  const found = state.risks.get(risk);
  if (!found) return { refused: 'RISK_NOT_FOUND', risk };
  return found.closed === undefined ? notYetThen(found.from, dayOf(command, circumstance)) : { refused: 'RISK_CLOSED', risk };
}

type Limit = Extract<TreatRiskRefusal, { refused: 'ABOVE_DELEGATED_LIMIT' | 'DELEGATION_NOT_FOUND' }>;

/** The authority of the treatment, which may be none where it costs nothing and its owner decides it. */
function onWhat(state: State, command: TreatRisk, circumstance: Circumstance): Authority | AuthorityRefusal | Limit | undefined {
  const { authority, amount } = command;
  const { acting: known, decisions, delegations: all, risks } = state;
  if (circumstance.effectOf || (authority && authority.kind !== 'DELEGATION'))
    return restsOn({ bodies: known.bodies, decisions }, command, circumstance) ?? authority;
  // Whoever only puts on record what the steering group decided decides nothing alone.
  if (notForOwner(state, command, circumstance, 'MANAGER')?.refused === 'NOT_PERMITTED') return { refused: 'AUTHORITY_MISSING' };
  if (authority && !all.has(authority.ref)) return { refused: 'DELEGATION_NOT_FOUND', delegation: authority.ref };
  if (!amount) return authority;

  const on = dayOf(command, circumstance);
  const held = [...all].filter(([id, one]) => (!authority || authority.ref === id) && one.scope.includes('TreatRisk') && isDelegated(one, on));
  const fitting = held.find(([id, one]) => isWithinLimits(id, one, amount, risks, decisions));
  if (fitting) return { kind: 'DELEGATION', ref: fitting[0] };
  const limit = held.map(([, { limitEach, limitTotal }]) => limitEach ?? limitTotal).find((one) => one !== undefined);
  return { refused: 'ABOVE_DELEGATED_LIMIT', ...(limit && { limit }) };
}

function isWithinLimits(id: DelegationId, { limitEach, limitTotal }: Delegation, amount: Money, risks: Risks, decisions: Decisions): boolean {
  // A body to which it was delegated may have used it too, by a decision of its own.
  const isUnder = (on: Authority | undefined): boolean =>
    on?.kind === 'DELEGATION' ? on.ref === id : on?.kind === 'DECISION' && isUnder(decisions.get(on.ref)?.terms?.basis);
  const before = [...risks.values()]
    .flatMap(({ treatments }) => treatments)
    .flatMap((one) => (one.amount && isUnder(one.authority) ? [one.amount] : []));
  return isWithin(limitEach, amount) && isWithin(limitTotal, sum(before, amount));
}
