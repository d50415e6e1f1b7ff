/** How what was answered becomes entries: bytes made once, each chained to the one before (L-01). */
import { canonical, entryHash } from '@app/proofs';
import type { Command } from './command-id';
import { NotReadyError, type Asked, type Draft, type Ports, type Told } from './entry';
import { COMMAND_BYTES_MAX, COMMAND_ENTRIES_MAX, ENTRY_BYTES_MAX, type Kept } from './event-store';
import { typeOf } from './read-entry';
import { sealMembers, type Box } from './sealing';

const CLOCK_BEHIND_MS_MAX = 10_000;

/** What was asked says more than the record can hold. It burns no key. */
export interface TooLarge {
  readonly refused: 'COMMAND_TOO_LARGE';
  readonly bound: 'ENTRIES' | 'ENTRY_BYTES' | 'COMMAND_BYTES';
  readonly found: number;
  readonly atMost: number;
}

const tooLarge = (bound: TooLarge['bound'], found: number, atMost: number): TooLarge => ({ refused: 'COMMAND_TOO_LARGE', bound, found, atMost });

/** An entry as it will be kept, with what a reader would make of it: so nothing that was just written is parsed. */
export interface Made extends Kept {
  readonly told: Told;
  readonly body: string;
  readonly boxes: readonly Box[];
}

export function makeEntries(
  ports: Ports,
  head: Told | undefined,
  command: Command,
  asked: Asked,
  drafts: readonly Draft[],
): readonly Made[] | TooLarge {
  if (drafts.length < 1) throw new Error(`${asked.type} was answered by nothing: neither an event nor a refusal`);
  if (drafts.length > COMMAND_ENTRIES_MAX) return tooLarge('ENTRIES', drafts.length, COMMAND_ENTRIES_MAX);

  const clock = clockOf(head, asked);
  const recorded = recordedOf(ports, head, asked, clock);
  const { id, body } = command;
  const made: Made[] = [];
  let [rev, prev, size] = head ? [head.rev + 1, head.hash as string | null, 0] : [0, null, 0];
  for (const [index, draft] of drafts.entries()) {
    const cause = { command: id, type: asked.type, index, of: drafts.length };
    const { members, digests, boxes } = membersOf(ports, asked, draft);
    const written = {
      v: 1,
      ledger: ports.ledger,
      stream: asked.stream,
      rev,
      prev,
      nonce: ports.nonce(),
      rules: ports.rules,
      recorded,
      ...(clock && { clock }),
      cause,
      ...members,
    };
    const bytes = canonical(digests.length > 0 ? { ...written, data: { ...draft.data, _sd: digests } } : written);
    if (bytes.length > ENTRY_BYTES_MAX) return tooLarge('ENTRY_BYTES', bytes.length, ENTRY_BYTES_MAX);

    const beside = canonical({ body, sealed: boxes });
    size += bytes.length + beside.length;
    const told: Told = { ...written, digests, hash: entryHash(bytes) };
    made.push({ bytes, beside, told, body, boxes });
    [rev, prev] = [rev + 1, told.hash];
  }
  return size > COMMAND_BYTES_MAX ? tooLarge('COMMAND_BYTES', size, COMMAND_BYTES_MAX) : made;
}

/** All that the question and its answer say themselves. */
function membersOf(ports: Ports, asked: Asked, draft: Draft) {
  const {
    circumstance: { actor, received, today },
    stream,
    publicity = { class: 'PUBLIC' },
  } = asked;
  const { type, data, effective } = draft;
  const declared = typeOf(ports, type);
  if (!declared) throw new Error(`${asked.type} was answered by ${type}, which is no declared event type`);
  if (Object.hasOwn(data, '_sd')) throw new Error(`${type}: _sd is the ledger's own member`);
  if (declared.kind === 'ACT' && effective !== undefined && effective !== today) {
    throw new Error(`${type} is an act, and holds from ${today}: found ${effective}`);
  }
  const { digests, boxes } = sealMembers(ports, declared, draft, stream, actor);
  const { person, role, capacity, party, seat } = actor;
  const members = {
    type,
    received,
    day: today,
    effective: effective ?? today,
    publicity: draft.publicity ?? publicity,
    actor: { person, role, ...(capacity && { capacity }), ...(party && { party }), ...(seat && { seat }) },
    ...(draft.authority && { authority: draft.authority }),
    ...(draft.evidence && { evidence: draft.evidence }),
    data,
  };
  return { members, digests, boxes };
}

/** A played alliance is one from its first entry or never. */
function clockOf(head: Told | undefined, { clock, stream }: Asked): 'SIMULATED' | undefined {
  if (head && clock && head.clock !== clock) {
    throw new Error(`${stream}: found an alliance that is not played, expected one whose clock is ${clock}`);
  }
  return head ? head.clock : clock;
}

/** Never earlier than the entry before: a server whose clock is wrong waits rather than writes. */
function recordedOf(ports: Ports, head: Told | undefined, { recordedAt }: Asked, clock: 'SIMULATED' | undefined): string {
  const now = (clock && recordedAt) ?? ports.now();
  if (!head || head.recorded <= now) return now;
  if (!clock && Date.parse(head.recorded) - Date.parse(now) > CLOCK_BEHIND_MS_MAX) {
    throw new NotReadyError('CLOCK_BEHIND', `clock at ${now}, head of ${head.stream} at ${head.recorded}`);
  }
  return head.recorded;
}
