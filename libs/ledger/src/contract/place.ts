/** What the sentences of the contract are said with. */
import type { Observable } from 'rxjs';
import type { EventStore, Fed, Kept } from '../event-store';

/** One place where entries are kept. It can be opened again after it was closed, and what was kept is there. */
export interface StorePlace {
  open(): Promise<EventStore>;
}

export const kept = (text: string): Kept => ({ bytes: Buffer.from(text), beside: Buffer.from(`beside ${text}`) });
export const [a, b, c] = ['a', 'b', 'c'].map(kept) as [Kept, Kept, Kept];

export async function texts(entries: AsyncIterable<Kept>): Promise<string> {
  const seen: string[] = [];
  for await (const { bytes } of entries) seen.push(Buffer.from(bytes).toString());
  return seen.join(',');
}

/** Follows until so many have come, and stops there. */
export const take = (following: Observable<Fed>, count: number): Promise<Fed[]> =>
  new Promise((resolve, reject) => {
    const seen: Fed[] = [];
    const subscription = following.subscribe({
      next: (fed) => {
        if (seen.push(fed) === count) {
          queueMicrotask(() => subscription.unsubscribe());
          resolve(seen);
        }
      },
      error: reject,
    });
  });

export const names = (fed: readonly Fed[]): string => fed.map(({ bytes }) => Buffer.from(bytes).toString()).join(',');

export type Check = (place: StorePlace) => Promise<void>;
export const onOne =
  (check: (store: EventStore) => Promise<void>): Check =>
  async (place) => {
    const store = await place.open();
    try {
      await check(store);
    } finally {
      await store.close();
    }
  };
