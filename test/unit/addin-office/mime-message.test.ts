import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { encodedPhrase, encodedText } from '../../../src/addin/office/mime/encoded-word';
import { mimeMessage } from '../../../src/addin/office/mime/mime-message';

const attachment = (fileName: string, bytes: Uint8Array<ArrayBuffer>, contentType = 'application/pdf') => ({
  fileName,
  contentType,
  blob: new Blob([bytes]),
});

async function written(parts: Partial<Parameters<typeof mimeMessage>[0]>): Promise<string> {
  let count = 0;
  const blob = await mimeMessage({
    headers: ['Subject: x'],
    text: 'tekst',
    html: '<p>tekst</p>',
    attachments: [],
    newBoundary: () => `=_boundary${(count += 1)}`,
    ...parts,
  });
  return Buffer.from(await blob.arrayBuffer()).toString('latin1');
}

test('says that these are not the bytes that travelled', async () => {
  expect(await written({})).toContain('\r\nX-Enkeltvis-Assembled: yes\r\n');
});

test('no line is longer than 998 characters, or has anything but ASCII', async () => {
  const file = await written({
    headers: [`Subject: ${encodedText('Blåbærgrød '.repeat(200))}`],
    text: 'æ'.repeat(5000),
    attachments: [attachment(`${'Æblegrød'.repeat(40)}.pdf`, new Uint8Array(5000))],
  });
  expect(Math.max(...file.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);

  expect(file).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/);
});

test.each([
  'Lægeerklæring.pdf',
  'navn med "citat" og \\.pdf',
  'a;b=c.pdf',
  '../../etc/passwd',
  '😀.png',
  `${'x'.repeat(300)}.docx`,
  'linje\r\nX-Injected: yes.pdf',
])('keeps the name %j and the bytes of an attachment', async (fileName) => {
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => i % 256);
  const mail = await PostalMime.parse(await written({ attachments: [attachment(fileName, bytes)] }));
  expect(mail.headers.map(({ key }) => key)).not.toContain('x-injected');
  expect(mail.attachments).toHaveLength(1);

  expect(mail.attachments[0]?.filename).toBe(fileName.replace(/[\x00-\x1f]+/g, ' '));
  expect(new Uint8Array(mail.attachments[0]?.content as ArrayBuffer)).toEqual(bytes);
});

test('a nested mail goes as plain bytes', async () => {
  const nested = new TextEncoder().encode('Subject: inner\r\n\r\nhej');
  const file = await written({ attachments: [attachment('inner.eml', nested, 'message/rfc822')] });
  const mail = await PostalMime.parse(file);
  expect(mail.attachments[0]).toMatchObject({ filename: 'inner.eml', mimeType: 'application/octet-stream' });
});

test('both forms of the body come back as they were', async () => {
  const mail = await PostalMime.parse(
    await written({ text: 'Rødgrød – med “fløde”', html: '<b>Rødgrød</b>' }),
  );
  expect(mail.text).toContain('Rødgrød – med “fløde”');
  expect(mail.html).toContain('<b>Rødgrød</b>');
});

test('any subject comes back as it was, and never makes a header of its own', async () => {
  const subject = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(subject, async (text) => {
      const mail = await PostalMime.parse(await written({ headers: [`Subject: ${encodedText(text)}`] }));
      expect(mail.subject ?? '').toBe(text.replace(/[\r\n\t]+/g, ' ').trim());
      expect(mail.headers.filter(({ key }) => key === 'x-enkeltvis-assembled')).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test.each(['Holm, Jens "JH"', 'Åse Kjær', 'Ærø Kommune – Borgerservice, Team Hjælpemidler og Mobilitet'])(
  'the name %s comes back as it was',
  async (name) => {
    const mail = await PostalMime.parse(
      await written({ headers: [`From: ${encodedPhrase(name)} <a@b.example>`] }),
    );
    expect(mail.from).toMatchObject({ name, address: 'a@b.example' });
  },
);
