/**
 * A map that is never changed, and yet grows without being copied. A fold over ten thousand entries makes ten thousand
 * versions of it, and looks at the newest. So the newest version holds the one real map, and every older one only the
 * difference to its successor; whoever looks at an older version makes it the one that holds the map (Baker's trick, after
 * H. G. Baker, "Shallow binding makes functional arrays fast", 1991).
 */
type Held<K, V> = { readonly map: Map<K, V> };
/** How to come from `next` to this version: what the key held, or that it was not there. */
type Difference<K, V> = { readonly next: GrowingMap<K, V>; readonly key: K; readonly value: V | undefined; readonly isThere: boolean };

export class GrowingMap<K, V> implements ReadonlyMap<K, V> {
  private constructor(private content: Held<K, V> | Difference<K, V>) {}

  static from<K, V>(entries: Iterable<readonly [K, V]>): GrowingMap<K, V> {
    return new GrowingMap<K, V>({ map: new Map(entries) });
  }

  with(key: K, value: V): GrowingMap<K, V> {
    const map = this.held();
    const before: { readonly value: V | undefined; readonly isThere: boolean } = { value: map.get(key), isThere: map.has(key) };
    map.set(key, value);
    const next = new GrowingMap<K, V>({ map });
    this.content = { next, key, ...before };
    return next;
  }

  get size(): number {
    return this.held().size;
  }
  get(key: K): V | undefined {
    return this.held().get(key);
  }
  has(key: K): boolean {
    return this.held().has(key);
  }
  /** What is walked through stays as it is, whatever is looked at on the way. */
  entries(): MapIterator<[K, V]> {
    return [...this.held()][Symbol.iterator]() as MapIterator<[K, V]>;
  }
  keys(): MapIterator<K> {
    return [...this.held().keys()][Symbol.iterator]() as MapIterator<K>;
  }
  values(): MapIterator<V> {
    return [...this.held().values()][Symbol.iterator]() as MapIterator<V>;
  }
  forEach(visit: (value: V, key: K, map: ReadonlyMap<K, V>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
  [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries();
  }

  /** The real map, brought to this version. Keys keep their order, since what came last is taken back first. */
  private held(): Map<K, V> {
    if ('map' in this.content) return this.content.map;
    const path: GrowingMap<K, V>[] = [this];
    for (;;) {
      const { content } = path.at(-1)!;
      if ('map' in content) break;
      path.push(content.next);
    }
    for (const version of path.slice(0, -1).toReversed()) version.takeFromNext();
    return (this.content as unknown as Held<K, V>).map;
  }

  private takeFromNext(): void {
    const { next, key, value, isThere } = this.content as Difference<K, V>;
    const { map } = next.content as Held<K, V>;
    next.content = { next: this, key, value: map.get(key), isThere: map.has(key) };
    if (isThere) map.set(key, value as V);
    else map.delete(key);
    this.content = { map };
  }
}
