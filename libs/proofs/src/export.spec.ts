import { canonicalText, disclose, entryHash, EXPORT_FORMAT, verifyExport, type ShownLine, type WithheldLine } from './index';

const [LEDGER, STREAM] = ['test.example/ledger', 'alliance-a'];
const { disclosure, digest } = disclose('salt', 'title', 'The plan');

/** Three entries, each naming the one before it. */
const entries: readonly ShownLine[] = (() => {
  const made: ShownLine[] = [];
  for (let rev = 0; rev < 4; rev += 1) {
    const entry = canonicalText({ ledger: LEDGER, stream: STREAM, rev, prev: made.at(-1)?.hash ?? null, data: { _sd: [digest], n: rev } });
    made.push({ rev, hash: entryHash(Buffer.from(entry)), entry, ...(rev === 1 && { disclosed: [disclosure] }) });
  }
  return made;
})();
const head = entries.at(-1)!.hash;
const header = { export: EXPORT_FORMAT, profile: 'FULL' as const, ledger: LEDGER, alliance: 'a', stream: STREAM, revision: 3, head };
const withheld = (rev: number): WithheldLine => ({ rev, hash: entries[rev]!.hash, prev: entries[rev - 1]?.hash ?? null, withheld: 'PARTIES' });
const verify = (...lines: readonly object[]) => verifyExport([header, ...lines].map((line) => JSON.stringify(line)));

describe('an export', () => {
  it('L-03 is whole when every entry names the one before it, up to the head', async () => {
    expect(await verify(...entries)).toStrictEqual({
      header,
      entries: 4,
      shown: 4,
      withheld: 0,
      vouched: 0,
      disclosed: 1,
      head,
      gaps: [],
      mismatches: [],
      isWhole: true,
    });
  });

  it('L-03 runs to the same head with entries withheld, each vouched for by the one after it', async () => {
    expect(await verify(withheld(0), withheld(1), entries[2]!, withheld(3))).toMatchObject({
      shown: 1,
      withheld: 3,
      vouched: 1,
      head,
      isWhole: true,
    });
  });

  it('L-03 tells one byte that was changed, wherever it is', async () => {
    for (const [rev, line] of entries.entries()) {
      for (let at = 0; at < line.entry.length; at += 7) {
        const tampered = { ...line, entry: `${line.entry.slice(0, at)}${line.entry[at] === 'x' ? 'y' : 'x'}${line.entry.slice(at + 1)}` };
        const { isWhole, mismatches } = await verify(...entries.with(rev, tampered));
        expect([isWhole, mismatches[0]]).toStrictEqual([false, { rev, what: 'HASH' }]);
      }
    }
  });

  it.each<[string, readonly object[], object]>([
    ['an entry that is missing', entries.toSpliced(1, 1), { gaps: [1], mismatches: [{ rev: 2, what: 'PREVIOUS' }] }],
    ['an end that is missing', entries.slice(0, 3), { gaps: [3], mismatches: [{ rev: 3, what: 'HEAD' }] }],
    [
      'an entry that comes twice',
      [...entries, entries[3]!],
      {
        mismatches: [
          { rev: 4, what: 'REVISION' },
          { rev: 3, what: 'PREVIOUS' },
        ],
      },
    ],
    [
      'another hash for what is withheld',
      [entries[0]!, { ...withheld(1), hash: 'x'.repeat(43) }, entries[2]!, entries[3]!],
      { mismatches: [{ rev: 2, what: 'PREVIOUS' }] },
    ],
    [
      'what is withheld after another entry',
      [entries[0]!, { ...withheld(1), prev: 'x'.repeat(43) }, entries[2]!, entries[3]!],
      { mismatches: [{ rev: 1, what: 'PREVIOUS' }] },
    ],
    ['words that the entry does not know', entries.with(0, { ...entries[0]!, disclosed: ['x'] }), { mismatches: [{ rev: 0, what: 'DISCLOSURE' }] }],
    ['a line that says nothing', [...entries, {}], { mismatches: [{ rev: 4, what: 'UNREADABLE' }] }],
  ])('L-03 tells %s', async (_, lines, found) => {
    expect(await verify(...lines)).toMatchObject({ isWhole: false, ...found });
  });

  it('L-03 tells entries of another stream or ledger', async () => {
    const lines = [{ ...header, ledger: 'other' }, ...entries].map((line) => JSON.stringify(line));
    expect((await verifyExport(lines)).mismatches.map(({ what }) => what)).toStrictEqual(['STREAM', 'STREAM', 'STREAM', 'STREAM']);
  });

  it.each([[[]], [['{}']], [['no JSON']], [[JSON.stringify(entries[0])]]])('is none without a header: %j', async (lines) => {
    expect(await verifyExport(lines)).toMatchObject({ entries: 0, mismatches: [{ rev: -1, what: 'UNREADABLE' }], isWhole: false });
  });
});
