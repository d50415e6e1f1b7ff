/** Settings come from the environment, and a wrong one is named in one line before anything is opened. */
import { accessSync, constants, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Whether the example is played into an empty ledger. */
  readonly demo: boolean;
  readonly logLevel: LogLevel;
  /** `host/path`, without scheme: the name of the ledger, fixed when it is created. */
  readonly origin: string;
  /** `esdb://…` of the server that holds the histories; without it they lie in a file of their own. It may hold a password. */
  readonly ledgerUrl?: string;
}

class SettingError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

/** One setting: its default, what it must look like, and what it becomes. */
function setting<T>(environment: Environment, name: string, fallback: string, expected: string, read: (value: string) => T | undefined): T {
  const value = environment[name] ?? fallback;
  const known = read(value);
  if (known === undefined) throw new SettingError(`${name}: expected ${expected}, found ${JSON.stringify(value)}`);
  return known;
}

export function settingsFrom(environment: Environment): Settings {
  const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : undefined);
  return {
    port: setting(environment, 'PORT', '3000', 'a port from 0 to 65535', (value) =>
      /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? Number(value) : undefined,
    ),
    host: setting(environment, 'HOST', '127.0.0.1', 'a host name or address', matching(/^[A-Za-z0-9.:_-]{1,253}$/)),
    dataDir: setting(environment, 'DATA_DIR', './data', 'a folder', (value) =>
      value.trim() === '' || value.includes('\0') ? undefined : resolve(value),
    ),
    demo: setting(environment, 'DEMO', 'on', 'on or off', (value) => (value === 'on' || value === 'off' ? { on: value === 'on' } : undefined)).on,
    logLevel: setting(environment, 'LOG_LEVEL', 'log', LOG_LEVELS.join(', '), (value) => LOG_LEVELS.find((level) => level === value)),
    origin: setting(
      environment,
      'LEDGER_ORIGIN',
      'localhost/alliance-ledger',
      'host/path without a scheme',
      matching(/^[a-z0-9][a-z0-9.-]{0,252}(:\d{1,5})?\/[A-Za-z0-9][\w./-]{0,199}$/),
    ),
    // Read, and a wrong one named, by the store itself: it alone knows its servers.
    ...(environment['LEDGER_URL'] && { ledgerUrl: environment['LEDGER_URL'] }),
  };
}

/** The folder itself, made if it is not there: a wrong one is named like every other wrong setting. */
export function folderOf({ dataDir }: Pick<Settings, 'dataDir'>): string {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK);
    return dataDir;
  } catch (error) {
    throw new SettingError(`DATA_DIR: expected a folder that can be written to, found ${dataDir}: ${(error as Error).message}`);
  }
}
