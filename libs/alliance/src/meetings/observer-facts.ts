/** What each observer may read: the items and documents that were opened to that person, and nothing else (S-18). */
import type { Fold } from '../decider';
import type { ItemId } from './events';

export interface Opened {
  readonly person: string;
  readonly item?: ItemId;
  readonly document?: string;
}
export const openings: Fold<readonly Opened[]> = { initial: [], evolve: { ItemOpenedToObserver: (known, opened) => [...known, opened] } };
export const isOpenedTo = (known: readonly Opened[], { person, item, document }: Opened): boolean =>
  known.some((one) => one.person === person && one.item === item && one.document === document);
