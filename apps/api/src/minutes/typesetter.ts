/**
 * Sets one document, as a process of its own: it reads template and document from standard input and writes the PDF to
 * standard output. Accessible PDF (PDF/UA-1) or nothing: what the standard forbids is an error here and no warning.
 *
 * The fonts of the machine are hidden before the typesetter looks for them. A font that is installed under the name of one
 * that the typesetter brings would take its place, and the same minutes would have other bytes elsewhere.
 */
import { mkdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

interface Asked {
  readonly template: string;
  readonly document: { readonly timestamp: number };
}
/** Each attempt names every character that no font has, so a second one settles it; a third is for a page that broke anew. */
const ATTEMPTS_MAX = 3;

/** A folder of our own, which whoever starts this makes before and removes after. */
const folder = process.argv[2]!;
const nothing = join(folder, 'nothing');
mkdirSync(nothing);
const configuration = join(folder, 'fonts.conf');
writeFileSync(configuration, `<?xml version="1.0"?><fontconfig><dir>${nothing}</dir></fontconfig>`);
process.env['FONTCONFIG_FILE'] = configuration;

const { template, document } = JSON.parse(readFileSync(0, 'utf8')) as Asked;
// The typesetter may read what lies in its workspace, and there is nothing.
const compiler = NodeCompiler.create({ workspace: nothing });

function set(text: string): Buffer {
  const made = compiler.compile({ mainFileContent: template, inputs: { document: text } });
  if (!made.result) throw new Error(JSON.stringify(compiler.fetchDiagnostics(made.takeError()!)));
  return compiler.pdf(made.result, { pdfStandard: 'ua-1', creationTimestamp: document.timestamp });
}

/** A sign that no font has is written as its number: nothing is dropped in silence, and the reader can look it up. */
function setAll(text: string, attempt: number): Buffer {
  try {
    return set(text);
  } catch (error) {
    const missing = [...String((error as Error).message).matchAll(/the text `(?:\\?")(.+?)(?:\\?")` could not be displayed/gu)].map(
      ([, sign]) => sign!,
    );
    if (missing.length === 0 || attempt === ATTEMPTS_MAX) throw error;
    const signs = new Set(missing.flatMap((sign) => [...sign]));
    const numbered = [...text].map((sign) => (signs.has(sign) ? `[U+${sign.codePointAt(0)!.toString(16).toUpperCase()}]` : sign)).join('');
    return setAll(numbered, attempt + 1);
  }
}

const pdf = setAll(JSON.stringify(document), 1);
for (let written = 0; written < pdf.length;) written += writeSync(1, pdf, written);
