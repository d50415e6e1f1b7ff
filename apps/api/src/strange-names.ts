/**
 * Names that every object of the language has. As members of a body they mean nothing, and what turns bodies into classes
 * trips over them or passes them over in silence, so a body that bears one is no body.
 */
const STRANGE = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** The first such name in a value, however deep. */
export function strangeNameIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = STRANGE.has(name) && !Array.isArray(value) ? name : strangeNameIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
