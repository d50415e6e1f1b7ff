/**
 * A document before it is set: headings, paragraphs, facts, tables and lists, in reading order. Whatever somebody once wrote
 * stands in it as text alone and can never become an instruction to the typesetter.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly strong?: true }
  /** Labels with what stands against each. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: Piece])[] }
  /** Facts of something that is named above them; lists may stand in them. */
  | { readonly kind: 'captioned'; readonly caption: string; readonly points: readonly Point[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What a person said, and who. */
  | { readonly kind: 'quote'; readonly by: string; readonly text: string };

/** A code is a digest, a pseudonym or a technical name, which nobody reads aloud as a word. */
export type Piece = string | { readonly code: string };
export type Told = Piece | readonly Piece[];
/** What is said under a label, with what belongs under it in turn. */
export interface Point {
  readonly label?: Told;
  readonly text?: Told;
  readonly points?: readonly Point[];
}

export interface PrintedDocument {
  readonly language: string;
  readonly region: string;
  readonly title: string;
  /** The running head of every page, left and right. */
  readonly head: readonly [string, string];
  /** Stands on every page of what is not confirmed. */
  readonly mark?: string;
  /** When what it tells was recorded, in seconds; never when it was printed. */
  readonly timestamp: number;
  readonly blocks: readonly Block[];
}

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** Rows whose value is absent are left out, and so is a list without rows. */
export function facts(...rows: readonly (readonly [string, Piece | undefined])[]): readonly Block[] {
  const told = rows.filter((row): row is readonly [string, Piece] => row[1] !== undefined && row[1] !== '');
  return told.length > 0 ? [{ kind: 'facts', rows: told }] : [];
}
/** A heading with what stands under it, or nothing where nothing does. */
export const section = (level: 2 | 3 | 4, text: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [heading(level, text), ...blocks] : [];
export const list = (items: readonly string[]): readonly Block[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
export const table = (columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): readonly Block[] =>
  rows.length > 0 ? [{ kind: 'table', head: columns.map(([head]) => head), widths: columns.map(([, width]) => width), rows }] : [];
