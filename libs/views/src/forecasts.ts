/** Every forecast as it was made, the older ones beside the newest: none takes the place of another, and none changes the budget (M-14). */
import { alliance, combine, forecasts, latestForecast, none, sum, type Currency, type Forecast, type LocalDate } from '@app/alliance';
import { sumsBy } from './actual-rows';
import { among, why, type Trail } from './trail';
import { listed, present, viewOf } from './view';

const fold = combine({ alliance, forecasts });

function rowOf({ forecast, on, lines }: Forecast, latest: Forecast | undefined, currency: Currency, trail: Trail): object {
  const entries = trail.of('forecast', forecast);
  const [recorded] = among(entries, 'ForecastRecorded');
  return present({
    forecast,
    forecastOn: on,
    recordedOn: recorded!.day,
    by: recorded!.actor.person,
    isLatest: forecast === latest?.forecast,
    lines,
    total: sum(
      lines.map(({ amount }) => amount),
      none(currency),
    ),
    byYear: sumsBy(
      lines,
      ({ year }) => String(year),
      ({ amount }) => amount,
    ),
    byService: sumsBy(
      lines,
      ({ service }) => service,
      ({ amount }) => amount,
    ),
    note: recorded!.sealed.note,
    ...why(entries),
  });
}

export const forecastsView = viewOf({
  fold,
  params: [{ name: 'forecast', description: 'only this one' }],
  answer(state, trail, { effectiveOn: date, params: { forecast } }) {
    const latest = latestForecast(state.forecasts, date);
    const rows = (isMeant: (on: LocalDate) => boolean): readonly object[] =>
      state.forecasts
        .filter((one) => isMeant(one.on) && (forecast === undefined || one.forecast === forecast))
        .map((one) => rowOf(one, latest, state.alliance!.currency, trail));
    return present({ ...listed(rows((on) => on <= date)), latest: latest?.forecast, upcoming: listed(rows((on) => on > date)) });
  },
});
