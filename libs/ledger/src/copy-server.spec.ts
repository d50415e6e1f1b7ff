/** Between a folder and a server, in both directions. The server is the protocol double. */
import { readdirSync } from 'node:fs';
import { DOUBLE, startDouble, type Double } from '../../../test/kurrent-double/double';
import type { Recorded } from '../../../test/kurrent-double/log';
import { copyLedger } from './copy-ledger';
import { backupLedger } from './copy-backup';
import { ledgerPlace } from './copy-place';
import { openLedger } from './open';
import { ground, makeSample, outcomeOf, readIn, settings, type Ground, type Sample } from './testing/copying';
import { asked, vote } from './testing/world';

const EQUAL = { outcome: 'EQUAL', entries: 8, streams: 6, isSame: true };

describe(`copying a ledger to and from a ${DOUBLE}`, () => {
  let on: Ground;
  let double: Double;
  let [folder, vault, back] = ['', '', ''];
  let sample: Sample;
  beforeEach(async () => {
    on = ground();
    double = await startDouble();
    [folder, vault, back] = [on.path('folder'), on.path('vault'), on.path('back')];
    sample = await makeSample(folder);
  });
  afterEach(async () => {
    await double.stop();
    on.clear();
  });
  const onServer = (dir = vault) => ledgerPlace(double.url, dir);
  const toServer = (dir = vault) => copyLedger(ledgerPlace(folder, ''), onServer(dir));

  it('L-01 gives the same entries in the same order there and back, with what is sealed', async () => {
    expect(outcomeOf(await toServer())).toStrictEqual(EQUAL);
    expect(await readIn(vault, sample, double.url)).toStrictEqual(await readIn(folder, sample));
    expect(outcomeOf(await copyLedger(onServer(), ledgerPlace(back, '')))).toStrictEqual(EQUAL);
    expect(await readIn(back, sample)).toStrictEqual(await readIn(folder, sample));
  });

  it('leaves the vault where it is when the server is to use the same folder', async () => {
    expect(outcomeOf(await toServer(folder))).toStrictEqual(EQUAL);
    expect(await readIn(folder, sample, double.url)).toStrictEqual(await readIn(folder, sample));
  });

  it('changes nothing when it is run again', async () => {
    await toServer();
    expect([outcomeOf(await toServer()), outcomeOf(await toServer())]).toStrictEqual([EQUAL, EQUAL]);
  });

  it('is not disturbed by answers that are lost', async () => {
    double.faults.next('append', { does: 'DROP_REPLY', with: 'UNAVAILABLE' });
    double.faults.next('append', { does: 'FAIL', with: 'RESET' });
    expect(outcomeOf(await toServer())).toStrictEqual(EQUAL);
  });

  it('refuses a server that holds another ledger under this name, and names the first entry that differs', async () => {
    const other = await openLedger({ dir: on.path('other'), url: double.url, ...settings });
    await other.close();
    await expect(toServer()).rejects.toMatchObject({
      code: 'OTHER_LEDGER',
      message: expect.stringMatching(/^ledger#0: found ledger#0 of another ledger/),
    });
  });

  it('says so when the source has gone on meanwhile, and brings the rest next time', async () => {
    await toServer();
    const ledger = await openLedger({ dir: vault, url: double.url, ...settings });
    await ledger.recorder.record(asked('zoe'), vote('zoe'));
    await ledger.close();
    // Taken out and put back, the last entry is one that somebody else appends while this copy is made.
    const all = double.log.all;
    const at = all.findLastIndex(({ stream }) => !stream.startsWith('$'));
    const [last] = all.splice(at, 1);
    const stream = double.log.of(last!.stream) as Recorded[];
    stream.pop();
    let questions = 0;
    const signal = {
      get aborted() {
        if ((questions += 1) === 3) [all, stream].forEach((each) => each.push(last!));
        return false;
      },
    } as unknown as AbortSignal;
    expect(outcomeOf(await copyLedger(onServer(), ledgerPlace(back, ''), { signal }))).toStrictEqual({ ...EQUAL, outcome: 'GROWN' });
    await expect(openLedger({ dir: back, ...settings })).rejects.toThrow('has not finished');
    expect(outcomeOf(await copyLedger(onServer(), ledgerPlace(back, '')))).toStrictEqual({ ...EQUAL, entries: 9 });
    await (await openLedger({ dir: back, ...settings })).close();
  });

  it('makes a backup of what lies there, which is a ledger in a file', async () => {
    await toServer();
    const file = on.path('backup.sqlite');
    expect((await backupLedger(onServer(), file))!.entries).toBe(8);
    expect(
      readdirSync(on.dir)
        .filter((name) => name.startsWith('backup'))
        .sort(),
    ).toStrictEqual(['backup.sqlite', 'backup.sqlite.vault']);
    expect(outcomeOf(await copyLedger({ ...ledgerPlace(file, ''), key: `${vault}/master.key` }, ledgerPlace(back, '')))).toStrictEqual(EQUAL);
    expect(await readIn(back, sample)).toStrictEqual(await readIn(folder, sample));
  });

  it('says where it is from without a password, and refuses a second server', async () => {
    const named = ledgerPlace('esdb://user:secret@db.example:2113/city', vault);
    expect([named.name, named.kind]).toStrictEqual(['db.example:2113, ledger city', 'SERVER']);
    await expect(copyLedger(onServer(), named)).rejects.toMatchObject({ code: 'TWO_SERVERS' });
  });
});
