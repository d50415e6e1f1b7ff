/** Movements of money whose decision was superseded: they need a new one, or a confirmation. */
import type { Known, Walk } from './known';

export interface Drifting {
  readonly adrift: string;
  /** The decision that took the place of the one it rested on. */
  readonly by: string;
  readonly asked?: Known['movements'][number]['asked'];
}

export const drifting = ({ decisions, movements }: Known): readonly Drifting[] =>
  movements.flatMap(({ movement, decision, reversed, anchors, asked }) => {
    const by = decisions.get(decision)?.superseded.at(-1)?.by;
    return by === undefined || reversed || anchors.length > 0 || !asked ? [] : [{ adrift: movement, by, asked }];
  });
export const driftingOf = ({ known, oneOf }: Walk): Drifting =>
  oneOf<Drifting, Drifting>(drifting(known), { adrift: 'movement-99', by: 'decision-1' });
