/**
 * What an invitation may lay down, at its publication and at every amendment: each thing is named once, weights make a
 * hundred percent, and the limits stay within the alliance's own policies (P-01, P-15, P-18).
 */
import type { Policies } from '../parties/policies';
import { duplicateOf, isPositive, type Currency, type LocalDate } from '../values';
import type { Invitation } from './facts';

export type Terms = Omit<Invitation, 'applicationsUntil' | 'tendersUntil'>;

export type TermsRefusal =
  | { readonly refused: 'REQUIREMENT_EXISTS'; readonly requirement: string }
  | { readonly refused: 'CATEGORY_EXISTS'; readonly category: string }
  | { readonly refused: 'EMPHASIS_EXISTS' | 'EMPHASIS_NOT_FOUND'; readonly emphasis: string }
  | { readonly refused: 'CRITERION_EXISTS'; readonly criterion: string }
  | { readonly refused: 'DUTY_EXISTS'; readonly duty: string }
  | { readonly refused: 'CURRENCY_MISMATCH'; readonly currency: Currency }
  | { readonly refused: 'AMOUNT_NOT_POSITIVE' }
  | { readonly refused: 'LIMIT_ABOVE_POLICY'; readonly limit: 'refsMax' | 'refsPerCategoryMax'; readonly most: number }
  | { readonly refused: 'WEIGHTS_NOT_WHOLE'; readonly sum: number }
  | { readonly refused: 'SHORTLIST_OUT_OF_BOUNDS'; readonly min: number; readonly max: number }
  | { readonly refused: 'DEADLINES_OUT_OF_ORDER'; readonly earliest: LocalDate };

function misnamed({ requirements, categories, emphases, tieBreak = [], criteria = [], duties = [] }: Terms): TermsRefusal | undefined {
  const requirement = duplicateOf(requirements.map((one) => one.requirement));
  if (requirement !== undefined) return { refused: 'REQUIREMENT_EXISTS', requirement };
  const category = duplicateOf(categories);
  if (category !== undefined) return { refused: 'CATEGORY_EXISTS', category };
  const emphasis = duplicateOf(emphases.map((one) => one.emphasis)) ?? duplicateOf(tieBreak);
  if (emphasis !== undefined) return { refused: 'EMPHASIS_EXISTS', emphasis };
  const unknown = tieBreak.find((name) => !emphases.some((one) => one.emphasis === name));
  if (unknown !== undefined) return { refused: 'EMPHASIS_NOT_FOUND', emphasis: unknown };
  const criterion = duplicateOf(criteria.map((one) => one.criterion));
  if (criterion !== undefined) return { refused: 'CRITERION_EXISTS', criterion };
  const duty = duplicateOf(duties.map((one) => one.duty));
  return duty === undefined ? undefined : { refused: 'DUTY_EXISTS', duty };
}

function unweighted({ emphases, criteria }: Terms): TermsRefusal | undefined {
  for (const weighed of [emphases, ...(criteria ? [criteria] : [])]) {
    const sum = weighed.reduce((total, { weight }) => total + weight, 0);
    if (sum !== 100) return { refused: 'WEIGHTS_NOT_WHOLE', sum };
  }
  return undefined;
}

function beyondPolicy({ refsMax, refsPerCategoryMax, shortlistMin, shortlistMax, shortlistSize }: Terms, policy: Policies): TermsRefusal | undefined {
  if (refsMax > policy.refsMax) return { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsMax', most: policy.refsMax };
  if (refsPerCategoryMax > policy.refsPerCategoryMax)
    return { refused: 'LIMIT_ABOVE_POLICY', limit: 'refsPerCategoryMax', most: policy.refsPerCategoryMax };
  const sizes = [policy.shortlistMin, shortlistMin, shortlistSize, shortlistMax, policy.shortlistMax];
  if (sizes.some((size, i) => size < (sizes[i - 1] ?? 0)))
    return { refused: 'SHORTLIST_OUT_OF_BOUNDS', min: policy.shortlistMin, max: policy.shortlistMax };
  return undefined;
}

/** What is wrong with the terms, if anything; the first day on which applications may be due comes from whoever lays them down. */
export function faultIn(
  terms: Terms,
  { currency, policy, earliest }: { readonly currency: Currency; readonly policy: Policies; readonly earliest: LocalDate },
): TermsRefusal | undefined {
  const named = misnamed(terms);
  if (named) return named;
  const { requirements, turnoverThreshold, applicationsBy, tendersBy } = terms;
  if (turnoverThreshold.currency !== currency) return { refused: 'CURRENCY_MISMATCH', currency };
  const asksTurnover = requirements.some(({ kind }) => kind === 'TURNOVER');
  if (!isPositive(turnoverThreshold) && (asksTurnover || turnoverThreshold.minor !== '0')) return { refused: 'AMOUNT_NOT_POSITIVE' };
  const fault = unweighted(terms) ?? beyondPolicy(terms, policy);
  if (fault) return fault;
  if (applicationsBy < earliest) return { refused: 'DEADLINES_OUT_OF_ORDER', earliest };
  return tendersBy < applicationsBy ? { refused: 'DEADLINES_OUT_OF_ORDER', earliest: applicationsBy } : undefined;
}
