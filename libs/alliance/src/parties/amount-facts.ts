/** Which amounts an alliance can record: whole minor units of its own currency, of at most fifteen digits (M-13). */
import { isPositive, isRecordable, type Currency, type Money } from '../values';
import type { Alliance } from './facts';

export type AmountRefusal =
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'AMOUNT_TOO_LARGE' }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency };

export function improper(
  known: Alliance | undefined,
  amounts: readonly Money[],
  least: 'ABOVE_ZERO' | 'ZERO' | 'SIGNED' = 'ABOVE_ZERO',
): AmountRefusal | undefined {
  const { currency } = known!;
  if (amounts.some((amount) => amount.currency !== currency)) return { refused: 'CURRENCY_MISMATCH', currency };
  if (!amounts.every(isRecordable)) return { refused: 'AMOUNT_TOO_LARGE' };
  const isEnough = (amount: Money): boolean => least === 'SIGNED' || isPositive(amount) || (least === 'ZERO' && amount.minor === '0');
  return amounts.every(isEnough) ? undefined : { refused: 'AMOUNT_NOT_POSITIVE' };
}
