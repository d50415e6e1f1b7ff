import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectionOf, shown, StoreSettingError } from './connection';

const plain = {
  hosts: [{ address: 'db.example', port: 2113 }],
  isCluster: false,
  isDiscovered: false,
  isSecure: true,
  certificates: {},
  ledger: 'ledger',
  options: {},
};

describe('LEDGER_URL', () => {
  it.each([
    ['esdb://db.example', plain],
    ['kurrentdb://db.example', plain],
    ['esdb://db.example:1113/tesoma', { ...plain, hosts: [{ address: 'db.example', port: 1113 }], ledger: 'tesoma' }],
    ['esdb://db.example/?tls=false', { ...plain, isSecure: false }],
    ['esdb+discover://db.example', { ...plain, isCluster: true, isDiscovered: true }],
    [
      'esdb://a.example,b.example:2114,[::1]:2115?keepAliveTimeout=20000&maxDiscoverAttempts=3',
      {
        ...plain,
        hosts: [
          { address: 'a.example', port: 2113 },
          { address: 'b.example', port: 2114 },
          { address: '[::1]', port: 2115 },
        ],
        isCluster: true,
        options: { keepAliveTimeout: 20_000, maxDiscoverAttempts: 3 },
      },
    ],
    ['esdb://admin:p%40ss%3Aword@db.example', { ...plain, credentials: { username: 'admin', password: 'p@ss:word' } }],
  ])('reads %s', (url, connection) => {
    expect(connectionOf(url)).toStrictEqual(connection);
  });

  it.each([
    ['unknown scheme', 'postgres://db.example', 'expected esdb:// or esdb+discover://, found "postgres://"'],
    ['no scheme', 'db.example:2113', 'expected esdb://host:port, found something without esdb:// at its beginning'],
    ['credentials with TLS off', 'esdb://admin:secret@db.example?tls=false', 'tls=false: they would be dropped, not sent'],
    ['a user without a password', 'esdb://admin@db.example', 'expected user:password before the @, found one of them alone'],
    ['broken encoding', 'esdb://admin:secret%@db.example', 'found a % that encodes nothing'],
    ['a password with a question mark', 'esdb://admin:very?secret@db.example', 'expected %-encoding, found a ? before the @'],
    ['no host', 'esdb://', 'expected host or host:port, found ""'],
    ['no such port', 'esdb://db.example:99999', 'expected host or host:port, found "db.example:99999"'],
    ['discovery of several', 'esdb+discover://a.example,b.example', 'expected one host, found several'],
    ['an unknown option', 'esdb://db.example?throwOnAppendFailure=false', 'expected one of the options tls, tlsCAFile'],
    ['tls neither true nor false', 'esdb://db.example?tls=no', 'tls: expected true or false, found "no"'],
    ['a time that is no number', 'esdb://db.example?gossipTimeout=soon', 'gossipTimeout: expected a whole number above zero, found "soon"'],
    ['reads from a follower', 'esdb://db.example?nodePreference=follower', 'nodePreference: expected leader'],
    [
      'a missing certificate authority',
      'esdb://db.example?tlsCAFile=/nowhere/ca.crt',
      'tlsCAFile: expected a file that can be read, found ENOENT at /nowhere/ca.crt',
    ],
    ['a certificate without its key', `esdb://db.example?userCertFile=${__filename}`, 'userCertFile and userKeyFile are given together'],
    ['certificates with TLS off', `esdb://db.example?tls=false&tlsCAFile=${__filename}`, 'certificates are given, but tls=false'],
    ['a name that is none', 'esdb://db.example/My.Ledger', `expected a ledger's name of small letters, digits and -, found "My.Ledger"`],
  ])('refuses %s, naming the setting and no secret', (_, url, words) => {
    const found = (() => {
      try {
        return connectionOf(url);
      } catch (error) {
        return error as Error;
      }
    })();
    expect(found).toBeInstanceOf(StoreSettingError);
    expect((found as Error).message).toMatch(/^LEDGER_URL: /);
    expect((found as Error).message).toContain(words);
    expect(JSON.stringify(found) + (found as Error).stack).not.toContain('secret');
  });

  it('reads the certificate authority from its file', () => {
    const dir = mkdtempSync(join(tmpdir(), 'ca-'));
    writeFileSync(join(dir, 'ca.crt'), 'CERTIFICATE');
    const { certificates } = connectionOf(`esdb://db.example?tlsCAFile=${encodeURIComponent(join(dir, 'ca.crt'))}`);
    expect(certificates).toStrictEqual({ rootCertificate: Buffer.from('CERTIFICATE') });
    rmSync(dir, { recursive: true });
  });

  it('is shown without who connects', () => {
    expect(shown(connectionOf('esdb://admin:secret@a.example,b.example/tesoma'))).toBe('a.example:2113, b.example:2113, ledger tesoma');
  });
});
