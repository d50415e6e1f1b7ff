import canonicalize from 'canonicalize';
import { array, assert, boolean, dictionary, letrec, maxSafeInteger, oneof, property, string } from 'fast-check';
import { canonical, canonicalText, parseStrict } from './index';

/** Everything that the strict profile allows, with names and texts that are hard to order and to escape. */
const text = string({ unit: 'binary', maxLength: 12 });
const value = letrec((tie) => ({
  any: oneof(
    { maxDepth: 4 },
    boolean(),
    maxSafeInteger().map((n) => n + 0),
    text,
    tie('list'),
    tie('members'),
  ),
  list: array(tie('any'), { maxLength: 5 }),
  members: dictionary(text, tie('any'), { maxKeys: 6, noNullPrototype: false }),
})).any.filter((any) => !JSON.stringify(any).includes('"toJSON"'));

describe('canonical bytes', () => {
  it('are those of RFC 8785, for every value that is allowed', () => {
    assert(
      property(value, (any) => expect(canonicalText(any)).toBe(canonicalize(any))),
      { numRuns: 500 },
    );
  });

  it('give the value back, and the same bytes again', () => {
    assert(
      property(value, (any) => {
        const once = canonicalText(any);
        expect(canonicalText(parseStrict(once))).toBe(once);
        expect(Buffer.from(canonical(any)).toString()).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('sort members by UTF-16 code units, whatever order they came in', () => {
    expect(canonicalText({ b: [1, true], a: { é: 'ä\n', z: '€' }, '\u{1F600}': 0, '\uFB33': 1 })).toBe(
      '{"a":{"z":"€","é":"ä\\n"},"b":[1,true],"\u{1F600}":0,"\uFB33":1}',
    );
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['1.5', 1.5],
    ['-0', -0],
    ['9007199254740992', 2 ** 53],
    ['NaN', NaN],
    ['undefined', undefined],
    ['object', new Date(0)],
    ['a lone surrogate', '\uD800'],
    ['object', new Map()],
    ['undefined', Array(1)],
    ['null', { prev: null }],
    ['null', { prev: [null] }],
    ['a lone surrogate', { '\uDC00': 1 }],
    ['bigint', 1n],
    ['function', () => 1],
    ['symbol', Symbol('s')],
    ['object', { toJSON: () => 1 }],
    ['object', Object.create({ minor: 1 })],
  ])('refuse %s', (what, any) => expect(() => canonical({ any })).toThrow(`canonical JSON refuses ${what} at $.any`));

  it('allow null as the predecessor of the first entry, and nowhere else', () => {
    expect(canonicalText({ prev: null })).toBe('{"prev":null}');
    expect(() => canonicalText(null)).toThrow('canonical JSON refuses null at $');
  });
});

describe('strict reading', () => {
  it('gives what JSON says', () => {
    assert(
      property(value, boolean(), (any, isSpaced) => {
        const written = JSON.stringify(any, undefined, isSpaced ? 2 : undefined);
        expect(JSON.stringify(parseStrict(written))).toBe(JSON.stringify(any));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{"c":[{"d":1,"d":2}]}}',
    '{"a" : 1, "\\u0061" : 2}',
    '{"x":":","x":"\\":"}',
    '{"__proto__":1,"__proto__":2}',
  ])('refuses a member that is written twice: %s', (written) => {
    expect(() => parseStrict(written)).toThrow('JSON with a member written twice');
  });

  it('refuses what is no JSON', () => expect(() => parseStrict('{"a":}')).toThrow(SyntaxError));
});
