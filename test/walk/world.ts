/** A record that gives the same answers twice: the same seed makes the same history, to the byte. */
import {
  commandOf,
  decideAgain,
  isRefusal,
  question,
  type Actor,
  type AnyRefusal,
  type Caused,
  type Command,
  type CommandType,
  type LocalDate,
} from '@app/alliance';
import { eventTypes, RULES } from '@app/alliance';
import { memoryPlace, openMemory, recorder, type Answer, type Entry, type LedgerRefusal, type MemoryPlace, type Ports } from '@app/ledger';
import { commandFrom } from '../../apps/api/src/bodies';
import { endsOf, localDay } from '../../apps/api/src/calendar';
import { FOUNDING, REGISTRATION } from './founded';

const ZONE = 'Europe/Helsinki';
const BEGINNING = '2020-01-01T08:00:00.000Z';
const MINUTE_MS = 60_000;
export const MINUTES_A_DAY = 1440;

const portsFrom = (drawn: number, now: () => string): Ports => ({
  ledger: 'test.example/ledger',
  rules: RULES,
  types: eventTypes,
  now,
  nonce: () => String((drawn += 1)).padStart(22, '0'),
  seal: (_, disclosure) => disclosure,
  open: (_, box) => box,
  erasures: () => 0,
});

export interface Sent {
  readonly type: CommandType;
  readonly outcome: Answer | AnyRefusal | LedgerRefusal;
  /** What the command added to the alliance, and what it added to the journal. */
  readonly added: readonly Entry[];
  readonly journaled: readonly Entry[];
}

export class World {
  private received = BEGINNING;
  private keys = 0;
  private stream = 'alliance';
  /** The history before the command that is looked at again, as an array that only grows. */
  private readonly before: Caused[] = [];
  private readonly ports = portsFrom(0, () => this.received);
  private readonly ledger;

  constructor(readonly place: MemoryPlace) {
    this.ledger = recorder(openMemory(place), this.ports);
  }

  /** The alliance, founded once; every world begins with a copy of it. */
  static async founded(): Promise<World> {
    const { place, keys, stream } = await founding();
    const streams = new Map([...place.streams].map(([name, kept]) => [name, [...kept]]));
    const world = new World({ epoch: place.epoch, all: [...place.all], streams, isOpen: false });
    Object.assign(world, { keys, stream, received: BEGINNING });
    world.before.push(...(await world.history()));
    return world;
  }

  get today(): LocalDate {
    return localDay(this.received, ZONE);
  }
  get now(): string {
    return this.received;
  }
  letPass(minutes: number): void {
    this.received = new Date(Date.parse(this.received) + minutes * MINUTE_MS).toISOString();
  }
  history(): Promise<readonly Entry[]> {
    return this.ledger.history(this.stream);
  }
  refusals(): Promise<readonly Entry[]> {
    return this.ledger.history(this.stream.replace('alliance-', 'refusals-'));
  }
  /** As somebody reads it who was not there. */
  afresh(): Promise<readonly Entry[]> {
    const { epoch, all, streams } = this.place;
    return recorder(openMemory({ epoch, all, streams, isOpen: false }), this.ports).history(this.stream);
  }

  /** Sends a command as a request would bring it; whatever is accepted is decided again, before it is recorded and after. */
  async send(type: CommandType, plain: Command<CommandType>, actor: Actor): Promise<Sent> {
    const command = commandFrom(type, JSON.parse(JSON.stringify(plain)) as object);
    const { today, received } = this;
    const circumstance = { actor, received, today, ends: endsOf(command, today, ZONE) };
    const [length, refused] = [(await this.history()).length, (await this.refusals()).length];
    const asked = { stream: this.stream, key: `key-${(this.keys += 1)}`, type, body: command, circumstance };
    const outcome = await this.ledger.record<AnyRefusal>(asked, (history) => {
      const answer = question(type, command, circumstance)(history);
      if (!isRefusal(answer)) expect(question(type, commandOf(type, answer), circumstance)(history)).toStrictEqual(answer);
      return answer;
    });
    if (this.stream === 'alliance' && 'created' in outcome) this.stream = `alliance-${outcome.created[0]}`;

    const added = (await this.history()).slice(length);
    if (added.length > 0) {
      expect(decideAgain(this.before, added)).toBeUndefined();
      this.before.push(...added);
    }
    return { type, outcome, added, journaled: (await this.refusals()).slice(refused) };
  }
}

interface Founded {
  readonly place: MemoryPlace;
  readonly keys: number;
  readonly stream: string;
}
let known: Promise<Founded> | undefined;
const founding = (): Promise<Founded> => (known ??= found());

async function found(): Promise<Founded> {
  const place = memoryPlace();
  const world = new World(place);
  for (const { type, command, as } of [REGISTRATION, ...FOUNDING]) {
    const { outcome } = await world.send(type, command, as);
    if ('refused' in outcome) throw new Error(`${type} was refused: ${JSON.stringify(outcome)}`);
  }
  const [{ stream }] = (await world.history()) as [Entry];
  return { place, keys: FOUNDING.length + 1, stream };
}
