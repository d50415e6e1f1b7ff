import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventTypes, RULES, type Entry } from '@app/alliance';
import { openMemoryLedger, type Ledger } from '@app/ledger';
import { entryHash } from '@app/proofs';
import { allocated, decided, FRAMED, HEALTH, PERIODS, superseded } from '../../../alliance/src/commercial/money-scenario';
import { decidedOutside } from '../../../alliance/src/governance/decision-scenario';
import { eur, happened, SEATED } from '../../../alliance/src/scenario';
import type { Feed } from './feed';
import { openTables } from './open';
import { rowsFrom, type Rows } from './rows';
import type { TableRunner } from './runner';

const DAY = '2020-04-20';
const NOW = `${DAY}T09:00:00.000Z`;

const ledgerOf = () => openMemoryLedger({ origin: 'test.example/ledger', rules: RULES, types: eventTypes, now: () => NOW });
let keys = 0;
/** Puts entries into the record as they are, so that any history can be told without asking anybody's permission. */
async function record({ recorder }: Ledger, alliance: string, entries: readonly Entry[]): Promise<void> {
  for (const { type, data, effective, authority } of entries) {
    const isFact = eventTypes[type as keyof typeof eventTypes].kind === 'FACT';
    const draft = { type, data, ...(isFact && { effective }), ...(authority && { authority }) };
    const circumstance = { actor: { person: 'somebody', role: 'REGISTRAR' }, received: NOW, today: DAY };
    const answer = await recorder.record({ stream: `alliance-${alliance}`, key: `key-${(keys += 1)}`, type: 'Tell', body: {}, circumstance }, () => [
      draft,
    ]);
    if ('refused' in answer) throw new Error(answer.refused);
  }
}
const allows = [{ id: 'old', allows: 'AllocateBudget', amount: eur(500), to: { component: 'TARGET_BUDGET' } }] as const;
const MONEY: readonly Entry[] = [
  ...FRAMED,
  ...PERIODS,
  ...decided('decision-1', allows),
  allocated('movement-1', HEALTH, eur(300)),
  decidedOutside('decision-2'),
];
const MORE: readonly Entry[] = [
  superseded('decision-1', 'decision-2', '2020-03-01'),
  happened('CostFrameChanged', { component: 'RISK_RESERVE', change: eur(250) }, { effective: '2020-03-01' }),
];

/** Only what a runner needs, so that nothing else can be reached through it. */
const feedOf = ({ store }: Ledger, epoch = store.epoch): Feed => ({
  epoch,
  head: () => store.head(),
  read: (stream, from) => store.read(stream, from),
  feed: (after) => store.feed(after),
  follow: (after) => store.follow(after),
});

async function folded({ recorder }: Ledger, ...names: readonly string[]): Promise<Rows> {
  const each = await Promise.all(names.map(async (name) => rowsFrom(name, await recorder.history(`alliance-${name}`))));
  const byPerson = (rows: Rows['access']) => rows.toSorted((a, b) => (a.person < b.person ? -1 : 1));
  return {
    alliances: each.flatMap(({ alliances }) => alliances),
    decisions: each.flatMap(({ decisions }) => decisions),
    cost_frames: each.flatMap((rows) => rows.cost_frames),
    access: each.flatMap(({ access }) => byPerson(access)),
  };
}
const plain = (rows: Rows): unknown => JSON.parse(JSON.stringify(rows));
const kept = async ({ tables }: TableRunner) => plain(await tables.all());

