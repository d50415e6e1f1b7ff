/** The one key that wraps all others. It is kept apart from backups: without it nothing sealed can be read again. */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { KEY_BYTES } from './boxes';

/** `given` is 32 bytes as hex or base64url; otherwise the file is read, and made when there is none. */
export function masterKey(file: string, given?: string): Buffer {
  if (given) return keyFrom(given, 'LEDGER_MASTER_KEY');
  if (existsSync(file)) return keyFrom(readFileSync(file, 'utf8').trim(), file);

  make(file);
  return keyFrom(readFileSync(file, 'utf8').trim(), file);
}

/** Whole or not at all, and by one process alone: of several that begin together, all take the key of the first. */
function make(file: string): void {
  const mine = `${file}.${randomBytes(8).toString('hex')}`;
  const handle = openSync(mine, 'wx', 0o600);
  writeSync(handle, `${randomBytes(KEY_BYTES).toString('base64url')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  try {
    linkSync(mine, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(mine);
  }
}

function keyFrom(text: string, where: string): Buffer {
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64url');
  if (key.length !== KEY_BYTES) throw new Error(`${where}: found a key of ${key.length} bytes, expected ${KEY_BYTES} as hex or base64url`);
  return key;
}
