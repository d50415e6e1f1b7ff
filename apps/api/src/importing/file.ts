/**
 * The past of an alliance as people write it down for the ledger: a YAML file that may say anything, or a table of decisions
 * as a spreadsheet saves it (CSV). `docs/taking-over.md` explains both.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { CHOICES, COMMAND_TYPES, DECISION_TYPES, PAST_OUTCOMES } from '@app/alliance';

/** One thing to be entered: a command, and where in the file it stands. */
export interface PastRecord {
  readonly at: string;
  readonly do: string;
  /** In which role; without one, the sender's own for the whole file. */
  readonly as?: string;
  readonly body: Readonly<Record<string, unknown>>;
}
export interface PastFile {
  /** The role in which the records are entered, as in the header `Acting-As`. */
  readonly as: string;
  readonly records: readonly PastRecord[];
}

export class PastFileError extends Error {}

const RECORDS_MAX = 40_000;
const line = { type: 'string', minLength: 1 } as const;
const SCHEMA = {
  type: 'object',
  required: ['import', 'records'],
  additionalProperties: false,
  properties: {
    import: { const: 1 },
    as: line,
    lateBecause: line,
    authority: { type: 'object' },
    records: {
      type: 'array',
      minItems: 1,
      maxItems: RECORDS_MAX,
      items: {
        type: 'object',
        required: ['do', 'with'],
        additionalProperties: false,
        properties: {
          do: { enum: [...COMMAND_TYPES] },
          as: line,
          with: { type: 'object' },
          effective: line,
          lateBecause: line,
          authority: { type: 'object' },
          evidence: { type: 'array' },
          note: line,
        },
      },
    },
  },
} as const;

interface Written {
  readonly as?: string;
  readonly lateBecause?: string;
  readonly authority?: object;
  readonly records: readonly (Omit<PastRecord, 'body' | 'at'> & {
    readonly with: object;
    readonly effective?: string;
    readonly lateBecause?: string;
    readonly authority?: object;
    readonly evidence?: readonly object[];
  })[];
}
const isWritten = new Ajv2020({ allErrors: true, strict: true }).compile<Written>(SCHEMA);

function fromYaml(text: string): PastFile {
  const written: unknown = parseYaml(text, { schema: 'core' });
  if (!isWritten(written))
    throw new PastFileError(isWritten.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`).join('\n'));
  const { as = 'role=REGISTRAR', records, lateBecause, authority } = written;
  return {
    as,
    records: records.map(({ do: type, as: role, with: said, effective, evidence, ...own }, i) => ({
      at: `record ${i + 1}`,
      do: type,
      ...(role !== undefined && { as: role }),
      body: {
        ...said,
        ...(effective !== undefined && {
          effective,
          // What holds for the whole file is said once; a record without a day of its own is not late.
          ...((own.lateBecause ?? lateBecause) !== undefined && { lateBecause: own.lateBecause ?? lateBecause }),
          ...((own.authority ?? authority) && { authority: own.authority ?? authority }),
        }),
        ...(effective === undefined && own.authority && { authority: own.authority }),
        ...(evidence && { evidence }),
      },
    })),
  };
}

const COLUMNS = ['decidedOn', 'effective', 'body', 'type', 'label', 'title', 'text', 'reference', 'minutes', 'version', 'sha256', 'outcome', 'votes'];
const NEEDED = ['decidedOn', 'body', 'title', 'reference', 'minutes', 'sha256'];

/** `C1:FOR; M1:STAND_ASIDE`: how each seat voted, as far as the minutes tell. */
function votesIn(text: string, at: string): readonly object[] {
  const votes = text.split(';').map((one) => one.trim().split(/\s*:\s*/));
  const wrong = votes.find(([seat, choice]) => !seat || !CHOICES.some((known) => known === choice));
  if (wrong) throw new PastFileError(`${at}: votes are SEAT:CHOICE, with ${CHOICES.join(', ')}, and ; between them; found ${wrong.join(':')}`);
  return votes.map(([seat, choice]) => ({ seat, choice }));
}

function decisionIn(row: Readonly<Record<string, string>>, at: string): PastRecord {
  const { decidedOn, effective, body, type, label, title, text, reference, minutes, version, sha256, outcome, votes } = row;
  const lacking = NEEDED.filter((column) => !row[column]);
  if (lacking.length > 0) throw new PastFileError(`${at}: ${lacking.join(', ')} missing`);
  const oneOf = (column: string, value: string | undefined, known: readonly string[], or: string): string => {
    if (value && !known.includes(value)) throw new PastFileError(`${at}: ${column} is one of ${known.join(', ')}; found ${value}`);
    return value || or;
  };
  return {
    at,
    do: 'RecordPastDecision',
    body: {
      decidedOn,
      effective: effective || decidedOn,
      body,
      type: oneOf('type', type, DECISION_TYPES, 'OTHER'),
      ...(label && { label }),
      title,
      ...(text && { text }),
      reference,
      minutes: { document: minutes, version: Number(version || 1), sha256 },
      vote: { outcome: oneOf('outcome', outcome, PAST_OUTCOMES, 'NOT_STATED'), ...(votes && { seats: votesIn(votes, at) }) },
      effects: [],
      authority: { kind: 'RECORD', ref: minutes },
      lateBecause: 'Taken from confirmed minutes.',
    },
  };
}

function fromCsv(text: string): PastFile {
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true, skip_empty_lines: true, trim: true, delimiter: [',', ';', '\t'] });
  } catch (error) {
    throw new PastFileError((error as Error).message);
  }
  const strange = Object.keys(rows[0] ?? {}).filter((column) => !COLUMNS.includes(column));
  if (strange.length > 0) throw new PastFileError(`unknown columns: ${strange.join(', ')}; known are ${COLUMNS.join(', ')}`);
  // The first line names the columns.
  return { as: 'role=REGISTRAR', records: rows.map((row, i) => decisionIn(row, `row ${i + 2}`)) };
}

/** Reads a file as its name ends: `.csv`, else YAML. Every fault is told with the place where it stands. */
export function readPast(path: string): PastFile {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.csv') ? fromCsv(text) : fromYaml(text);
}