describe('the tables', () => {
  let ledger: Ledger;
  let dir: string;
  const runners: TableRunner[] = [];
  const open = (feed = feedOf(ledger)): TableRunner => {
    const runner = openTables({
      file: join(dir, 'views.sqlite'),
      feed,
      hashOf: entryHash,
      onError: (error) => {
        throw error;
      },
    });
    runners.push(runner);
    return runner;
  };
  const close = async (runner: TableRunner) => {
    await runner.stop();
    await runner.tables.close();
  };

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'tables-'));
    ledger = await ledgerOf();
    await record(ledger, 'a', MONEY);
    await record(ledger, 'b', SEATED);
  });
  afterEach(async () => {
    for (const runner of runners.splice(0)) await close(runner);
    await ledger.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('L-04 hold, made in one go, what is folded from the histories', async () => {
    const runner = open();
    await runner.catchUp();
    expect(await kept(runner)).toStrictEqual(plain(await folded(ledger, 'a', 'b')));
    expect(runner.at).toBe(await ledger.store.head());
  });

  it('L-04 hold, kept as things happen, what is folded from the histories', async () => {
    const runner = open();
    await runner.start();
    await record(ledger, 'a', MORE);
    expect(await runner.reach('a', MONEY.length + MORE.length - 1, 5_000)).toBe(true);
    expect(await kept(runner)).toStrictEqual(plain(await folded(ledger, 'a', 'b')));
  });

  it('L-04 go on from their checkpoint after a restart, and come to the same', async () => {
    const first = open();
    await first.catchUp();
    await close(first);
    await record(ledger, 'a', MORE);
    const second = open();
    let read = 0;
    await second.catchUp((entries) => (read = entries));
    expect(read).toBe(MORE.length);
    expect(await kept(second)).toStrictEqual(plain(await folded(ledger, 'a', 'b')));
  });

  it('L-04 come to the same although they were interrupted', async () => {
    const first = open();
    const caughtUp = first.catchUp();
    await first.stop();
    await caughtUp;
    const second = open();
    await second.catchUp();
    expect(await kept(second)).toStrictEqual(plain(await folded(ledger, 'a', 'b')));
  });

  it('are made from zero by themselves when the ledger is another copy', async () => {
    const first = open();
    await first.catchUp();
    await close(first);
    const other = await ledgerOf();
    await record(other, 'c', SEATED);
    const second = open(feedOf(other));
    await second.catchUp();
    expect(await kept(second)).toStrictEqual(plain(await folded(other, 'c')));
    await other.close();
  });

  it('L-09 are given what was recorded and no way to record anything', async () => {
    const before = await ledger.store.head();
    const feed = Object.freeze(feedOf(ledger));
    const runner = open(feed);
    await runner.start();
    expect(await ledger.store.head()).toBe(before);
    expect(Object.keys(feed).toSorted()).toStrictEqual(['epoch', 'feed', 'follow', 'head', 'read']);
  });

  it('L-07 go on over an entry that they do not know', async () => {
    const newer = await openMemoryLedger({
      origin: 'test.example/ledger',
      rules: RULES,
      types: { ...eventTypes, SomethingNew: { kind: 'ACT', sealed: {} } },
      now: () => NOW,
    });
    await record(newer, 'd', SEATED);
    const circumstance = { actor: { person: 'somebody', role: 'REGISTRAR' }, received: NOW, today: DAY };
    await newer.recorder.record({ stream: 'alliance-d', key: 'new', type: 'Tell', body: {}, circumstance }, () => [
      { type: 'SomethingNew', data: {} },
    ]);
    const runner = open(feedOf(newer));
    await runner.catchUp();
    expect((await runner.tables.alliances(['d'])).map(({ entries, revision }) => [entries, revision])).toStrictEqual([
      [SEATED.length + 1, SEATED.length],
    ]);
    await newer.close();
  });

  it('say that they have not come to a revision that is not there', async () => {
    const runner = open();
    await runner.start();
    expect(await runner.reach('a', 10_000, 50)).toBe(false);
  });

  it('M-01 hold a cost frame for each day from which it is another one', async () => {
    await record(ledger, 'a', MORE);
    const runner = open();
    await runner.catchUp();
    const rows = await runner.tables.costFrames(['a'], undefined, 10);
    const common = {
      alliance: 'a',
      currency: 'EUR',
      target_budget: 1000,
      incentive_pool: 100,
      owner_costs: 200,
      revision: MONEY.length + MORE.length - 1,
    };
    expect(plain(rows as never)).toStrictEqual([
      { ...common, from_day: '2020-01-01', until_day: '2020-03-01', risk_reserve: 300, total: 1600 },
      { ...common, from_day: '2020-03-01', until_day: null, risk_reserve: 550, total: 1850 },
    ]);
    expect((await runner.tables.costFrames(['a'], '2020-02-29', 10)).map(({ total }) => total)).toStrictEqual([1600]);
    expect(
      (await runner.tables.decisions(['a', 'b'], { status: 'SUPERSEDED' }, 10)).map(({ decision, superseded_on: on }) => [decision, on]),
    ).toStrictEqual([['decision-1', '2020-03-01']]);
  });
});
