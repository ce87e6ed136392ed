import { MAX_TITLE_LENGTH } from '../../../../src/contract/common';
import { lintTitle, TITLE_MAX_LENGTH } from '../../../../src/domain/titles/lint-title';

describe('lintTitle', () => {
  it.each([
    ['Brev fra borger af 11. januar 2012 om forværrede helbredsforhold', []],
    ['Ansøgning fra borger af 24.11.2026 om kørestol med eldrift', []],
    ['', ['empty']],
    [' \u200b ', ['empty']],
    ['Borgerbrev', ['says-nothing']],
    ['Faktura', ['says-nothing']],
    ['scan0001.pdf', ['says-nothing']],
    ['SV: VS: hej', ['says-nothing']],
    ['Foto fra borger af 24.11.2026', ['says-nothing']],
    ['Klage fra 670190-1234 over afslag', ['cpr']],
    ['Klage fra 6701901234', ['cpr']],
    [`Klage over afslag ${'på støtte '.repeat(200)}`, ['too-long']],
    ['x'.repeat(2000), ['too-long', 'says-nothing']],
  ])('%j: %j', (title, expected) => {
    expect(lintTitle(title)).toEqual(expected);
  });

  it('allows what the contract allows', () => {
    expect(TITLE_MAX_LENGTH).toBe(MAX_TITLE_LENGTH);
    expect(lintTitle(`om ${'x'.repeat(TITLE_MAX_LENGTH - 3)}`)).toEqual([]);
  });
});
