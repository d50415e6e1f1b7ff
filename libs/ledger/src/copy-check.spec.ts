/** What is found wrong in a source, and by which name. */
import { copyLedger } from './copy-ledger';
import { ledgerPlace } from './copy-place';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { ground, makeSample, tamper, type Ground } from './testing/copying';

const where = (stream: string, rev: number): string => `WHERE stream = '${stream}' AND rev = ${rev}`;
const replaced = (column: string, found: string, by: string): string =>
  `UPDATE entries SET ${column} = CAST(replace(CAST(${column} AS TEXT), '${found}', '${by}') AS BLOB)`;

describe('looking a source through', () => {
  let on: Ground;
  let from = '';
  beforeEach(async () => {
    on = ground();
    from = on.path('from');
    await makeSample(from);
  });
  afterEach(() => on.clear());
  const copy = () => copyLedger(ledgerPlace(from, from), ledgerPlace(on.path('to'), from));

  it.each([
    [
      'L-02 an entry in the middle that was changed, by its successor',
      `${replaced('bytes', '"voter":"p-', '"voter":"q-')} ${where('alliance-a', 0)}`,
      /^alliance-a#1: found it after [\w-]{43}, expected it after [\w-]{43}; it or #0 is not as it was recorded$/,
    ],
    ['bytes that are no JSON', `${replaced('bytes', '{"actor"', '["actor"')} ${where('alliance-ann', 0)}`, /^alliance-ann#0: /],
    [
      'bytes that are not canonical',
      `${replaced('bytes', '{"actor"', '{ "actor"')} ${where('alliance-ann', 0)}`,
      /^alliance-ann#0: its bytes are not in canonical form$/,
    ],
    ['a member that is written twice', `${replaced('bytes', '{"actor"', '{"v":1,"actor"')} ${where('alliance-ann', 0)}`, /^alliance-ann#0: /],
    [
      'L-01 a revision that is another',
      `${replaced('bytes', '"rev":0', '"rev":7')} ${where('alliance-ann', 0)}`,
      /^alliance-ann#0: found alliance-ann#7 in its place$/,
    ],
    [
      'an entry of another stream',
      `${replaced('bytes', '"stream":"alliance-ann"', '"stream":"alliance-bob"')} ${where('alliance-ann', 0)}`,
      /^alliance-ann#0: found alliance-bob#0 in its place$/,
    ],
    [
      'an entry of another ledger',
      `${replaced('bytes', 'test.example', 'text.example')} ${where('alliance-ann', 0)}`,
      /^alliance-ann#0: found an entry of text.example\/ledger, expected one of test.example\/ledger$/,
    ],
    [
      'a command that lost its last entry',
      `DELETE FROM entries ${where('alliance-a', 2)}; DELETE FROM entries ${where('alliance-a', 1)}`,
      /^alliance-ann#0: found entry 0 of 1 of a command, expected entry 1 of 2 of the command in alliance-a$/,
    ],
    [
      'a command that says another number of entries',
      `${replaced('bytes', '"of":1', '"of":2')} ${where('refusals-a', 0)}`,
      /^refusals-a#1: found nothing, expected 2 entries of the command and not 1$/,
    ],
    [
      'a sealed part that was changed',
      `${replaced('beside', '"box":"', '"box":"AAAA')} ${where('alliance-a', 1)}`,
      /^alliance-a#1: what is sealed under [\w:-]+ does not open$/,
    ],
    ['a sealed part that is no JSON', `UPDATE entries SET beside = x'00' ${where('alliance-a', 1)}`, /^alliance-a#1: /],
  ])('names %s, and writes nothing', async (_, sql, says) => {
    tamper(`${from}/ledger.sqlite`, sql);
    await expect(copy()).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringMatching(says) });
    expect(existsSync(on.path('to'))).toBe(false);
  });

  it('names what is sealed under a key that the vault does not hold', async () => {
    const database = new DatabaseSync(`${from}/vault.sqlite`);
    database.exec("DELETE FROM keys WHERE holder = 'stream:alliance-a'");
    database.close();
    await expect(copy()).rejects.toThrow('alliance-a#1: found something sealed under stream:alliance-a, for whom the vault holds no key');
  });

  it('finds a single byte that was flipped anywhere but in the last entry of a stream', async () => {
    const database = new DatabaseSync(`${from}/ledger.sqlite`);
    const { bytes } = database.prepare("SELECT bytes FROM entries WHERE stream = 'alliance-a' AND rev = 1").get() as { bytes: Uint8Array };
    database.close();
    for (let at = 0; at < bytes.length; at += 97) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = flipped[at]! ^ 1;
      tamper(`${from}/ledger.sqlite`, `UPDATE entries SET bytes = x'${Buffer.from(flipped).toString('hex')}' ${where('alliance-a', 1)}`);
      await expect(copy()).rejects.toMatchObject({ code: 'DAMAGED', message: expect.stringMatching(/^alliance-a#[12]: /) });
    }
  });
});
