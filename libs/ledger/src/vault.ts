/**
 * The vault: who stands behind a pseudonym, the key of each holder, and bearer tokens. No entry holds a name. Erasing a
 * person destroys that person's key and names, and leaves every entry, hash and vote as it was (L-05).
 */
import { randomBytes } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { digest } from '@app/proofs';
import { closeBox, KEY_BYTES, openBox } from './boxes';
import { personKey } from './sealing';

export interface PersonDetails {
  readonly name: string;
  readonly address?: string;
  readonly language?: string;
}

/** A token as it can be listed. Its secret is shown once, to whoever made it. */
export interface Token {
  readonly token: string;
  readonly person: string;
  readonly created: string;
}

export interface Vault {
  seal(under: string, disclosure: string): string | undefined;
  open(under: string, box: string): string | undefined;
  erasures(): number;
  /** A random pseudonym; with details, it is known who stands behind it. */
  newPerson(details?: PersonDetails): string;
  describe(person: string, details: PersonDetails): void;
  details(person: string): PersonDetails | undefined;
  persons(): readonly string[];
  isErased(person: string): boolean;
  /** Destroys key, names and tokens. Doing it again changes nothing. */
  erase(person: string): void;
  /** The secret, which is not kept: it names the person and nothing else. */
  createToken(person: string): { readonly token: string; readonly secret: string };
  personOf(secret: string): string | undefined;
  tokens(): readonly Token[];
  revokeToken(token: string): boolean;
  close(): void;
}

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS keys (holder TEXT PRIMARY KEY, wrapped BLOB) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS persons (person TEXT PRIMARY KEY, details BLOB) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY, token TEXT NOT NULL UNIQUE, person TEXT NOT NULL, created TEXT NOT NULL)
    STRICT, WITHOUT ROWID;
