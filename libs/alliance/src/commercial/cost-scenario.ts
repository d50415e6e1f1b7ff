/** Words for specs about money that was spent. */
import type { Entry } from '../decider';
import { as, eur, happened } from '../scenario';
import type { LocalDate } from '../values';
import type { CostLine, Month } from './cost-events';
import { FRAMED } from './money-scenario';

export const SOURCE = 's'.repeat(43);
export const spent = (month: Month, minor: number, service = 'HEALTH'): CostLine => ({ month, service, amount: eur(minor) });
export const reported = (n: number, lines: readonly CostLine[], party = 'MEH', effective: LocalDate = '2020-04-01'): Entry =>
  happened('ActualRecorded', { actual: `actual-${n}`, party, lines, source: SOURCE }, { effective });
export const restated = (n: number, restates: string, lines: readonly CostLine[], effective: LocalDate = '2020-04-10'): Entry =>
  happened('ActualRestated', { actual: `actual-${n}`, restates, party: 'MEH', lines, source: SOURCE }, { effective });
export const closed = (year: number, effective: LocalDate = '2020-02-01'): Entry =>
  happened('FiscalYearClosed', { year, actual: eur(0), services: [], ownerCosts: eur(0) }, { effective });
export const reopened = (year: number, effective: LocalDate = '2020-03-01'): Entry =>
  happened('FiscalYearReopened', { year, informed: 'aud' }, { effective });

/** A cost frame with two lines, and an expert. */
export const COSTED: readonly Entry[] = [...FRAMED, happened('RoleGranted', { person: 'exp', role: 'FINANCIAL_EXPERT' })];
export const expert = as('exp', 'FINANCIAL_EXPERT');
export const manager = as('mgr', 'MANAGER');
export const signs = (party: 'CITY' | 'MEH') =>
  as(`${party.toLowerCase()}-sign`, 'PARTY_SIGNATORY', { party, capacity: party === 'CITY' ? 'CLIENT' : 'PRIVATE_PRODUCER' });
