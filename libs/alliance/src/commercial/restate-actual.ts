/**
 * Stating anew what was spent.
 *
 * A figure that was wrong, or has grown by a late invoice, is stated anew with the reason. The earlier report stays on
 * record; the newest counts. Only the figures named change, the others of the report stay as they were. This is the one way
 * in which a closed year changes, and what was closed stays as it was closed (M-12). What an expert has verified of these
 * months has to be verified again.
 */
import { combine, event, only, said, saidIn, saidOf, type Datable, type Decider } from '../decider';
import { type NotPermitted } from '../parties/facts';
import { isSame, type Hash } from '../values';
import type { ActualId, CostLine } from './cost-events';
import { figureName } from './cost-facts';
import type { ActualExists } from './record-actual';
import { notReporting, overrun, REPORTING, wrongLines, type LinesRefusal } from './reporting';

export interface RestateActual extends Datable {
  readonly restates: ActualId;
  readonly lines: readonly CostLine[];
  readonly source: Hash;
  readonly reason: string;
}

export type RestateActualRefusal =
  | NotPermitted
  | LinesRefusal
  | ActualExists
  | { readonly refused: 'CHANGE_IS_ZERO' }
  | { readonly refused: 'ACTUAL_NOT_FOUND'; readonly actual: ActualId };

const state = combine(REPORTING);

export const restateActual: Decider<RestateActual, RestateActualRefusal, typeof state.initial> = {
  ...state,

  decide(state, command, circumstance) {
    const { restates, lines, source, reason } = command;
    const { reports, figures } = state.actuals;
    const report = reports.get(restates);
    // Whoever may report nothing at all is not told which reports there are.
    const lacking = notReporting(state, report?.party ?? circumstance.actor.party ?? '', circumstance);
    if (lacking) return lacking;
    if (!report) return { refused: 'ACTUAL_NOT_FOUND', actual: restates };
    const wrong = wrongLines(state, command, circumstance);
    if (wrong) return wrong;

    const { first, party } = report;
    const standing = lines.map((line) => figures.get(figureName({ ...line, party })));
    const others = standing.find((figure) => figure !== undefined && figure.first !== first);
    if (others) return { refused: 'ACTUAL_EXISTS', actual: others.actual, month: others.month, service: others.service };
    if (standing.every((figure, i) => figure !== undefined && isSame(figure.amount, lines[i]!.amount))) return { refused: 'CHANGE_IS_ZERO' };

    const data = { actual: `actual-${reports.size + 1}`, restates, party, lines, source };
    const more = { ...said(command, circumstance), sealed: { reason } };
    const restated = event('ActualRestated', data, more);
    return [event('ActualRestated', { ...data, ...overrun(state, restated, command, circumstance) }, more)];
  },

  commandOf(made) {
    const restated = only(made, 'ActualRestated');
    const { restates, lines, source } = restated.data;
    return { restates, lines, source, reason: saidIn(restated, 'reason'), ...saidOf(restated) };
  },
};
