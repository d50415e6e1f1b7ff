/** Histories kept in memory, as many as there is room for: whoever was not asked for longest goes first. */
import type { Ports } from './entry';
import type { EventStore } from './event-store';
import { History } from './history';

export class Histories {
  private readonly kept = new Map<string, Promise<History>>();
  private readonly lengths = new Map<string, number>();
  private total = 0;

  constructor(
    private readonly store: EventStore,
    private readonly ports: Ports,
    private readonly entriesMax: number,
  ) {}

  /** As far as it was read before, or all of it when it was not. */
  async of(stream: string): Promise<History> {
    const reading = this.kept.get(stream) ?? new History(this.ports, stream).catchUp(this.store);
    // The newest stands last: the order of the map is the order of use.
    this.kept.delete(stream);
    this.kept.set(stream, reading);
    try {
      const history = await reading;
      // An empty history takes room too: nobody may fill the memory by asking for streams that do not exist.
      this.count(stream, history.told.length + 1);
      return history;
    } catch (error) {
      this.forget(stream);
      throw error;
    }
  }

  forget(stream: string): void {
    this.kept.delete(stream);
    this.total -= this.lengths.get(stream) ?? 0;
    this.lengths.delete(stream);
  }

  get size(): number {
    return this.kept.size;
  }

  private count(stream: string, length: number): void {
    if (!this.kept.has(stream)) return;
    this.total += length - (this.lengths.get(stream) ?? 0);
    this.lengths.set(stream, length);
    for (const oldest of this.kept.keys()) {
      if (this.total <= this.entriesMax || oldest === stream) break;
      this.forget(oldest);
    }
  }
}
