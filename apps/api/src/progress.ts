/** What a long command tells while it works, and how it is told to stop. */
import type { CopyProgress } from '@app/ledger';

const STEPS = { CHECKING: 'looked through', COPYING: 'copied', COMPARING: 'compared' } as const;
const SILENCE_MS = 2_000;

/** To somebody who watches, one line that changes; to a log, a line now and then. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>): CopyProgress {
  let last = 0;
  return (step, entries, of) => {
    const text = `${STEPS[step]}: ${entries}${of === undefined ? '' : ` of ${of}`} entries`;
    if (stream.isTTY) stream.write(`\r${text.padEnd(60)}\r`);
    else if (Date.now() - last > SILENCE_MS) stream.write(`${text}\n`);
    else return;
    last = Date.now();
  };
}

/** The first SIGINT or SIGTERM lets what is under way come to its end; the second one ends the process. */
export function whenInterrupted(): AbortSignal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  return ending.signal;
}
