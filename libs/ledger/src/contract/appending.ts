/** What an event store owes those who append: all or nothing, exactly where they said (L-01). */
import assert from 'node:assert/strict';
import { COMMAND_ENTRIES_MAX, ENTRY_BYTES_MAX, OutOfBoundsError, type Kept } from '../event-store';
import { a, b, c, onOne, texts, type Check } from './place';

export const appending: readonly [string, Check][] = [
  [
    'L-01 gives back the bytes that were appended, in order, without gaps and from any revision',
    onOne(async (store) => {
      await store.append('s', 0, [a, b]);
      await store.append('s', 2, [c]);
      assert.deepEqual(
        [await texts(store.read('s')), await texts(store.read('s', 1)), await texts(store.read('s', 3)), await texts(store.read('t'))],
        ['a,b,c', 'b,c', '', ''],
      );
    }),
  ],
  [
    'gives back what travels beside an entry',
    onOne(async (store) => {
      await store.append('s', 0, [a]);
      for await (const { beside } of store.read('s')) assert.equal(Buffer.from(beside).toString(), 'beside a');
      for await (const { beside } of store.feed()) assert.equal(Buffer.from(beside).toString(), 'beside a');
    }),
  ],
  [
    'lets one of two writers win, and leaves all its entries or none',
    onOne(async (store) => {
      const outcomes = await Promise.all([store.append('s', 0, [a, b]), store.append('s', 0, [c, a])]);
      assert.deepEqual(outcomes, ['appended', 'conflict']);
      assert.deepEqual([await texts(store.read('s')), await texts(store.feed())], ['a,b', 'a,b']);
    }),
  ],
  [
    'takes appends one upon the other before the first is done',
    onOne(async (store) => {
      const outcomes = await Promise.all([store.append('s', 0, [a]), store.append('s', 1, [b]), store.append('s', 2, [c])]);
      assert.deepEqual([outcomes, await texts(store.read('s'))], [['appended', 'appended', 'appended'], 'a,b,c']);
    }),
  ],
  [
    'takes identical bytes at their revision for a repeat, also when more has followed',
    onOne(async (store) => {
      await store.append('s', 0, [a, b]);
      await store.append('s', 2, [c]);
      assert.deepEqual([await store.append('s', 0, [a, b]), await texts(store.read('s')), await texts(store.feed())], ['appended', 'a,b,c', 'a,b,c']);
    }),
  ],
  [
    'takes identical bytes that arrive together for a repeat',
    onOne(async (store) => {
      const outcomes = await Promise.all([store.append('s', 0, [a, b]), store.append('s', 0, [a, b])]);
      assert.deepEqual([outcomes, await texts(store.read('s'))], [['appended', 'appended'], 'a,b']);
    }),
  ],
  [
    'calls other bytes at a revision a conflict, also when they are of the same command',
    onOne(async (store) => {
      await store.append('s', 0, [a, b]);
      assert.deepEqual(
        [await store.append('s', 0, [b]), await store.append('s', 0, [a, c]), await store.append('s', 1, [a])],
        ['conflict', 'conflict', 'conflict'],
      );
      assert.equal(await texts(store.read('s')), 'a,b');
    }),
  ],
  [
    'calls more than is there a conflict, and writes nothing of it',
    onOne(async (store) => {
      await store.append('s', 0, [a]);
      assert.deepEqual([await store.append('s', 0, [a, b]), await texts(store.read('s'))], ['conflict', 'a']);
    }),
  ],
  [
    'L-01 calls a gap a conflict',
    onOne(async (store) => {
      assert.equal(await store.append('s', 1, [a]), 'conflict');
      await store.append('s', 0, [a]);
      assert.deepEqual([await store.append('s', 2, [c]), await texts(store.read('s'))], ['conflict', 'a']);
    }),
  ],
  [
    'refuses what is empty, too many or too large, and writes nothing of it',
    onOne(async (store) => {
      const large = { bytes: Buffer.alloc(ENTRY_BYTES_MAX, 'x'), beside: Buffer.alloc(0) };
      const tooMuch: (readonly Kept[])[] = [
        [],
        Array.from({ length: COMMAND_ENTRIES_MAX + 1 }, () => a),
        [{ ...large, bytes: Buffer.alloc(ENTRY_BYTES_MAX + 1) }],
        Array.from({ length: 16 }, () => large),
        [{ ...a, beside: Buffer.alloc(900_000) }],
      ];
      for (const entries of tooMuch) await assert.rejects(store.append('s', 0, entries), OutOfBoundsError);
      assert.equal(
        await store.append(
          's',
          0,
          Array.from({ length: 15 }, () => large),
        ),
        'appended',
      );
      assert.equal(
        await store.append(
          's',
          15,
          Array.from({ length: COMMAND_ENTRIES_MAX }, () => a),
        ),
        'appended',
      );
    }),
  ],
];
