/**
 * Recording that a risk has come true, or an opportunity been taken.
 *
 * Its owner or the manager says so, with what it cost or brought as far as that is known. What is drawn on the risk reserve
 * for it is a movement of its own, which names the risk.
 */
import { event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { Money } from '../values';
import type { RiskId } from './events';
import { aboutRisk, notForOwner, type AboutRisk, type RiskRefusal } from './risk';

export interface MaterialiseRisk extends Datable {
  readonly risk: RiskId;
  readonly amount?: Money;
  /** What happened. */
  readonly account?: string;
}

export type MaterialiseRiskRefusal = RiskRefusal | AmountRefusal;

export const materialiseRisk: Decider<MaterialiseRisk, MaterialiseRiskRefusal, AboutRisk> = {
  ...aboutRisk,

  decide(state, command, circumstance) {
    const { risk, amount, account } = command;
    const lacking = notForOwner(state, command, circumstance, 'MANAGER') ?? (amount && improper(state.alliance, [amount]));
    if (lacking) return lacking;

    const more = { ...said(command, circumstance), ...(account !== undefined && { sealed: { account } }) };
    return [event('RiskMaterialised', { risk, ...(amount && { amount }) }, more)];
  },

  commandOf(made) {
    const materialised = only(made, 'RiskMaterialised');
    return { ...materialised.data, ...saidIfAny(materialised, 'account'), ...saidOf(materialised) };
  },
};