`;
/** Under this name lies what only the right master key opens. */
export const CHECK = 'the master key of this vault';

export function openVault(file: string, master: Uint8Array, now: () => string = () => new Date().toISOString()): Vault {
  const database = new DatabaseSync(file);
  // First of all to wait: another process may be opening the same file.
  database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA secure_delete = ON');
  database.exec(LAYOUT);
  try {
    return new SqliteVault(database, master, now);
  } catch (error) {
    database.close();
    throw error;
  }
}

class SqliteVault implements Vault {
  private readonly keys = new Map<string, Buffer>();
  private readonly statements = new Map<string, StatementSync>();
  private erased = 0;
  /** Changes when another connection has written to the file. */
  private version: number | undefined;

  constructor(
    private readonly database: DatabaseSync,
    private readonly master: Uint8Array,
    private readonly now: () => string,
  ) {
    try {
      this.keyOf(CHECK);
    } catch (error) {
      throw new Error('this master key did not make this vault: expected the key that the vault was created with', { cause: error });
    }
  }

  seal(under: string, disclosure: string): string | undefined {
    const key = this.keyOf(under);
    return key && closeBox(key, under, Buffer.from(disclosure)).toString('base64url');
  }

  open(under: string, box: string): string | undefined {
    const key = this.keyOf(under);
    return key && openBox(key, under, Buffer.from(box, 'base64url')).toString();
  }

  erasures(): number {
    this.heed();
    return this.erased;
  }

  newPerson(details?: PersonDetails): string {
    const person = `p-${randomBytes(16).toString('hex')}`;
    this.run('INSERT INTO persons (person, details) VALUES (?, NULL)', person);
    if (details) this.describe(person, details);
    return person;
  }

  describe(person: string, details: PersonDetails): void {
    const key = this.keyOf(personKey(person));
    if (!key) throw new Error(`${person} was erased, and stays so`);
    const { name, address, language } = details;
    const box = closeBox(key, 'details', Buffer.from(JSON.stringify({ name, address, language })));
    this.run('INSERT INTO persons (person, details) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET details = ?2', person, box);
  }

  details(person: string): PersonDetails | undefined {
    const [row] = this.all('SELECT details FROM persons WHERE person = ?', person) as { details: Uint8Array | null }[];
    const key = row?.details && this.keyOf(personKey(person));
    return key ? (JSON.parse(openBox(key, 'details', row.details!).toString()) as PersonDetails) : undefined;
  }

  persons(): readonly string[] {
    return (this.all('SELECT person FROM persons ORDER BY person') as { person: string }[]).map(({ person }) => person);
  }

  isErased(person: string): boolean {
    return this.all('SELECT 1 FROM keys WHERE holder = ? AND wrapped IS NULL', personKey(person)).length > 0;
  }

  erase(person: string): void {
    const holder = personKey(person);
    if (!this.isErased(person)) {
      this.database.exec('BEGIN IMMEDIATE');
      // The empty place stays, so that no second key is ever made for the same pseudonym.
      this.run('INSERT INTO keys (holder, wrapped) VALUES (?, NULL) ON CONFLICT DO UPDATE SET wrapped = NULL', holder);
      this.run('DELETE FROM persons WHERE person = ?', person);
      this.run('DELETE FROM tokens WHERE person = ?', person);
      this.database.exec('COMMIT');
      // The log would keep the old pages until it is copied.
      this.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    }
    this.keys.get(holder)?.fill(0);
    this.keys.delete(holder);
    this.erased += 1;
  }

  createToken(person: string): { readonly token: string; readonly secret: string } {
    if (this.isErased(person)) throw new Error(`${person} was erased, and gets no token`);
    const [token, secret] = [`t-${randomBytes(8).toString('hex')}`, randomBytes(32).toString('base64url')];
    this.run('INSERT INTO tokens (hash, token, person, created) VALUES (?, ?, ?, ?)', digest(secret), token, person, this.now());
    return { token, secret };
  }

  /** Looked up by its hash: how long that takes tells nothing about any secret. */
  personOf(secret: string): string | undefined {
    const [row] = this.all('SELECT person FROM tokens WHERE hash = ?', digest(secret)) as { person: string }[];
    return row?.person;
  }

  tokens(): readonly Token[] {
    const rows = this.all('SELECT token, person, created FROM tokens ORDER BY created, token') as unknown as Token[];
    return rows.map(({ token, person, created }) => ({ token, person, created }));
  }

  revokeToken(token: string): boolean {
    return this.run('DELETE FROM tokens WHERE token = ?', token) > 0;
  }

  close(): void {
    for (const key of this.keys.values()) key.fill(0);
    this.keys.clear();
    this.database.close();
  }

  /** The holder's key, made when first needed and on disk before it is used; undefined when it was destroyed. */
  private keyOf(holder: string): Buffer | undefined {
    this.heed();
    const held = this.keys.get(holder);
    if (held) return held;

    const read = () => this.all('SELECT wrapped FROM keys WHERE holder = ?', holder) as { wrapped: Uint8Array | null }[];
    let [row] = read();
    if (!row) {
      this.run(
        'INSERT INTO keys (holder, wrapped) VALUES (?, ?) ON CONFLICT DO NOTHING',
        holder,
        closeBox(this.master, holder, randomBytes(KEY_BYTES)),
      );
      // Another process may have been first: what is on disk is the key.
      [row] = read();
    }
    if (!row!.wrapped) return undefined;
    const key = openBox(this.master, holder, row!.wrapped);
    this.keys.set(holder, key);
    return key;
  }

  /** Another process may have erased somebody since: a key that was destroyed there is not used here either (L-05). */
  private heed(): void {
    const { data_version: version } = this.prepared('PRAGMA data_version').get() as { data_version: number };
    if (version === this.version) return;
    this.version = version;
    for (const { holder } of this.all('SELECT holder FROM keys WHERE wrapped IS NULL') as { holder: string }[]) {
      const key = this.keys.get(holder);
      if (!key) continue;
      key.fill(0);
      this.keys.delete(holder);
      this.erased += 1;
    }
  }

  private prepared(sql: string): StatementSync {
    const known = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }

  private run(sql: string, ...values: (string | Uint8Array)[]): number {
    return Number(this.prepared(sql).run(...values).changes);
  }

  private all(sql: string, ...values: string[]): Record<string, unknown>[] {
    return this.prepared(sql).all(...values);
  }
}
