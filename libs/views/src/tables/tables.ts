/** The tables as those see them who ask: rows of the alliances named, and how far the tables have come. */
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
import { createTables, dropTables, SCHEMA_VERSION, TABLES, type AllianceRow, type CostFrameRow, type DecisionRow, type TableSchema } from './schema';
import type { Rows } from './rows';

const ROWS_AT_ONCE = 100;
const ALLIANCES_AT_ONCE = 500;

export interface DecisionFilter {
  readonly body?: string | undefined;
  readonly status?: string | undefined;
  readonly outcome?: string | undefined;
}

export class Tables {
  private readonly inserts = new Map<string, string>();

  constructor(private readonly db: Kysely<TableSchema>) {}

  /** The position up to which they hold everything; undefined when they are to be made from zero. */
  async prepare(epoch: string): Promise<string | undefined> {
    const found = await this.checkpoint().catch(() => undefined);
    if (found && found.epoch === epoch && found.schema === SCHEMA_VERSION) return found.position;
    await this.clear();
    return undefined;
  }

  /** Forgets everything; what they hold can be made again. */
  async clear(): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      await dropTables(transaction);
      await createTables(transaction);
    });
  }

  async checkpoint() {
    return this.db.selectFrom('checkpoint').selectAll().executeTakeFirst();
  }

  /** Rows of the alliances that were touched take the place of what was there, and with them the checkpoint: all or nothing. */
  async write(touched: readonly string[], rows: Rows, { epoch, position }: { readonly epoch: string; readonly position: string }): Promise<void> {
    await this.db.transaction().execute(async (transaction) => {
      for (const table of TABLES) {
        if (table === 'checkpoint') continue;
        for (let i = 0; i < touched.length; i += ALLIANCES_AT_ONCE) {
          await transaction
            .deleteFrom(table)
            .where('alliance', 'in', touched.slice(i, i + ALLIANCES_AT_ONCE))
            .execute();
        }
        for (let i = 0; i < rows[table].length; i += ROWS_AT_ONCE) await this.insert(transaction, table, rows[table].slice(i, i + ROWS_AT_ONCE));
      }
      await transaction.deleteFrom('checkpoint').execute();
      await transaction.insertInto('checkpoint').values({ id: 1, schema: SCHEMA_VERSION, epoch, position }).execute();
    });
  }

  /** Many rows in one statement, whose text is worked out once for each number of rows: a rebuild writes little else. */
  private async insert<T extends keyof Rows>(transaction: Transaction<TableSchema>, table: T, rows: Rows[T]): Promise<void> {
    const shape = `${table}/${rows.length}`;
    const text =
      this.inserts.get(shape) ??
      transaction
        .insertInto<keyof Rows>(table)
        .values(rows as never)
        .compile().sql;
    this.inserts.set(shape, text);
    await transaction.executeQuery(
      CompiledQuery.raw(
        text,
        rows.flatMap((row) => Object.values(row)),
      ),
    );
  }

  async revisionOf(alliance: string): Promise<number> {
    const found = await this.db.selectFrom('alliances').select('revision').where('alliance', '=', alliance).executeTakeFirst();
    return found?.revision ?? -1;
  }

  /** Alliances in which a person ever came by a role; whether it is held today, the alliance's own history says. */
  async alliancesOf(person: string): Promise<readonly string[]> {
    const found = await this.db.selectFrom('access').select('alliance').where('person', '=', person).orderBy('alliance').execute();
    return found.map(({ alliance }) => alliance);
  }

  async alliances(names: readonly string[]): Promise<readonly AllianceRow[]> {
    return names.length === 0 ? [] : this.db.selectFrom('alliances').selectAll().where('alliance', 'in', names).orderBy('alliance').execute();
  }

  async decisions(names: readonly string[], { body, status, outcome }: DecisionFilter, limit: number): Promise<readonly DecisionRow[]> {
    if (names.length === 0) return [];
    let query = this.db.selectFrom('decisions').selectAll().where('alliance', 'in', names);
    if (body !== undefined) query = query.where('body', '=', body);
    if (status !== undefined) query = query.where('status', '=', status);
    if (outcome !== undefined) query = query.where('outcome', '=', outcome);
    return query.orderBy('alliance').orderBy('proposed_on').orderBy('decision').limit(limit).execute();
  }

  /** Of every day from which they changed, or of the one day asked for. */
  async costFrames(names: readonly string[], day: string | undefined, limit: number): Promise<readonly CostFrameRow[]> {
    if (names.length === 0) return [];
    let query = this.db.selectFrom('cost_frames').selectAll().where('alliance', 'in', names);
    if (day !== undefined)
      query = query.where('from_day', '<=', day).where((has) => has.or([has('until_day', 'is', null), has('until_day', '>', day)]));
    return query.orderBy('alliance').orderBy('from_day').limit(limit).execute();
  }

  /** Everything they hold, for whoever compares it with what is folded. */
  async all(): Promise<Rows> {
    const { db } = this;
    return {
      alliances: await db.selectFrom('alliances').selectAll().orderBy('alliance').execute(),
      decisions: await db.selectFrom('decisions').selectAll().orderBy('alliance').orderBy('decision').execute(),
      cost_frames: await db.selectFrom('cost_frames').selectAll().orderBy('alliance').orderBy('from_day').execute(),
      access: await db.selectFrom('access').selectAll().orderBy('alliance').orderBy('person').execute(),
    };
  }

  close(): Promise<void> {
    return this.db.destroy();
  }
}
