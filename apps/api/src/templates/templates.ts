/** The templates that this server offers: the files in `examples/templates`, each read once and checked as a whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { parse } from 'yaml';
import { digest } from '@app/proofs';
import { templateSchema, type Template } from './template';

const FOLDER = join('examples', 'templates');

/** A template with the digest of its file, by which alliances name it. */
export interface Offered {
  readonly template: Template;
  readonly sha256: string;
}

const isTemplate = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false }).compile<Template>(templateSchema);

function readTemplate(path: string): Offered {
  const text = readFileSync(path, 'utf8');
  const read: unknown = parse(text);
  if (!isTemplate(read)) {
    const faults = isTemplate.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
    throw new Error(`${path} is no template: ${faults.join('; ')}`);
  }
  return { template: read, sha256: digest(text) };
}

let offered: ReadonlyMap<string, Offered> | undefined;
export function templates(): ReadonlyMap<string, Offered> {
  offered ??= new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.yaml'))
      .toSorted()
      .map((file) => readTemplate(join(FOLDER, file)))
      .map((one) => [one.template.name, one]),
  );
  return offered;
}
