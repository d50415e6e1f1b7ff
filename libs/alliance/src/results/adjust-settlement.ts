/**
 * Adjusting a settlement that was approved, when a figure behind it turns out otherwise (N-07).
 *
 * The settlement stays as it was. What it would be by the figures as they stand now is computed by the very same formula,
 * with the terms as they were agreed: the target with every change since, the costs as restated, and the overall score from
 * the measurements as they stand (K-06). Of each party's part as it would be, the part as it was approved and all earlier
 * adjustments of it are taken off; the rest is the delta. Together the deltas are the difference of the nets. They are
 * settled with the next period that is not settled yet, with a reference; where there is none, they are paid and recovered
 * on their own. The steering group decides on the amount, as unanimously as on the settlement itself, and anew each time
 * (N-03): the amount it names is compared with what is computed, and never taken over.
 */
import { costFrame } from '../commercial/facts';
import { combine, event, notHappened, only, said, saidIn, saidOf, type Authorised, type DayNotReached, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import { isPositive, isRecordable, isSame, minus, sum, zero, type LocalDate, type Money } from '../values';
import type { AdjustedPart, SettlementId } from './incentive-events';
import { adjustmentsOf, savings, type Settlement } from './incentive-facts';
import { beyondPool, unearned, type PayableRefusal } from './payable';
import { settle, type Settled } from './settlement';
import { causesOf, inputsOf, SETTLING, type InputsRefusal } from './settlement-inputs';
import { aboutAnother, AGREEING, notAgreed, type AgreementRefusal } from './unanimity';

export interface AdjustSettlement extends Authorised {
  readonly settlement: SettlementId;
  /** By how much the net changes. Signed; compared with what is computed. */
  readonly delta: Money;
  readonly reason: string;
}

export type AdjustSettlementRefusal =
  | AgreementRefusal
  | InputsRefusal
  | DayNotReached
  | { readonly refused: 'SETTLEMENT_NOT_FOUND' | 'SETTLEMENT_NOT_APPROVED' | 'NOTHING_TO_ADJUST'; readonly settlement: SettlementId }
  | { readonly refused: 'DELTA_DIFFERS'; readonly delta: Money }
  | { readonly refused: 'AMOUNT_TOO_LARGE' }
  | PayableRefusal;

const state = combine({ ...SETTLING, ...AGREEING, costFrame, savings });
type State = typeof state.initial;

export const adjustSettlement: Decider<AdjustSettlement, AdjustSettlementRefusal, State> = {
  ...state,

  decide(known, command, circumstance) {
    const lacking = notAgreed(known, command, circumstance);
    if (lacking) return lacking;
    const settlement = known.settlements.calculated.get(command.settlement);
    if (!settlement) return { refused: 'SETTLEMENT_NOT_FOUND', settlement: command.settlement };
    if (!settlement.approved) return { refused: 'SETTLEMENT_NOT_APPROVED', settlement: command.settlement };
    const { period, approved } = settlement;
    const carriedOut = [approved.decision, ...adjustmentsOf(known.settlements, command.settlement).map(({ decision }) => decision)];
    const matter = { settlement: command.settlement, since: settlement.on, delta: command.delta, carriedOut };
    const other = aboutAnother(known, command, matter, circumstance) ?? (circumstance.effectOf ? undefined : notHappened(command, circumstance));
    if (other) return other;
    const now = inputsOf(known, known.incentivePeriods.get(period)!, circumstance.today, 'AS_KNOWN');
    if ('refused' in now) return now;
    const found = settle(now);
    if (!Object.values(found.steps).every(isRecordable)) return { refused: 'AMOUNT_TOO_LARGE' };

    const parts = deltasOf(known, settlement, found);
    const delta = sum(
      parts.map((one) => one.delta),
      zero(found.steps.net),
    );
    if (parts.every((one) => one.delta.minor === '0')) return { refused: 'NOTHING_TO_ADJUST', settlement: command.settlement };
    if (!isSame(delta, command.delta)) return { refused: 'DELTA_DIFFERS', delta };
    const wrong = notPayable(known, settlement, found, circumstance.today);
    if (wrong) return wrong;
    const { target, actual, ops } = now;
    const data = {
      adjustment: `settlement-adjustment-${known.settlements.adjustments.size + 1}`,
      settlement: command.settlement,
      period,
      causes: causesOf(settlement, now),
      target,
      actual,
      ...(ops !== undefined && { ops }),
      steps: found.steps,
      delta,
      parts,
    };
    return [event('SettlementAdjusted', data, { ...said(command, circumstance), sealed: { reason: command.reason } })];
  },

  commandOf(made) {
    const adjusted = only(made, 'SettlementAdjusted');
    const { settlement, delta } = adjusted.data;
    return { settlement, delta, reason: saidIn(adjusted, 'reason'), ...saidOf(adjusted) };
  },
};

/** What each party would have by now, less what it has by the settlement and by every adjustment of it so far. */
function deltasOf({ settlements }: State, settlement: Settlement, { parts, steps }: Settled): readonly AdjustedPart[] {
  const earlier = adjustmentsOf(settlements, settlement.settlement).flatMap((one) => one.parts);
  const had = (party: PartyId): Money =>
    sum(
      [
        ...settlement.parts.filter((one) => one.party === party).map(({ amount }) => amount),
        ...earlier.filter((one) => one.party === party).map(({ delta }) => delta),
      ],
      zero(steps.net),
    );
  return parts.map((one) => ({ ...one, delta: minus(one.amount, had(one.party)) }));
}

/** A gain that was not there before, or a greater one, rests on the same as the first (N-02); the pool holds for it as well (N-08). */
function notPayable(known: State, settlement: Settlement, { steps }: Settled, today: LocalDate): PayableRefusal | undefined {
  const isGreater = isPositive(minus(steps.modified, settlement.steps.modified)) && isPositive(steps.modified);
  return (isGreater ? unearned(known, settlement) : undefined) ?? beyondPool(known, settlement.period, steps.kraDue, today);
}
