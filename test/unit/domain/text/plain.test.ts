import * as fc from 'fast-check';
import { plainLine, plainText, sentenceCase, shorten } from '../../../../src/domain/text/plain';

describe('plainLine', () => {
  it.each([
    [' a \n b\u00a0c ', 'a b c'],
    ['faktura\u202egnp.exe', 'fakturagnp.exe'],
    ['\ufeffKa\u00adge\u0000', 'Kage'],
    ['👩‍🦽 kørestol', '👩🦽 kørestol'],
  ])('%j becomes %j', (text, expected) => {
    expect(plainLine(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (s) => plainLine(plainLine(s)) === plainLine(s)));
  });
});

it('plainText keeps lines and drops surplus ones', () => {
  expect(plainText('a  b\r\n\r\n\r\n \r\nc\rd')).toBe('a b\n\nc\nd');
});

it.each([
  ['åse', 'Åse'],
  ['', ''],
])('sentenceCase %j', (text, expected) => {
  expect(sentenceCase(text)).toBe(expected);
});

describe('shorten', () => {
  it.each([
    ['kort', 10, 'kort'],
    ['Ansøgning om kørestol', 15, 'Ansøgning om…'],
    ['Ansøgning, om kørestol', 12, 'Ansøgning…'],
    ['x'.repeat(30), 10, `${'x'.repeat(9)}…`],
  ])('%j to %d', (text, max, expected) => {
    expect(shorten(text, max)).toBe(expected);
  });

  it('is never longer than told and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 50 }), (s, max) => {
        const short = shorten(s, max);
        return short.length <= max && !/[\ud800-\udbff](?![\udc00-\udfff])/.test(short);
      }),
    );
  });
});
