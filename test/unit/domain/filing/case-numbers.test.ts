import { caseNumbersIn, withoutCaseNumbers } from '../../../../src/domain/filing/case-numbers';

describe('caseNumbersIn', () => {
  it.each([
    ['Vedr. 27.60.08-G01-12-26', ['27.60.08-G01-12-26']],
    ['(27.60.08 – g01 – 12 – 26)', ['27.60.08-G01-12-26']],
    ['27.60.08‑G01‑12‑2026.', ['27.60.08-G01-12-2026']],
    ['Sag 26/1234 og sagsnr. 2026-001234', ['26/1234', '2026-001234']],
    ['Sagsnummer: 26-00123', ['26-00123']],
    ['Sags-ID 26/4711', ['26/4711']],
    ['j.nr. 23-58114', ['23-58114']],
    ['Jeres ref.: 26/998877', ['26/998877']],
    ['sag 26/1234, SAG 26/1234', ['26/1234']],
    ['sagsnr. 26/1234 og 01.02.03-P20-1-25', ['26/1234', '01.02.03-P20-1-25']],
  ])('finds in %j', (text, expected) => {
    expect(caseNumbersIn(text)).toEqual(expected);
  });

  it.each([
    ['a KLE number alone', 'Emne 27.60.08'],
    ['a KLE number with facet alone', '27.60.08-G01'],
    ['a date', 'den 24.11.2026 og 24-11-26'],
    ['a date after the word', 'sagen 24/11'],
    ['a phone number', 'sag tlf. 01 23 45 67 eller 01234567'],
    ['a CPR number', 'sag 670190-1234'],
    ['a facet that does not exist', '27.60.08-X01-12-26'],
    ['a number in a longer one', '127.60.08-G01-12-26'],
    ['a year range', '2025-2026'],
    ['nothing', ''],
  ])('does not take %s for one', (_what, text) => {
    expect(caseNumbersIn(text)).toEqual([]);
  });

  it('stops at twenty', () => {
    const text = Array.from({ length: 30 }, (_, i) => `27.60.08-G01-${i + 1}-26`).join(' ');
    expect(caseNumbersIn(text)).toHaveLength(20);
  });
});

it('withoutCaseNumbers takes them out', () => {
  expect(withoutCaseNumbers('13.02.02-K08-15-27 omprøver').trim()).toBe('omprøver');
});
