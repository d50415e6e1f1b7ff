/**
 * `npm run verify -- FILE…`: whether exports are whole and as they were recorded. No server and no ledger is needed. Of several
 * files of one alliance and revision, it also says whether they run to the same head.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { verifyExport, type Verified } from '@app/proofs';

const write = (text: string): void => void process.stdout.write(`${text}\n`);
const NAMED_MAX = 20;

function tell(file: string, { header, entries, shown, withheld, vouched, disclosed, head, gaps, mismatches, isWhole }: Verified): void {
  if (!header) return write(`${file}: this is no export of an alliance`);
  write(`${file}: ${header.profile} export of ${header.alliance} in ${header.ledger}, up to revision ${header.revision}`);
  write(`  entries     ${entries}`);
  write(`  shown       ${shown}, with ${disclosed} disclosures`);
  write(`  withheld    ${withheld}, ${vouched} of them vouched for by the entry after them`);
  write(`  head        ${head ?? 'none'}`);
  write(`  gaps        ${gaps.length === 0 ? 'none' : gaps.slice(0, NAMED_MAX).join(', ')}`);
  write(
    `  mismatches  ${
      mismatches.length === 0
        ? 'none'
        : mismatches
            .slice(0, NAMED_MAX)
            .map(({ rev, what }) => `${rev} ${what}`)
            .join(', ')
    }`,
  );
  write(isWhole ? '  THE RECORD IS WHOLE' : '  THE RECORD IS NOT WHOLE');
}

/** Files of the same moment have the same head, whatever each of them withholds (L-03). */
function isOneRecord(all: readonly Verified[]): boolean {
  const heads = new Map<string, Set<string>>();
  for (const { header, head = '' } of all) {
    const of = `${header?.ledger} ${header?.alliance} ${header?.revision}`;
    heads.set(of, (heads.get(of) ?? new Set()).add(head));
  }
  return [...heads.values()].every(({ size }) => size === 1);
}

const program = new Command('verify')
  .description('Checks exports of an alliance: the bytes are hashed again, and each entry must name the one before it.')
  .argument('<files...>')
  .action(async (files: readonly string[]) => {
    const all: Verified[] = [];
    for (const file of files) {
      const verified = await verifyExport(createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity }));
      tell(file, verified);
      all.push(verified);
    }
    const isOne = isOneRecord(all);
    if (!isOne) write('Files of the same revision run to DIFFERENT heads.');
    else if (all.length > 1) write('Files of the same revision run to the same head.');
    if (!isOne || all.some(({ isWhole }) => !isWhole)) process.exitCode = 1;
  });

program.parseAsync().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
