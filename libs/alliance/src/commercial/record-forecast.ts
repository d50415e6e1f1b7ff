/**
 * Recording a forecast.
 *
 * The manager says what each year is expected to cost, service by service, as of a day. A forecast is a snapshot: a newer
 * one stands beside the older, and none changes the budget (M-14).
 */
import { combine, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import { improper, type AmountRefusal } from '../parties/amount-facts';
import type { PartyId } from '../parties/events';
import { alliance, mayAct, notPermitted, parties, roles, type NotPermitted } from '../parties/facts';
import type { ForecastLine } from './cost-events';
import { forecasts } from './cost-facts';

export interface RecordForecast extends Datable {
  readonly lines: readonly ForecastLine[];
  readonly note?: string;
}

export type RecordForecastRefusal =
  | NotPermitted
  | AmountRefusal
  | { readonly refused: 'LINES_MISSING' }
  | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId }
  | { readonly refused: 'FORECAST_TWICE'; readonly year: number; readonly service: string };

const isSameLine = (a: ForecastLine, b: ForecastLine): boolean => a.year === b.year && a.service === b.service && a.party === b.party;

const state = combine({ alliance, forecasts, parties, roles });

export const recordForecast: Decider<RecordForecast, RecordForecastRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { lines, note } = command;
    if (!mayAct(state.roles, 'MANAGER', circumstance)) return notPermitted('MANAGER');
    if (lines.length === 0) return { refused: 'LINES_MISSING' };
    const wrong = improper(
      state.alliance,
      lines.map(({ amount }) => amount),
      'ZERO',
    );
    if (wrong) return wrong;
    const stranger = lines.find(({ party }) => party !== undefined && !state.parties.has(party));
    if (stranger) return { refused: 'PARTY_NOT_FOUND', party: stranger.party! };
    const twice = lines.find((line, i) => lines.findIndex((one) => isSameLine(one, line)) < i);
    if (twice) return { refused: 'FORECAST_TWICE', year: twice.year, service: twice.service };

    const data = { forecast: `forecast-${state.forecasts.length + 1}`, lines };
    return [event('ForecastRecorded', data, { ...said(command, circumstance), ...(note !== undefined && { sealed: { note } }) })];
  },

  commandOf(made) {
    const recorded = only(made, 'ForecastRecorded');
    return { lines: recorded.data.lines, ...saidIfAny(recorded, 'note'), ...saidOf(recorded) };
  },
};
