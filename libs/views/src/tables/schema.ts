/**
 * The tables that span alliances: what dashboards and BI tools read. Their names and columns are a published contract
 * (`docs/read-models.md`). They are made from entries alone and can be made again from zero at any time, so another version
 * of them is no migration: they are dropped and made anew.
 */
import { sql, type Kysely } from 'kysely';

/** It grows whenever a column or what stands in it changes. */
export const SCHEMA_VERSION = 1;

type Flag = 0 | 1;
/** Whole minor units: fifteen digits at most, which a number of a table holds exactly. */
type Minor = number;

export interface AllianceRow {
  readonly alliance: string;
  readonly name_fi: string | null;
  readonly name_sv: string | null;
  readonly name_en: string | null;
  readonly kind: string;
  readonly sector: string;
  readonly timezone: string;
  readonly currency: string;
  readonly founded: string;
  readonly archived: string | null;
  readonly term_start: string | null;
  readonly term_end: string | null;
  readonly is_played: Flag;
  readonly parties: number;
  readonly decisions: number;
  readonly entries: number;
  readonly recorded: string;
  readonly revision: number;
  readonly hash: string;
}
export interface DecisionRow {
  readonly alliance: string;
  readonly decision: string;
  readonly label: string | null;
  readonly body: string;
  readonly is_outside: Flag;
  readonly type: string | null;
  readonly status: string;
  /** The day for which the status stands: that of the alliance's last entry. */
  readonly status_on: string;
  readonly outcome: string | null;
  readonly is_recommendation: Flag;
  readonly is_defective: Flag;
  readonly proposed_on: string;
  readonly outcome_on: string | null;
  readonly adopted_on: string | null;
  readonly in_force_from: string | null;
  readonly superseded_on: string | null;
  readonly revoked_on: string | null;
  readonly expires_on: string | null;
  readonly revision: number;
}
export interface CostFrameRow {
  readonly alliance: string;
  readonly from_day: string;
  readonly until_day: string | null;
  readonly currency: string;
  readonly target_budget: Minor;
  readonly incentive_pool: Minor;
  readonly owner_costs: Minor;
  readonly risk_reserve: Minor;
  readonly total: Minor;
  readonly revision: number;
}
/** Persons who ever came by a role in an alliance: where to look when somebody asks for their alliances. */
export interface AccessRow {
  readonly alliance: string;
  readonly person: string;
}
export interface CheckpointRow {
  readonly id: 1;
  readonly schema: number;
  readonly epoch: string;
  readonly position: string;
}
export interface TableSchema {
  readonly alliances: AllianceRow;
  readonly decisions: DecisionRow;
  readonly cost_frames: CostFrameRow;
  readonly access: AccessRow;
  readonly checkpoint: CheckpointRow;
}
export const TABLES = ['alliances', 'decisions', 'cost_frames', 'access', 'checkpoint'] as const satisfies readonly (keyof TableSchema)[];

const COLUMNS: { readonly [T in keyof TableSchema]: Readonly<Record<keyof TableSchema[T], string>> } = {
  alliances: {
    alliance: 'text primary key',
    name_fi: 'text',
    name_sv: 'text',
    name_en: 'text',
    kind: 'text not null',
    sector: 'text not null',
    timezone: 'text not null',
    currency: 'text not null',
    founded: 'text not null',
    archived: 'text',
    term_start: 'text',
    term_end: 'text',
    is_played: 'bigint not null',
    parties: 'bigint not null',
    decisions: 'bigint not null',
    entries: 'bigint not null',
    recorded: 'text not null',
    revision: 'bigint not null',
    hash: 'text not null',
  },
  decisions: {
    alliance: 'text not null',
    decision: 'text not null',
    label: 'text',
    body: 'text not null',
    is_outside: 'bigint not null',
    type: 'text',
    status: 'text not null',
    status_on: 'text not null',
    outcome: 'text',
    is_recommendation: 'bigint not null',
    is_defective: 'bigint not null',
    proposed_on: 'text not null',
    outcome_on: 'text',
    adopted_on: 'text',
    in_force_from: 'text',
    superseded_on: 'text',
    revoked_on: 'text',
    expires_on: 'text',
    revision: 'bigint not null',
  },
  cost_frames: {
    alliance: 'text not null',
    from_day: 'text not null',
    until_day: 'text',
    currency: 'text not null',
    target_budget: 'bigint not null',
    incentive_pool: 'bigint not null',
    owner_costs: 'bigint not null',
    risk_reserve: 'bigint not null',
    total: 'bigint not null',
    revision: 'bigint not null',
  },
  access: { alliance: 'text not null', person: 'text not null' },
  checkpoint: { id: 'bigint primary key', schema: 'bigint not null', epoch: 'text not null', position: 'text not null' },
};
const INDEXES = [
  'create unique index if not exists decisions_key on decisions (alliance, decision)',
  'create unique index if not exists cost_frames_key on cost_frames (alliance, from_day)',
  'create unique index if not exists access_key on access (alliance, person)',
  'create index if not exists access_person on access (person)',
];

export async function createTables(db: Kysely<TableSchema>): Promise<void> {
  for (const table of TABLES) {
    const columns = Object.entries(COLUMNS[table]).map(([name, type]) => `${name} ${type}`);
    await sql.raw(`create table if not exists ${table} (${columns.join(', ')})`).execute(db);
  }
  for (const index of INDEXES) await sql.raw(index).execute(db);
}

export async function dropTables(db: Kysely<TableSchema>): Promise<void> {
  for (const table of TABLES) await db.schema.dropTable(table).ifExists().execute();
}
