/** What the operator is told when LEDGER_URL is wrong, or when nobody answers there. */
import { readFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { freePort, startDouble, type Double, type DoubleSettings } from '../../../../test/kurrent-double/double';
import { openKurrent, StoreSettingError } from './kurrent';
import { BRISK, kept, placeOn, textsOf, until } from './testing/place';

const DOUBLE = join(__dirname, '../../../../test/kurrent-double');
const CERTIFICATE = join(DOUBLE, 'double.crt');
const secure: DoubleSettings = {
  tls: { key: readFileSync(join(DOUBLE, 'double.key'), 'utf8'), certificate: readFileSync(CERTIFICATE, 'utf8') },
  user: { name: 'admin', password: 'secret' },
};
const timings = { ...BRISK, openMs: 700 };

async function opening(url: string): Promise<Error> {
  const found = await openKurrent({ url, timings }).catch((error: unknown) => error as Error);
  if (!(found instanceof Error)) throw new Error('it opened');
  return found;
}

describe('opening a ledger on KurrentDB', () => {
  it('LEDGER_URL: a port where nobody listens', async () => {
    const port = await freePort();
    const error = await opening(`esdb://127.0.0.1:${port}?tls=false`);
    expect(error).toBeInstanceOf(StoreSettingError);
    expect(error.message).toMatch(new RegExp(`^LEDGER_URL: 127\\.0\\.0\\.1:${port}, ledger ledger does not answer: .*ECONNREFUSED`));
  });

  it('LEDGER_URL: a host that does not exist', async () => {
    const error = await opening('esdb://nowhere.invalid?tls=false');
    expect(error.message).toMatch(/^LEDGER_URL: nowhere\.invalid:2113, ledger ledger does not answer: /);
  });

  it('LEDGER_URL: a host that accepts and says nothing', async () => {
    const sockets: Socket[] = [];
    const silent: Server = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const error = await opening(`esdb://127.0.0.1:${port}?tls=false`);
    expect(error.message).toMatch(/^LEDGER_URL: .* does not answer: no answer within 600 ms$/);
    for (const socket of sockets) socket.destroy();
    silent.close();
  });

  it('LEDGER_URL: several hosts of which none answers', async () => {
    const [one, other] = [await freePort(), await freePort()];
    const error = await opening(`esdb://127.0.0.1:${one},127.0.0.1:${other}?tls=false&maxDiscoverAttempts=2`);
    expect(error.message).toMatch(/^LEDGER_URL: .* does not answer: Failed to discover after 2 attempts\.$/);
  });

  describe('with TLS and a user', () => {
    let double: Double;
    beforeAll(async () => (double = await startDouble(secure)));
    afterAll(() => double.stop());
    const at = (user: string, options: string) => `esdb://${user}@127.0.0.1:${double.port}/ledger?${options}`;
    const trusted = `tlsCAFile=${encodeURIComponent(CERTIFICATE)}`;

    it('is opened by whoever knows the password, over a connection that the authority vouches for', async () => {
      const store = await openKurrent({ url: at('admin:secret', trusted), timings });
      expect([await store.append('s', 0, [kept('a')]), await textsOf(store.feed())]).toStrictEqual(['appended', ['a']]);
      await store.close();
    });

    it('LEDGER_URL: access denied, at once, and the password is not repeated', async () => {
      const error = await opening(at('admin:not-the-word', trusted));
      expect(error).toBeInstanceOf(StoreSettingError);
      expect(error.message).toMatch(/^LEDGER_URL: .* denies access: expected a user who may read and append/);
      expect(`${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain('not-the-word');
    });

    it('LEDGER_URL: a certificate that nobody vouches for', async () => {
      expect((await opening(at('admin:secret', 'tls=true'))).message).toMatch(/^LEDGER_URL: .* does not answer: .*self-signed certificate/);
    });

    it('LEDGER_URL: TLS turned off where the server wants it', async () => {
      expect((await opening(`esdb://127.0.0.1:${double.port}?tls=false`)).message).toMatch(/^LEDGER_URL: .* does not answer: /);
    });
  });

  describe('on a cluster', () => {
    let leader: Double;
    let follower: Double;
    beforeEach(async () => {
      leader = await startDouble();
      follower = await startDouble({ log: leader.log, follows: leader });
    });
    afterEach(async () => {
      await follower.stop();
      await leader.stop();
    });

    it('finds the leader among several hosts', async () => {
      const store = await openKurrent({ url: `esdb://127.0.0.1:${follower.port},127.0.0.1:${leader.port}?tls=false`, timings });
      expect(await store.append('s', 0, [kept('a')])).toBe('appended');
      expect([leader.faults.calls.append, follower.faults.calls.append]).toStrictEqual([2, 0]);
      await store.close();
    });

    it('goes from a node that does not lead to the one that does', async () => {
      const store = await openKurrent({ url: `esdb://127.0.0.1:${follower.port}?tls=false`, timings });
      expect(await store.append('s', 0, [kept('a')])).toBe('appended');
      expect(await textsOf(store.read('s'))).toStrictEqual(['a']);
      await store.close();
    });

    it('LEDGER_URL: hosts that do not say who leads are asked for no longer than our own time', async () => {
      for (const node of [leader, follower]) node.faults.next('gossip', { does: 'IGNORE' }, { times: 100 });
      const begun = Date.now();
      const error = await opening(`esdb://127.0.0.1:${follower.port},127.0.0.1:${leader.port}?tls=false`);
      expect(error.message).toMatch(/^LEDGER_URL: .* does not answer: no answer within 600 ms$/);
      expect(Date.now() - begun).toBeLessThan(4_000);
    });

    it('LEDGER_URL: a node that does not lead, and a leader that is not reached', async () => {
      await leader.down();
      const error = await opening(`esdb://127.0.0.1:${follower.port}?tls=false`);
      expect(error).toBeInstanceOf(StoreSettingError);
      expect(error.message).toMatch(/^LEDGER_URL: .*(is not the leader|does not answer)/);
    });

    it('an append that waits for discovery has no time limit of the client: ours ends it, and it is written when the nodes answer again', async () => {
      const store = await openKurrent({ url: `esdb://127.0.0.1:${follower.port},127.0.0.1:${leader.port}?tls=false`, timings });
      for (const node of [leader, follower]) node.faults.next('gossip', { does: 'IGNORE' }, { times: 100 });
      leader.faults.next('append', { does: 'FAIL', with: 'UNAVAILABLE' });
      const begun = Date.now();
      await expect(store.append('s', 0, [kept('a')])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      expect(Date.now() - begun).toBeLessThan(5_000);
      for (const node of [leader, follower]) node.faults.clear();
      await expect(retried(() => store.append('s', 0, [kept('a')]))).resolves.toBe('appended');
      await store.close();
    });

    it('once discovery has failed inside an append, every later append of that client fails: another client is made', async () => {
      const store = await openKurrent({
        url: `esdb://127.0.0.1:${follower.port},127.0.0.1:${leader.port}?tls=false&maxDiscoverAttempts=2&discoveryInterval=10`,
        timings,
      });
      await Promise.all([leader.down(), follower.down()]);
      await expect(store.append('s', 0, [kept('a')])).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' });
      await Promise.all([leader.up(), follower.up()]);
      await until(() => leader.faults.calls.read > 1);
      await expect(retried(() => store.append('s', 0, [kept('a')]))).resolves.toBe('appended');
      await store.close();
    });
  });

  it('LEDGER_URL: a ledger of that name was begun by somebody else', async () => {
    const double = await startDouble();
    double.log.append('ledger-copy', -1, [{ id: 'x', type: 'x', contentType: '', data: Buffer.from('x'), metadata: Buffer.alloc(0) }]);
    expect((await opening(double.url)).message).toBe('LEDGER_URL: found ledger-copy written by somebody else: name another ledger');
    await double.stop();
  });

  it('keeps ledgers of different names on one server apart', async () => {
    const { double, store, end } = await placeOn();
    await store.append('s', 0, [kept('a')]);
    await store.close();
    const other = await openKurrent({ url: double.urlOf('ledger-2'), timings });
    expect([await textsOf(other.feed()), await other.append('s', 0, [kept('b')]), await textsOf(other.feed())]).toStrictEqual([
      [],
      'appended',
      ['b'],
    ]);
    expect(other.epoch).not.toBe(store.epoch);
    await other.close();
    await end();
  });
});

async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
