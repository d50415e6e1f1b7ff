/**
 * `npm run generate`: writes what is derived from the code and committed, the OpenAPI document and the schema of scenario
 * files. With `--check` it writes nothing and fails where a committed file differs.
 */
import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIT_COMMANDS, COMMAND_TYPES, eventTypes, RULES } from '@app/alliance';
import { openMemoryLedger } from '@app/ledger';
import { PLATFORM_COMMANDS } from './player/platform-commands';
import { scenarioSchema } from './player/schema';
import { createServer, openApiOf } from './server';
import { templateSchema } from './templates/template';

async function generated(): Promise<Readonly<Record<string, string>>> {
  const ledger = await openMemoryLedger({ origin: 'localhost/alliance-ledger', rules: RULES, types: eventTypes });
  const app = await createServer(ledger, 'warn');
  const document = openApiOf(app);
  await app.close();
  await ledger.close();
  return {
    'openapi.json': `${JSON.stringify(document, undefined, 2)}\n`,
    [join('examples', 'scenario.schema.json')]:
      `${JSON.stringify(scenarioSchema([...COMMAND_TYPES, ...AUDIT_COMMANDS, ...PLATFORM_COMMANDS].toSorted()), undefined, 2)}\n`,
    [join('examples', 'template.schema.json')]: `${JSON.stringify(templateSchema, undefined, 2)}\n`,
  };
}

async function main(isCheck: boolean): Promise<void> {
  for (const [file, text] of Object.entries(await generated())) {
    if (!isCheck) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) throw new Error(`${file} is not what the code makes of it: run "npm run generate"`);
  }
}

main(process.argv.includes('--check')).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
