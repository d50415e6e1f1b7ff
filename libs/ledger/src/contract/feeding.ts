/** What an event store owes those who follow it: every entry, once, in the order of commit. */
import assert from 'node:assert/strict';
import { ResyncError, type Fed } from '../event-store';
import { a, b, c, kept, names, onOne, take, texts, type Check } from './place';

export const feeding: readonly [string, Check][] = [
  [
    'feeds every stream in the order of commit, from any position',
    onOne(async (store) => {
      await store.append('s', 0, [a]);
      await store.append('t', 0, [b]);
      await store.append('s', 1, [c]);
      const seen: Fed[] = [];
      for await (const fed of store.feed()) seen.push(fed);
      assert.deepEqual(
        seen.map(({ stream }) => stream),
        ['s', 't', 's'],
      );
      assert.deepEqual(await Promise.all([store.feed(), store.feed(seen[0]!.position), store.feed(seen[2]!.position)].map(texts)), [
        'a,b,c',
        'b,c',
        '',
      ]);
      assert.equal(await store.head(), seen[2]!.position);
    }),
  ],
  ['has no head while it is empty', onOne(async (store) => assert.equal(await store.head(), undefined))],
  [
    'follows: first what is there, then what comes, then from where it was left',
    onOne(async (store) => {
      await store.append('s', 0, [a]);
      const coming = take(store.follow(), 2);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await store.append('s', 1, [b]);
      const seen = await coming;
      await store.append('s', 2, [c]);
      assert.deepEqual([names(seen), names(await take(store.follow(seen[1]!.position), 1))], ['a,b', 'c']);
    }),
  ],
  [
    'skips nothing and repeats nothing for those who follow while many append',
    onOne(async (store) => {
      const streams = Array.from({ length: 20 }, (_, i) => `s${i}`);
      const following = [take(store.follow(), 200), take(store.follow(), 200)];
      await Promise.all(
        streams.map(async (stream) => {
          for (let rev = 0; rev < 10; rev += 1) await store.append(stream, rev, [kept(`${stream}#${rev}`)]);
        }),
      );
      const [one, other] = await Promise.all(following);
      assert.equal(names(one!), await texts(store.feed()));
      assert.equal(names(other!), names(one!));
      assert.equal(new Set(one!.map(({ position }) => position)).size, 200);
    }),
  ],
  [
    'tells nothing more to those who have unsubscribed',
    onOne(async (store) => {
      let count = 0;
      let arrived: () => void;
      const first = new Promise<void>((resolve) => (arrived = resolve));
      const subscription = store.follow().subscribe(() => {
        count += 1;
        arrived();
      });
      await store.append('s', 0, [a]);
      // What comes over a network comes when it comes.
      await first;
      subscription.unsubscribe();
      await store.append('s', 1, [b]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal(count, 1);
    }),
  ],
  [
    'asks for a new beginning where a position is of another copy, or none at all',
    onOne(async (store) => {
      await store.append('s', 0, [a]);
      const head = (await store.head())!;
      for (const position of [`other:1`, head.replace(/\d+$/, '99'), 'nonsense', '']) {
        await assert.rejects(texts(store.feed(position)), ResyncError);
        await assert.rejects(take(store.follow(position), 1), ResyncError);
      }
    }),
  ],
];
