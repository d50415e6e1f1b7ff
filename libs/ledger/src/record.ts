/**
 * The one way in. It reads the history, puts the question to it, and appends the answer if the history has not moved;
 * when it has, the answer was to an older history, and the question is put again.
 */
import { allianceIdOf, commandOf, type Command } from './command-id';
import { NotReadyError, type Asked, type Draft, type Entry, type Ports, type Told } from './entry';
import type { EventStore } from './event-store';
import { Histories } from './histories';
import type { Known } from './history';
import { makeEntries, type TooLarge } from './make-entries';
import { typeOf } from './read-entry';
import { Turns } from './turns';

const ATTEMPTS_MAX = 5;
const CACHED_ENTRIES_MAX = 500_000;

export interface Refusal {
  readonly refused: string;
}

/** What the ledger itself may answer, whatever was asked. None of it is journaled: it burns no key (L-10). */
export type LedgerRefusal =
  { readonly refused: 'IDEMPOTENCY_KEY_REUSED' } | { readonly refused: 'REVISION_MOVED'; readonly revision: number } | TooLarge;

/** What a question gets from a history: what happened, or a refusal. */
export type Question<R extends Refusal> = (history: readonly Told[]) => readonly Draft[] | R;

export interface Answer {
  readonly revision: number;
  /** `<stream>@<revision>`: whoever reads names it, and sees at least this. */
  readonly at: string;
  /** The ids of what came into being; of an alliance first of all its own. */
  readonly created: readonly string[];
  /** Hashes of the entries made. */
  readonly entries: readonly string[];
}

export interface Recorder {
  record<R extends Refusal>(asked: Asked, question: Question<R>): Promise<Answer | R | LedgerRefusal>;
  /** The whole history of a stream, as far as it is on disk now. */
  history(stream: string): Promise<readonly Entry[]>;
  /** Now, on the stream's own clock: a played alliance is never earlier than its head. */
  now(stream: string): Promise<string>;
}

export interface RecorderSettings {
  /** How many entries all cached histories may hold together. */
  readonly cachedEntriesMax?: number;
}

const UNJOURNALED = ['IDEMPOTENCY_KEY_REUSED', 'REVISION_MOVED', 'COMMAND_TOO_LARGE'];
const isUnjournaled = (answer: Refusal): answer is LedgerRefusal => UNJOURNALED.includes(answer.refused);

const journalOf = (stream: string): string => `refusals-${stream.replace(/^[a-z]+-/, '')}`;

export function recorder(store: EventStore, ports: Ports, settings: RecorderSettings = {}): Recorder {
  const histories = new Histories(store, ports, settings.cachedEntriesMax ?? CACHED_ENTRIES_MAX);
  const turns = new Turns();

  /** What the command made, now or long ago; or the refusal of a history that was read to its end. */
  async function settle<R extends Refusal>(command: Command, asked: Asked, question: Question<R>): Promise<Known | R | LedgerRefusal> {
    let fault: unknown;
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      const history = await histories.of(asked.stream);
      const known = history.commands.get(command.id);
      if (known) return known;

      const length = history.told.length;
      const answer = isMoved(asked, length) ?? (history.assertUnderstood(), question(history.told));
      if ('refused' in answer) {
        // The history may have been short, and a refusal must not rest on that.
        await history.catchUp(store);
        if (history.told.length > length) continue;
        return answer;
      }

      const made = makeEntries(ports, history.head, command, asked, answer);
      if ('refused' in made) return made;
      const appended = await store.append(asked.stream, length, made).catch((error: unknown) => {
        fault = error;
        return 'unknown' as const;
      });
      if (appended === 'appended') for (const { told, body, boxes } of made) history.append(told, body, boxes);
      else if (appended === 'conflict') await history.catchUp(store);
      // Nobody is told anything before the store was read again; had the append succeeded, the command is found there.
      else histories.forget(asked.stream);
    }
    const known = (await histories.of(asked.stream)).commands.get(command.id);
    if (known) return known;
    throw new NotReadyError('CONTENDED', `${asked.stream}: gave up after ${ATTEMPTS_MAX} attempts`, { cause: fault });
  }

  /** An answer that is no fact of the alliance, kept once: the same key gets it again (L-10). */
  async function journal<R extends Refusal>(command: Command, asked: Asked, refusal: R): Promise<Known> {
    const { head, told } = await histories.of(asked.stream);
    const { ifMatch: _, publicity: __, ...rest } = asked;
    const clock = head ? head.clock : asked.clock;
    const journaled: Asked = { ...rest, stream: journalOf(asked.stream), ...(clock && { clock }) };
    const data = { command: asked.type, refusal, revision: told.length - 1 };
    const kept = await turns.take(journaled.stream, () => settle<never>(command, journaled, () => [{ type: 'CommandRefused', data }]));
    if ('refused' in kept) throw new Error(`${journaled.stream}: a refusal could not be journaled: ${kept.refused}`);
    return kept;
  }

  async function answer<R extends Refusal>(command: Command, asked: Asked, question: Question<R>): Promise<Known | R | LedgerRefusal> {
    const known = (await histories.of(asked.stream)).commands.get(command.id);
    if (known) return known;
    // Read once and then kept: what other processes journaled since is found when this one would journal too.
    const refused = (await histories.of(journalOf(asked.stream))).commands.get(command.id);
    if (refused) return refused;

    const outcome = await settle(command, asked, question);
    if (!('refused' in outcome) || isUnjournaled(outcome) || asked.isStranger) return outcome;
    return journal(command, asked, outcome);
  }

  return {
    history: async (stream) => (await (await histories.of(stream)).catchUp(store)).entries,

    async now(stream) {
      const { head } = await histories.of(stream);
      const now = ports.now();
      return head?.clock && head.recorded > now ? head.recorded : now;
    },

    async record<R extends Refusal>(sent: Asked, question: Question<R>): Promise<Answer | R | LedgerRefusal> {
      const command = commandOf(ports.ledger, sent);
      const isBorn = sent.stream === 'alliance';
      const asked = isBorn ? { ...sent, stream: `alliance-${allianceIdOf(command.id)}` } : sent;
      const outcome = await turns.take(asked.stream, () => answer(command, asked, question));
      if ('refused' in outcome) return outcome;
      if (outcome.body !== command.body) return { refused: 'IDEMPOTENCY_KEY_REUSED' };
      const last = outcome.entries.at(-1)!;
      if (last.type === 'CommandRefused') return (last.data as { refusal: R }).refusal;
      return answerOf(ports, asked.stream, outcome.entries, isBorn ? [allianceIdOf(command.id)] : []);
    },
  };
}

const isMoved = ({ ifMatch }: Asked, length: number): LedgerRefusal | undefined =>
  ifMatch === undefined || ifMatch === length - 1 ? undefined : { refused: 'REVISION_MOVED', revision: length - 1 };

function answerOf(ports: Ports, stream: string, entries: readonly Told[], born: readonly string[]): Answer {
  const revision = entries.at(-1)!.rev;
  const created = entries.flatMap(({ type, data }) =>
    [typeOf(ports, type)?.creates ?? []].flat().map((member) => String((data as Record<string, unknown>)[member])),
  );
  return { revision, at: `${stream}@${revision}`, created: [...born, ...created], entries: entries.map(({ hash }) => hash) };
}
