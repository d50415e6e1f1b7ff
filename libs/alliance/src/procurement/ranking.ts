/**
 * Placing candidates by the published weights: their points, weighed and added up; a tie is decided by what was published for
 * it, and only then by what is said for those who are still level (P-16, P-25). Figures that are compared are the published
 * ones, with two decimals, so that everybody can do it again.
 */
import { addUp, type Fraction } from '../fraction';
import type { CandidateId, ProcurementId } from './events';
import { difference, exactly, percent, published } from './points';

export interface Contender {
  readonly candidate: CandidateId;
  /** On each emphasis or criterion, in the order of the weights. */
  readonly points: readonly Fraction[];
}
export interface Placed {
  readonly candidate: CandidateId;
  readonly place: number;
  readonly total: string;
  readonly points: readonly string[];
}
export interface Rules {
  /** In percent, a hundred together. */
  readonly weights: readonly number[];
  /** Which points decide between equal totals, by their places among the weights. */
  readonly tieBreak: readonly number[];
  /** Those still level, in the order that was found for them. */
  readonly tie?: readonly CandidateId[];
}
type Standing = Omit<Placed, 'place'>;

const ahead = (a: string, b: string): number => difference(exactly(b), exactly(a));

/** Below zero where `a` goes before `b`; nought where they are level by all that was published. */
const order = ({ tieBreak }: Rules, a: Standing, b: Standing): number =>
  [ahead(a.total, b.total), ...tieBreak.map((at) => ahead(a.points[at]!, b.points[at]!))].find((one) => one !== 0) ?? 0;
/** Whoever is not named comes after those who are. */
const placeIn = (tie: readonly CandidateId[], { candidate }: Standing): number => (tie.includes(candidate) ? tie.indexOf(candidate) : tie.length);

/** The candidates by their places, the best first; those who are level share a place, in the order in which they were given. */
export function ranked(contenders: readonly Contender[], rules: Rules): readonly Placed[] {
  const { tie = [] } = rules;
  const compare = (a: Standing, b: Standing): number => order(rules, a, b) || placeIn(tie, a) - placeIn(tie, b);
  const standings = contenders
    .map(({ candidate, points }) => ({
      candidate,
      total: published(addUp(points.map((one, i) => percent(one, rules.weights[i]!)))),
      points: points.map(published),
    }))
    .sort(compare);
  return standings.map((one) => ({ place: 1 + standings.filter((other) => compare(other, one) < 0).length, ...one }));
}

export type TieRefusal =
  | { readonly refused: 'TIE_UNRESOLVED' | 'REASON_REQUIRED'; readonly candidates: readonly CandidateId[] }
  | { readonly refused: 'NO_TIE'; readonly procurement: ProcurementId };

/** Whether what is said about a tie is what is needed: an order of exactly those who are level, with the reason, and nothing where nobody is. */
export function untied(
  level: readonly CandidateId[],
  { procurement, tie, reason }: { readonly procurement: ProcurementId; readonly tie?: readonly CandidateId[]; readonly reason?: string },
): TieRefusal | undefined {
  if (level.length === 0) return tie && { refused: 'NO_TIE', procurement };
  const named = new Set(tie);
  if (tie?.length !== level.length || !level.every((candidate) => named.has(candidate))) return { refused: 'TIE_UNRESOLVED', candidates: level };
  return reason === undefined ? { refused: 'REASON_REQUIRED', candidates: level } : undefined;
}

/** Those who share the last place inside and the first one outside, so that the line cannot be drawn between them. */
export function levelAt(places: readonly Placed[], size: number): readonly CandidateId[] {
  const [inside, outside] = [places[size - 1], places[size]];
  if (!inside || !outside || inside.place !== outside.place) return [];
  return places.filter(({ place }) => place === inside.place).map(({ candidate }) => candidate);
}
