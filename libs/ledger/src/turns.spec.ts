import { Turns } from './turns';

describe('turns', () => {
  it('come one after another in a stream, also after one that failed, and side by side in different streams', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} begins`);
        await new Promise((resolve) => setImmediate(resolve));
        seen.push(`${name} ends`);
        if (fails) throw new Error(name);
      };
    await Promise.allSettled([turns.take('s', work('a', true)), turns.take('s', work('b')), turns.take('t', work('c'))]);
    expect(seen.slice(0, 2)).toStrictEqual(['a begins', 'c begins']);
    expect(seen.filter((step) => !step.startsWith('c'))).toStrictEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('take no room when nobody waits', async () => {
    const turns = new Turns();
    const taken = Promise.allSettled([
      turns.take('s', async () => 1),
      turns.take('s', () => Promise.reject(new Error('no'))),
      turns.take('t', async () => 3),
    ]);
    expect(turns.size).toBe(2);
    await taken;
    await Promise.resolve();
    expect(turns.size).toBe(0);
  });
});
