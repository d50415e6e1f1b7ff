/** The one key that wraps all others. It is kept apart from backups: without it nothing sealed can be read again. */
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { KEY_BYTES } from './boxes';

/** `given` is 32 bytes as hex or base64url; otherwise the file is read, and made when there is none. */
export function masterKey(file: string, given?: string): Buffer {
  if (given) return keyFrom(given, 'LEDGER_MASTER_KEY');
  if (existsSync(file)) return keyFrom(readFileSync(file, 'utf8').trim(), file);

  const key = randomBytes(KEY_BYTES);
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${key.toString('base64url')}\n`);
  fsyncSync(handle);
  closeSync(handle);
  return key;
}

function keyFrom(text: string, where: string): Buffer {
  const key = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64url');
  if (key.length !== KEY_BYTES) throw new Error(`${where}: found a key of ${key.length} bytes, expected ${KEY_BYTES} as hex or base64url`);
  return key;
}
