/** Which corrections there are, which of them hold, and what stood in the entries that they are about. */
import type { Evolve, Fold } from '../decider';
import { eventTypes } from '../events';
import { change, put, type Hash } from '../values';
import type { CorrectionId, Written } from './events';

export interface Target {
  readonly type: string;
  readonly data: { readonly [member: string]: unknown };
}
export type RecordedEntries = ReadonlyMap<Hash, Target>;

type See = (known: RecordedEntries, data: object, entry: { readonly type: string; readonly hash?: Hash }) => RecordedEntries;
const see: See = (known, data, { type, hash }) => (hash === undefined ? known : put(known, hash, { type, data: data as Target['data'] }));

/** Every entry of the alliance by its hash, as far as it stands in the clear. */
export const recordedEntries: Fold<RecordedEntries> = {
  initial: new Map(),
  evolve: Object.fromEntries(Object.keys(eventTypes).map((type) => [type, see])) as Evolve<RecordedEntries>,
};

export interface Correction {
  readonly entry: Hash;
  readonly event: string;
  readonly field: string;
  /** Absent where the words are sealed. */
  readonly is?: Written;
  readonly corrects?: CorrectionId;
  readonly body?: string;
  readonly decision?: string;
  readonly document?: string;
  readonly by: string;
  readonly status: 'PENDING' | 'IN_FORCE' | 'DECLINED';
}
export type Corrections = ReadonlyMap<CorrectionId, Correction>;

export const corrections: Fold<Corrections> = {
  initial: new Map(),
  evolve: {
    DecisionClericalErrorCorrected: (known, { correction, entry, event, field, is, corrects, body, final, decision, document }, { actor }) =>
      put(known, correction, {
        entry,
        event,
        field,
        ...(is !== undefined && { is }),
        ...(corrects !== undefined && { corrects }),
        ...(body !== undefined && { body }),
        ...(decision !== undefined && { decision }),
        ...(document !== undefined && { document }),
        by: actor.person,
        status: final ? 'IN_FORCE' : 'PENDING',
      }),
    CorrectionCountersigned: (known, { correction }) => change(known, correction, () => ({ status: 'IN_FORCE' })),
    CorrectionDeclined: (known, { correction }) => change(known, correction, () => ({ status: 'DECLINED' })),
  },
};

/** The corrections of one field of one entry, in their order. */
export const chainOf = (known: Corrections, entry: Hash, field: string): readonly (readonly [CorrectionId, Correction])[] =>
  [...known].filter(([, one]) => one.entry === entry && one.field === field && one.status !== 'DECLINED');

export type CorrectionNotPending =
  | { readonly refused: 'CORRECTION_NOT_FOUND'; readonly correction: CorrectionId }
  | { readonly refused: 'CORRECTION_NOT_PENDING'; readonly correction: CorrectionId; readonly is: Correction['status'] };

/** The correction, if it still waits for the chair. */
export function pending(known: Corrections, correction: CorrectionId): Correction | CorrectionNotPending {
  const found = known.get(correction);
  if (!found) return { refused: 'CORRECTION_NOT_FOUND', correction };
  return found.status === 'PENDING' ? found : { refused: 'CORRECTION_NOT_PENDING', correction, is: found.status };
}

/** What every entry about a correction says of it. */
export const referenceOf = (correction: CorrectionId, { entry, event, field, decision, document }: Correction) => ({
  correction,
  entry,
  event,
  field,
  ...(decision !== undefined && { decision }),
  ...(document !== undefined && { document }),
});
