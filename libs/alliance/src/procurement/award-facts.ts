/**
 * Awards and the appeals against them, and what both keep from being signed: no alliance agreement while a standstill runs
 * or an appeal blocks it (P-26), and none for the implementation with a partner that was selected for the development
 * alone, before a gate into the implementation has been passed (P-27). An agreement that names the procurement which it
 * follows from rests on the award of that one alone; one that names none waits for all.
 */
import type { Fold } from '../decider';
import type { Agreement } from '../parties/agreement-facts';
import type { PhaseKind } from '../phases/events';
import { isPassedOn, type Gates, type Phases } from '../phases/facts';
import { change, put, type LocalDate } from '../values';
import type { CandidateId, ProcurementId } from './events';
import type { AppealId, AppealOutcome } from './tender-events';

export interface Award {
  readonly procurement: ProcurementId;
  readonly winner: CandidateId;
  readonly standstillEnds: LocalDate;
  /** The kinds of phase for which the winner is selected. */
  readonly covers: readonly PhaseKind[];
  readonly from: LocalDate;
  /** An award stands no longer when a court has annulled it, its procurement was cancelled, or the winner has withdrawn or was rejected. */
  readonly fell?: 'ANNULLED' | 'CANCELLED' | 'WITHDRAWN' | 'REJECTED';
}
export type Awards = readonly Award[];

const fall = (known: Awards, procurement: ProcurementId, fell: NonNullable<Award['fell']>): Awards =>
  known.map((one) => (one.procurement === procurement && one.fell === undefined ? { ...one, fell } : one));

export const awards: Fold<Awards> = {
  initial: [],
  evolve: {
    ProcurementAwarded: (known, award, { effective }) => [...known, { ...award, from: effective }],
    ProcurementCancelled: (known, { procurement }) => fall(known, procurement, 'CANCELLED'),
    ApplicationWithdrawn: (known, { procurement, candidate, leaves }) =>
      leaves === 'GROUP' && awardOf(known, procurement)?.winner === candidate ? fall(known, procurement, 'WITHDRAWN') : known,
    CandidateRejected: (known, { procurement, candidate }) =>
      awardOf(known, procurement)?.winner === candidate ? fall(known, procurement, 'REJECTED') : known,
    AppealResolved: (known, { procurement, outcome }) => (outcome === 'AWARD_ANNULLED' ? fall(known, procurement, 'ANNULLED') : known),
  },
};
/** The award of a procurement that stands. */
export const awardOf = (known: Awards, procurement: ProcurementId): Award | undefined =>
  known.find((one) => one.procurement === procurement && one.fell === undefined);

export interface Appeal {
  readonly procurement: ProcurementId;
  readonly blocks: boolean;
  readonly filed: LocalDate;
  readonly outcome?: AppealOutcome;
  readonly resolved?: LocalDate;
}
export type Appeals = ReadonlyMap<AppealId, Appeal>;
export const appeals: Fold<Appeals> = {
  initial: new Map(),
  evolve: {
    AppealFiled: (known, { appeal, procurement, blocks }, { effective }) => put(known, appeal, { procurement, blocks, filed: effective }),
    AppealResolved: (known, { appeal, outcome }, { effective }) => change(known, appeal, () => ({ outcome, resolved: effective })),
  },
};
const blocksOn = ({ blocks, filed, resolved }: Appeal, date: LocalDate): boolean =>
  blocks && filed <= date && (resolved === undefined || date < resolved);

export interface Signing {
  readonly appeals: Appeals;
  readonly awards: Awards;
  readonly gates: Gates;
  readonly phases: Phases;
}
export type SigningBarred =
  | { readonly refused: 'STANDSTILL_RUNNING'; readonly until: LocalDate }
  | { readonly refused: 'APPEAL_PENDING'; readonly appeal: AppealId }
  | { readonly refused: 'PROCUREMENT_NOT_AWARDED'; readonly procurement: ProcurementId }
  | { readonly refused: 'NOT_SELECTED_FOR_IMPLEMENTATION'; readonly gates: readonly string[] };

/** Why an agreement cannot be signed on the day, if it cannot: only the alliance agreements follow from an award. */
export function signingBarred(
  { appeals: filed, awards: made, gates, phases }: Signing,
  { kind, procurement: named }: Pick<Agreement, 'kind' | 'procurement'>,
  on: LocalDate,
): SigningBarred | undefined {
  if (kind !== 'KAS' && kind !== 'TAS') return undefined;
  const isMeant = ({ procurement }: { readonly procurement: ProcurementId }): boolean => named === undefined || procurement === named;
  const standing = made.filter((one) => one.fell === undefined && isMeant(one));
  const running = standing.find(({ standstillEnds }) => on <= standstillEnds);
  if (running) return { refused: 'STANDSTILL_RUNNING', until: running.standstillEnds };
  const pending = [...filed].find(([, one]) => isMeant(one) && blocksOn(one, on));
  if (pending) return { refused: 'APPEAL_PENDING', appeal: pending[0] };
  // No standstill has ended where nothing was awarded.
  if (named !== undefined && standing.length === 0) return { refused: 'PROCUREMENT_NOT_AWARDED', procurement: named };

  if (kind === 'KAS' || standing.length === 0 || standing.some(({ covers }) => covers.includes('IMPLEMENTATION'))) return undefined;
  const leading = [...gates].filter(([, { to }]) => to !== undefined && phases.get(to)?.kind === 'IMPLEMENTATION');
  return leading.length === 0 || leading.some(([, gate]) => isPassedOn(gate, on))
    ? undefined
    : { refused: 'NOT_SELECTED_FOR_IMPLEMENTATION', gates: leading.map(([gate]) => gate) };
}
