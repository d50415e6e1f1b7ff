/** Every rule has a test which bears its name: whoever reads the rules finds what shows them. */
import { exceptions, INVARIANTS, titles } from './invariants';

describe('the invariants', () => {
  const text = titles().join('\n');
  const excepted = exceptions();

  it.each(INVARIANTS)('%s is in the title of a test, or a decision says why there is none', (id) => {
    expect(excepted.has(id) || new RegExp(`\\b${id}\\b`).test(text)).toBe(true);
  });

  it('knows each rule once, and excepts none that is no rule', () => {
    expect(new Set(INVARIANTS).size).toBe(INVARIANTS.length);
    expect([...excepted.keys()].filter((id) => !INVARIANTS.includes(id))).toStrictEqual([]);
  });
});
