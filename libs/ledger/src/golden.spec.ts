/**
 * Entries as they were made with the first release, byte for byte. Whatever is changed later, these must still be read,
 * hashed and chained, and mean what they meant. `GOLDEN=write` makes them anew: only before a format is released, and
 * with a line in the CHANGELOG that says why.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest, entryHash, parseStrict } from '@app/proofs';
import canonicalize from 'canonicalize';
import type { Draft } from './entry';
import type { Kept } from './event-store';
import { History } from './history';
import { openMemory } from './memory';
import { platformTypes } from './platform-events';
import { readTold } from './read-entry';
import { recorder } from './record';
import { asked, Keys, NOW, portsOf, types } from './testing/world';

interface Golden {
  readonly stream: string;
  readonly entries: readonly { readonly bytes: string; readonly beside: string; readonly hash: string }[];
}

const FILE = join(__dirname, 'golden', 'entries-v1.json');
const keys = new Keys();
const ports = () => portsOf({ types: { ...types, ...platformTypes }, ...keys });

const explained: Draft = {
  type: 'Explained',
  data: { person: 'p-2' },
  sealed: { why: 'Because the drains are older than the drawings say.', about: 'Näin sovittiin.', minutes: 'Noted € 1.' },
};
const paid: Draft = {
  type: 'Paid',
  data: { payment: 'payment-1', receipt: 'receipt-1', amount: { currency: 'EUR', minor: '15720000000' }, share: '1/3' },
  effective: '2029-11-30',
  authority: { kind: 'DECISION', ref: 'decision-11' },
  evidence: [{ document: 'document-1', version: 2, sha256: 'ab'.repeat(32) }],
  publicity: { class: 'PARTLY_SECRET', ground: 'JulkL 24.1 § 20', reviewOn: '2035-01-01' },
};

async function make(): Promise<Golden[]> {
  const store = openMemory();
  const ledger = recorder(store, ports());
  const actor = { person: 'p-1', role: 'AJR_MEMBER', capacity: 'OWNER', party: 'CITY', seat: 'C1' };
  const acting = { circumstance: { actor, received: '2029-12-31T23:30:00.000Z', today: '2030-01-01' } };
  await ledger.record(asked('p-1', acting), () => [{ type: 'Voted', data: { voter: 'p-1' } }]);
  await ledger.record(asked('p-1', { ...acting, key: 'two' }), () => [explained, paid]);
  await ledger.record(asked('system:clock', { key: 'three' }), () => [{ ...explained, sealed: { why: 'It was due.' } }]);
  await ledger.record(asked('p-1', { ...acting, key: 'four' }), () => ({ refused: 'ALREADY_VOTED', voter: 'p-1' }));
  const played = asked('p-3', { stream: 'alliance-b', clock: 'SIMULATED', recordedAt: '2016-08-31T21:00:00.000Z' });
  await ledger.record(played, () => [{ type: 'Voted', data: { voter: 'p-3' } }]);
  await ledger.record(asked('system:ledger', { stream: 'ledger' }), () => [
    { type: 'LedgerOpened', data: { origin: 'test.example/ledger', admin: 'p-4' } },
  ]);
  await ledger.record(asked('p-4', { stream: 'ledger' }), () => [
    { type: 'PlatformRoleGranted', data: { person: 'p-5', role: 'PRIVACY_OFFICER' } },
    { type: 'PlatformRoleRevoked', data: { person: 'p-5', role: 'PRIVACY_OFFICER' } },
    { type: 'ErasureAssessed', data: { person: 'p-6', outcome: 'ERASE' }, sealed: { ground: 'A wish.' } },
    { type: 'PersonalDataErased', data: { person: 'p-6' } },
    { type: 'ErasureRefused', data: { person: 'p-7' } },
  ]);
  return Promise.all(
    ['alliance-a', 'refusals-a', 'alliance-b', 'ledger'].map(async (stream) => {
      const entries: Golden['entries'][number][] = [];
      for await (const { bytes, beside } of store.read(stream)) {
        entries.push({ bytes: Buffer.from(bytes).toString(), beside: Buffer.from(beside).toString(), hash: entryHash(bytes) });
      }
      return { stream, entries };
    }),
  );
}

const golden = async (): Promise<Golden[]> => {
  if (process.env['GOLDEN'] === 'write') writeFileSync(FILE, `${JSON.stringify(await make(), undefined, 2)}\n`);
  return JSON.parse(readFileSync(FILE, 'utf8')) as Golden[];
};
const keptOf = ({ bytes, beside }: Golden['entries'][number]): Kept => ({ bytes: Buffer.from(bytes), beside: Buffer.from(beside) });

describe('L-06 the entries of the first release', () => {
  it('are chained, understood and opened', async () => {
    for (const { stream, entries } of await golden()) {
      const history = new History(ports(), stream);
      for (const entry of entries) history.add(keptOf(entry));
      history.assertUnderstood();
      expect(history.told.map(({ hash }) => hash)).toStrictEqual(entries.map(({ hash }) => hash));
      for (const { sealed, digests } of history.entries) expect(Object.keys(sealed).length).toBeLessThanOrEqual(digests.length);
    }
  });

  it('are what anybody else takes for canonical JSON, with the digests of what is sealed', async () => {
    for (const { entries } of await golden()) {
      for (const { bytes, beside } of entries) {
        const { digests } = readTold(Buffer.from(bytes));
        expect(canonicalize(parseStrict(bytes))).toBe(bytes);
        const { sealed } = parseStrict(beside) as { sealed: { under: string; box: string }[] };
        for (const { under, box } of sealed) expect(digests).toContain(digest(keys.open(under, box)!));
      }
    }
  });

  it("are made to the byte by today's code", async () => {
    expect(await make()).toStrictEqual(await golden());
  });

  it('mean what they meant', async () => {
    const [alliance, refusals, played] = await golden();
    const history = new History(ports(), 'alliance-a');
    for (const entry of alliance!.entries) history.add(keptOf(entry));
    expect(history.entries.map(({ type, recorded, day, effective, sealed }) => [type, recorded, day, effective, sealed])).toStrictEqual([
      ['Voted', NOW, '2030-01-01', '2030-01-01', {}],
      ['Explained', NOW, '2030-01-01', '2030-01-01', explained.sealed],
      ['Paid', NOW, '2030-01-01', '2029-11-30', {}],
      ['Explained', NOW, '2030-01-01', '2030-01-01', { why: 'It was due.' }],
    ]);
    expect(parseStrict(refusals!.entries[0]!.bytes)).toMatchObject({
      data: { command: 'Vote', refusal: { refused: 'ALREADY_VOTED', voter: 'p-1' }, revision: 3 },
    });
    expect(parseStrict(played!.entries[0]!.bytes)).toMatchObject({ clock: 'SIMULATED', recorded: '2016-08-31T21:00:00.000Z' });
  });
});
