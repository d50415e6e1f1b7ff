import { endOfDay, endsOf, isZone, localDay } from './calendar';

describe('the calendar of an alliance', () => {
  it('B-07 knows the local day of an instant', () => {
    expect([localDay('2016-08-31T20:59:59.999Z', 'Europe/Helsinki'), localDay('2016-08-31T21:00:00.000Z', 'Europe/Helsinki')]).toStrictEqual([
      '2016-08-31',
      '2016-09-01',
    ]);
  });

  it.each([
    ['a day of summer', '2016-08-31', '2016-08-31T20:59:59.999Z'],
    ['a day of winter', '2016-12-15', '2016-12-15T21:59:59.999Z'],
    ['the day of 23 hours', '2020-03-29', '2020-03-29T20:59:59.999Z'],
    ['the day of 25 hours', '2020-10-25', '2020-10-25T21:59:59.999Z'],
  ])('B-07 ends %s at its own midnight', (_, day, end) => {
    expect(endOfDay(day, 'Europe/Helsinki')).toBe(end);
  });

  it('gives the end of today and of each day that a command names', () => {
    expect(endsOf({ closesOn: '2020-04-21', title: 'On 2020-04-22' }, '2020-04-14', 'Europe/Helsinki')).toStrictEqual({
      '2020-04-14': '2020-04-14T20:59:59.999Z',
      '2020-04-21': '2020-04-21T20:59:59.999Z',
    });
  });

  it('knows which zones there are', () => {
    expect(['Europe/Helsinki', 'Europe/Atlantis'].map(isZone)).toStrictEqual([true, false]);
  });
});
