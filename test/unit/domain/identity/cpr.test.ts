import * as fc from 'fast-check';
import { findCpr, holdsCpr, maskCpr, maskCprIn, removeCprFrom } from '../../../../src/domain/identity/cpr';

const digitsIn = (text: string) => findCpr(text).map((found) => found.digits);

describe('findCpr', () => {
  it.each([
    ['670190-1234', '6701901234'],
    ['cpr. 670190 1234.', '6701901234'],
    ['cpr 6701901234', '6701901234'],
    ['(670190–1234)', '6701901234'],
    ['670190 - 1234', '6701901234'],
    ['født 610304-6897, dreng', '6103046897'],
    ['den 29. februar: 890204-4321', '8902044321'],
    ['Sagsnr. 670190-1234', '6701901234'],
  ])('finds in %j', (text, expected) => {
    expect(digitsIn(text)).toEqual([expected]);
  });

  it.each([
    ['a day that does not exist', '320190-1234'],
    ['a month that does not exist', '671390-1234'],
    ['29 February of another year', '890290-1234'],
    ['day 60', '600190-1234'],
    ['a longer run of digits', '16701901234'],
    ['a longer run to the right', '67019012345'],
    ['part of a longer number', '12-670190-1234'],
    ['followed by more', '670190-1234-5'],
    ['an account number', 'reg. 9999 konto 6701901234'],
    ['a phone number', '+45 01 23 45 67'],
    ['an EAN number', '5790006701901'],
    ['a case number', '27.60.08-G01-12-26'],
    ['a date', '67.01.1990'],
    ['digits over two lines', '670190\n1234'],
    ['nothing', ''],
  ])('does not take %s for one', (_what, text) => {
    expect(digitsIn(text)).toEqual([]);
  });

  it('tells where each stands', () => {
    const text = 'A 670190-1234 og B 710285-0042';
    expect(findCpr(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '670190-1234',
      '710285-0042',
    ]);
  });
});

/** Replacement numbers of every day of the twentieth century's two-digit years. */
const replacementCpr = fc
  .record({
    at: fc.date({ min: new Date('1900-01-01'), max: new Date('1999-12-31'), noInvalidDate: true }),
    serial: fc.integer({ min: 0, max: 3999 }),
  })
  .map(({ at, serial }) => {
    const [year = '', month = '', day = ''] = at.toISOString().slice(2, 10).split('-');
    return { date: `${Number(day) + 60}${month}${year}`, serial: String(serial).padStart(4, '0') };
  });

describe('every replacement number', () => {
  it.each(['', '-', ' ', '–'])('is found with %j between', (separator) => {
    fc.assert(
      fc.property(replacementCpr, ({ date, serial }) => {
        expect(digitsIn(`Borger ${date}${separator}${serial}, Enkeltby`)).toEqual([date + serial]);
      }),
    );
  });

  it('is gone after masking and after removal', () => {
    fc.assert(
      fc.property(replacementCpr, fc.string(), ({ date, serial }, around) => {
        const text = `${around} ${date}-${serial} ${around}`;
        expect(maskCprIn(text)).not.toContain(serial + ' ');
        expect(holdsCpr(maskCprIn(text))).toBe(false);
        expect(holdsCpr(removeCprFrom(text))).toBe(false);
      }),
    );
  });
});

it.each([
  ['6701901234', '670190-••••'],
  ['670190-1234', '670190-••••'],
  ['123', '••••••-••••'],
])('maskCpr %j', (cpr, expected) => {
  expect(maskCpr(cpr)).toBe(expected);
});
