/** Every view of one alliance, by the name under which people ask for it. */
import { actionsView } from './actions';
import { actualsView } from './actuals';
import { ageingView } from './ageing';
import { allianceView } from './alliance';
import { attendanceView } from './attendance';
import { ballotsView } from './ballots';
import { changeMeterView } from './change-meter';
import { conflictsView } from './conflicts';
import { correctionsView } from './corrections';
import { consortiumView } from './consortium';
import { costFrameView } from './cost-frame';
import { deadlocksView } from './deadlocks';
import { deadlinesView } from './deadlines';
import { decisionView } from './decision';
import { decisionsView } from './decisions';
import { delegationsView } from './delegations';
import { documentsView } from './documents';
import { evaluatorsView } from './evaluators';
import { forecastsView } from './forecasts';
import { frameUseView } from './frame-use';
import { gatesView } from './gates';
import { importedView } from './imported';
import { incentivesView } from './incentives';
import { ideasView } from './ideas';
import { involvementView } from './involvement';
import { irregularView } from './irregular';
import { keyPersonsView } from './key-persons';
import { krasView } from './kras';
import { meetingsView } from './meetings';
import { minutesView } from './minutes';
import { movementsView } from './movements';
import { networkView } from './network';
import { openedView } from './opened';
import { ownerCostsView } from './owner-costs';
import { principlesView } from './principles';
import { procurementOutcomesView } from './procurement-outcomes';
import { procurementsView } from './procurements';
import { restatementsView } from './restatements';
import { scorecardView } from './scorecard';
import { orphanIssuesView } from './orphan-issues';
import { risksView } from './risks';
import { servicePlanView } from './service-plan';
import { seatsView } from './seats';
import { secrecyView } from './secrecy';
import { settlementPreconditionsView } from './settlement-preconditions';
import { settlementRecomputeView } from './settlement-recompute';
import { settlementsView } from './settlements';
import { subcontractsView } from './subcontracts';
import { targetHistoryView } from './target-history';
import type { LocalDate, Recorded } from '@app/alliance';

export const VIEWS = {
  alliance: allianceView,
  decisions: decisionsView,
  decision: decisionView,
  ageing: ageingView,
  ballots: ballotsView,
  gates: gatesView,
  seats: seatsView,
  meetings: meetingsView,
  minutes: minutesView,
  attendance: attendanceView,
  conflicts: conflictsView,
  actions: actionsView,
  opened: openedView,
  consortium: consortiumView,
  procurements: procurementsView,
  'procurement-outcomes': procurementOutcomesView,
  evaluators: evaluatorsView,
  'cost-frame': costFrameView,
  movements: movementsView,
  'target-history': targetHistoryView,
  actuals: actualsView,
  forecasts: forecastsView,
  'owner-costs': ownerCostsView,
  'change-meter': changeMeterView,
  'frame-use': frameUseView,
  kras: krasView,
  scorecard: scorecardView,
  restatements: restatementsView,
  incentives: incentivesView,
  settlements: settlementsView,
  'settlement-recompute': settlementRecomputeView,
  'settlement-preconditions': settlementPreconditionsView,
  delegations: delegationsView,
  deadlocks: deadlocksView,
  subcontracts: subcontractsView,
  'key-persons': keyPersonsView,
  network: networkView,
  principles: principlesView,
  documents: documentsView,
  secrecy: secrecyView,
  'service-plan': servicePlanView,
  risks: risksView,
  'orphan-issues': orphanIssuesView,
  ideas: ideasView,
  involvement: involvementView,
  deadlines: deadlinesView,
  irregular: irregularView,
  corrections: correctionsView,
  imported: importedView,
};
export type ViewName = keyof typeof VIEWS;
export const VIEW_NAMES = Object.keys(VIEWS) as readonly ViewName[];
export const isViewName = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);

export interface Asked {
  /** How much of the history is to be known: up to this revision. */
  readonly revision: number;
  readonly effectiveOn: LocalDate;
  readonly params?: Readonly<Record<string, string>>;
}

const PARAM = /^!?[A-Za-z0-9][\w-]{0,63}$/;
/** What is wrong with what a view is asked beside the day: one sentence each. */
export function faultsOfParams(name: ViewName, params: Readonly<Record<string, string>>): readonly string[] {
  const known = VIEWS[name].params;
  return [
    ...Object.keys(params)
      .filter((given) => !known.some((param) => param.name === given))
      .map((given) => `${name} takes no ${given}`),
    ...known
      .filter(({ name: param, required }) => required && params[param] === undefined)
      .map(({ name: param, description }) => `${name} needs ${param}: ${description}`),
    ...known
      .filter(({ name: param, values }) => values && params[param] !== undefined && !values.includes(params[param]))
      .map(({ name: param, values }) => `${param}: one of ${values!.join(', ')}`),
    ...Object.entries(params)
      .filter(([, value]) => !PARAM.test(value))
      .map(([param]) => `${param}: a label or a number by which the alliance knows a thing`),
  ];
}

/**
 * The answer of a view, as known at a revision, for a day. At the head the folds go on from where they were; for an earlier
 * revision the history is folded again up to there. Same fold, same answer, for ever (B-01).
 */
export function see(name: ViewName, history: readonly Recorded[], { revision, effectiveOn, params = {} }: Asked): object {
  const known = revision === history.length - 1 ? history : history.slice(0, revision + 1);
  return VIEWS[name].at(known, { effectiveOn, params });
}
