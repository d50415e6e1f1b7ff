/**
 * Demonstrating savings: a producer shows, in a report, that less was spent because something was done better, and not
 * because less was done. Without it no share of an underrun is approved (N-02).
 */
import { combine, event, notHappened, only, said, saidOf, type Datable, type DayNotReached, type Decider, type Evidence } from '../decider';
import { documents, missing, type DocumentNotFound } from '../documents/facts';
import type { PeriodId } from '../parties/events';
import { mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { hasShare, incentivePeriods } from './incentive-facts';

export interface DemonstrateSavings extends Datable {
  readonly period: PeriodId;
  readonly report: Evidence;
}

export type DemonstrateSavingsRefusal =
  | NotPermitted
  | DocumentNotFound
  | DayNotReached
  | { readonly refused: 'INCENTIVE_PERIOD_NOT_FOUND'; readonly period: PeriodId }
  | { readonly refused: 'SHARES_NOTHING'; readonly period: PeriodId; readonly party: string };

const state = combine({ documents, incentivePeriods, roles });

export const demonstrateSavings: Decider<DemonstrateSavings, DemonstrateSavingsRefusal, typeof state.initial> = {
  ...state,

  decide({ documents, incentivePeriods, roles }, command, circumstance) {
    const { period, report } = command;
    const { party } = circumstance.actor;
    if (party === undefined || !mayAct(roles, 'PARTY_SIGNATORY', circumstance, { party })) return notPermitted('PARTY_SIGNATORY');
    const known = incentivePeriods.get(period);
    if (!known) return { refused: 'INCENTIVE_PERIOD_NOT_FOUND', period };
    if (!hasShare(known, party)) return { refused: 'SHARES_NOTHING', period, party };
    const lacking = notHappened(command, circumstance) ?? missing(documents, report);
    if (lacking) return lacking;

    return [event('SavingsDemonstrated', { period, party, report }, said(command, circumstance))];
  },

  commandOf(made) {
    const shown = only(made, 'SavingsDemonstrated');
    const { party: _, ...data } = shown.data;
    return { ...data, ...saidOf(shown) };
  },
};
