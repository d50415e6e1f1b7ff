/**
 * Opening a closed year again.
 *
 * That a closed year is opened again is decided by the steering group, and an auditor is told. The reason stays on record,
 * and so do the figures with which the year had been closed (M-12).
 */
import { combine, event, only, said, saidIn, saidOf, type Authorised, type Decider } from '../decider';
import { restsOn, type AuthorityRefusal } from '../governance/authority-facts';
import { decisions } from '../governance/decision-facts';
import { bodies } from '../governance/facts';
import { holdsRole, mayAct, notPermitted, roles, type NotPermitted } from '../parties/facts';
import { fiscalYears, isYearClosed } from './cost-facts';

export interface ReopenYear extends Authorised {
  readonly year: number;
  /** The auditor who was told. */
  readonly informed: string;
  readonly reason: string;
}

export type ReopenYearRefusal =
  | NotPermitted
  | AuthorityRefusal
  | { readonly refused: 'YEAR_NOT_CLOSED'; readonly year: number }
  | { readonly refused: 'NOT_AN_AUDITOR'; readonly person: string };

const state = combine({ bodies, decisions, fiscalYears, roles });

export const reopenYear: Decider<ReopenYear, ReopenYearRefusal, typeof state.initial> = {
  ...state,

  decide({ bodies, decisions, fiscalYears, roles }, command, circumstance) {
    const { year, informed, reason } = command;
    if (!mayAct(roles, 'FINANCE_OFFICER', circumstance)) return notPermitted('FINANCE_OFFICER');
    const lacking = restsOn({ bodies, decisions }, command, circumstance);
    if (lacking) return lacking;
    if (!isYearClosed(fiscalYears, year, circumstance.today)) return { refused: 'YEAR_NOT_CLOSED', year };
    if (!holdsRole(roles, informed, 'AUDITOR', circumstance.today)) return { refused: 'NOT_AN_AUDITOR', person: informed };

    return [event('FiscalYearReopened', { year, informed }, { ...said(command, circumstance), sealed: { reason } })];
  },

  commandOf(made) {
    const reopened = only(made, 'FiscalYearReopened');
    return { ...reopened.data, reason: saidIn(reopened, 'reason'), ...saidOf(reopened) };
  },
};
