/** The operator's command line: persons, their tokens, and the roles of the ledger itself. */
import 'reflect-metadata';
import { join } from 'node:path';
import { Command } from 'commander';
import { eventTypes, RULES } from '@app/alliance';
import {
  masterKey,
  openLedger,
  openVault,
  platformRoles,
  PLATFORM_ROLES,
  PLATFORM_STREAM,
  type Ledger,
  type PlatformRole,
  type Vault,
} from '@app/ledger';
import { settingsFrom } from './settings';

const write = (text: string): void => void process.stdout.write(`${text}\n`);

/** Tokens and names are in the vault, which a running server shares. */
function inVault<T>(work: (vault: Vault) => T): T {
  const { dataDir } = settingsFrom(process.env);
  const vault = openVault(join(dataDir, 'vault.sqlite'), masterKey(join(dataDir, 'master.key'), process.env['LEDGER_MASTER_KEY']));
  try {
    return work(vault);
  } finally {
    vault.close();
  }
}

/** Roles of the ledger are entries of it, so the server must not be running: to a file one process writes at a time. */
async function inLedger<T>(work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { dataDir, origin, ledgerUrl: url } = settingsFrom(process.env);
  const ledger = await openLedger({ dir: dataDir, origin, rules: RULES, types: eventTypes, ...(url && { url }) });
  try {
    if (ledger.opened) write(`A ledger was made in ${dataDir}. Its administrator's token, shown once: ${ledger.opened.secret}`);
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

async function changeRole(type: 'GrantPlatformRole' | 'RevokePlatformRole', person: string, role: string): Promise<void> {
  if (!PLATFORM_ROLES.some((known) => known === role)) throw new Error(`expected one of ${PLATFORM_ROLES.join(', ')}, found ${role}`);
  await inLedger(async (ledger) => {
    const [admin = ''] = platformRoles(await ledger.recorder.history(PLATFORM_STREAM)).holders.LEDGER_ADMIN;
    const received = new Date().toISOString();
    const circumstance = { actor: { person: admin, role: 'LEDGER_ADMIN' }, received, today: received.slice(0, 10) };
    const answer = await ledger.platform({ type, body: { person, role: role as PlatformRole }, key: `cli-${received}`, circumstance });
    if ('refused' in answer) throw new Error(`refused: ${answer.refused}`);
    write(`recorded: ${answer.at}`);
  });
}

const program = new Command('alliance-ledger').description('Persons, tokens and roles of the ledger in DATA_DIR.');

program
  .command('open')
  .description("make the ledger if there is none, and show its administrator's token once")
  .action(() => inLedger(async ({ origin }) => write(`${origin} is there`)));

const person = program.command('person').description('persons are random pseudonyms; their names lie in the vault alone');
person
  .command('create')
  .argument('[name]')
  .option('--language <tag>')
  .action((name: string | undefined, { language }: { language?: string }) =>
    write(inVault((vault) => vault.newPerson(name === undefined ? undefined : { name, ...(language && { language }) }))),
  );
person.command('list').action(() => inVault((vault) => vault.persons().forEach((one) => write(`${one}\t${vault.details(one)?.name ?? ''}`))));

const token = program.command('token').description('a token names a person and nothing else; its secret is shown once');
token
  .command('create')
  .argument('<person>')
  .action((one: string) =>
    inVault((vault) => {
      if (!vault.persons().includes(one)) throw new Error(`there is no person ${one}`);
      const { token: name, secret } = vault.createToken(one);
      write(`${name}\t${secret}`);
    }),
  );
token
  .command('list')
  .action(() => inVault((vault) => vault.tokens().forEach(({ token: name, person: one, created }) => write(`${name}\t${one}\t${created}`))));
token
  .command('revoke')
  .argument('<token>')
  .action((name: string) =>
    inVault((vault) => {
      if (!vault.revokeToken(name)) throw new Error(`there is no token ${name}`);
      write(`${name} is no longer valid`);
    }),
  );

const role = program.command('role').description('roles of the ledger itself; while the server is stopped');
role
  .command('grant')
  .argument('<person>')
  .argument('<role>')
  .action((one: string, what: string) => changeRole('GrantPlatformRole', one, what));
role
  .command('revoke')
  .argument('<person>')
  .argument('<role>')
  .action((one: string, what: string) => changeRole('RevokePlatformRole', one, what));

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
