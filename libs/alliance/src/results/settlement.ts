/**
 * How a settlement is computed: the whole formula, step by step, in whole cents (N-01).
 *
 * 1. difference = target − actual: an underrun is above zero, an overrun below.
 * 2. gainOrPain = ®(difference × share): the producers' part of it. The owner keeps, or bears, the rest: ownerPart.
 * 3. kra = ®(pool × OPS / 100): what the results earn or cost.
 * 4. modified: where there is a gain and the overall score is below zero, and the agreement says so, the gain shrinks by as
 *    many percent as the score is below zero: ®(gainOrPain × (1 + OPS / 100)). Otherwise it is gainOrPain.
 * 5. netBeforeCap = modified + kra.
 * 6. net = the greater of netBeforeCap and −cap (N-05). What lies beyond is overCap, and the owner bears it: first by forgoing
 *    what the results would have cost (malusForgone), then by bearing more of the overrun.
 * 7. gainOrPainDue and kraDue say what of the net is due for the difference and what for the results; together they are the
 *    net. ownerResult is what the owner keeps of the underrun, or bears of the overrun (below zero), in the end.
 *
 * ® rounds to the nearest cent, halves away from zero, and nowhere else is anything rounded.
 */
import { fraction, fractionOf, halfUp, times } from '../fraction';
import type { PartyId } from '../parties/events';
import type { LocalDate, Money, Share } from '../values';
import { countedShares, split, type AgreedShare, type SharesSince } from './split';

/** Everything that a settlement is computed from, by value. */
export interface SettlementInputs {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly target: Money;
  readonly actual: Money;
  /** The overall score, with two decimals; absent where neither the pool nor the modifier asks for one. */
  readonly ops?: string;
  /** The producers' share of the difference. */
  readonly share: Share;
  readonly pool: Money;
  /** The fee at risk: the producers together never pay more. */
  readonly cap: Money;
  readonly modifier: boolean;
  readonly shares: readonly AgreedShare[];
  /** Where they were agreed anew in the middle of the period. */
  readonly sharesAnew?: readonly SharesSince[];
}

export const STEPS = [
  'difference',
  'gainOrPain',
  'ownerPart',
  'kra',
  'modified',
  'netBeforeCap',
  'overCap',
  'net',
  'malusForgone',
  'gainOrPainDue',
  'kraDue',
  'ownerResult',
] as const;
export type Step = (typeof STEPS)[number];
export type Steps = { readonly [S in Step]: Money };
/** What one party is to get, or below zero to pay. `counts` is its share of the period. */
export interface Part {
  readonly party: PartyId;
  readonly counts: Share;
  readonly amount: Money;
}
export interface Settled {
  readonly steps: Steps;
  readonly parts: readonly Part[];
}

/** A score in hundredths: `24.5` is 2450. */
export function hundredths(score: string): bigint {
  const [whole = '0', decimals = ''] = score.replace('-', '').split('.');
  const size = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2));
  return score.startsWith('-') ? -size : size;
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

export function settle({ from, to, target, actual, ops, share, pool, cap, modifier, shares, sharesAnew }: SettlementInputs): Settled {
  const { currency } = target;
  const [T, A, P, C] = [target, actual, pool, cap].map(({ minor }) => BigInt(minor)) as [bigint, bigint, bigint, bigint];
  const score = ops === undefined ? 0n : hundredths(ops);

  const difference = T - A;
  const gainOrPain = halfUp(times(fraction(difference, 1n), fractionOf(share)));
  const kra = halfUp(fraction(P * score, 10_000n));
  const isModified = modifier && difference > 0n && score < 0n;
  const modified = isModified ? halfUp(fraction(gainOrPain * (10_000n + score), 10_000n)) : gainOrPain;
  const netBeforeCap = modified + kra;
  const net = most(netBeforeCap, -C);
  const overCap = net - netBeforeCap;
  const malusForgone = least(overCap, most(-kra, 0n));
  const gainOrPainDue = modified + overCap - malusForgone;

  const figures: { readonly [S in Step]: bigint } = {
    difference,
    gainOrPain,
    ownerPart: difference - gainOrPain,
    kra,
    modified,
    netBeforeCap,
    overCap,
    net,
    malusForgone,
    gainOrPainDue,
    kraDue: kra + malusForgone,
    ownerResult: difference - gainOrPainDue,
  };
  const money = (minor: bigint): Money => ({ currency, minor: String(minor) });
  const counted = countedShares(shares, from, to, sharesAnew);
  const amounts = split(net, counted);
  return {
    steps: Object.fromEntries(STEPS.map((step) => [step, money(figures[step])])) as Steps,
    parts: counted.map((one, i) => ({ ...one, amount: money(amounts[i]!) })),
  };
}
