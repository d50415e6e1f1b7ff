/** A history as far as it was read. It is never wrong, only short. */
import type { Entry, Ports, Told } from './entry';
import type { EventStore, Kept } from './event-store';
import { assertUnderstood, readBeside, readTold, withSealed } from './read-entry';
import type { Box } from './sealing';

/** What a command made, with the digest of what was asked. */
export interface Known {
  readonly body: string;
  readonly entries: readonly Told[];
}

export class History {
  /** What rules are given. */
  readonly told: Told[] = [];
  readonly commands = new Map<string, Known & { readonly entries: Told[] }>();
  private readonly boxes: (readonly Box[])[] = [];
  private readonly shown: Entry[] = [];
  private understood = 0;

  constructor(
    private readonly ports: Ports,
    readonly stream: string,
  ) {}

  get head(): Told | undefined {
    return this.told.at(-1);
  }

  /** What views are given. Made when first asked for: most histories are only decided upon. */
  get entries(): readonly Entry[] {
    for (let rev = this.shown.length; rev < this.told.length; rev += 1) {
      this.shown.push(withSealed(this.ports, this.told[rev]!, () => this.boxes[rev]!));
    }
    return this.shown;
  }

  async catchUp(store: EventStore): Promise<this> {
    for await (const kept of store.read(this.stream, this.told.length)) this.add(kept);
    return this;
  }

  add(kept: Kept): void {
    const { body, sealed } = readBeside(kept.beside);
    this.append(readTold(kept.bytes), body, sealed);
  }

  /** Checked again on reading, though it was checked on writing: between the two lie a disk and ten years. */
  append(told: Told, body: string, sealed: readonly Box[]): void {
    const [rev, prev] = [this.told.length, this.head?.hash ?? null];
    // Two readers of one history may have met the same entry.
    if (told.rev < rev && told.hash === this.told[told.rev]!.hash) return;
    if (told.stream !== this.stream || told.rev !== rev || told.prev !== prev) {
      throw new Error(`${this.stream}#${rev}: found ${told.stream}#${told.rev} after ${told.prev}, expected it after ${prev}`);
    }
    const known = this.commands.get(told.cause.command) ?? { body, entries: [] };
    this.commands.set(told.cause.command, known);
    known.entries.push(told);
    this.told.push(told);
    this.boxes.push(sealed);
  }

  /** Throws when the history holds what this server cannot decide upon. */
  assertUnderstood(): void {
    for (; this.understood < this.told.length; this.understood += 1) {
      assertUnderstood(this.ports, this.told[this.understood]!);
    }
  }
}
