import fc from 'fast-check';
import { decodedSize, decodeTransfer } from '../../../src/mailfile/mime/transfer-decoding';
import { bytes } from '../../fixtures/mail/eml';

async function decode(encoded: Uint8Array<ArrayBuffer>, encoding: string): Promise<Uint8Array> {
  const blob = await decodeTransfer(new Blob([encoded]), encoding);
  expect(decodedSize(encoded, encoding)).toBe(blob.size);
  return new Uint8Array(await blob.arrayBuffer());
}

async function decodedText(text: string, encoding: string): Promise<string> {
  return Buffer.from(await decode(bytes(text), encoding)).toString('latin1');
}

describe('transfer encodings', () => {
  test('base64 gives back any bytes, whatever the mailer puts between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 90 }),
        async (raw, width) => {
          const lines =
            Buffer.from(raw)
              .toString('base64')
              .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          expect(await decode(bytes(lines.join('\r\n ')), 'base64')).toEqual(Uint8Array.from(raw));
        },
      ),
    );
  });

  test.each([
    ['QUE=QkI=', 'AABB'],
    ['QQ==\r\nQkI=\r\n', 'ABB'],
    ['Q*U-I', 'AB'],
    ['QUJ', 'AB'],
    ['Q', ''],
    ['', ''],
  ])('base64 %j', async (text, expected) => {
    expect(await decodedText(text, 'base64')).toBe(expected);
  });

  test.each([
    ['k=F8b', 'k\xf8b'],
    ['k=f8b', 'k\xf8b'],
    ['linje 1\r\nlinje 2\r\n', 'linje 1\r\nlinje 2\r\n'],
    ['linje 1\nlinje 2', 'linje 1\nlinje 2'],
    ['en lang =\r\nlinje', 'en lang linje'],
    ['bl\xf8d ende = \t\r\nher', 'bl\xf8d ende her'],
    ['luft  \r\nbagefter', 'luft\r\nbagefter'],
    ['2+2=4 =ZZ =', '2+2=4 =ZZ '],
    ['slut=3', 'slut=3'],
    ['=0D=0A', '\r\n'],
  ])('quoted-printable %j', async (text, expected) => {
    expect(await decodedText(text, 'quoted-printable')).toBe(expected);
  });

  test('uuencode', async () => {
    expect(await decodedText('begin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\nefter', 'x-uuencode')).toBe('Cat');
    expect(await decodedText('ingen begyndelse', 'x-uuencode')).toBe('');
  });

  test.each(['', '7bit', '8bit', 'binary', 'nonsense'])(
    '"%s" leaves the bytes as they are',
    async (encoding) => {
      const raw = bytes('a\r\nb\n\x00\xff');
      expect(await decode(raw, encoding)).toEqual(raw);
    },
  );
});
