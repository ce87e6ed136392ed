import { decodeText, decodeUnlabelled, latin1 } from '../../../src/mailfile/text/charset';
import { bytes } from '../../fixtures/mail/eml';

describe('charsets', () => {
  test.each(['windows-1252', 'iso-8859-1', 'latin1', 'cp1252', ' "ISO-8859-1"'])(
    '%s decodes dash, euro and curly quotes as browsers do',
    (label) => {
      expect(decodeText(bytes('\x80 5 \x96 \x93\xe6\xf8\xe5\x94 \xc6\xd8\xc5'), label)).toBe(
        '€ 5 – “æøå” ÆØÅ',
      );
    },
  );

  test('every byte of windows-1252 is the character of the standard', () => {
    const high = Array.from({ length: 128 }, (_, index) => 0x80 + index);
    const text = decodeText(Uint8Array.from(high), 'windows-1252');
    expect(text.slice(0, 32)).toBe('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');
    expect(Array.from(text.slice(32), (char) => char.charCodeAt(0))).toEqual(high.slice(32));
  });

  test.each([
    ['utf-8', 'Blåbærgrød – 10 €'],
    ['us-ascii', 'Blåbærgrød – 10 €'],
    ['', 'Blåbærgrød – 10 €'],
    ['no-such-charset', 'Blåbærgrød – 10 €'],
    ['utf-7', 'Blåbærgrød – 10 €'],
  ])('UTF-8 is recognised under the label "%s"', (label, text) => {
    expect(decodeText(new TextEncoder().encode(text), label)).toBe(text);
  });

  test('windows-1252 is recognised where UTF-8 is claimed or nothing is', () => {
    expect(decodeText(bytes('Bl\xe5b\xe6rgr\xf8d'), 'utf-8')).toBe('Blåbærgrød');
    expect(decodeUnlabelled(bytes('Bl\xe5b\xe6rgr\xf8d'))).toBe('Blåbærgrød');
  });

  test('UTF-8 that is cut off stays UTF-8', () => {
    const cut = new TextEncoder().encode('æøåæ').slice(0, -1);
    expect(decodeText(cut, 'utf-8')).toBe('æøå\ufffd');
  });

  test('other charsets and their nicknames', () => {
    expect(decodeText(bytes('\xbd'), 'iso-8859-15')).toBe('œ');
    expect(decodeText(bytes('\x93\xfa\x96{'), 'cp932')).toBe('日本');
    expect(decodeText(bytes('\x1b$BF|K\\\x1b(B'), 'iso-2022-jp')).toBe('日本');
  });

  test('latin1 keeps every byte, however many there are', () => {
    const many = Uint8Array.from({ length: 20_000 }, (_, index) => index & 0xff);
    expect(Array.from(latin1(many), (char) => char.charCodeAt(0))).toEqual([...many]);
  });
});
