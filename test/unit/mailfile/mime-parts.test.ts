import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { MAX_PARTS } from '../../../src/mailfile/mime/scan-mime';
import {
  ALL_BYTES,
  base64,
  bytes,
  fetchBytes,
  multipart,
  openBlob,
  openEml,
  part,
} from '../../fixtures/mail/eml';

const PDF = ['Content-Type: application/pdf', 'Content-Transfer-Encoding: base64'];

describe('attachment bytes', () => {
  test.each([
    ['base64', base64(ALL_BYTES), ALL_BYTES],
    ['binary', ALL_BYTES, ALL_BYTES],
    ['8bit', bytes('a\r\nb\nc\r\n\r\n'), bytes('a\r\nb\nc\r\n\r\n')],
    ['7bit', 'sidste linje uden slut', bytes('sidste linje uden slut')],
    ['quoted-printable', 'k=F8b;1\r\n=\r\nsalg;2\r\n', bytes('k\xf8b;1\r\nsalg;2\r\n')],
  ])('in %s are exact', async (encoding, body, expected) => {
    const headers = [
      'Content-Type: application/x-data; name=a.bin',
      `Content-Transfer-Encoding: ${encoding}`,
    ];
    const item = await openBlob(
      multipart('mixed', [part(headers, body), part(['Content-Type: text/plain'], 'x')]),
    );
    expect(item.snapshot.attachments).toMatchObject([{ id: '1', name: 'a.bin', size: expected.length }]);
    expect(await fetchBytes(item, '1')).toEqual(Uint8Array.from(expected));
  });

  test('of a mail made by another program are exact', async () => {
    const composer = new MailComposer({
      from: 'Jens Hansen <jens@borger.example>',
      subject: 'Ansøgning om tilskud – bilag',
      html: '<p>Hej</p><img src="cid:logo@borger.example">',
      text: 'Hej',
      attachments: [
        { filename: 'Årsopgørelse – 2026.pdf', content: Buffer.from(ALL_BYTES) },
        { filename: 'logo.png', content: Buffer.from(ALL_BYTES), cid: 'logo@borger.example' },
        { filename: 'tal.csv', content: 'a;b\r\n1;2\r\n', contentTransferEncoding: 'quoted-printable' },
      ],
    });
    const item = await openBlob(new Blob([Uint8Array.from(await composer.compile().build())]));
    expect(item.snapshot.subject).toBe('Ansøgning om tilskud – bilag');
    const byName = new Map(item.snapshot.attachments.map((facts) => [facts.name, facts]));
    expect([...byName.keys()].sort()).toEqual(['logo.png', 'tal.csv', 'Årsopgørelse – 2026.pdf']);
    expect(byName.get('logo.png')?.inline).toBe(true);
    expect(byName.get('tal.csv')?.inline).toBe(false);
    expect(await fetchBytes(item, byName.get('Årsopgørelse – 2026.pdf')!.id)).toEqual(ALL_BYTES);
    expect(await fetchBytes(item, byName.get('tal.csv')!.id)).toEqual(bytes('a;b\r\n1;2\r\n'));
  });

  test('a nested mail is an item with its own bytes, not entered', async () => {
    const nested = [
      'Subject: =?utf-8?Q?Klage_over_afg=C3=B8relse?=',
      'Content-Type: multipart/mixed; boundary=inner',
      '',
      '--inner',
      'Content-Type: application/pdf; name=indre.pdf',
      '',
      '%PDF-',
      '--inner--',
      '',
    ].join('\r\n');
    const item = await openBlob(multipart('mixed', [part(['Content-Type: message/rfc822'], nested)]));
    expect(item.snapshot.attachments).toMatchObject([
      { name: 'Klage over afgørelse.eml', kind: 'item', contentType: 'message/rfc822', inline: false },
    ]);
    const fetched = await item.attachment('1');
    expect(fetched.fileName).toBe('Klage over afgørelse.eml');
    expect(await fetched.blob.text()).toBe(nested);
    const again = await openBlob(fetched.blob);
    expect(again.snapshot.attachments.map(({ name }) => name)).toEqual(['indre.pdf']);
  });

  test('an empty file is an empty attachment', async () => {
    const item = await openBlob(multipart('mixed', [part([...PDF, 'Content-Disposition: attachment'])]));
    expect(item.snapshot.attachments).toMatchObject([{ size: 0 }]);
    expect((await item.attachment('1')).blob.size).toBe(0);
  });
});

describe('attachment names', () => {
  const named = async (...headers: string[]): Promise<string | undefined> => {
    const item = await openBlob(multipart('mixed', [part(headers, 'x')]));
    return item.snapshot.attachments[0]?.name;
  };

  test.each([
    ['slashes', 'a/b\\\\c.pdf', 'a/b\\c.pdf'],
    ['an emoji', 'tegning 🏠.pdf', 'tegning 🏠.pdf'],
    ['a right-to-left mark', 'faktura\u202efdp.exe', 'faktura\u202efdp.exe'],
    ['300 characters', `${'å'.repeat(296)}.pdf`, `${'å'.repeat(296)}.pdf`],
    ['control characters', 'a\u0001b.pdf', 'a b.pdf'],
    ['space only', '   ', 'attachment-1.pdf'],
  ])('with %s are kept', async (_, given, expected) => {
    expect(
      await named('Content-Type: application/pdf', `Content-Disposition: attachment; filename="${given}"`),
    ).toBe(expected);
  });

  test.each([
    ['application/pdf', 'attachment-1.pdf'],
    ['image/jpeg', 'attachment-1.jpg'],
    ['application/x-unheard-of', 'attachment-1.bin'],
    ['application/ms-tnef', 'winmail.dat'],
    ['text/plain; x=y', 'attachment-1.txt'],
  ])('are made up for %s without one', async (type, expected) => {
    expect(await named(`Content-Type: ${type}`, 'Content-Disposition: attachment')).toBe(expected);
  });

  test('of two that are the same both stay, told apart by id', async () => {
    const same = (body: string) => part(['Content-Type: application/pdf; name=a.pdf'], body);
    const item = await openBlob(multipart('mixed', [same('1'), same('2')]));
    expect(item.snapshot.attachments.map(({ id, name }) => [id, name])).toEqual([
      ['1', 'a.pdf'],
      ['2', 'a.pdf'],
    ]);
    expect(await (await item.attachment('2')).blob.text()).toBe('2');
  });

  test('of a nested mail without subject', async () => {
    expect(await named('Content-Type: message/rfc822')).toBe('attachment-1.eml');
    expect(await named('Content-Type: message/rfc822; name=videresendt.eml')).toBe('videresendt.eml');
  });
});

