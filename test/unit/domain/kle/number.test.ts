import { formatSubjectNumber, parseFacet, parseSubjectNumber } from '../../../../src/domain/kle/number';

describe('parseSubjectNumber', () => {
  it('reads main group, group and subject', () => {
    expect(parseSubjectNumber(' 27.60.08 ')).toEqual({ mainGroup: '27', group: '60', subject: '08' });
  });

  it.each(['27.60', '27.60.8', '27-60-08', '27.60.08-G01', '1.1.2026', '', 'a'])('refuses %j', (text) => {
    expect(parseSubjectNumber(text)).toBeNull();
  });

  it('comes back as it was written', () => {
    const number = parseSubjectNumber('00.01.00');
    expect(number && formatSubjectNumber(number)).toBe('00.01.00');
  });
});

it.each([
  ['G01', 'G01'],
  [' p20 ', 'P20'],
  ['ø54', 'Ø54'],
  ['X01', null],
  ['G1', null],
  ['', null],
])('parseFacet %j: %j', (text, expected) => {
  expect(parseFacet(text)).toBe(expected);
});
