/**
 * Numbers and revisions of a supposed history, and those that stand in the record for the same things. The rules are asked with
 * the one kind, people are told the other.
 */

/** Added to the name of what has not happened: no thing is called so, and whoever names it is told that there is none. */
const ABSENT = '~';

export class SupposedNames {
  private readonly there = new Map<string, string>();
  private readonly back = new Map<string, string>();
  private readonly revisions = new Map<number, number>();

  /** The entry at this revision of the supposed history is the one recorded at that. */
  stands(rev: number, recorded: number): void {
    this.revisions.set(rev, recorded);
  }

  /** It came into being under this name; without a recorded one, only on the supposed history. */
  pair(recorded: string | undefined, supposed: string): void {
    if (recorded === undefined) this.call(this.back.has(supposed) ? supposed : `supposed-${supposed}`, supposed);
    else if (recorded !== supposed && this.supposed(recorded) !== supposed) this.call(recorded, supposed);
  }

  absent(recorded: string): void {
    this.call(recorded, `${recorded}${ABSENT}`);
  }

  private call(recorded: string, supposed: string): void {
    this.there.set(recorded, supposed);
    this.back.set(supposed, recorded);
  }

  supposed(id: string): string {
    return this.there.get(id) ?? id;
  }

  /** Whether a recorded thing is among those that came into being. */
  isNamed(recorded: string, made: readonly (string | undefined)[]): boolean {
    return made.includes(this.supposed(recorded));
  }

  toSupposed(value: unknown): unknown {
    return this.there.size === 0 ? value : renamed(value, this.there);
  }

  /** An answer as people know it: recorded names, and recorded revisions; what has no place in the record has no revision. */
  toRecorded(value: unknown): unknown {
    return renamed(value, this.back, this.revisions);
  }
}

function renamed(value: unknown, names: ReadonlyMap<string, string>, revisions?: ReadonlyMap<number, number>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names, revisions));
  if (typeof value !== 'object' || value === null) return value;
  const members: [string, unknown][] = [];
  for (const [key, one] of Object.entries(value)) {
    const isRevision = revisions && key === 'revision' && typeof one === 'number' && one >= 0;
    const found = isRevision ? revisions.get(one) : renamed(one, names, revisions);
    if (found !== undefined) members.push([names.get(key) ?? key, found]);
  }
  return Object.fromEntries(members);
}
