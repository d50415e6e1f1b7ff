import { writingIn, type Language } from './writing';

const [fi, sv, en] = (['fi', 'sv', 'en'] as const).map((language) => writingIn(language, 'Europe/Helsinki')) as [
  ReturnType<typeof writingIn>,
  ReturnType<typeof writingIn>,
  ReturnType<typeof writingIn>,
];
/** No-break spaces as a reader sees them. */
const seen = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('writing days, times and amounts', () => {
  it('writes them as each language does', () => {
    const instant = '2017-02-14T07:05:59.999Z';
    expect([fi, sv, en].map(({ day }) => seen(day('2017-02-14')))).toStrictEqual(['14.2.2017', '14.2.2017', '14 February 2017']);
    expect([fi, sv, en].map(({ clock }) => clock(instant))).toStrictEqual(['9.05', '9.05', '09:05']);
    expect([fi, sv, en].map(({ moment }) => seen(moment(instant)))).toStrictEqual([
      '14.2.2017 klo 9.05',
      '14.2.2017 kl. 9.05',
      '14 February 2017, 09:05',
    ]);
    expect([fi, sv, en].map(({ told }) => seen(told('09:00')))).toStrictEqual(['klo 9.00', 'kl. 9.00', '09:00']);
    expect(fi.told('aamulla')).toBe('aamulla');
  });

  it('B-07 tells the local day and time, in summer too and across midnight', () => {
    expect(seen(fi.at('2024-05-14T06:03:00.000Z', '2024-05-14'))).toBe('klo 9.03');
    expect(seen(fi.at('2024-05-14T22:03:00.000Z', '2024-05-14'))).toBe('15.5.2024 klo 1.03');
    expect(seen(fi.span('2024-05-14T06:00:00.000Z', '2024-05-14T07:30:00.000Z', '2024-05-14'))).toBe('klo 9.00–10.30');
    expect(seen(en.span('2024-05-14T19:00:00.000Z', '2024-05-14T22:30:00.000Z', '2024-05-14'))).toBe('22:00 – 15 May 2024, 01:30');
    expect(seen(sv.span('2024-05-14T06:00:00.000Z', undefined, '2024-05-14'))).toBe('kl. 9.00–');
  });

  it.each<[Language, string, 'EUR' | 'GBP' | 'SEK', string]>([
    ['fi', '35000000', 'EUR', '350 000,00 €'],
    ['sv', '35000000', 'EUR', '350 000,00 €'],
    ['en', '35000000', 'EUR', '€350,000.00'],
    ['fi', '5', 'EUR', '0,05 €'],
    ['fi', '-123456', 'EUR', '−1 234,56 €'],
    ['en', '-123456', 'GBP', '−£1,234.56'],
    ['sv', '99999999999999', 'SEK', '999 999 999 999,99 SEK'],
    ['en', '100', 'SEK', 'SEK 1.00'],
  ])('M-13 writes in %s %s %s as %s', (language, minor, currency, written) => {
    expect(seen(writingIn(language, 'UTC').amount({ currency, minor }))).toBe(written);
  });

  it('writes other numbers with the comma or the point of the language, and no digit less', () => {
    expect([fi, sv, en].map(({ decimal }) => decimal('-12.50'))).toStrictEqual(['−12,50', '−12,50', '−12.50']);
  });
});
