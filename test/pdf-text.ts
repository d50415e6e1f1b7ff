/**
 * The text of a PDF in the order in which it is tagged, without what belongs to the page alone (running head, page number).
 * It reads the plain PDFs that our typesetter writes, and is no reader of PDFs in general.
 */
import { inflateSync } from 'node:zlib';

interface Read {
  readonly objects: ReadonlyMap<string, string>;
  readonly streams: ReadonlyMap<string, string>;
}

function read(pdf: Buffer): Read {
  const raw = pdf.toString('latin1');
  const objects = new Map<string, string>();
  const streams = new Map<string, string>();
  for (const [all, id, body] of raw.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id!, body!);
    const begin = body!.indexOf('stream\n');
    if (begin < 0 || !all) continue;
    const bytes = Buffer.from(body!.slice(begin + 7, body!.lastIndexOf('\nendstream')), 'latin1');
    streams.set(id!, body!.slice(0, begin).includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1'));
  }
  return { objects, streams };
}

const ESCAPES: { readonly [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{3}|[\s\S])/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );

/** What each glyph of a font means, by its ToUnicode table. */
function meaningOf(table: string): ReadonlyMap<number, string> {
  const signs = new Map<number, string>();
  const text = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, block] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph, hex] of block!.matchAll(/<(\w+)>\s*<(\w+)>/g)) signs.set(Number.parseInt(glyph!, 16), text(hex!));
  for (const [, block] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, hex] of block!.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [first, last, sign] = [from, to, hex].map((one) => Number.parseInt(one!, 16)) as [number, number, number];
      for (let glyph = first; glyph <= last; glyph += 1) signs.set(glyph, String.fromCodePoint(sign + glyph - first));
    }
  return signs;
}

export interface PageText {
  readonly text: string;
  /** What stands in the margins: the running head and the page number. */
  readonly margin: string;
}
export function pagesOf(pdf: Buffer): readonly PageText[] {
  const { objects, streams } = read(pdf);
  const ref = (body: string, name: string): string => new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(body)![1]!;
  return [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((page) => {
      const fonts = new Map(
        [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name, id]) => [name, meaningOf(streams.get(ref(objects.get(id!)!, 'ToUnicode'))!)]),
      );
      return shownOn(streams.get(ref(page, 'Contents'))!, fonts);
    });
}
export const textOf = (pdf: Buffer): string =>
  pagesOf(pdf)
    .map(({ text }) => text)
    .join('\n');

/** The strings of a content stream, its marks and its changes of font, one after another; a string may hold brackets in pairs. */
function* tokensOf(content: string): Generator<{ readonly shown?: string; readonly word?: string }> {
  let word = '';
  for (let i = 0; i < content.length; i += 1) {
    if (content[i] !== '(') {
      word += content[i];
      continue;
    }
    yield { word };
    word = '';
    const begin = i + 1;
    for (let depth = 1; depth > 0;) {
      i += 1;
      if (content[i] === '\\') i += 1;
      else if (content[i] === '(') depth += 1;
      else if (content[i] === ')') depth -= 1;
    }
    yield { shown: unescaped(content.slice(begin, i)) };
  }
  yield { word };
}

function shownOn(content: string, fonts: ReadonlyMap<string | undefined, ReadonlyMap<number, string>>): PageText {
  const [text, margin]: [string[], string[]] = [[], []];
  let font: ReadonlyMap<number, string> = new Map();
  let [part, isLanguage] = [margin, false];
  for (const { word, shown } of tokensOf(content)) {
    if (word !== undefined) {
      for (const [, artifact, mark, name] of word.matchAll(/(\/Artifact\b)|(\/MCID \d+)|\/(f\d+) [\d.]+ Tf/g)) {
        if (name) font = fonts.get(name)!;
        else {
          part = artifact ? margin : text;
          if (mark) part.push('\n');
        }
      }
      isLanguage = word.endsWith('/Lang ');
    } else if (!isLanguage) {
      const bytes = Buffer.from(shown!, 'latin1');
      for (let i = 0; i + 1 < bytes.length; i += 2) part.push(font.get(bytes.readUInt16BE(i)) ?? '\ufffd');
    }
  }
  return { text: text.join(''), margin: margin.join('') };
}
