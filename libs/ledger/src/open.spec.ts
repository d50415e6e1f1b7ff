import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstValueFrom, take, toArray } from 'rxjs';
import { openLedger, openMemoryLedger, type FileSettings, type Ledger } from './open';
import { asked, NOW, types, vote } from './testing/world';

const circumstance = (person: string, role: string) => ({ actor: { person, role }, received: NOW, today: '2030-01-01' });

describe('a ledger', () => {
  let dir: string;
  let ledger: Ledger;
  const open = (more: Partial<FileSettings> = {}) => openLedger({ dir, origin: 'test.example/ledger', rules: 1, types, now: () => NOW, ...more });
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'open-'));
    ledger = await open();
  });
  afterEach(async () => {
    await ledger.close();
    rmSync(dir, { recursive: true });
  });
  const again = async (more?: Partial<FileSettings>) => {
    await ledger.close();
    ledger = await open(more);
  };

  async function withOfficer(): Promise<string> {
    const [admin, officer] = [ledger.opened!.admin, ledger.vault.newPerson()];
    const grant = { key: 'k1', type: 'GrantPlatformRole' as const, body: { person: officer, role: 'PRIVACY_OFFICER' as const } };
    expect(await ledger.platform({ ...grant, circumstance: circumstance(admin, 'LEDGER_ADMIN') })).toMatchObject({ revision: 1 });
    return officer;
  }
  const erase = (officer: string, person: string) =>
    ledger.platform({
      key: 'k2',
      type: 'RequestErasure',
      body: { person, outcome: 'ERASE', ground: 'A wish.' },
      circumstance: circumstance(officer, 'PRIVACY_OFFICER'),
    });

  it('is made on first use, with its origin and its first administrator, who holds the first token', async () => {
    const { admin, secret } = ledger.opened!;
    expect(await ledger.recorder.history('ledger')).toMatchObject([
      { type: 'LedgerOpened', data: { origin: 'test.example/ledger', admin }, actor: { person: 'system:ledger' }, rev: 0 },
    ]);
    expect(ledger.vault.personOf(secret)).toBe(admin);
    expect(readdirSync(dir).sort()).toStrictEqual(expect.arrayContaining(['ledger.lock', 'ledger.sqlite', 'master.key', 'vault.sqlite']));
  });

  it('knows its own origin when it is opened again, and is made once', async () => {
    const { admin, secret } = ledger.opened!;
    await again({ origin: 'elsewhere.example/ledger' });
    expect([ledger.origin, ledger.opened, ledger.vault.personOf(secret)]).toStrictEqual(['test.example/ledger', undefined, admin]);
    expect(await ledger.recorder.history('ledger')).toHaveLength(1);
  });

  it('gives a retry its first answer after it was opened again', async () => {
    const answer = await ledger.recorder.record(asked('ann'), vote('ann'));
    const refusal = await ledger.recorder.record(asked('ann', { key: 'two' }), vote('ann'));
    await again();
    expect(await ledger.recorder.record(asked('ann'), vote('ann'))).toStrictEqual(answer);
    expect(await ledger.recorder.record(asked('ann', { key: 'two' }), vote('eve'))).toStrictEqual(refusal);
  });

  it('is not opened twice, and the first is not disturbed', async () => {
    await expect(open()).rejects.toMatchObject({ code: 'LEDGER_IN_USE' });
    expect(await ledger.recorder.record(asked('ann'), vote('ann'))).toMatchObject({ revision: 0 });
  });

  it('is let go of when its vault does not open', async () => {
    await ledger.close();
    await expect(open({ masterKey: '00'.repeat(32) })).rejects.toThrow('this master key did not make this vault');
    ledger = await open();
  });

  it('L-05 erases a person: no entry and no hash changes, what that person said is absent, the vote stays', async () => {
    const officer = await withOfficer();
    const person = ledger.vault.newPerson({ name: 'A name' });
    await ledger.recorder.record(asked(person), () => [
      { type: 'Voted', data: { voter: person } },
      { type: 'Explained', data: { person }, sealed: { why: 'My own reasons.', minutes: 'Noted.' } },
    ]);
    const before = await ledger.recorder.history('alliance-a');
    const hashes = before.map(({ hash }) => hash);
    expect(before[1]!.sealed).toStrictEqual({ why: 'My own reasons.', minutes: 'Noted.' });

    expect(await erase(officer, person)).toMatchObject({ revision: 3 });
    await again();
    const after = await ledger.recorder.history('alliance-a');
    expect(after.map(({ hash }) => hash)).toStrictEqual(hashes);
    expect(after.map(({ data, sealed }) => [data, sealed])).toStrictEqual([
      [{ voter: person }, {}],
      [{ person }, { minutes: 'Noted.' }],
    ]);
    expect([ledger.vault.details(person), ledger.vault.isErased(person)]).toStrictEqual([undefined, true]);
    expect((await ledger.recorder.history('ledger')).map(({ type }) => type)).toStrictEqual([
      'LedgerOpened',
      'PlatformRoleGranted',
      'ErasureAssessed',
      'PersonalDataErased',
    ]);
  });

  it('L-05 carries out an erasure that was recorded, though the process ended before it was done', async () => {
    const officer = await withOfficer();
    const person = ledger.vault.newPerson({ name: 'A name' });
    await ledger.recorder.record({ ...asked(officer), stream: 'ledger' }, () => [{ type: 'PersonalDataErased', data: { person } }]);
    expect(ledger.vault.isErased(person)).toBe(false);
    await again();
    expect([ledger.vault.isErased(person), ledger.vault.details(person)]).toStrictEqual([true, undefined]);
  });

  it('journals what it refuses about itself in a stream of its own', async () => {
    const answer = await erase('eve', 'p');
    expect(answer).toStrictEqual({ refused: 'NOT_PERMITTED', needs: 'PRIVACY_OFFICER' });
    expect(await ledger.recorder.history('refusals-ledger')).toMatchObject([{ type: 'CommandRefused', data: { refusal: answer } }]);
  });

  it('feeds its entries, opened, to those who follow, and goes on where they left', async () => {
    const three = firstValueFrom(ledger.feed().pipe(take(3), toArray()));
    await ledger.recorder.record(asked('ann'), () => [{ type: 'Explained', data: { person: 'p' }, sealed: { why: 'So.' } }]);
    await ledger.recorder.record(asked('bob'), vote('bob'));
    const seen = await three;
    expect(seen.map(({ entry: { stream, rev, sealed } }) => [stream, rev, sealed])).toStrictEqual([
      ['ledger', 0, {}],
      ['alliance-a', 0, { why: 'So.' }],
      ['alliance-a', 1, {}],
    ]);
    const { entry } = await firstValueFrom(ledger.feed(seen[1]!.position));
    expect([entry.rev, entry.type]).toStrictEqual([1, 'Voted']);
  });

  it('in memory is the same ledger', async () => {
    const memory = await openMemoryLedger({ origin: 'test.example/ledger', rules: 1, types, now: () => NOW });
    expect(await memory.recorder.record(asked('ann'), vote('ann'))).toMatchObject({ at: 'alliance-a@0' });
    expect(memory.vault.personOf(memory.opened!.secret)).toBe(memory.opened!.admin);
    await memory.close();
  });
});
