import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { masterKey } from './master-key';
import { openVault, type Vault } from './vault';

const MASTER = randomBytes(32);
const NAME = "A name that is nobody's";

describe('the vault', () => {
  let dir: string;
  let vault: Vault;
  const open = (master: Uint8Array = MASTER) => openVault(join(dir, 'vault.sqlite'), master, () => '2030-01-01T00:00:00.000Z');
  const onDisk = () =>
    readdirSync(dir)
      .map((file) => readFileSync(join(dir, file), 'latin1'))
      .join('');
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'vault-'));
    vault = open();
  });
  afterEach(() => {
    vault.close();
    rmSync(dir, { recursive: true });
  });

  it('opens under the key that it sealed with, also after it was closed', () => {
    const box = vault.seal('person:p', 'what was said')!;
    vault.close();
    vault = open();
    expect(vault.open('person:p', box)).toBe('what was said');
  });

  it('makes no two boxes alike, and opens none that was changed or put under another holder', () => {
    const [one, other] = [vault.seal('person:p', 'yes')!, vault.seal('person:p', 'yes')!];
    expect(one).not.toBe(other);
    expect(() => vault.open('person:q', one)).toThrow('unable to authenticate');
    expect(() => vault.open('person:p', `${one.slice(0, -2)}AA`)).toThrow('unable to authenticate');
  });

  it('knows who stands behind a pseudonym, and writes no name in clear', () => {
    const person = vault.newPerson({ name: NAME, language: 'fi' });
    expect(person).toMatch(/^p-[0-9a-f]{32}$/);
    expect([vault.details(person), vault.details('p-unknown'), vault.details(vault.newPerson())]).toStrictEqual([
      { name: NAME, language: 'fi' },
      undefined,
      undefined,
    ]);
    vault.describe(person, { name: NAME, address: 'a@b.example' });
    expect(vault.details(person)).toStrictEqual({ name: NAME, address: 'a@b.example' });
    expect(onDisk()).not.toContain(NAME);
  });

  it('L-05 uses no key that another process has destroyed, though it was held here', () => {
    const person = vault.newPerson({ name: NAME });
    const box = vault.seal(`person:${person}`, 'what was said')!;
    const before = vault.erasures();
    const other = open();
    other.erase(person);
    other.close();
    expect([vault.open(`person:${person}`, box), vault.seal(`person:${person}`, 'more')]).toStrictEqual([undefined, undefined]);
    expect(vault.erasures()).toBeGreaterThan(before);
  });

  it('L-05 erases a person: key, names and tokens are gone, for ever, and those of others stay', () => {
    const [gone, stays] = [vault.newPerson({ name: NAME }), vault.newPerson({ name: 'Another' })];
    const [said, alsoSaid] = [vault.seal(`person:${gone}`, 'a')!, vault.seal(`person:${stays}`, 'b')!];
    const { secret } = vault.createToken(gone);
    vault.erase(gone);
    vault.erase(gone);
    for (const again of [vault, open()]) {
      expect([
        again.open(`person:${gone}`, said),
        again.seal(`person:${gone}`, 'c'),
        again.details(gone),
        again.personOf(secret),
        again.isErased(gone),
      ]).toStrictEqual([undefined, undefined, undefined, undefined, true]);
      expect([again.open(`person:${stays}`, alsoSaid), again.details(stays), again.persons(), again.isErased(stays)]).toStrictEqual([
        'b',
        { name: 'Another' },
        [stays],
        false,
      ]);
      expect(() => again.createToken(gone)).toThrow('was erased');
      expect(() => again.describe(gone, { name: NAME })).toThrow('was erased');
      if (again !== vault) again.close();
    }
  });

  it('L-05 leaves nothing of a destroyed key in its files', () => {
    vault.seal('person:p', 'a');
    const marks = () => onDisk().split('person:p').length - 1;
    const wrapped = onDisk();
    vault.erase('p');
    const at = wrapped.indexOf('person:p') + 'person:p'.length;
    expect(onDisk()).not.toContain(wrapped.slice(at, at + 60));
    expect(marks()).toBeGreaterThan(0);
  });

  it('takes a token for its person, and keeps its hash alone', () => {
    const person = vault.newPerson();
    const { token, secret } = vault.createToken(person);
    expect([vault.personOf(secret), vault.personOf(`${secret}x`), vault.personOf(token)]).toStrictEqual([person, undefined, undefined]);
    expect(vault.tokens()).toStrictEqual([{ token, person, created: '2030-01-01T00:00:00.000Z' }]);
    expect(onDisk()).not.toContain(secret);
    expect([vault.revokeToken(token), vault.revokeToken(token), vault.personOf(secret), vault.tokens()]).toStrictEqual([true, false, undefined, []]);
  });

  it('does not open with another master key', () => {
    expect(() => open(randomBytes(32))).toThrow('this master key did not make this vault');
  });

  it('has a master key that is made once, readable by its owner alone, or given', () => {
    const file = join(dir, 'master.key');
    const made = masterKey(file);
    expect([masterKey(file).equals(made), statSync(file).mode & 0o777]).toStrictEqual([true, 0o600]);
    expect(masterKey(file, MASTER.toString('hex')).equals(MASTER)).toBe(true);
    expect(masterKey(file, MASTER.toString('base64url')).equals(MASTER)).toBe(true);
    expect(() => masterKey(file, 'short')).toThrow('LEDGER_MASTER_KEY: found a key of 3 bytes, expected 32');
  });
});
