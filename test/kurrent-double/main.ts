/** The protocol double as a process: a port, and on request a seed and the share of appends whose answer is lost. */
import { DOUBLE, startDouble } from './double';
import type { Fault } from './faults';
import { lots } from './lots';

/** What becomes of an append when the lot falls on it: committed or not, answered late, never or with an error. */
const LOTS: readonly Fault[] = [
  { does: 'DROP_REPLY', with: 'UNAVAILABLE' },
  { does: 'DROP_REPLY', with: 'RESET' },
  { does: 'FAIL', with: 'UNAVAILABLE' },
  { does: 'FAIL', with: 'BUSY' },
  { does: 'REPLY_LATE', ms: 60 },
  { does: 'SWALLOW_REPLY' },
  { does: 'IGNORE' },
];

async function main([port = '2113', seed, dropped]: readonly string[]): Promise<void> {
  const double = await startDouble({ port: Number(port) });
  if (seed !== undefined) {
    const draw = lots(Number(seed));
    double.faults.always = (call) => (call === 'append' && draw() < Number(dropped ?? 0.1) ? LOTS[Math.floor(draw() * LOTS.length)] : undefined);
  }
  const chance = seed === undefined ? '' : `, seed ${seed}`;
  process.stdout.write(`${DOUBLE} listens at ${double.url}${chance}\n`);
  process.once('SIGTERM', () => void double.stop());
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
