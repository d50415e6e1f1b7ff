/**
 * Assessing a risk or an opportunity.
 *
 * Its owner says how likely it is and how much it would weigh, each from 1 to 5, and until when it is to be looked at again.
 * Each assessment stays on record; the latest one is the one that holds.
 */
import { event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { LocalDate } from '../values';
import type { RiskId, Weight } from './events';
import { aboutRisk, notForOwner, type AboutRisk, type RiskRefusal } from './risk';

export interface AssessRisk extends Datable, Weight {
  readonly risk: RiskId;
  readonly reviewBy?: LocalDate;
  readonly grounds?: string;
}

export type AssessRiskRefusal = RiskRefusal | AmountRefusal;

export const assessRisk: Decider<AssessRisk, AssessRiskRefusal, AboutRisk> = {
  ...aboutRisk,

  decide(state, command, circumstance) {
    const { risk, probability, impact, amount, reviewBy, grounds } = command;
    const lacking = notForOwner(state, command, circumstance) ?? (amount && improper(state.alliance, [amount]));
    if (lacking) return lacking;

    const data = { risk, probability, impact, ...(amount && { amount }), ...(reviewBy !== undefined && { reviewBy }) };
    return [event('RiskAssessed', data, { ...said(command, circumstance), ...(grounds !== undefined && { sealed: { grounds } }) })];
  },

  commandOf(made) {
    const assessed = only(made, 'RiskAssessed');
    return { ...assessed.data, ...saidIfAny(assessed, 'grounds'), ...saidOf(assessed) };
  },
};
