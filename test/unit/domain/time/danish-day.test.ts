import { danishDay, isCalendarDay, titleDate } from '../../../../src/domain/time/danish-day';

describe('danishDay', () => {
  it.each([
    ['2026-11-24T14:12:00+01:00', '2026-11-24'],
    ['winter, an hour before midnight UTC', '2026-11-23T23:00:00Z', '2026-11-24'],
    ['2026-11-23T22:59:59Z', '2026-11-23'],
    ['summer, two hours before', '2026-07-01T22:00:00Z', '2026-07-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['the night summer time begins', '2026-03-28T23:30:00Z', '2026-03-29'],
    ['the night it ends', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['new year in Denmark', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['from Greenland', '2026-11-23T22:00:00-02:00', '2026-11-24'],
  ])('%s %s %s', (...row) => {
    const [instant, day] = row.slice(-2) as [string, string];
    expect(danishDay(instant)).toBe(day);
  });

  it('refuses what is no date', () => {
    expect(() => danishDay('i går')).toThrow(RangeError);
  });
});

it.each([
  ['2026-11-04', '04.11.2026'],
  ['', ''],
])('titleDate %j', (day, expected) => {
  expect(titleDate(day)).toBe(expected);
});

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['', false],
])('isCalendarDay %j: %s', (day, expected) => {
  expect(isCalendarDay(day)).toBe(expected);
});
