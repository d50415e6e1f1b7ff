/** Words for specs about money: a small cost frame, two lines, and decisions that allow something. */
import type { Authority, Entry } from '../decider';
import type { Effect } from '../effects';
import { as, eur, happened, SEATED, SINCE } from '../scenario';
import type { LocalDate, Money } from '../values';
import type { Component, Components, Place } from './events';

export const components = (target: number, pool: number, costs: number, reserve: number): Components => ({
  TARGET_BUDGET: eur(target),
  INCENTIVE_POOL: eur(pool),
  OWNER_COSTS: eur(costs),
  RISK_RESERVE: eur(reserve),
});
export const lineOf = (service: string, year = 2020, component: Component = 'TARGET_BUDGET'): Required<Place> => ({
  component,
  year,
  service,
  party: 'MEH',
});
export const HEALTH = lineOf('HEALTH');
export const GUIDE = lineOf('GUIDE');

/** 1,600 in all, a line for health and one for guidance, nothing allocated. */
export const FRAMED: readonly Entry[] = [
  ...SEATED,
  happened('CostFrameFixed', { total: eur(1600), components: components(1000, 100, 200, 300), vat: 'EXCLUDED' }),
  happened('BudgetLineCreated', { line: HEALTH }),
  happened('BudgetLineCreated', { line: GUIDE }),
];
/** The same with two contract periods, whose targets are the target budget. */
export const PERIODS: readonly Entry[] = [
  happened('ContractPeriodDefined', { period: 'P1', from: '2020-01-01', to: '2021-12-31', target: eur(600) }),
  happened('ContractPeriodDefined', { period: 'P2', from: '2022-01-01', to: '2023-12-31', target: eur(400) }),
];

export const by = (ref: string): Authority => ({ kind: 'DECISION', ref });
export const proposed = (decision: string, effects: readonly Effect[], conditions: readonly string[] = [], body = 'AJR'): Entry =>
  happened(
    'DecisionProposed',
    {
      decision,
      body,
      version: 1,
      type: 'MONEY',
      basis: { kind: 'CONTRACT_CLAUSE', ref: '1' },
      effects,
      conditions: conditions.map((condition) => ({ condition })),
    },
    { hash: `proposal-of-${decision}` },
  );
export const adopted = (decision: string, effects: readonly Effect[]): Entry =>
  happened('DecisionAdopted', { decision, ballot: `ballot-of-${decision}`, proposal: `proposal-of-${decision}`, outcome: 'UNANIMOUS', effects });
export const inForce = (decision: string, effective: LocalDate = SINCE): Entry => happened('DecisionTookEffect', { decision }, { effective });
/** Proposed, adopted and in force. */
export const decided = (decision: string, effects: readonly Effect[], effective: LocalDate = SINCE): readonly Entry[] => [
  proposed(decision, effects),
  adopted(decision, effects),
  inForce(decision, effective),
];
export const decidedOutside = (decision: string, body: string, effects: readonly Effect[] = []): Entry =>
  happened('OutsideDecisionRecorded', {
    decision,
    body,
    decidedOn: SINCE,
    reference: '§ 1',
    extract: 'x'.repeat(43),
    vote: { outcome: 'NOT_STATED' },
    effects,
  });
export const approved = (decision: string): Entry =>
  happened('ApprovalGranted', { decision, body: 'BOARD', proposal: `proposal-of-${decision}`, by: 'decision-99' });
export const superseded = (decision: string, successor: string, effective: LocalDate, effects?: readonly string[]): Entry =>
  happened('DecisionSuperseded', { decision, by: successor, scope: effects ? 'PART' : 'FULL', ...(effects && { effects }) }, { effective });

/** What already lies on a line, as allocated under a decision that is not looked at again. */
export const allocated = (movement: string, line: Place, amount: Money, effective: LocalDate = SINCE): Entry =>
  happened('BudgetAllocated', { movement, effect: 'old', lines: [{ line, amount }] }, { authority: by('decision-1'), effective });

export const fin = as('fin', 'FINANCE_OFFICER');
export const clerk = as('clerk', 'OUTSIDE_CLERK');
