import type { Played } from './player';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** What was played, and each step that did not come out as the file says. */
export function reportOf({ title, alliance, steps, entries, refusals, differences }: Played): string {
  const came = differences.length === 0 ? 'all as expected' : `${differences.length} not as expected`;
  return [
    ...differences.map(({ step, what, expected, got }) => `step ${step}: ${what}\n  expected ${shown(expected)}\n  got      ${shown(got)}`),
    `${title}: ${steps} steps, ${entries} entries, ${refusals} refusals journaled, ${came}${alliance ? ` (alliance ${alliance})` : ''}`,
  ].join('\n');
}
