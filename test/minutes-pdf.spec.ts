/**
 * Minutes as a document: the whole meeting of a scenario, printed in three languages by a real server. It is accessible, it
 * says everything in the order in which it happened, and the same events have the same bytes.
 */
import 'reflect-metadata';
import { pagesOf, textOf } from './pdf-text';
import { openPress, type Press } from './printed';

const TIMEOUT_MS = 120_000;

describe('minutes as a PDF', () => {
  let press: Press;
  const pdfOf = async (path: string): Promise<Buffer> => {
    const { status, pdf } = await press.print(path);
    if (status !== 200) throw new Error(`${path}: ${status} ${pdf.toString()}`);
    return pdf;
  };
  /** As somebody reads it: one text, however the lines and columns break it. */
  const read = async (path: string): Promise<string> => textOf(await pdfOf(path)).replaceAll(/\s+/g, ' ');
  /** Those that do not stand in it, each after the one before. */
  const notInOrder = (text: string, sentences: readonly string[]): readonly string[] => {
    let from = 0;
    return sentences.filter((sentence) => {
      const found = text.indexOf(sentence, from);
      if (found >= 0) from = found + sentence.length;
      return found < 0;
    });
  };

  beforeAll(async () => {
    press = await openPress('test/scenarios/minutes.yaml');
  }, TIMEOUT_MS);
  afterAll(() => press.close());

  it.each([
    ['fi', 'fi-FI', 'Pöytäkirja: Allianssin johtoryhmä, 14.5.2024', 'klo 9.00–10.05', '1 284 500,50 €'],
    ['sv', 'sv-FI', 'Protokoll: Allianssin johtoryhmä, 14.5.2024', 'kl. 9.00–10.05', '1 284 500,50 €'],
    ['en', 'en-GB', 'Minutes: Allianssin johtoryhmä, 14 May 2024', '09:00–10:05', '€1,284,500.50'],
  ])(
    'is accessible in %s: tagged, with its language and title, in the words and numbers of the language',
    async (language, tag, title, time, cost) => {
      const { status, headers, pdf } = await press.print(`meeting-1?language=${language}`);
      const raw = pdf.toString('utf8');
      expect([status, headers['content-type'], headers['content-disposition']]).toStrictEqual([
        200,
        'application/pdf',
        `inline; filename="minutes-meeting-1-${language}.pdf"`,
      ]);
      expect([/\/Lang \(([\w-]+)\)\n {2}\/StructTreeRoot/.exec(raw)?.[1], /\/MarkInfo <<\s*\/Marked true/.test(raw)]).toStrictEqual([tag, true]);
      expect([raw.includes('/DisplayDocTitle true'), raw.includes('<pdfuaid:part>1</pdfuaid:part>')]).toStrictEqual([true, true]);
      expect(/<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(raw)?.[1]?.replaceAll('\u00a0', ' ')).toBe(title);
      const roles = new Set([...raw.matchAll(/\/S \/(\w+)/g)].map(([, role]) => role));
      expect(['H1', 'H2', 'H3', 'H4', 'Table', 'TH', 'TD', 'L', 'LI', 'BlockQuote'].filter((role) => !roles.has(role))).toStrictEqual([]);
      const text = textOf(pdf).replaceAll('\u00a0', ' ');
      expect([text.includes(time), text.includes(cost), text.includes('Åström-Öhman'), text.includes('\ufffd')]).toStrictEqual([
        true,
        true,
        true,
        false,
      ]);
      // Every font stands in the file.
      expect([...raw.matchAll(/\/Type \/FontDescriptor/g)]).toHaveLength([...raw.matchAll(/\/FontFile[23]? \d+ 0 R/g)].length);
    },
  );

  it('S-22 tells everything of the meeting in order: who came, the quorum, proposals, interests, votes by seat, outcome, dissent', async () => {
    const text = await read('meeting-1?language=en');
    expect(
      notInOrder(
        text,
        [
          ['inspected and confirmed', 'Notice given', '30 April 2024, 09:00', 'in time (at least 7 days)'],
          ['M2D', 'deputy', '09:47–09:57', '09:02–09:12', 'remote, sound and picture', '09:19–10:05', 'K2, Konevarikko Oy: vacant', 'expert'],
          ['09:12: The quorum was lost', 'missing: Norrö kommun', '09:19: The quorum was regained', '§ 1 Tilannekatsaus'],
          ['left the meeting', 'nothing was decided', '§ 2 Latausaseman mitoitus', 'clause of the agreement TAS 4.1', '18 bussille'],
          [
            'The decision carries out: granting a role',
            'Role observer',
            'Earlier versions',
            '24 bussille',
            'Support for the proposal',
            'tolv bussar',
            'Supported by',
            'K1 Jäsen Åström-Öhman K1',
            'version 2',
          ],
          ['objects, with reasons', 'changed later', 'stands aside', 'changes an earlier vote'],
          ['for 3, objecting 0, standing aside 1, no vote 0', 'Adopted by consensus, with one seat standing aside.', 'helst börjat mindre'],
          [
            'ahtaiksi',
            'Kaksi huoltopaikkaa',
            'tarkistetaan syyskuussa',
            'Dissenting opinions',
            'Hälften hade räckt',
            'Tilataan sähköliittymä',
            '14 June 2024',
          ],
          [
            '§ 3 Akkujen huoltosopimus',
            'left the room for this item',
            'came back',
            'Puoliso on yhtiön palveluksessa.',
            'must stay out',
            'K1 participation',
          ],
          [
            'by ruling of the others',
            'M2 Jäsen Åström-Öhman M2D (member recused)',
            'Not adopted: there is a reasoned objection.',
            'Anbuden har inte',
          ],
          ['17 May 2024, 10:00', '§ 4 Yöliikenteen kokeilu', 'late item', 'The matter was tabled.', '11 June 2024', 'Odotetaan kyselyn'],
          ['Decided in writing', 'PÄÄTÖS-1', 'in writing', 'Adopted unanimously.', 'Inspectors of the minutes', 'PÄÄTÖS-2, PÄÄTÖS-1'],
          ['drafted', 'returned', 'drafted', 'inspected and approved', 'confirmed', 'publicity checked (public copy)', 'published (public copy)'],
        ].flat(),
      ),
    ).toStrictEqual([]);
  });

  it('S-24 notes amendments after what was confirmed, which stays as it was', async () => {
    const text = await read('meeting-1?language=fi');
    expect(notInOrder(text, ['(3 × 1 000 A)', 'Vahvistamisen jälkeen', 'amendment-1', '§ 2', '3 × 1 000 A', '3 × 1 250 A'])).toStrictEqual([]);
  });

  it('S-24 tells in the minutes of the later meeting what it noted, and of a bare meeting that it was bare', async () => {
    const text = await read('meeting-2?language=en');
    expect(
      notInOrder(text, [
        'DRAFT, not yet submitted',
        'without a notice on record',
        'The quorum was not declared.',
        'No item was opened.',
        'Minutes of earlier meetings',
        'an amendment to the minutes of meeting-1 was noted, amendment-1',
        '3 × 1 250 A',
      ]),
    ).toStrictEqual([]);
  });

  it('S-21 prints an earlier version as it was, marked as a draft on every page', async () => {
    const pages = pagesOf(await pdfOf('meeting-1?language=sv&version=1'));
    expect(pages.map(({ margin }) => [margin.includes('UTKAST, version 1, inte fastställt'), margin.includes(`(${pages.length})`)])).toStrictEqual(
      pages.map(() => [true, true]),
    );
    expect(pages.map(({ text }) => text).join('\n')).not.toContain('kesäkuun kokoukseen');
    const confirmed = pagesOf(await pdfOf('meeting-1?language=sv'));
    expect(confirmed.map(({ margin }) => margin.includes('UTKAST'))).toStrictEqual(confirmed.map(() => false));
    expect(confirmed[0]!.margin).toContain('Elbussdepåns allians, Allianssin johtoryhmä');
  });

  it.each([
    ['&asOf=2024-05-15', 'LUONNOS, ei vielä annettu tarkastettavaksi', 'laatimatta'],
    ['&version=1', 'LUONNOS, versio 1, vahvistamatta', 'korvattu myöhemmällä versiolla'],
    ['&asOf=2024-05-17T08:00:00Z', 'LUONNOS, versio 1, vahvistamatta', 'tarkastajien palauttama'],
    ['&asOf=2024-05-18', 'LUONNOS, versio 2, vahvistamatta', 'luonnos'],
  ])('says where it stands: %s', async (query, mark, standing) => {
    const [first] = pagesOf(await pdfOf(`meeting-1?language=fi${query}`));
    expect([first!.margin.includes(mark), first!.text.split('\n').includes(standing), first!.text.includes(mark)]).toStrictEqual([true, true, true]);
  });

  it('leaves out of a public copy what is withheld or private, and says so', async () => {
    const text = await read('meeting-1?language=fi&profile=public');
    const [first] = pagesOf(await pdfOf('meeting-1?language=fi&profile=public'));
    expect(first!.margin).toContain('julkinen kappale');
    const hidden = ['Akkutalo', 'Puoliso', 'poistui asian ajaksi', 'Anbuden', 'saknas i § 3', '24 bussille.', 'MANAGER', 'expert'];
    expect(hidden.filter((words) => text.includes(words))).toStrictEqual([]);
    const shown = [
      '§ 3 Salassa pidettävä',
      'JulkL 24 § 1 mom. 20 k',
      'ei nimetä tässä kappaleessa',
      'Hälften hade räckt',
      '3 × 1 250 A',
      'Tämä on julkinen kappale.',
    ];
    expect(shown.filter((words) => !text.includes(words))).toStrictEqual([]);
  });

  it('need not be sent again to whoever has it', async () => {
    const { headers } = await press.print('meeting-1?language=en');
    const etag = String(headers['etag']);
    const again = await press.print('meeting-1?language=en', 'm1', { 'if-none-match': etag });
    expect([again.status, again.pdf.length, again.headers['etag']]).toStrictEqual([304, 0, etag]);
    expect((await press.print('meeting-1?language=fi', 'm1', { 'if-none-match': etag })).status).toBe(200);
  });

  it.each([
    ['meeting-1', 'secretary', 400, 'INVALID_REQUEST'],
    ['meeting-1?language=de', 'secretary', 400, 'INVALID_REQUEST'],
    ['meeting-1?language=fi&profile=secret', 'secretary', 400, 'INVALID_REQUEST'],
    ['meeting-1?language=fi&pages=2', 'secretary', 400, 'INVALID_REQUEST'],
    ['meeting-9?language=fi', 'secretary', 422, 'MEETING_NOT_FOUND'],
    ['meeting-1?language=fi&version=7', 'secretary', 422, 'MINUTES_NOT_FOUND'],
    ['meeting-1?language=fi&profile=parties', 'secretary', 403, 'PUBLICITY_UNCHECKED'],
    ['meeting-1?language=fi', 'guest', 403, 'NOT_FOR_OBSERVERS'],
  ])('%s for %s is answered with %i %s', async (path, as, expected, code) => {
    const { status, pdf } = await press.print(path, as);
    expect([status, (JSON.parse(pdf.toString()) as { code: string }).code]).toStrictEqual([expected, code]);
  });

  it('has the same bytes for the same events: asked twice, by somebody else, many at once, and after a restart', async () => {
    const paths = ['meeting-1?language=fi', 'meeting-1?language=sv&version=1', 'meeting-1?language=en&profile=public'];
    const first = await Promise.all(paths.map(pdfOf));
    const { pdf } = await press.print(paths[0]!, 'k1');
    await press.restart();
    const after = await Promise.all(paths.map(pdfOf));
    expect([pdf.equals(first[0]!), ...after.map((one, i) => one.equals(first[i]!))]).toStrictEqual([true, true, true, true]);
  });

  it('L-05 names nobody who was erased, and keeps seat, party and vote', async () => {
    press.erase('n1');
    const text = await read('meeting-1?language=fi');
    expect([text.includes('Åström-Öhman N1'), text.includes('Hälften'), text.includes('Åström-Öhman K1')]).toStrictEqual([false, false, true]);
    expect(notInOrder(text, ['N1', 'Norrö kommun', 'ei vastusta', 'Eriävät mielipiteet', '[poistettu]'])).toStrictEqual([]);
    // The pseudonym may break between its parts.
    expect(text).toMatch(/N1 p-[0-9a-f]{6}( [0-9a-f]{2,8}){4}/);
  });
});
