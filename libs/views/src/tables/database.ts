/** The tables' own SQLite file: Kysely over Node's driver. A statement is prepared once, whoever asks for it. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import type { TableSchema } from './schema';

const STATEMENTS_MAX = 500;

function statementOf(prepared: StatementSync): SqliteStatement {
  return {
    reader: prepared.columns().length > 0,
    all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
    run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
  };
}

/** What Kysely asks of a database, over Node's own. */
function adapted(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(text) {
      const known = statements.get(text) ?? statementOf(database.prepare(text));
      if (statements.size >= STATEMENTS_MAX) statements.clear();
      statements.set(text, known);
      return known;
    },
  };
}

/** Nothing in it is lost that cannot be made again, so a commit need not wait for the disk. */
export function openDatabase(file: string): Kysely<TableSchema> {
  const database = new DatabaseSync(file);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000');
  return new Kysely<TableSchema>({ dialect: new SqliteDialect({ database: adapted(database) }) });
}
