/**
 * Reading JSON strictly. Where a member is written twice, one program sees the first and another the second: both are
 * right, and they disagree about what was decided. So such bytes are refused.
 */
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

export function parseStrict(text: string): unknown {
  const value: unknown = JSON.parse(text);
  // What is left without its strings has one colon for each member that was written.
  const structure = text.replace(STRINGS, '');
  let written = 0;
  for (let at = structure.indexOf(':'); at >= 0; at = structure.indexOf(':', at + 1)) written += 1;
  const read = membersOf(value);
  if (written !== read) throw new Error(`JSON with a member written twice: ${written} written, ${read} different ones`);
  return value;
}

function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + membersOf(item), 0);
  const values: unknown[] = Object.values(value);
  let count = values.length;
  for (const member of values) if (typeof member === 'object') count += membersOf(member);
  return count;
}
