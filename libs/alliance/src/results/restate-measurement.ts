/**
 * Restating a measurement.
 *
 * The earlier figure stays as it was recorded; the new one stands beside it, names it, and says why (K-05). One that is
 * restated already is not restated again: the figure that stands now is; nor is one restated by the very same figure. Where scores were frozen on it they stay, the
 * restatement is marked, and what it changes in money goes into a later settlement (K-06).
 */
import { combine, event, notHappened, only, said, saidIn, saidOf, type Data, type Datable, type DayNotReached, type Decider } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { MeasurementId } from './events';
import { frozenScores, measurements } from './facts';
import { millionths } from './score';
import { isBehindFrozen } from './score-sheet';

export interface RestateMeasurement extends Datable, Omit<Data<'MeasurementRestated'>, 'measurement' | 'flag'> {
  readonly reason: string;
}

export type RestateMeasurementRefusal =
  | NotPermitted
  | DocumentNotFound
  | DayNotReached
  | { readonly refused: 'CHANGE_IS_ZERO' }
  | { readonly refused: 'MEASUREMENT_NOT_FOUND'; readonly measurement: MeasurementId }
  | { readonly refused: 'ALREADY_RESTATED'; readonly measurement: MeasurementId; readonly by: MeasurementId };

const state = combine({ documents, frozenScores, measurements, roles });

export const restateMeasurement: Decider<RestateMeasurement, RestateMeasurementRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, frozenScores: frozen, measurements: known, roles }, command, circumstance) {
    const { restates, value, document, reason } = command;
    if (!mayAct(roles, 'KRA_OWNER', circumstance)) return notPermitted('KRA_OWNER');
    const before = known.get(restates);
    if (!before) return { refused: 'MEASUREMENT_NOT_FOUND', measurement: restates };
    if (before.restatedBy !== undefined) return { refused: 'ALREADY_RESTATED', measurement: restates, by: before.restatedBy };
    const lacking = notHappened(command, circumstance) ?? missing(documents, document);
    if (lacking) return lacking;
    if (millionths(value) === millionths(before.value)) return { refused: 'CHANGE_IS_ZERO' };

    const data = {
      measurement: `measurement-${known.size + 1}`,
      restates,
      value,
      ...(document && { document }),
      ...(isBehindFrozen(known, frozen, restates) && { flag: 'AFTER_FREEZE' as const }),
    };
    return [event('MeasurementRestated', data, { ...said(command, circumstance), sealed: { reason } })];
  },

  commandOf(made) {
    const restated = only(made, 'MeasurementRestated');
    const { measurement: _, flag: __, ...data } = restated.data;
    return { ...data, reason: saidIn(restated, 'reason'), ...saidOf(restated) };
  },
};
