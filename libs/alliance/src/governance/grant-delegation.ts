/**
 * Granting a delegation.
 *
 * The steering group, or a body that decides on the money, lets another body decide certain things, up to an amount each and
 * in all, for a time (V-25). Nobody can pass on what is not theirs: what is reserved to a body, only that body delegates.
 */
import { authorityOf, combine, dayOf, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { alliance, notPermitted, policies, policiesOn, roles, type NotPermitted } from '../parties/facts';
import type { Policies } from '../parties/policies';
import { gates, type Gates } from '../phases/facts';
import { isPositive, type Currency, type LocalDate, type Money } from '../values';
import { decisionOf, delegations, restsOn, type AuthorityRefusal } from './authority-facts';
import { decisions } from './decision-facts';
import { mayDelegate } from './delegation-check';
import type { BodyId } from './events';
import { bodies, hasSteeringGroup, isSteeringGroup, steeringGroupOf, type Bodies } from './facts';

export interface GrantDelegation extends Authorised {
  readonly to: BodyId;
  /** The commands that may be decided under it. */
  readonly scope: readonly string[];
  readonly limitEach?: Money;
  readonly limitTotal?: Money;
  /** Its last day. */
  readonly until?: LocalDate;
}

export type GrantDelegationRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'BODY_NOT_FOUND'; readonly body: BodyId }
  | { readonly refused: 'NOT_THE_DECIDING_BODY'; readonly body: BodyId }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'ENDS_BEFORE_START'; readonly from: LocalDate; readonly to: LocalDate };

const state = combine({ alliance, bodies, decisions, delegations, gates, policies, roles });

export const grantDelegation: Decider<GrantDelegation, GrantDelegationRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, bodies, decisions, delegations, gates, policies, roles }, command, circumstance) {
    const { to, scope, limitEach, limitTotal, until } = command;
    const from = dayOf(command, circumstance);
    const authority = authorityOf(command, circumstance);
    const by = authority && decisionOf(decisions, authority)?.body;
    if (!mayDelegate(bodies, roles, by, circumstance)) return notPermitted(hasSteeringGroup(bodies, circumstance.today) ? 'AJR_CHAIR' : 'REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;

    const target = bodies.get(to);
    if (!target || target.from > from) return { refused: 'BODY_NOT_FOUND', body: to };
    const values = policiesOn(policies, from);
    const owner = by === undefined ? undefined : rightfulOwner(by, scope, bodies, gates, values);
    if (owner !== undefined) return { refused: 'NOT_THE_DECIDING_BODY', body: owner };
    const { currency } = alliance!;
    for (const limit of [limitEach, limitTotal]) {
      if (limit && limit.currency !== currency) return { refused: 'CURRENCY_MISMATCH', currency };
      if (limit && !isPositive(limit)) return { refused: 'AMOUNT_NOT_POSITIVE' };
    }
    if (until !== undefined && until < from) return { refused: 'ENDS_BEFORE_START', from, to: until };

    const limits = { ...(limitEach && { limitEach }), ...(limitTotal && { limitTotal }), ...(until !== undefined && { until }) };
    return [event('DelegationGranted', { delegation: `delegation-${delegations.size + 1}`, to, scope, ...limits }, said(command, circumstance))];
  },

  commandOf(made) {
    const granted = only(made, 'DelegationGranted');
    const { delegation: _, ...data } = granted.data;
    return { ...data, ...saidOf(granted) };
  },
};

const FRAME = ['FixCostFrame', 'ChangeCostFrame'];
const GATE = ['PassGate', 'RefuseGate', 'ReturnGate'];

/** The body to which something in the scope is reserved, if that is another one than the body that grants. */
function rightfulOwner(by: BodyId, scope: readonly string[], known: Bodies, gates: Gates, { fundingBodies }: Policies): BodyId | undefined {
  const isFunding = fundingBodies.includes(by);
  if (scope.some((command) => FRAME.includes(command)) && !isFunding && fundingBodies.length > 0) return fundingBodies[0];
  if (scope.some((command) => GATE.includes(command))) {
    const other = [...gates.values()].find(({ decidingBody }) => decidingBody !== by);
    if (other) return other.decidingBody;
  }
  if (isFunding || isSteeringGroup(known, by)) return undefined;
  return steeringGroupOf(known);
}
