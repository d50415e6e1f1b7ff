/** Which decisions came about in a way that was not in order, and what has been cured since (S-13, S-15). */
import type { Fold } from '../decider';
import { put } from '../values';
import type { DecisionId, DEFECT_GROUNDS, SeatId } from './events';

export type DefectGround = (typeof DEFECT_GROUNDS)[number];
export interface Defect {
  readonly ground: DefectGround;
  readonly person?: string;
  readonly seat?: SeatId;
  readonly cured: boolean;
}
export type Defects = ReadonlyMap<DecisionId, readonly Defect[]>;

export const defects: Fold<Defects> = {
  initial: new Map(),
  evolve: {
    ProceduralDefectFlagged: (known, { decision, ground, person, seat }) =>
      put(known, decision, [
        ...(known.get(decision) ?? []),
        { ground, ...(person !== undefined && { person }), ...(seat !== undefined && { seat }), cured: false },
      ]),
    DefectCured: (known, { decision, ground }) =>
      put(
        known,
        decision,
        known.get(decision)!.map((one) => (one.ground === ground ? { ...one, cured: true } : one)),
      ),
  },
};

/** The defects of a decision that nobody has cured. */
export const openDefects = (known: Defects, decision: DecisionId): readonly Defect[] => (known.get(decision) ?? []).filter(({ cured }) => !cured);
