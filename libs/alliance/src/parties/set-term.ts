/**
 * The term of the contract: from which day to which the alliance works together.
 *
 * A later decision may change it, but never so that a contract period already defined would lie outside, or that the
 * periods would come to fill it without being the whole target budget (M-03). A term that is made longer leaves room for
 * further periods.
 */
import { costFrame, divisionOf, periodTargets } from '../commercial/facts';
import { combine, event, only, said, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { isSame, type LocalDate, type Money } from '../values';
import type { PeriodId } from './events';
import { alliance, contractPeriods, fillTerm, mayAct, notPermitted, roles, type NotPermitted } from './facts';

export interface SetTerm extends Authorised {
  readonly start: LocalDate;
  readonly end: LocalDate;
  readonly basis: string;
}

export type SetTermRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'TERM_NOT_POSITIVE'; readonly start: LocalDate; readonly end: LocalDate }
  | { readonly refused: 'PERIOD_OUTSIDE_TERM'; readonly period: PeriodId }
  | { readonly refused: 'FRAME_NOT_BALANCED'; readonly total: Money; readonly sum: Money };

const state = combine({ alliance, bodies, contractPeriods, costFrame, decisions, periodTargets, roles });

export const setTerm: Decider<SetTerm, SetTermRefusal, typeof state.initial> = {
  ...state,

  decide({ alliance, bodies, contractPeriods: periods, costFrame, decisions, periodTargets, roles }, command, circumstance) {
    const { start, end, basis } = command;
    if (!mayAct(roles, 'REGISTRAR', circumstance)) return notPermitted('REGISTRAR');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (end <= start) return { refused: 'TERM_NOT_POSITIVE', start, end };
    // The periods follow each other without a gap from the first day of the term, so they stay only if that day stays.
    const outside = periods.find(({ from, to }, i) => to > end || (i === 0 && from !== start));
    if (outside) return { refused: 'PERIOD_OUTSIDE_TERM', period: outside.period };
    const { total, sum } = divisionOf(costFrame, periodTargets, alliance!.currency);
    if (costFrame.fixed && fillTerm(periods, end) && !isSame(total, sum)) return { refused: 'FRAME_NOT_BALANCED', total, sum };

    return [event('ContractTermSet', { start, end, basis }, said(command, circumstance))];
  },

  commandOf(made) {
    const set = only(made, 'ContractTermSet');
    return { ...set.data, ...saidOf(set) };
  },
};
