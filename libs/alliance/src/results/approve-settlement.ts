/**
 * Approving a settlement.
 *
 * The steering group approves it by a decision to which every seat agreed, without those who are paid by it themselves
 * (N-03), and which was about this settlement: one that was adopted before it was calculated, or names another, was not.
 * A gain is not approved before savings were demonstrated and the costs verified (N-02), nor more for results over the whole
 * term than the incentive pool holds (N-08). Only the newest calculation of a period can be approved, and only while it
 * still is what the record says: what was found meanwhile is calculated first. Each period is approved once.
 */
import { costFrame } from '../commercial/facts';
import { combine, event, notHappened, only, said, saidOf, type Authorised, type DayNotReached, type Decider } from '../decider';
import { isPositive, type LocalDate } from '../values';
import type { Cause, SettlementId } from './incentive-events';
import { approvedOf, savings, type Settlement } from './incentive-facts';
import { beyondPool, unearned, type PayableRefusal } from './payable';
import { carriedFor, causesOf, inputsOf, SETTLING, type InputsRefusal } from './settlement-inputs';
import { aboutAnother, AGREEING, notAgreed, type AgreementRefusal } from './unanimity';

export interface ApproveSettlement extends Authorised {
  readonly settlement: SettlementId;
}

export type ApproveSettlementRefusal =
  | AgreementRefusal
  | InputsRefusal
  | DayNotReached
  | { readonly refused: 'SETTLEMENT_NOT_FOUND'; readonly settlement: SettlementId }
  | { readonly refused: 'SETTLEMENT_APPROVED'; readonly settlement: SettlementId }
  | { readonly refused: 'SETTLEMENT_REPLACED'; readonly settlement: SettlementId; readonly replacedBy: SettlementId }
  | { readonly refused: 'INPUTS_CHANGED'; readonly settlement: SettlementId; readonly causes: readonly (Cause | 'EARLIER_SETTLEMENTS')[] }
  | PayableRefusal;

const state = combine({ ...SETTLING, ...AGREEING, costFrame, savings });
type State = typeof state.initial;

export const approveSettlement: Decider<ApproveSettlement, ApproveSettlementRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const lacking = notAgreed(known, command, circumstance);
    if (lacking) return lacking;
    const settlement = known.settlements.calculated.get(command.settlement);
    if (!settlement) return { refused: 'SETTLEMENT_NOT_FOUND', settlement: command.settlement };
    const approved = approvedOf(known.settlements, settlement.period);
    if (approved) return { refused: 'SETTLEMENT_APPROVED', settlement: approved.settlement };
    const { replacedBy } = settlement;
    if (replacedBy !== undefined) return { refused: 'SETTLEMENT_REPLACED', settlement: command.settlement, replacedBy };

    const matter = { settlement: command.settlement, since: settlement.on, carriedOut: [] };
    return (
      aboutAnother(known, command, matter, circumstance) ??
      (circumstance.effectOf ? undefined : notHappened(command, circumstance)) ??
      outdated(known, settlement, circumstance.today) ??
      premature(known, settlement, circumstance.today) ?? [
        event('SettlementApproved', { settlement: command.settlement, period: settlement.period }, said(command, circumstance)),
      ]
    );
  },

  commandOf(made) {
    const approved = only(made, 'SettlementApproved');
    return { settlement: approved.data.settlement, ...saidOf(approved) };
  },
};

/** Whether the record says something else by now than what was calculated. */
function outdated(known: State, { settlement, period, carried, ...before }: Settlement, today: LocalDate): ApproveSettlementRefusal | undefined {
  const now = inputsOf(known, known.incentivePeriods.get(period)!, today, 'AS_FROZEN');
  if ('refused' in now) return now;
  const named = (all: readonly { readonly adjustment: string }[]): string => all.map(({ adjustment }) => adjustment).join(' ');
  const earlier = named(carried) === named(carriedFor(known, period)) ? [] : (['EARLIER_SETTLEMENTS'] as const);
  const causes = [...causesOf(before, now), ...earlier];
  return causes.length > 0 ? { refused: 'INPUTS_CHANGED', settlement, causes } : undefined;
}

/** What must have come before it (N-02), and what it must stay within (N-08). */
function premature(known: State, settlement: Settlement, today: LocalDate): PayableRefusal | undefined {
  const { period, steps } = settlement;
  const lacking = isPositive(steps.modified) ? unearned(known, settlement) : undefined;
  return lacking ?? beyondPool(known, period, steps.kraDue, today);
}
