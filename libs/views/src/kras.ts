/**
 * What the alliance is measured by: its sets of key result areas with the days on which each is valid (K-01), the indicators
 * with every version of their curves (K-04), and the weights that apply on the day (K-03).
 */
import { combine, curveOn, endOf, indicators, kraSetOn, kraSets, type Indicator, type KraSet, type LocalDate } from '@app/alliance';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const measuring = combine({ indicators, kraSets });
type State = typeof measuring.initial;
type Weights = KraSet['weights'][number];

function indicatorOf(id: string, one: Indicator, kraSet: string, weights: Weights | undefined, trail: Trail, date: LocalDate): object {
  const entries = trail.of('indicator', id);
  const defined = among(entries, 'IndicatorDefined').find(({ data }) => data.kraSet === kraSet);
  const upcoming = one.curves.filter(({ from }) => from > date);
  return present({
    indicator: id,
    unit: one.unit,
    direction: one.direction,
    frequency: defined?.data.frequency,
    source: defined?.data.source,
    method: defined?.sealed.method,
    weight: weights?.weights.find(({ indicator }) => indicator === id)?.weight ?? '0',
    curve: curveOn(one, date),
    curves: listed(one.curves.filter(({ from }) => from <= date)),
    upcoming: upcoming.length > 0 ? listed(upcoming) : undefined,
    ...why(among(entries, 'IndicatorDefined', 'BaselineSet', 'BaselineRebased')),
  });
}

function setOf(kraSet: string, set: KraSet, { indicators: all, kraSets: sets }: State, trail: Trail, date: LocalDate): object {
  const weights = set.weights.findLast(({ from }) => from <= date);
  const later = set.weights.filter(({ from }) => from > date);
  return present({
    kraSet,
    from: set.from,
    to: endOf(sets, kraSet),
    isValid: kraSetOn(sets, date) === kraSet,
    kras: listed(
      set.kras.map(({ kra, name }) => ({
        kra,
        name,
        indicators: listed(
          [...all]
            .filter(([, { of }]) => of.some((one) => one.kraSet === kraSet && one.kra === kra))
            .map(([id, one]) => indicatorOf(id, one, kraSet, weights, trail, date)),
        ),
      })),
    ),
    weights,
    upcomingWeights: later.length > 0 ? listed(later) : undefined,
    ...why(among(trail.of('kraSet', kraSet), 'KraSetAdopted', 'WeightsSet')),
  });
}

export const krasView = viewOf({
  fold: measuring,
  params: [{ name: 'kraSet', description: 'only this set' }],
  answer(state, trail, { effectiveOn: date, params: { kraSet: asked } }) {
    const sets = [...state.kraSets].filter(([id]) => asked === undefined || id === asked);
    return present({
      kraSet: kraSetOn(state.kraSets, date),
      ...listed(sets.filter(([, { from }]) => from <= date).map(([id, set]) => setOf(id, set, state, trail, date))),
      upcoming: listed(sets.filter(([, { from }]) => from > date).map(([id, set]) => setOf(id, set, state, trail, date))),
    });
  },
});
