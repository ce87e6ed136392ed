import { decompressRtf } from '../../../src/mailfile/msg/compressed-rtf';
import { readRtf } from '../../../src/mailfile/msg/rtf-text';
import { DamagedFileError } from '../../../src/mailfile/read-guard';
import { bytes } from '../../fixtures/mail/eml';

const packed = (kind: string, content: Uint8Array, rawSize: number): Uint8Array => {
  const out = new Uint8Array(16 + content.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, content.length + 12, true);
  view.setUint32(4, rawSize, true);
  out.set(bytes(kind), 8);
  out.set(content, 16);
  return out;
};

describe('compressed RTF', () => {
  test('the example of MS-OXRTFCP §3.1', () => {
    const example = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    );
    expect(Buffer.from(decompressRtf(example)).toString('latin1')).toBe(
      '{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n',
    );
  });

  test('stored RTF, and what is neither', () => {
    expect(decompressRtf(packed('MELA', bytes('{\\rtf1 x}'), 9))).toEqual(bytes('{\\rtf1 x}'));
    expect(() => decompressRtf(packed('????', bytes('x'), 1))).toThrow(DamagedFileError);
    expect(() => decompressRtf(new Uint8Array(3))).toThrow(DamagedFileError);
  });

  test('a promise of more than there is ends with what there is', () => {
    expect(decompressRtf(packed('LZFu', Uint8Array.of(0, 0x41, 0x42), 4_000_000_000))).toEqual(bytes('AB'));
  });
});

describe('RTF to text', () => {
  test.each([
    ['paragraphs and tabs', '{\\rtf1 en\\par to\\tab tre\\line\r\n fire}', 'en\nto\ttre\n fire'],
    ['escaped bytes in the code page', "{\\rtf1\\ansicpg1252 k\\'f8b \\'96 \\'80}", 'køb – €'],
    [
      'fonts with a character set',
      "{\\rtf1{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset204 B;}}\\f0\\'e6 \\f1\\'e6}",
      'æ ж',
    ],
    ['Unicode with its stand-in', '{\\rtf1\\uc1 \\u230?\\u-10180?\\u-8224?\\uc2\\u248 ab c}', 'æ🏠ø c'],
    ['escapes', '{\\rtf1 \\{a\\}\\\\b\\~c\\_d\\-e}', '{a}\\b\u00a0c-de'],
    [
      'hidden groups',
      '{\\rtf1{\\*\\generator Word;}{\\info{\\author X}}{\\pict\\bin4 \\}{\\ x}synlig}',
      'synlig',
    ],
    ['unbalanced braces', 'a}}}b{{{c', 'abc'],
  ])('%s', (_, rtf, text) => {
    expect(readRtf(bytes(rtf))).toEqual({ kind: 'text', content: text });
  });

  test('HTML within RTF is given as HTML', () => {
    const rtf =
      '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 k\\\'f8b{\\*\\htmltag84 &lt;}\\htmlrtf <\\htmlrtf0{\\*\\htmltag84 <img src="cid:a">}{\\*\\mhtmltag84 <img src="b">}\\htmlrtf\\par}\\htmlrtf0 {\\*\\htmltag72 </p>}}';
    expect(readRtf(bytes(rtf))).toEqual({ kind: 'html', content: '<p>køb&lt;<img src="cid:a"></p>' });
  });
});
