/** The protocol double in a process of its own, which a test can stop, wake and kill as the system does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './double';

export interface DoubleProcess {
  readonly child: ChildProcess;
  readonly port: number;
  urlOf(name: string): string;
  kill(): Promise<void>;
}

export async function startDoubleProcess(seed?: number, dropped?: number): Promise<DoubleProcess> {
  const port = await freePort();
  const lots = seed === undefined ? [] : [String(seed), String(dropped)];
  const child = spawn(process.execPath, [join(__dirname, 'start.cjs'), String(port), ...lots], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout!, 'data');
  return {
    child,
    port,
    urlOf: (name) => `esdb://127.0.0.1:${port}/${name}?tls=false`,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
