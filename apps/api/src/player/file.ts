/** A scenario file as it is written: who does what when, and what must come of it. `docs/scenarios.md` explains each member. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020';
import { parseDocument, type Document } from 'yaml';
import { AUDIT_COMMANDS, COMMAND_TYPES } from '@app/alliance';
import { PLATFORM_COMMANDS } from './platform-commands';
import { scenarioSchema } from './schema';

export interface Who {
  readonly person?: string;
  readonly role: string;
  readonly capacity?: string;
  readonly party?: string;
  readonly seat?: string;
}

/** The whole refusal, as the API would show it: its code, and every member that goes with it. */
export type RefusalExpected = string | ({ readonly code: string } & Readonly<Record<string, unknown>>);

export interface StepExpected {
  /** The types of the events made, in order; an object also compares the members of `data` that it gives. */
  readonly events?: readonly (string | { readonly type: string; readonly data?: object; readonly effective?: string })[];
  readonly created?: readonly string[];
  readonly refusal?: RefusalExpected;
}

export interface Step {
  readonly at: string;
  readonly as: Who;
  readonly do: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly key?: string;
  readonly ifMatch?: number | string;
  readonly effective?: string;
  readonly lateBecause?: string;
  readonly authority?: unknown;
  readonly evidence?: unknown;
  readonly save?: string | Readonly<Record<string, string>>;
  readonly expect?: StepExpected;
}
/** Sends what the alliance's template has ready for the occasion, one command after another, each with what is said here. */
export interface Drafted extends Omit<Step, 'do' | 'save'> {
  readonly draft: string;
}
export interface Together {
  readonly together: {
    readonly steps: readonly Step[];
    readonly succeed: number;
    /** What those that did not succeed met, in any order. */
    readonly refusals?: readonly RefusalExpected[];
  };
}
export interface Wait {
  readonly wait: { readonly until: string };
}
export interface Look {
  /** Who asks: the person alone counts, with whatever roles that person holds. */
  readonly as?: { readonly person: string };
  readonly expect: {
    readonly view?: string;
    /** What is left out of the history that the view looks at: a label, a number, or a revision. */
    readonly without?: string | number;
    readonly params?: Readonly<Record<string, unknown>>;
    readonly asOf?: string | number;
    readonly effectiveOn?: string;
    /** Values by path into the view's answer: `components.TARGET_BUDGET`, `rows.0.status`, `rows[decision=decision-3].outcome`. */
    readonly figures?: Readonly<Record<string, unknown>>;
    /** How many commands the alliance has refused so far. */
    readonly refusals?: number;
  };
}
export type Moment = (Step | Drafted | Together | Wait | Look) & { readonly note?: string };

export interface Scenario {
  readonly scenario: 1;
  readonly title: string;
  readonly persons: readonly string[];
  /** A text, whose digest is taken, or the digest itself. */
  readonly documents?: Readonly<Record<string, { readonly text: string } | { readonly sha256: string }>>;
  /** Persons for whom the demonstration prints a token. */
  readonly tokens?: readonly string[];
  readonly steps: readonly Moment[];
}

/** The file is not one that can be played; every line says where and why. */
export class ScenarioFileError extends Error {}

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: true, strictRequired: false }).compile<Scenario>(
  scenarioSchema([...COMMAND_TYPES, ...AUDIT_COMMANDS, ...PLATFORM_COMMANDS]),
);

/** A person or a document would be lost under a label that stands for something else; what a step saves may be saved anew. */
function hiding({ persons, documents = {}, steps }: Scenario): readonly string[] {
  const saved = steps.flatMap((moment, i) =>
    ('together' in moment ? moment.together.steps : 'do' in moment ? [moment] : [])
      .flatMap(({ save = {} }) => (typeof save === 'string' ? [save] : Object.keys(save)))
      .map((label) => ({ label, where: `/steps/${i}/save` })),
  );
  const named = Object.keys(documents).map((label) => ({ label, where: '/documents' }));
  return [
    ...named.filter(({ label }) => persons.includes(label)),
    ...saved.filter(({ label }) => persons.includes(label) || Object.hasOwn(documents, label)),
  ].map(({ label, where }) => `${where} the label ${label} is a ${persons.includes(label) ? 'person' : 'document'} already`);
}

const REPORTED_MAX = 20;
/** Long files name their persons and clauses once, and point to them from every step. */
const ALIASES_MAX = 100_000;
const says = ({ instancePath, message, params }: ErrorObject): string => `${instancePath || '/'} ${message ?? 'is wrong'} ${JSON.stringify(params)}`;

export function readScenario(path: string): Scenario {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ScenarioFileError(`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  return parseScenario(text, path);
}

/** What the file says, each alias replaced by what it stands for; one that stands for nothing is a fault of the file. */
function written(document: Document, faults: string[]): unknown {
  try {
    return document.toJS({ maxAliasCount: ALIASES_MAX });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    faults.push(error.message);
    return undefined;
  }
}

export function parseScenario(text: string, name: string): Scenario {
  const document = parseDocument(text, { schema: 'core', merge: true, uniqueKeys: true });
  const faults = document.errors.map(({ message }) => message);
  const value = faults.length === 0 ? written(document, faults) : undefined;
  if (faults.length === 0 && !validate(value)) faults.push(...(validate.errors ?? []).map(says));
  if (faults.length === 0) faults.push(...hiding(value as Scenario));
  if (faults.length > 0) throw new ScenarioFileError([`${name}: this is no scenario file`, ...faults.slice(0, REPORTED_MAX)].join('\n  '));
  return value as Scenario;
}
