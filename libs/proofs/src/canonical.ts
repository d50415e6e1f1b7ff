/**
 * Canonical JSON (RFC 8785), strict: whatever two programs could write differently is refused, not rounded.
 * The bytes are made here once; from then on they are stored, hashed, exported and served as they are.
 */
export const canonical = (value: unknown): Uint8Array => Buffer.from(canonicalText(value));

/** `prev` of the first entry is the only null there is. */
export const canonicalText = (value: unknown): string => encode(value, true);

/** Most texts need no escape, and this tells it faster than trying. */
const IS_PLAIN_TEXT = /^[ !#-[\]-~\u00a0-\u02ff]*$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

function encode(value: unknown, isTop: boolean): string {
  switch (typeof value) {
    case 'string':
      return quoted(value);
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new Refused(Object.is(value, -0) ? '-0' : String(value));
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (Array.isArray(value)) return list(value);
      if (isPlain(value)) return members(value, isTop);
  }
  throw new Refused(value === null ? 'null' : typeof value);
}

function quoted(text: string): string {
  if (IS_PLAIN_TEXT.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) throw new Refused('a lone surrogate');
  return JSON.stringify(text);
}

/** Holes are visited too: they are undefined, and refused. */
function list(values: readonly unknown[]): string {
  let text = '';
  for (let i = 0; i < values.length; i += 1) {
    try {
      text += (i === 0 ? '' : ',') + encode(values[i], false);
    } catch (error) {
      throw within(error, `[${i}]`);
    }
  }
  return `[${text}]`;
}

/** Members in the order of their UTF-16 code units, which is the order of `sort` without a comparison. */
function members(value: Record<string, unknown>, isTop: boolean): string {
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const member = value[key];
    try {
      const written = isTop && key === 'prev' && member === null ? 'null' : encode(member, false);
      text += `${text === '' ? '' : ','}${quoted(key)}:${written}`;
    } catch (error) {
      throw within(error, `.${key}`);
    }
  }
  return `{${text}}`;
}

function isPlain(value: object | null): value is Record<string, unknown> {
  if (value === null || 'toJSON' in value) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Another realm's plain object has another Object.prototype, which itself has none.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Where it happened is put together on the way out, so that it costs nothing where nothing happens. */
class Refused extends Error {
  constructor(
    readonly what: string,
    readonly path = '',
  ) {
    super(`canonical JSON refuses ${what} at $${path}`);
  }
}

const within = (error: unknown, step: string): unknown => (error instanceof Refused ? new Refused(error.what, step + error.path) : error);
