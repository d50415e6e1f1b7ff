/** Closing a risk or an opportunity: its owner or the manager says why nobody need look at it any more. */
import { event, only, said, saidIn, saidOf, type Datable, type Decider } from '../decider';
import type { RiskId } from './events';
import { aboutRisk, notForOwner, type AboutRisk, type RiskRefusal } from './risk';

export interface CloseRisk extends Datable {
  readonly risk: RiskId;
  readonly reason: string;
}

export const closeRisk: Decider<CloseRisk, RiskRefusal, AboutRisk> = {
  ...aboutRisk,

  decide(state, command, circumstance) {
    const { risk, reason } = command;
    return (
      notForOwner(state, command, circumstance, 'MANAGER') ?? [event('RiskClosed', { risk }, { ...said(command, circumstance), sealed: { reason } })]
    );
  },

  commandOf(made) {
    const closed = only(made, 'RiskClosed');
    return { ...closed.data, reason: saidIn(closed, 'reason'), ...saidOf(closed) };
  },
};
