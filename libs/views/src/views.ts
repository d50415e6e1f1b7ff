/** Every view of one alliance, by the name under which people ask for it. */
import type { LocalDate, Recorded } from '@app/alliance';
import { allianceView } from './alliance';
import { ballotsView } from './ballots';
import { consortiumView } from './consortium';
import { costFrameView } from './cost-frame';
import { deadlocksView } from './deadlocks';
import { decisionView } from './decision';
import { decisionsView } from './decisions';
import { delegationsView } from './delegations';
import { documentsView } from './documents';
import { gatesView } from './gates';
import { irregularView } from './irregular';
import { meetingsView } from './meetings';
import { movementsView } from './movements';
import { procurementsView } from './procurements';
import { seatsView } from './seats';
import { targetHistoryView } from './target-history';

export const VIEWS = {
  alliance: allianceView,
  decisions: decisionsView,
  decision: decisionView,
  ballots: ballotsView,
  gates: gatesView,
  seats: seatsView,
  meetings: meetingsView,
  consortium: consortiumView,
  procurements: procurementsView,
  'cost-frame': costFrameView,
  movements: movementsView,
  'target-history': targetHistoryView,
  delegations: delegationsView,
  deadlocks: deadlocksView,
  documents: documentsView,
  irregular: irregularView,
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
