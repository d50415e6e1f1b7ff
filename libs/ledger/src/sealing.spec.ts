import { digest, disclose, readDisclosure } from '@app/proofs';
import type { Entry } from './entry';
import { openMemory } from './memory';
import { recorder } from './record';
import { asked, Keys, openWorld, portsOf, textsOf } from './testing/world';

const ALL = { why: 'Because I say so.', about: 'A private matter.', minutes: 'All were there.' };
const explained = (sealed: object) => () => [{ type: 'Explained', data: { person: 'bob' }, sealed }];

async function world() {
  const keys = new Keys();
  const store = openMemory();
  const ledger = recorder(store, portsOf({ seal: keys.seal, open: keys.open, erasures: keys.erasures }));
  const first = async (): Promise<Entry> => (await ledger.history('alliance-a'))[0]!;
  return { keys, store, ledger, first };
}

describe('what is sealed', () => {
  it('is in no entry: there are digests alone, sorted, one for every member that the type can seal', async () => {
    const { store, ledger } = openWorld();
    await ledger.record(asked('ann'), explained(ALL));
    await ledger.record(asked('bob'), explained({ why: 'Because.' }));
    const texts = await textsOf(store, 'alliance-a');
    expect(texts).toStrictEqual([expect.not.stringMatching(/say so|private|were there/), expect.not.stringContaining('Because')]);
    for (const text of texts) {
      const { _sd } = (JSON.parse(text) as { data: { _sd: string[] } }).data;
      expect(_sd).toStrictEqual([...new Set(_sd)].sort());
      expect(_sd).toHaveLength(3);
    }
  });

  it('is a disclosure that anybody who has it can check against the entry', async () => {
    const { store, ledger } = openWorld();
    await ledger.record(asked('ann'), explained(ALL));
    for await (const { bytes, beside } of store.read('alliance-a')) {
      const { _sd } = (JSON.parse(Buffer.from(bytes).toString()) as { data: { _sd: string[] } }).data;
      const { sealed } = JSON.parse(Buffer.from(beside).toString()) as { sealed: { under: string; box: string }[] };
      const disclosures = sealed.map(({ under, box }) => box.slice(under.length + 1));
      expect(disclosures.map((one) => digest(one)).sort()).toStrictEqual(_sd);
      expect(Object.fromEntries(disclosures.map(readDisclosure).map(({ name, value }) => [name, value]))).toStrictEqual(ALL);
    }
  });

  it('lies under the key of its author, of the person whom the event names, or of the alliance', async () => {
    const { store, ledger } = openWorld();
    await ledger.record(asked('ann'), explained(ALL));
    for await (const { beside } of store.read('alliance-a')) {
      const { sealed } = JSON.parse(Buffer.from(beside).toString()) as { sealed: { under: string }[] };
      expect(sealed.map(({ under }) => under)).toStrictEqual(['person:ann', 'person:bob', 'stream:alliance-a']);
    }
  });

  it('of the system itself lies under the key of the alliance', async () => {
    const { store, ledger } = openWorld();
    await ledger.record(asked('system:clock'), explained({ why: 'It was due.' }));
    for await (const { beside } of store.read('alliance-a')) expect(Buffer.from(beside).toString()).toContain('"under":"stream:alliance-a"');
  });

  it('is opened for views, and once', async () => {
    const { ledger, first } = await world();
    await ledger.record(asked('ann'), explained(ALL));
    const entry = await first();
    expect(entry.sealed).toStrictEqual(ALL);
    expect(entry.sealed).toBe((await first()).sealed);
  });

  it('L-05 is absent when its key was destroyed, also where it was opened before, and nothing else is', async () => {
    const { keys, store, ledger, first } = await world();
    await ledger.record(asked('ann'), explained(ALL));
    const [before, entry] = [await textsOf(store, 'alliance-a'), await first()];
    expect(entry.sealed).toStrictEqual(ALL);
    keys.destroyed.add('person:bob');
    expect(entry.sealed).toStrictEqual({ why: ALL.why, minutes: ALL.minutes });
    expect(await textsOf(store, 'alliance-a')).toStrictEqual(before);
  });

  it('L-05 is not kept at all when it is said about a person who was erased before', async () => {
    const { keys, ledger, first } = await world();
    keys.destroyed.add('person:bob');
    await ledger.record(asked('ann'), explained(ALL));
    keys.destroyed.clear();
    expect((await first()).sealed).toStrictEqual({ why: ALL.why, minutes: ALL.minutes });
    expect((await first()).digests).toHaveLength(3);
  });

  it('was put there by nobody else: a box whose contents the entry does not name is a fault', async () => {
    const forged = disclose('salt', 'why', 'I never said that.').disclosure;
    const keys = new Keys();
    const ledger = recorder(openMemory(), portsOf({ seal: keys.seal, open: () => forged, erasures: keys.erasures }));
    await ledger.record(asked('ann'), explained(ALL));
    const [entry] = await ledger.history('alliance-a');
    expect(() => entry!.sealed).toThrow('alliance-a#0: found a sealed member that the entry does not name');
  });
});
