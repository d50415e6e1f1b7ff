import { resolve } from 'node:path';
import { folderOf, settingsFrom } from './settings';

describe('settings', () => {
  it('has a default for each', () => {
    expect(settingsFrom({})).toStrictEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: resolve('data'),
      demo: true,
      logLevel: 'log',
      origin: 'localhost/alliance-ledger',
    });
  });

  it('takes LEDGER_URL as it is: the store reads it, and names what is wrong with it', () => {
    expect(settingsFrom({ LEDGER_URL: 'esdb://db.example' }).ledgerUrl).toBe('esdb://db.example');
    expect(settingsFrom({ LEDGER_URL: '' })).toStrictEqual(settingsFrom({}));
  });

  it.each([
    ['PORT', '70000', 'PORT: expected a port from 0 to 65535, found "70000"'],
    ['PORT', 'http', 'PORT: expected a port from 0 to 65535, found "http"'],
    ['HOST', 'a b', 'HOST: expected a host name or address, found "a b"'],
    ['DATA_DIR', ' ', 'DATA_DIR: expected a folder, found " "'],
    ['DEMO', 'yes', 'DEMO: expected on or off, found "yes"'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: expected fatal, error, warn, log, debug, verbose, found "loud"'],
    ['LEDGER_ORIGIN', 'https://x', 'LEDGER_ORIGIN: expected host/path without a scheme, found "https://x"'],
  ])('names %s when it is wrong, in one line', (name, value, says) => {
    expect(() => settingsFrom({ [name]: value })).toThrow(new Error(says));
  });

  it('names DATA_DIR when nothing can be written there', () => {
    expect(() => folderOf({ dataDir: resolve('package.json') })).toThrow(
      /^DATA_DIR: expected a folder that can be written to, found .*package\.json: EEXIST/,
    );
  });
});