describe('what is an attachment', () => {
  test('inline is what the HTML shows or what lies beside it for that, not what merely says so', async () => {
    const image = (...headers: string[]) => part(['Content-Type: image/png', ...headers], 'x');
    const related = [
      '--rel',
      'Content-Type: text/html',
      '',
      '<img src="cid:Vist@x">',
      '--rel',
      'Content-Type: image/png',
      'Content-Disposition: inline',
      '',
      'x',
      '--rel--',
    ].join('\r\n');
    const item = await openBlob(
      multipart('mixed', [
        part(['Content-Type: multipart/related; boundary=rel'], related),
        image('Content-ID: <vist@x>', 'Content-Disposition: attachment'),
        image('Content-ID: <ikke-vist@x>'),
        image('Content-Disposition: inline; filename=IMG_0001.png'),
      ]),
    );
    expect(item.snapshot.attachments.map(({ inline }) => inline)).toEqual([true, true, false, false]);
  });

  test('a mail that is nothing but a file', async () => {
    const item = await openEml(
      'From: scan@lindeby.example',
      'Content-Type: application/pdf; name=scan.pdf',
      '',
      '%PDF-',
    );
    expect(item.snapshot.attachments).toMatchObject([{ name: 'scan.pdf' }]);
  });

  test('text is a file when it is named or said to be one', async () => {
    const item = await openBlob(
      multipart('mixed', [
        part(['Content-Type: text/plain'], 'krop'),
        part(['Content-Type: text/plain; name=notat.txt'], 'x'),
        part(['Content-Type: text/html', 'Content-Disposition: attachment'], 'x'),
      ]),
    );
    expect(item.snapshot.attachments.map(({ name }) => name)).toEqual(['notat.txt', 'attachment-2.html']);
  });

  test('representations of the body that are not read are none', async () => {
    const item = await openBlob(
      multipart('alternative', [
        part(['Content-Type: text/plain'], 'krop'),
        part(['Content-Type: text/x-amp-html'], 'x'),
        part(['Content-Type: text/enriched'], 'x'),
      ]),
    );
    expect(item.snapshot.attachments).toEqual([]);
  });

  test('a digest holds mails', async () => {
    const item = await openBlob(
      multipart('digest', [part([], 'Subject: Et\r\n\r\nx'), part([], 'Subject: To\r\n\r\nx')]),
    );
    expect(item.snapshot.attachments.map(({ name }) => name)).toEqual(['Et.eml', 'To.eml']);
  });
});

describe('odd structure', () => {
  test('300 attachments', async () => {
    const parts = Array.from({ length: 300 }, (_, i) =>
      part([...PDF, `Content-Disposition: attachment; filename=bilag-${i}.pdf`], base64(`bilag ${i}`)),
    );
    const item = await openBlob(multipart('mixed', parts));
    expect(item.snapshot.attachments).toHaveLength(300);
    expect(Buffer.from(await fetchBytes(item, '300')).toString()).toBe('bilag 299');
  });

  test('more parts than any mail has are refused', async () => {
    const mail = `Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(MAX_PARTS + 1)}`;
    await expect(openBlob(new Blob([mail]))).rejects.toEqual(new MailReadError('too-large', 'parts'));
  });

  test('nesting without end is kept as one file', async () => {
    const levels = Array.from(
      { length: 100 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    const item = await openBlob(new Blob(['Subject: x\r\n', ...levels]));
    expect(item.snapshot.attachments).toMatchObject([{ contentType: 'multipart/mixed', kind: 'file' }]);
    expect((await item.attachment('1')).blob.size).toBeGreaterThan(1_000);
  });

  test('boundaries that are missing, unfinished, padded or forgotten', async () => {
    const open = (text: string) => openBlob(new Blob(['Subject: x\r\n', text]));
    const unclosed = await open(
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b \t\r\nContent-Type: image/png\r\n\r\nPNG',
    );
    expect(await (await unclosed.attachment('1')).blob.text()).toBe('PNG');
    const never = await open('Content-Type: multipart/mixed; boundary=b\r\n\r\nbare tekst');
    expect(await never.bodyText()).toBe('bare tekst');
    const unsaid = await open('Content-Type: multipart/mixed\r\n\r\nbare tekst');
    expect(await unsaid.bodyText()).toBe('bare tekst');
    const noEmptyLine = await open('Content-Type: multipart/mixed; boundary=b\r\n--b\r\n\r\nkrop\r\n--b--');
    expect(await noEmptyLine.bodyText()).toBe('krop');
    const prefix = await open(
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n--bc\r\n-- \r\nkrop\r\n--b--\r\nefter',
    );
    expect(await prefix.bodyText()).toBe('--bc\n--\nkrop');
  });
});
