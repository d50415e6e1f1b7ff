/**
 * Holding a value against a numeric boundary. Values are decimal numbers written out, never floating point, so that a
 * value exactly at the boundary keeps it (GT-09).
 */
import type { Boundary, ConditionId, Figure } from './events';

export type FigureRefusal =
  | { readonly refused: 'FIGURE_MISSING'; readonly condition: ConditionId; readonly formula: string }
  | { readonly refused: 'FORMULA_MISMATCH'; readonly condition: ConditionId; readonly formula: string }
  | {
      readonly refused: 'BOUNDARY_NOT_MET';
      readonly condition: ConditionId;
      readonly value: string;
      readonly atLeast?: string;
      readonly atMost?: string;
    };

const DECIMALS = 6;
/** A decimal string as a whole number of millionths. */
function scaled(decimal: string): bigint {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const size = BigInt(whole + fraction.padEnd(DECIMALS, '0').slice(0, DECIMALS));
  return decimal.startsWith('-') ? -size : size;
}

/** Whether a value keeps within a boundary; also asked of restated values, to show what would now fail. */
export const keeps = ({ atLeast, atMost }: Boundary, value: string): boolean =>
  (atLeast === undefined || scaled(value) >= scaled(atLeast)) && (atMost === undefined || scaled(value) <= scaled(atMost));

/** The refusal for a figure that is missing, computed by another formula, or beyond the boundary. */
export function beyond(condition: ConditionId, boundary: Boundary | undefined, figure: Figure | undefined): FigureRefusal | undefined {
  if (!boundary) return undefined;
  const { formula, ...limits } = boundary;
  if (!figure) return { refused: 'FIGURE_MISSING', condition, formula };
  if (figure.formula !== formula) return { refused: 'FORMULA_MISMATCH', condition, formula };
  return keeps(boundary, figure.value) ? undefined : { refused: 'BOUNDARY_NOT_MET', condition, value: figure.value, ...limits };
}
