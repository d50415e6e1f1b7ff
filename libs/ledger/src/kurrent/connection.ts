/**
 * Where the ledger's server is, as the operator says it in LEDGER_URL. A wrong setting is named in one line before
 * anything is opened, and no line ever holds a password.
 *
 *   esdb://[user:password@]host[:port][,host[:port]…][/ledger][?option=value&…]     esdb+discover:// finds the hosts by name
 */
import { readFileSync } from 'node:fs';

export const SETTING = 'LEDGER_URL';

export class StoreSettingError extends Error {
  readonly code = 'STORE_SETTING';

  constructor(what: string, options?: ErrorOptions) {
    super(`${SETTING}: ${what}`, options);
  }
}

export interface Host {
  readonly address: string;
  readonly port: number;
}

export interface Connection {
  readonly hosts: readonly Host[];
  /** The hosts are asked who leads. With one host and without discovery that host is the server. */
  readonly isCluster: boolean;
  /** One name stands for all nodes. */
  readonly isDiscovered: boolean;
  readonly isSecure: boolean;
  readonly certificates: { readonly rootCertificate?: Buffer; readonly userCertFile?: Buffer; readonly userKeyFile?: Buffer };
  readonly credentials?: { readonly username: string; readonly password: string };
  /** Several ledgers may lie on one server: each has its own name, and with it its own streams. */
  readonly ledger: string;
  readonly options: { readonly [option in WholeOption]?: number };
}

const SCHEMES = ['esdb', 'kurrentdb', 'kurrent', 'kdb'];
const PORT = 2113;
const LEDGER = 'ledger';
const WHOLE_OPTIONS = ['maxDiscoverAttempts', 'discoveryInterval', 'gossipTimeout', 'keepAliveInterval', 'keepAliveTimeout'] as const;
type WholeOption = (typeof WHOLE_OPTIONS)[number];
const OPTIONS = ['tls', 'tlsCAFile', 'userCertFile', 'userKeyFile', 'nodePreference', ...WHOLE_OPTIONS];

export function connectionOf(url: string): Connection {
  const { scheme, user, hosts, ledger, query } = partsOf(url);
  const [name = '', how] = scheme.toLowerCase().split('+');
  if (!SCHEMES.includes(name) || (how !== undefined && how !== 'discover')) {
    throw new StoreSettingError(`expected esdb:// or esdb+discover://, found ${JSON.stringify(`${scheme}://`)}`);
  }
  const options = optionsOf(query);
  const isSecure = switchOf(options, 'tls', true);
  const credentials = credentialsOf(user);
  if (credentials && !isSecure) {
    throw new StoreSettingError('a user and a password are given, but tls=false: they would be dropped, not sent. Turn TLS on, or leave them out');
  }
  const isDiscovered = how === 'discover';
  const found = hosts.split(',').map(hostOf);
  if (isDiscovered && found.length > 1) throw new StoreSettingError('with +discover one name stands for all nodes: expected one host, found several');
  if (options.has('nodePreference') && options.get('nodePreference') !== 'leader') {
    throw new StoreSettingError('nodePreference: expected leader, for decisions rest on what the leader holds');
  }
  return {
    hosts: found,
    isCluster: isDiscovered || found.length > 1,
    isDiscovered,
    isSecure,
    certificates: certificatesOf(options, isSecure),
    ...(credentials && { credentials }),
    ledger: ledgerOf(ledger),
    options: Object.fromEntries(WHOLE_OPTIONS.filter((option) => options.has(option)).map((option) => [option, wholeOf(options, option)])),
  };
}

/** What may be said in a line of the log: hosts and the ledger's name, and nothing of who connects. */
export const shown = ({ hosts, ledger }: Connection): string =>
  `${hosts.map(({ address, port }) => `${address}:${port}`).join(', ')}, ledger ${ledger}`;

function partsOf(url: string): { scheme: string; user: string | undefined; hosts: string; ledger: string; query: string } {
  const [, scheme, rest] = /^([A-Za-z+]+):\/\/(.*)$/.exec(url.trim()) ?? [];
  if (scheme === undefined) throw new StoreSettingError('expected esdb://host:port, found something without esdb:// at its beginning');
  const [before = '', query = ''] = split(rest!, '?');
  // What stands here may be the rest of a password, so it is not repeated.
  if (query.includes('@')) throw new StoreSettingError('user and password: expected %-encoding, found a ? before the @');
  const at = before.lastIndexOf('@');
  const [hosts = '', ledger = ''] = split(before.slice(at + 1), '/');
  return { scheme, user: at < 0 ? undefined : before.slice(0, at), hosts, ledger, query };
}

function split(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function credentialsOf(user: string | undefined): Connection['credentials'] {
  if (user === undefined) return undefined;
  const [username, password] = split(user, ':').map(decoded) as [string, string];
  if (username === '' || password === '') throw new StoreSettingError('expected user:password before the @, found one of them alone');
  return { username, password };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // What is wrong may be the password, so it is not repeated.
    throw new StoreSettingError('user and password: expected %-encoding, found a % that encodes nothing');
  }
}

function hostOf(text: string): Host {
  const [, address, port] = /^([A-Za-z0-9._-]+|\[[0-9A-Fa-f:]+\])(?::(\d{1,5}))?$/.exec(text.trim()) ?? [];
  if (address === undefined || Number(port ?? PORT) > 65_535)
    throw new StoreSettingError(`expected host or host:port, found ${JSON.stringify(text)}`);
  return { address, port: Number(port ?? PORT) };
}

function ledgerOf(text: string): string {
  const name = text.replace(/\/+$/, '') || LEDGER;
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(name))
    throw new StoreSettingError(`expected a ledger's name of small letters, digits and -, found ${JSON.stringify(name)}`);
  return name;
}

