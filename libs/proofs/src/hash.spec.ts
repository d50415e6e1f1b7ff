import { createHash } from 'node:crypto';
import { base32, decoy, digest, disclose, entryHash, eventId, readDisclosure } from './index';

it('an entry hash is the RFC 6962 leaf hash', () => {
  expect(Buffer.from(entryHash(new Uint8Array()), 'base64url').toString('hex')).toBe(
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  );
  expect(entryHash(Buffer.from('L123456'))).toBe(createHash('sha256').update('\0L123456').digest('base64url'));
});

it('an event id is a UUIDv8 made of the first 16 bytes of the hash', () => {
  expect(eventId(Buffer.alloc(32, 0xff).toString('base64url'))).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff');
  expect(eventId(Buffer.alloc(32).toString('base64url'))).toBe('00000000-0000-8000-8000-000000000000');
});

/** RFC 4648 §10, in lower case and without padding. */
it.each([
  ['', ''],
  ['f', 'my'],
  ['fo', 'mzxq'],
  ['foo', 'mzxw6'],
  ['foob', 'mzxw6yq'],
  ['fooba', 'mzxw6ytb'],
  ['foobar', 'mzxw6ytboi'],
])('base32 of %j is %j', (text, expected) => expect(base32(Buffer.from(text))).toBe(expected));

describe('a disclosure', () => {
  // The RFC's example was written with spaces: a digest is of the disclosure as it was written, never of a new one.
  const example = 'WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0';

  it('has the digest of RFC 9901 §4.2.3', () => {
    expect(digest(example)).toBe('X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0');
  });

  it('says salt, name and value, and is read again', () => {
    const made = disclose('_26bc4LT-ac6q2KI6cBW5es', 'family_name', 'Möbius');
    expect(made.digest).toBe(digest(made.disclosure));
    expect(readDisclosure(made.disclosure)).toStrictEqual(readDisclosure(example));
    expect(readDisclosure(example)).toStrictEqual({ salt: '_26bc4LT-ac6q2KI6cBW5es', name: 'family_name', value: 'Möbius' });
  });

  it.each(['[]', '{"a":1}', '["s","n"]', '["s","n","v","x"]', '[1,"n","v"]', '["s",2,"v"]'])('is not %s', (text) => {
    expect(() => readDisclosure(Buffer.from(text).toString('base64url'))).toThrow('a disclosure is a list of salt, name and value');
  });

  it('cannot be told from a decoy', () => expect(decoy('salt')).toMatch(/^[\w-]{43}$/));
});
