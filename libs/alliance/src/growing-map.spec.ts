import fc from 'fast-check';
import { GrowingMap } from './growing-map';

describe('a map that grows', () => {
  it('keeps every version as it was, in its order, whichever is looked at', () => {
    const steps = fc.array(fc.record({ from: fc.nat(), key: fc.integer({ min: 0, max: 6 }), value: fc.integer(), look: fc.nat() }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (taken) => {
        const versions = [{ ours: GrowingMap.from<number, number>([]), plain: new Map<number, number>() }];
        for (const { from, key, value, look } of taken) {
          const { ours, plain } = versions[from % versions.length]!;
          versions.push({ ours: ours.with(key, value), plain: new Map(plain).set(key, value) });
          const seen = versions[look % versions.length]!;
          expect([...seen.ours]).toStrictEqual([...seen.plain]);
        }
        for (const { ours, plain } of versions) {
          expect([[...ours], [...ours.keys()], [...ours.values()], ours.size]).toStrictEqual([
            [...plain],
            [...plain.keys()],
            [...plain.values()],
            plain.size,
          ]);
          expect([ours.get(3), ours.has(3)]).toStrictEqual([plain.get(3), plain.has(3)]);
        }
      }),
    );
  });

  it('is walked through as it was when the walk began', () => {
    const first = GrowingMap.from<number, string>([
      [1, 'a'],
      [2, 'b'],
    ]);
    const seen: number[] = [];
    first.forEach((_, key) => {
      seen.push(key);
      first.with(key + 10, 'c');
    });
    expect(seen).toStrictEqual([1, 2]);
  });
});