type Options = ReadonlyMap<string, string>;

function optionsOf(query: string): Options {
  const options = new Map<string, string>();
  for (const pair of query === '' ? [] : query.split('&')) {
    const [name, value] = split(pair, '=');
    const known = OPTIONS.find((option) => option.toLowerCase() === name.toLowerCase());
    if (known === undefined) throw new StoreSettingError(`expected one of the options ${OPTIONS.join(', ')}, found ${JSON.stringify(name)}`);
    options.set(known, decoded(value));
  }
  return options;
}

function switchOf(options: Options, name: string, fallback: boolean): boolean {
  const value = options.get(name) ?? String(fallback);
  if (value !== 'true' && value !== 'false') throw new StoreSettingError(`${name}: expected true or false, found ${JSON.stringify(value)}`);
  return value === 'true';
}

function wholeOf(options: Options, name: string): number {
  const value = options.get(name)!;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new StoreSettingError(`${name}: expected a whole number above zero, found ${JSON.stringify(value)}`);
  return Number(value);
}

function certificatesOf(options: Options, isSecure: boolean): Connection['certificates'] {
  const [root, certificate, key] = ['tlsCAFile', 'userCertFile', 'userKeyFile'].map((name) => fileOf(options, name));
  if (!isSecure && (root || certificate || key)) throw new StoreSettingError('certificates are given, but tls=false. Turn TLS on, or leave them out');
  if (!certificate !== !key) throw new StoreSettingError('userCertFile and userKeyFile are given together or not at all');
  return { ...(root && { rootCertificate: root }), ...(certificate && { userCertFile: certificate }), ...(key && { userKeyFile: key }) };
}

function fileOf(options: Options, name: string): Buffer | undefined {
  const path = options.get(name);
  if (path === undefined) return undefined;
  try {
    return readFileSync(path);
  } catch (error) {
    throw new StoreSettingError(`${name}: expected a file that can be read, found ${(error as NodeJS.ErrnoException).code} at ${path}`, {
      cause: error,
    });
  }
}
