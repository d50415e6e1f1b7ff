/** What an event store owes, sentence by sentence, under any test runner. Each adapter's spec goes through the list. */
import { appending } from './contract/appending';
import { feeding } from './contract/feeding';
import type { Check } from './contract/place';
import { reopening } from './contract/reopening';

export type { StorePlace } from './contract/place';

export const eventStoreContract: readonly (readonly [owes: string, check: Check])[] = [...appending, ...feeding, ...reopening];
