/**
 * Setting a baseline, and moving it later.
 *
 * As long as nothing is scored by an indicator, whoever owns its key result area sets the base, once it is known, and shows
 * what it rests on. After that the steering group alone moves it. Either way the curve has a new version that applies from
 * that day on and never backwards; scores given before keep the curve by which they were given (K-04).
 */
import { combine, dayOf, event, only, said, saidOf, type Authorised, type Data, type Datable, type Decider } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import type { LocalDate } from '../values';
import { recordsResults, retroactive, type CurveNotMonotone, type IndicatorNotFound, type Retroactive } from './acting';
import type { IndicatorId } from './events';
import { indicators, type Indicators } from './facts';
import { isMonotone } from './score';
import { scoredIndicators } from './score-sheet';

export interface SetBaseline extends Datable, Omit<Data<'BaselineSet'>, 'curve'> {}
export interface Rebase extends Authorised, Omit<Data<'BaselineRebased'>, 'curve'> {}

type CurveRefusal = IndicatorNotFound | Retroactive | CurveNotMonotone | DocumentNotFound;
export type SetBaselineRefusal = NotPermitted | CurveRefusal | { readonly refused: 'BASELINE_IN_USE'; readonly indicator: IndicatorId };
export type RebaseRefusal = NotPermitted | AuthorityRefusal | CurveRefusal;

const setting = combine({ documents, indicators, roles, scoredIndicators });

export const setBaseline: Decider<SetBaseline, SetBaselineRefusal, typeof setting.initial> = {
  ...setting,

  decide({ documents, indicators: all, roles, scoredIndicators: scored }, command, circumstance) {
    const { indicator, document } = command;
    if (!mayAct(roles, 'KRA_OWNER', circumstance)) return notPermitted('KRA_OWNER');
    if (!all.has(indicator)) return { refused: 'INDICATOR_NOT_FOUND', indicator };
    if (scored.has(indicator)) return { refused: 'BASELINE_IN_USE', indicator };
    const next = nextCurve(all, command, dayOf(command, circumstance), circumstance.today);
    if ('refused' in next) return next;
    return missing(documents, document) ?? [event('BaselineSet', { ...next, document }, said(command, circumstance))];
  },

  commandOf(made) {
    const set = only(made, 'BaselineSet');
    const { curve: _, ...data } = set.data;
    return { ...data, ...saidOf(set) };
  },
};

const rebasing = combine({ bodies, decisions, documents, indicators, roles });

export const rebase: Decider<Rebase, RebaseRefusal, typeof rebasing.initial> = {
  ...rebasing,

  decide({ bodies, decisions, documents, indicators: all, roles }, command, circumstance) {
    const { indicator, document } = command;
    if (!recordsResults(roles, bodies, circumstance)) return notPermitted('MANAGER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (!all.has(indicator)) return { refused: 'INDICATOR_NOT_FOUND', indicator };
    const next = nextCurve(all, command, dayOf(command, circumstance), circumstance.today);
    if ('refused' in next) return next;
    return missing(documents, document) ?? [event('BaselineRebased', { ...next, ...(document && { document }) }, said(command, circumstance))];
  },

  commandOf(made) {
    const rebased = only(made, 'BaselineRebased');
    const { curve: _, ...data } = rebased.data;
    return { ...data, ...saidOf(rebased) };
  },
};

type Asked = Pick<Rebase, 'indicator' | 'worst' | 'base' | 'best'>;
type NextCurve = Asked & { readonly curve: number };

/** The next version of a curve: points that are not named stay as they are. */
function nextCurve(all: Indicators, asked: Asked, on: LocalDate, today: LocalDate): NextCurve | Retroactive | CurveNotMonotone {
  const { indicator, worst, base, best } = asked;
  const { curves, direction } = all.get(indicator)!;
  const last = curves.at(-1)!;
  const late = retroactive(on, today, last.from);
  if (late) return late;
  if (!isMonotone({ worst: worst ?? last.worst, base, best: best ?? last.best, direction })) return { refused: 'CURVE_NOT_MONOTONE', indicator };
  return { indicator, ...(worst !== undefined && { worst }), base, ...(best !== undefined && { best }), curve: last.curve + 1 };
}
