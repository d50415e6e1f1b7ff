/** A protocol double and a store on it, with time limits that a test can wait for. */
import { startDouble, type Double, type DoubleSettings } from '../../../../../test/kurrent-double/double';
import type { Failing } from '../../../../../test/kurrent-double/faults';
import type { EventStore, Kept } from '../../event-store';
import { openKurrent, type Timings } from '../kurrent';

export const BRISK: Timings = { answerMs: 600, patienceMs: 3_000, openMs: 3_000, watchMs: 250, backOffMs: 10 };

/** Errors that say nothing of whether something was done, in the shapes that were seen. */
export const SHAPES: Failing[] = ['UNAVAILABLE', 'NOT_READY', 'BUSY', 'RESET', 'TOO_SLOW', 'NO_BOUNDARY'];

export interface Place {
  readonly double: Double;
  readonly store: EventStore;
  readonly said: string[];
  end(): Promise<void>;
}

export async function placeOn(
  settings: DoubleSettings & { readonly url?: (double: Double) => string; readonly timings?: Partial<Timings> } = {},
): Promise<Place> {
  const double = await startDouble(settings);
  const said: string[] = [];
  const url = settings.url?.(double) ?? double.url;
  const store = await openKurrent({ url, timings: { ...BRISK, ...settings.timings }, say: (text) => void said.push(text) });
  return {
    double,
    store,
    said,
    async end() {
      double.faults.clear();
      double.faults.unfreeze();
      await store.close();
      await double.stop();
    },
  };
}

export const kept = (text: string): Kept => ({ bytes: Buffer.from(text), beside: Buffer.from('{}') });

export async function textsOf(entries: AsyncIterable<Kept>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { bytes } of entries) texts.push(Buffer.from(bytes).toString());
  return texts;
}

export async function until(isSo: () => boolean, ms = 5_000): Promise<void> {
  const end = Date.now() + ms;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`it did not come about within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
