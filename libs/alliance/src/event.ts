/**
 * Whose key a sealed member lies under: destroying that key erases the member and nothing else. `PERSON:x` is the person
 * whom the member `x` of the event's data names.
 */
export type KeyHolder = 'AUTHOR' | 'ALLIANCE' | `PERSON:${string}`;

/** What the ledger must know of an event type while it runs. `Data` and `Sealed` live in the types alone. */
export interface EventType<Data extends object, Sealed extends object> {
  /** An act holds from the day it was received; a fact may say from when. */
  readonly kind: 'ACT' | 'FACT';
  /** The member of `data` that names what the event brought into being. */
  readonly creates?: keyof Data & string;
  readonly sealed: { readonly [Member in keyof Sealed]-?: KeyHolder };
  readonly types?: { readonly data: Data; readonly sealed: Sealed };
}

/** A fact that is recorded late says why (B-03). */
export interface LateBecause {
  readonly lateBecause?: string;
}

/** An event without sealed members needs no options; one with them must say whose key each lies under. */
type Options<Data extends object, Sealed extends object> = keyof Sealed extends never
  ? [options?: { creates?: keyof Data & string }]
  : [options: { creates?: keyof Data & string; sealed: EventType<Data, Sealed>['sealed'] }];

/** What somebody did here and now: it holds from the day it was received, and no other day can be given. */
export const act = <Data extends object, Sealed extends object = Record<never, never>>(
  ...[options]: Options<Data, Sealed>
): EventType<Data, Sealed> => ({ sealed: {} as EventType<Data, Sealed>['sealed'], ...options, kind: 'ACT' });

/** What is the case from a day that can be given; when that day is past, the reason for the delay is sealed with it. */
export const fact = <Data extends object, Sealed extends object = Record<never, never>>(
  ...[options]: Options<Data, Sealed>
): EventType<Data, Sealed & LateBecause> => ({
  ...(options?.creates && { creates: options.creates }),
  sealed: { ...(options && 'sealed' in options ? options.sealed : {}), lateBecause: 'ALLIANCE' } as EventType<Data, Sealed & LateBecause>['sealed'],
  kind: 'FACT',
});
