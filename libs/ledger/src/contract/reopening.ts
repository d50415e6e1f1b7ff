/** What an event store owes when it is closed, opened again, or opened by a second one. */
import assert from 'node:assert/strict';
import { LedgerInUseError } from '../event-store';
import { a, b, c, onOne, texts, type Check } from './place';

export const reopening: readonly [string, Check][] = [
  [
    'has everything again after it was closed and opened',
    async (place) => {
      const first = await place.open();
      await first.append('s', 0, [a, b]);
      const head = await first.head();
      await first.close();
      await onOne(async (store) => {
        assert.deepEqual([await texts(store.read('s')), await store.head(), await texts(store.feed(head))], ['a,b', head, '']);
        assert.deepEqual([await store.append('s', 0, [c]), await store.append('s', 2, [c])], ['conflict', 'appended']);
        assert.deepEqual([await texts(store.read('s')), await texts(store.feed(head))], ['a,b,c', 'c']);
      })(place);
    },
  ],
  [
    'finishes what was handed in before it closes, and takes nothing afterwards',
    async (place) => {
      const first = await place.open();
      const appended = first.append('s', 0, [a]);
      await first.close();
      assert.equal(await appended, 'appended');
      await assert.rejects(first.append('s', 1, [b]), /closed/);
      await onOne(async (store) => assert.equal(await texts(store.read('s')), 'a'))(place);
    },
  ],
  [
    'ends the feed of those who follow when it closes',
    async (place) => {
      const store = await place.open();
      const ended = new Promise<void>((resolve, reject) => store.follow().subscribe({ complete: resolve, error: reject }));
      await store.close();
      await ended;
    },
  ],
  [
    'has one writer: a second one is told so, and the first is not disturbed',
    async (place) => {
      await onOne(async (store) => {
        await assert.rejects(place.open(), LedgerInUseError);
        assert.equal(await store.append('s', 0, [a]), 'appended');
      })(place);
      await onOne(async (store) => assert.equal(await texts(store.read('s')), 'a'))(place);
    },
  ],
];
