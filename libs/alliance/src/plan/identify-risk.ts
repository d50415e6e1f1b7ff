/**
 * Identifying a risk, or an opportunity.
 *
 * Anybody who has a role in the alliance says what could go wrong, or better than planned. Nothing stays without an owner:
 * it is a person who has a role in the alliance, or whoever holds a certain role.
 */
import { combine, dayOf, event, only, said, saidIfAny, saidIn, saidOf, type Datable, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import { alliance, notPermitted, type NotPermitted } from '../parties/facts';
import { acting } from '../parties/role-facts';
import type { LocalDate } from '../values';
import { hasRole, takesPart } from './acting';
import type { Owner, RiskId, RiskKind, Weight } from './events';
import { nameFor, risks } from './facts';

export interface IdentifyRisk extends Datable, Owner, Partial<Weight> {
  /** The name by which people know it; else it is numbered. */
  readonly risk?: RiskId;
  readonly kind: RiskKind;
  readonly title: string;
  readonly description?: string;
  /** The last day on which it is to be assessed. */
  readonly reviewBy?: LocalDate;
}

export type IdentifyRiskRefusal =
  | NotPermitted
  | AmountRefusal
  | { readonly refused: 'RISK_EXISTS'; readonly risk: RiskId }
  | { readonly refused: 'OWNER_REQUIRED' }
  | { readonly refused: 'OWNER_WITHOUT_ROLE'; readonly person: string };

const state = combine({ acting, alliance, risks });

export const identifyRisk: Decider<IdentifyRisk, IdentifyRiskRefusal, typeof state.initial> = {
  ...state,

  decide({ acting, alliance, risks }, command, circumstance) {
    const { risk: label, kind, owner, ownerRole, title, description, probability, impact, amount, reviewBy } = command;
    if (!takesPart(acting, circumstance)) return notPermitted('STAFF');
    const risk = nameFor(risks, 'risk', label);
    if (risks.has(risk)) return { refused: 'RISK_EXISTS', risk };
    if (owner === undefined && ownerRole === undefined) return { refused: 'OWNER_REQUIRED' };
    if (owner !== undefined && !hasRole(acting, owner, dayOf(command, circumstance))) return { refused: 'OWNER_WITHOUT_ROLE', person: owner };
    const wrong = amount && improper(alliance, [amount]);
    if (wrong) return wrong;

    const data = {
      risk,
      kind,
      ...(owner !== undefined && { owner }),
      ...(ownerRole !== undefined && { ownerRole }),
      ...(probability !== undefined && { probability }),
      ...(impact !== undefined && { impact }),
      ...(amount && { amount }),
      ...(reviewBy !== undefined && { reviewBy }),
    };
    const sealed = { title, ...(description !== undefined && { description }) };
    return [event('RiskIdentified', data, { ...said(command, circumstance), sealed })];
  },

  commandOf(made) {
    const identified = only(made, 'RiskIdentified');
    return { ...identified.data, title: saidIn(identified, 'title'), ...saidIfAny(identified, 'description'), ...saidOf(identified) };
  },
};
