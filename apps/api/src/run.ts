import { Logger } from '@nestjs/common';
import { eventTypes, RULES } from '@app/alliance';
import { openLedger, type Ledger } from '@app/ledger';
import { demonstrate, EXAMPLE, isEmpty, shownAs } from './demo';
import { readScenario } from './player/file';
import { createServer } from './server';
import { folderOf, settingsFrom, type Settings } from './settings';

const NODE_MIN = 24;

export async function run(environment: NodeJS.ProcessEnv): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < NODE_MIN) {
    throw new Error(`Node ${NODE_MIN} or newer is needed, this is ${process.versions.node}: start with "npm start", which brings its own`);
  }
  const settings = settingsFrom(environment);
  const { origin, ledgerUrl: url } = settings;
  const dir = folderOf(settings);
  const say = (text: string) => new Logger('store').warn(text);
  const ledger = await openLedger({ dir, origin, rules: RULES, types: eventTypes, say, ...(url && { url }) });
  try {
    await serve(ledger, settings);
  } catch (error) {
    await ledger.close();
    throw error;
  }
}

async function serve(ledger: Ledger, settings: Settings): Promise<void> {
  const app = await createServer(ledger, settings.logLevel);
  await app.init();
  const demonstration = settings.demo && (await isEmpty(ledger)) ? await demonstrate(app, ledger, readScenario(EXAMPLE)) : undefined;
  await app.listen(settings.port, settings.host);
  const url = await app.getUrl();
  new Logger('ledger').log(`${ledger.origin} listens at ${url}`);
  if (ledger.opened) process.stdout.write(`The ledger was made just now. Its administrator's token, shown once: ${ledger.opened.secret}\n`);
  if (demonstration) process.stdout.write(`${await shownAs(demonstration, ledger, url)}\n`);

  // Whoever is being answered is answered first; then the door closes, then the files.
  const stop = async (signal: string) => {
    new Logger('ledger').log(`${signal}: ending`);
    await app.close();
    await ledger.close();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () =>
      stop(signal).catch((error: unknown) => {
        new Logger('ledger').error(error);
        process.exitCode = 1;
      }),
    );
  }
}
