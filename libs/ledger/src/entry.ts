/** What an entry of the record is, and what it is made from. What an entry holds is for ever. */

export interface Actor {
  /** A random pseudonym, never a name; or `system:clock`, `system:ledger`. */
  readonly person: string;
  readonly role: string;
  readonly capacity?: string;
  readonly party?: string;
  readonly seat?: string;
}

export interface Authority {
  readonly kind: 'DECISION' | 'CONTRACT_CLAUSE' | 'DELEGATION' | 'LAW' | 'RECORD';
  readonly ref: string;
}

export interface Evidence {
  readonly document: string;
  readonly version: number;
  readonly sha256: string;
}

export interface Publicity {
  readonly class: 'PUBLIC' | 'PARTLY_SECRET' | 'SECRET';
  readonly ground?: string;
  readonly reviewOn?: string;
}

/** What a question answered: an event on its way to becoming an entry. */
export interface Draft {
  readonly type: string;
  readonly data: object;
  readonly sealed?: object;
  readonly effective?: string;
  readonly authority?: Authority;
  readonly evidence?: readonly Evidence[];
  readonly publicity?: Publicity;
}

/** A command on its way: what is asked, by whom, and under which key. */
export interface Asked {
  /**
   * The stream that answers. The word `alliance` alone stands for an alliance that this command brings into being: its
   * stream is `alliance-<id>`, and the id follows from the command, so that a retry finds what it made.
   */
  readonly stream: string;
  readonly key: string;
  readonly type: string;
  readonly body: object;
  readonly circumstance: { readonly actor: Actor; readonly received: string; readonly today: string };
  /** The revision that the sender saw, when the answer is wanted on exactly that; -1 for none. */
  readonly ifMatch?: number;
  /** A played alliance says so from its first entry. Later commands of the alliance need not repeat it. */
  readonly clock?: 'SIMULATED';
  /** The script's own instant, in a played alliance. */
  readonly recordedAt?: string;
  /** Class of the entries that this command makes, where a draft does not say its own. */
  readonly publicity?: Publicity;
  /** The sender has no role in the alliance: such refusals are not journaled (L-10). */
  readonly isStranger?: boolean;
}

/** An entry as rules see it: nothing that was sealed is within their reach. */
export interface Told {
  readonly v: number;
  readonly ledger: string;
  readonly stream: string;
  readonly rev: number;
  readonly prev: string | null;
  readonly nonce: string;
  readonly type: string;
  readonly rules: number;
  readonly recorded: string;
  readonly received: string;
  /** The local day of `received`: whoever decides this again needs no calendar. */
  readonly day: string;
  readonly effective: string;
  readonly clock?: 'SIMULATED';
  readonly actor: Actor;
  readonly authority?: Authority;
  readonly cause: { readonly command: string; readonly type: string; readonly index: number; readonly of: number };
  readonly evidence?: readonly Evidence[];
  readonly publicity: Publicity;
  /** The event's own members, without the digests of the sealed ones. */
  readonly data: object;
  /** Digests of the sealed members (`data._sd` among the bytes), decoys included. */
  readonly digests: readonly string[];
  /** Not among the bytes: it is their hash. */
  readonly hash: string;
}

/** An entry as views see it. */
export interface Entry extends Told {
  /** The sealed members that still have a key, opened when first asked for. An erased one is absent. */
  readonly sealed: Readonly<Record<string, unknown>>;
}

/** Whose key a sealed member lies under: the last form names the member of `data` that names the person. */
export type KeyHolder = 'AUTHOR' | 'ALLIANCE' | `PERSON:${string}`;

/** What the ledger must know of an event type. */
export interface EventType {
  /** An act holds from the day it was received; a fact may say from when. */
  readonly kind: 'ACT' | 'FACT';
  /** The members of `data` that name what the event brought into being. */
  readonly creates?: string | readonly string[];
  readonly sealed: { readonly [member: string]: KeyHolder };
}

/** What the ledger asks of the world, so that a test can give the same answers twice. */
export interface Ports {
  /** Origin of the ledger (`host/path`), fixed when it is created. */
  readonly ledger: string;
  /** Version of the rule book. */
  readonly rules: number;
  readonly types: { readonly [type: string]: EventType };
  readonly now: () => string;
  /** 128 random bits, base64url. */
  readonly nonce: () => string;
  /** Puts a disclosure into a box that only the holder's key opens; undefined when that key was destroyed. */
  readonly seal: (under: string, disclosure: string) => string | undefined;
  /** The disclosure again; undefined when the key was destroyed. */
  readonly open: (under: string, box: string) => string | undefined;
  /** How many keys were destroyed so far. When it has grown, what was opened before is opened again (L-05). */
  readonly erasures: () => number;
}

/** Nothing is wrong with the command: sent again, later or elsewhere, it may succeed. */
export class NotReadyError extends Error {
  constructor(
    readonly code: 'CLOCK_BEHIND' | 'CONTENDED' | 'LEDGER_IS_NEWER' | 'STORE_UNREACHABLE',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
