/**
 * Recording what was spent.
 *
 * Costs come as reports of a party, month by month and service by service, each with the digest of the report it was taken
 * from. A month that is not over may be reported, a month to come may not. What is recorded once is not recorded again: a
 * figure is changed by stating it anew, with the reason, and in a closed year in no other way (M-12). A line of the budget
 * may be exceeded, which is flagged, and the budget stays as it is (M-11).
 */
import { combine, event, only, said, saidIfAny, saidOf, type Datable, type Decider } from '../decider';
import type { PartyId } from '../parties/events';
import type { NotPermitted } from '../parties/facts';
import type { Hash } from '../values';
import type { ActualId, CostLine, Month } from './cost-events';
import { figureName, inClosedYear, yearOf, type YearClosed } from './cost-facts';
import { notReporting, overrun, REPORTING, wrongLines, type LinesRefusal } from './reporting';

export interface RecordActual extends Datable {
  readonly party: PartyId;
  readonly lines: readonly CostLine[];
  /** The digest of the report that the figures were taken from. */
  readonly source: Hash;
  readonly note?: string;
}

export interface ActualExists {
  readonly refused: 'ACTUAL_EXISTS';
  readonly actual: ActualId;
  readonly month: Month;
  readonly service: string;
}
export type RecordActualRefusal =
  NotPermitted | LinesRefusal | YearClosed | ActualExists | { readonly refused: 'PARTY_NOT_FOUND'; readonly party: PartyId };

const state = combine(REPORTING);

export const recordActual: Decider<RecordActual, RecordActualRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { party, lines, source, note } = command;
    const lacking = notReporting(state, party, circumstance);
    if (lacking) return lacking;
    if (!state.parties.has(party)) return { refused: 'PARTY_NOT_FOUND', party };
    const wrong =
      wrongLines(state, command, circumstance) ??
      inClosedYear(
        state.fiscalYears,
        lines.map(({ month }) => yearOf(month)),
        circumstance.today,
      );
    if (wrong) return wrong;
    const known = lines.map((line) => state.actuals.figures.get(figureName({ ...line, party }))).find((figure) => figure !== undefined);
    if (known) return { refused: 'ACTUAL_EXISTS', actual: known.actual, month: known.month, service: known.service };

    const data = { actual: `actual-${state.actuals.reports.size + 1}`, party, lines, source };
    const more = { ...said(command, circumstance), ...(note !== undefined && { sealed: { note } }) };
    const recorded = event('ActualRecorded', data, more);
    return [event('ActualRecorded', { ...data, ...overrun(state, recorded, command, circumstance) }, more)];
  },

  commandOf(made) {
    const recorded = only(made, 'ActualRecorded');
    const { actual: _, flag: __, ...data } = recorded.data;
    return { ...data, ...saidIfAny(recorded, 'note'), ...saidOf(recorded) };
  },
};
