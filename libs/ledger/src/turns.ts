/** Commands of one stream are decided one after another, each after its predecessor's commit. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const before = this.last.get(stream);
    const turn = before ? before.then(work, work) : work();
    this.last.set(stream, turn);
    // The one who finds nobody behind clears the place, so that streams at rest take no room.
    const leave = (): void => {
      if (this.last.get(stream) === turn) this.last.delete(stream);
    };
    turn.then(leave, leave);
    return turn;
  }

  get size(): number {
    return this.last.size;
  }
}
