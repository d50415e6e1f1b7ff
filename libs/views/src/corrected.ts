/**
 * How a corrected entry is shown: with what should stand there, as the latest correction in force says, and with a mark that
 * it was corrected (D-62). The entry itself, its hash and what rules made of it stay as they are.
 */
import { stateOf, type Data, type Fold, type Recorded, type Sealed } from '@app/alliance';

export interface Correcting {
  readonly correction: string;
  readonly field: string;
  /** Both absent where their key was destroyed. */
  readonly was?: unknown;
  readonly is?: unknown;
}
/** An entry that is shown otherwise than it was recorded says so. */
export interface Corrected extends Recorded {
  readonly corrected?: readonly Correcting[];
}

export interface Applied {
  readonly made: ReadonlyMap<string, Recorded>;
  /** Entries that correct others, in the order in which they came into force. */
  readonly inForce: readonly Recorded[];
}
export const applied: Fold<Applied, Recorded> = {
  initial: { made: new Map(), inForce: [] },
  evolve: {
    DecisionClericalErrorCorrected: ({ made, inForce }, { correction, final }, entry) => ({
      made: new Map([...made, [correction, entry]]),
      inForce: final ? [...inForce, entry] : inForce,
    }),
    CorrectionCountersigned: ({ made, inForce }, { correction }) => ({ made, inForce: [...inForce, made.get(correction)!] }),
  },
};

export const correctionIn = (entry: Recorded): Correcting & { readonly entry: string } => {
  const { correction, entry: hash, field, was, is } = entry.data as Data<'DecisionClericalErrorCorrected'>;
  const sealed = entry.sealed as Partial<Sealed<'DecisionClericalErrorCorrected'>>;
  const [before, after] = [was ?? sealed.was, is ?? sealed.is];
  return { correction, entry: hash, field, ...(before !== undefined && { was: before }), ...(after !== undefined && { is: after }) };
};

/** What is sealed is opened only when it is asked for, and again after an erasure: nothing of it is copied here. */
function correctedBy(entry: Recorded, by: readonly Recorded[]): Corrected {
  const isClear = (one: Recorded): boolean => (one.data as Data<'DecisionClericalErrorCorrected'>).is !== undefined;
  const valuesOf = (list: readonly Recorded[]) =>
    Object.fromEntries(list.map(correctionIn).flatMap(({ field, is }) => (is === undefined ? [] : [[field, is] as const])));
  const data = { ...entry.data, ...valuesOf(by.filter(isClear)) };
  const words = by.filter((one) => !isClear(one));
  return Object.create(entry, {
    data: { value: data, enumerable: true },
    sealed: { get: () => ({ ...entry.sealed, ...valuesOf(words) }), enumerable: true },
    corrected: { get: () => by.map(correctionIn).map(({ entry: _, ...one }) => one), enumerable: true },
  }) as Corrected;
}

interface Shown {
  readonly corrections: number;
  readonly entries: Recorded[];
}
const shown = new WeakMap<readonly Recorded[], Shown>();

/**
 * The history as it is shown. Where nothing was corrected it is the history itself; else a list that grows with it, made anew
 * whenever a correction comes into force.
 */
export function correctedHistory(history: readonly Recorded[]): readonly Recorded[] {
  const { inForce } = stateOf(applied, history);
  if (inForce.length === 0) return history;
  const known = shown.get(history);
  const made: Shown = known?.corrections === inForce.length ? known : { corrections: inForce.length, entries: [] };
  shown.set(history, made);
  const byEntry = new Map<string, Recorded[]>();
  for (const one of inForce) {
    const { entry } = correctionIn(one);
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), one]);
  }
  for (let i = made.entries.length; i < history.length; i += 1) {
    const by = byEntry.get(history[i]!.hash);
    made.entries.push(by ? correctedBy(history[i]!, by) : history[i]!);
  }
  return made.entries;
}

/** What was corrected in these entries. */
export const correctionsOf = (entries: readonly Corrected[]): readonly Correcting[] => entries.flatMap(({ corrected = [] }) => corrected);
