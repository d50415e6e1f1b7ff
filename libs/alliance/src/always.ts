/**
 * What holds for every command, whatever it asks: the alliance exists and has room, whoever acts for a party says in
 * which capacity (D-70), nothing holds outside the alliance's lifetime (B-08), and what is recorded late says why (B-03).
 * Only an alliance that is being taken over rests on its records.
 */
import { combine, dayOf, type Actor, type Authorised, type Circumstance, type Entry } from './decider';
import { documents } from './documents/facts';
import { decisions } from './governance/decision-facts';
import type { DecisionId } from './governance/events';
import { alliance, capacities, holdsCapacity, policies, policiesOn } from './parties/facts';
import { notFromRecords, takingOver, type NotFromRecords } from './parties/taking-over-facts';
import { addDays, type LocalDate } from './values';

/** At this many entries an alliance warns; beyond `ENTRIES_MAX` it takes no more. */
export const ENTRIES_WARN = 40_000;
export const ENTRIES_MAX = 50_000;

export type AlwaysRefusal =
  | { readonly refused: 'ALLIANCE_NOT_FOUND' }
  | { readonly refused: 'ALLIANCE_FULL'; readonly entries: number }
  | { readonly refused: 'CAPACITY_NOT_HELD'; readonly party?: string; readonly capacity?: string }
  | { readonly refused: 'OUTSIDE_LIFETIME'; readonly on: LocalDate; readonly from: LocalDate; readonly to?: LocalDate }
  | { readonly refused: 'REASON_REQUIRED'; readonly on: LocalDate }
  | { readonly refused: 'BACKDATED_TOO_FAR'; readonly on: LocalDate; readonly earliest: LocalDate }
  | { readonly refused: 'DECISION_NOT_FOUND'; readonly decision: DecisionId }
  | { readonly refused: 'RECORD_NOT_FOUND'; readonly document: string }
  | NotFromRecords;

const state = combine({ alliance, capacities, decisions, documents, policies, takingOver });
export type Always = typeof state.initial;
export const always = state;

const REGISTERS_DOCUMENTS = new Set(['RegisterDocument', 'AddDocumentVersion']);
const FOR_A_PARTY = new Set(['AJR_MEMBER', 'AJR_DEPUTY', 'PARTY_SIGNATORY']);

/** The refusal that stands before the rule of the command itself is asked, if there is one. */
export function barred(
  state: Always,
  history: readonly Entry[],
  type: string,
  command: object,
  circumstance: Circumstance,
): AlwaysRefusal | undefined {
  const { alliance: known, capacities: held } = state;
  // There is no alliance yet that could be full, or whose capacities or lifetime could be asked: only the delay is looked at.
  if (type === 'RegisterAlliance') return late(state, type, command, circumstance);
  if (!known) return { refused: 'ALLIANCE_NOT_FOUND' };
  if (history.length >= ENTRIES_MAX) return { refused: 'ALLIANCE_FULL', entries: history.length };

  const { actor, today } = circumstance;
  if (!statesItsCapacity(actor, held, today)) {
    return { refused: 'CAPACITY_NOT_HELD', ...(actor.party && { party: actor.party }), ...(actor.capacity && { capacity: actor.capacity }) };
  }

  const outside = REGISTERS_DOCUMENTS.has(type) ? undefined : outsideLifetime({ alliance: known }, command, circumstance);
  return outside ?? notOnRecord(state, type, command) ?? late(state, type, command, circumstance);
}

/** Nothing holds before the founding or after the archival, whether a person says so or a decision (B-08). */
export function outsideLifetime(
  { alliance: known }: Pick<Always, 'alliance'>,
  command: Authorised,
  circumstance: Circumstance,
): (AlwaysRefusal & { readonly refused: 'OUTSIDE_LIFETIME' }) | undefined {
  const { founded: from, archived: to } = known!;
  const on = dayOf(command, circumstance);
  return on < from || (to !== undefined && on > to) ? { refused: 'OUTSIDE_LIFETIME', on, from, ...(to && { to }) } : undefined;
}

/** A proposal says on what authority the body decides; it does not rest on it itself. */
const PROPOSES = new Set(['ProposeDecision', 'AmendProposal']);

/** Whether a command rests on the records of an alliance that is being taken over; that it may is asked by `barred`. */
export const restsOnRecord = (type: string, { authority }: Authorised): boolean => authority?.kind === 'RECORD' && !PROPOSES.has(type);

/** Who rests on the records of an alliance that is being taken over names them: a document that is registered. */
function notOnRecord({ documents: known, takingOver: taken }: Always, type: string, command: Authorised): AlwaysRefusal | undefined {
  if (!restsOnRecord(type, command)) return undefined;
  const { ref } = command.authority!;
  return notFromRecords(taken) ?? (known.has(ref) ? undefined : { refused: 'RECORD_NOT_FOUND', document: ref });
}

/** A decision of an outside body needs no other behind it, however late its extract comes. */
const DECIDES = new Set(['RecordOutsideDecision']);

/** What is recorded late says why, and what is recorded very late rests on a decision, or on records taken over (B-03). */
function late(
  { decisions: decided, policies: sets }: Always,
  type: string,
  { authority, reason, lateBecause, takenOver, ...said }: Authorised & { readonly reason?: string; readonly takenOver?: true },
  circumstance: Circumstance,
): AlwaysRefusal | undefined {
  const { today } = circumstance;
  const on = dayOf(said, circumstance);
  if (on >= today) return undefined;
  if (reason === undefined && lateBecause === undefined) return { refused: 'REASON_REQUIRED', on };
  const earliest = addDays(today, -policiesOn(sets, today).backdatingDays);
  if (on >= earliest || DECIDES.has(type) || takenOver || authority?.kind === 'RECORD') return undefined;
  if (authority?.kind !== 'DECISION') return { refused: 'BACKDATED_TOO_FAR', on, earliest };
  return decided.has(authority.ref) ? undefined : { refused: 'DECISION_NOT_FOUND', decision: authority.ref };
}

/** Who acts for a party states one capacity that the party holds on the day; who acts for the alliance states none. */
export function statesItsCapacity({ role, party, capacity }: Actor, held: Always['capacities'], today: LocalDate): boolean {
  if (party === undefined) return capacity === undefined && !FOR_A_PARTY.has(role);
  return capacity !== undefined && holdsCapacity(held, party, capacity, today);
}
