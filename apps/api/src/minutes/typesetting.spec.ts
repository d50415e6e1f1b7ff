import { facts, heading, list, paragraph, table, type Block, type PrintedDocument } from './document';
import { Typesetting, WAITING_MAX } from './typesetting';
import { textOf } from '../../../../test/pdf-text';

const documentOf = (...blocks: readonly Block[]): PrintedDocument => ({
  language: 'fi',
  region: 'FI',
  title: 'Koe',
  head: ['Allianssi', '1.1.2020'],
  timestamp: 1_577_836_800,
  blocks: [{ kind: 'heading', level: 1, text: 'Koe' }, ...blocks],
});

describe('setting a document', () => {
  it('sets the same document in the same bytes, whatever is asked for meanwhile', async () => {
    const typesetting = new Typesetting();
    const one = documentOf(heading(2, 'Luku'), paragraph('Sana'), ...list(['yksi', 'kaksi']));
    const [first, other, again] = await Promise.all([typesetting.set(one), typesetting.set(documentOf(paragraph('Muu'))), typesetting.set(one)]);
    expect([again.equals(first), other.equals(first)]).toStrictEqual([true, false]);
  });

  it('takes what people wrote as text, never as an instruction', async () => {
    const wicked = '#panic("x") $ * _ @ref <label> \\ #import "/etc/passwd" ] [ // /* "';
    const blocks = [paragraph(wicked), ...facts([wicked, wicked]), ...table([[wicked, 1]], [[wicked]]), ...list([wicked])];
    const text = textOf(await new Typesetting().set(documentOf(...blocks))).replaceAll('\n', ' ');
    expect(text.split('#panic("x")')).toHaveLength(7);
  });

  it('writes the number of a sign that no font has', async () => {
    const pdf = await new Typesetting().set(documentOf(paragraph('Åäö § € – Ωж 中 and 😀 "quoted"')));
    // Each script is a part of its own in the file.
    expect(textOf(pdf).replaceAll('\n', '')).toContain('Åäö § € – Ωж [U+4E2D] and [U+1F600] "quoted"');
  });

  it('asks whoever comes when too many wait to come again, and serves the others', async () => {
    const typesetting = new Typesetting();
    const one = documentOf();
    const waiting = Array.from({ length: WAITING_MAX }, () => typesetting.set(one));
    expect(() => typesetting.set(one)).toThrow(expect.objectContaining({ status: 429 }));
    expect((await Promise.all(waiting)).filter((pdf) => pdf.length > 0)).toHaveLength(WAITING_MAX);
    expect((await typesetting.set(one)).length).toBeGreaterThan(0);
  });

  it('goes on with the next one after a document that could not be set', async () => {
    const typesetting = new Typesetting();
    const broken = { ...documentOf(), blocks: [{ kind: 'heading', level: 9.5, text: 'x' }] } as unknown as PrintedDocument;
    const [failed, set] = await Promise.allSettled([typesetting.set(broken), typesetting.set(documentOf())]);
    expect([failed.status, set.status]).toStrictEqual(['rejected', 'fulfilled']);
    expect(String((failed as PromiseRejectedResult).reason)).toContain('the typesetter ended with 1, expected a PDF');
  });

  it('lets the server end while a document is being set', async () => {
    const typesetting = new Typesetting();
    const set = typesetting.set(documentOf());
    typesetting.beforeApplicationShutdown();
    await expect(set).rejects.toThrow('aborted');
  });
});
