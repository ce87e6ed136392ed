import { bytes, multipart, openBlob, openEml, part } from '../../fixtures/mail/eml';

describe('header facts of an .eml', () => {
  test('all of them', async () => {
    const { snapshot } = await openEml(
      'Received: from mx.lindeby.example by ex1.lindeby.example; Fri, 20 Nov 2026 09:20:00 +0100',
      'Received: from borger.example; Fri, 20 Nov 2026 08:00:00 +0100',
      'Message-ID:\r\n <Abc.1@borger.example>',
      'Date: Fri, 20 Nov 2026 09:15:00 +0100',
      'From: =?windows-1252?Q?Ida_Br=F8d?= <Ida@Borger.Example>',
      'To: Lindeby <post@lindeby.example>, Byg: byg@lindeby.example, miljo@lindeby.example;',
      'Cc: kopi@lindeby.example',
      'Subject: =?utf-8?Q?Ans=C3=B8gning_=E2=80=93?=\r\n =?utf-8?Q?_altan?=',
      '',
      'Hej',
    );
    expect(snapshot).toEqual({
      mailboxOwner: 'sagsbehandler@lindeby.example',
      userAddress: '',
      sharedMailbox: false,
      itemId: 'mail.eml',
      internetMessageId: '<Abc.1@borger.example>',
      conversationId: 'ref:<Abc.1@borger.example>',
      itemKind: 'message',
      subject: 'Ansøgning – altan',
      from: { name: 'Ida Brød', address: 'ida@borger.example' },
      to: [
        { name: 'Lindeby', address: 'post@lindeby.example' },
        { name: '', address: 'byg@lindeby.example' },
        { name: '', address: 'miljo@lindeby.example' },
      ],
      cc: [{ name: '', address: 'kopi@lindeby.example' }],
      receivedAt: '2026-11-20T08:20:00.000Z',
      attachments: [],
      protection: 'none',
    });
  });

  test('none of them', async () => {
    const { snapshot } = await openEml('Content-Type: text/plain', '', '');
    expect(snapshot).toMatchObject({
      internetMessageId: null,
      conversationId: null,
      subject: '',
      from: null,
      to: [],
      cc: [],
      receivedAt: null,
    });
  });

  test.each([
    ['raw UTF-8', 'Subject: Møde – 10 €', 'Møde – 10 €'],
    ['raw windows-1252', bytes('Subject: M\xf8de \x96 10 \x80'), 'Møde – 10 €'],
    ['control characters', 'Subject: a\u0000b\u0007c', 'a b c'],
  ])('a subject in %s', async (_, line, subject) => {
    expect((await openEml(line, '', '')).snapshot.subject).toBe(subject);
  });

  test('the date comes from Date when Received has none, and is null when it makes no sense', async () => {
    const sent = await openEml('Received: by x', 'Date: Fri, 20 Nov 2026 09:15:00 +0100', '', '');
    expect(sent.snapshot.receivedAt).toBe('2026-11-20T08:15:00.000Z');
    expect((await openEml('Date: i fredags', '', '')).snapshot.receivedAt).toBeNull();
  });

  test('every mail of a thread has the same conversation id', async () => {
    const conversation = async (...lines: string[]): Promise<string | null> =>
      (await openEml(...lines, '', '')).snapshot.conversationId;
    expect(await conversation('Message-ID: <1@a.example>')).toBe('ref:<1@a.example>');
    expect(await conversation('Message-ID: <2@a.example>', 'In-Reply-To: <1@a.example>')).toBe(
      'ref:<1@a.example>',
    );
    expect(await conversation('Message-ID: <3@a.example>', 'References: <1@a.example> <2@a.example>')).toBe(
      'ref:<1@a.example>',
    );
  });

  test('an id longer than a line may be is none', async () => {
    expect(
      (await openEml(`Message-ID: <${'a'.repeat(1_000)}@b.example>`, '', '')).snapshot.internetMessageId,
    ).toBeNull();
  });

  test('Sender stands in for a missing From', async () => {
    const { snapshot } = await openEml('Sender: scan@lindeby.example', 'Subject: x', '', '');
    expect(snapshot.from).toEqual({ name: '', address: 'scan@lindeby.example' });
  });
});

describe('kind of item', () => {
  test.each([
    ['request', 'meeting'],
    ['CANCEL', 'meeting'],
    ['publish', 'message'],
  ])('a calendar part with method %s makes a %s', async (method, kind) => {
    const mail = multipart('alternative', [
      part(['Content-Type: text/plain'], 'Møde'),
      part([`Content-Type: text/calendar; method=${method}; charset=utf-8`], 'BEGIN:VCALENDAR'),
    ]);
    const { snapshot } = await openBlob(mail);
    expect(snapshot.itemKind).toBe(kind);
    expect(snapshot.attachments).toMatchObject([
      { name: 'attachment-1.ics', contentType: 'text/calendar', kind: 'file' },
    ]);
  });

  test('a delivery report is a report', async () => {
    const mail = multipart('report; report-type=delivery-status', [
      part(['Content-Type: text/plain'], 'Kunne ikke leveres'),
      part(['Content-Type: message/delivery-status'], 'Final-Recipient: rfc822; x@borger.example'),
      part(['Content-Type: message/rfc822'], 'Subject: Afgørelse\r\n\r\nHej'),
    ]);
    const { snapshot } = await openBlob(mail);
    expect(snapshot.itemKind).toBe('report');
    expect(snapshot.attachments).toMatchObject([
      { name: 'attachment-1.txt', kind: 'file' },
      { name: 'Afgørelse.eml', kind: 'item' },
    ]);
  });
});

describe('protection', () => {
  const CMS = 'application/pkcs7-mime';
  const oid = (last: number): string =>
    Buffer.from([0x30, 0x82, 0, 0, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last]).toString('base64');

  test('clear-signed S/MIME is signed, and its parts can be read', async () => {
    const mail = multipart('signed; protocol="application/pkcs7-signature"', [
      part(
        ['Content-Type: multipart/mixed; boundary=inner'],
        [
          '--inner',
          'Content-Type: text/plain',
          '',
          'Hej',
          '--inner',
          'Content-Type: application/pdf; name=a.pdf',
          '',
          '%PDF-',
          '--inner--',
        ].join('\r\n'),
      ),
      part([`Content-Type: application/pkcs7-signature; name=smime.p7s`], 'x'),
    ]);
    const item = await openBlob(mail);
    expect(item.snapshot.protection).toBe('signed');
    expect(item.snapshot.attachments.map(({ name }) => name)).toEqual(['a.pdf', 'smime.p7s']);
    expect(await item.bodyText()).toBe('Hej');
  });

  test.each([
    ['enveloped-data', 'smime-type=enveloped-data', 'x', 'encrypted'],
    ['signed-data', 'smime-type=signed-data', 'x', 'signed'],
    ['enveloped-data that the bytes tell', 'name=smime.p7m', oid(3), 'encrypted'],
    ['signed-data that the bytes tell', 'name=smime.p7m', oid(2), 'signed'],
  ])('S/MIME %s', async (_, parameter, body, protection) => {
    const item = await openEml(
      'From: a@borger.example',
      `Content-Type: ${CMS}; ${parameter}`,
      'Content-Transfer-Encoding: base64',
      '',
      body,
    );
    expect(item.snapshot).toMatchObject({ protection, attachments: [] });
    expect(await item.bodyText()).toBe('');
    expect((await item.wholeMail()).blob.size).toBeGreaterThan(0);
  });

  test('PGP/MIME is encrypted, also after Exchange has rewritten it', async () => {
    const parts = [
      part(['Content-Type: application/pgp-encrypted'], 'Version: 1'),
      part(['Content-Type: application/octet-stream; name=encrypted.asc'], '-----BEGIN PGP MESSAGE-----'),
    ];
    expect((await openBlob(multipart('encrypted', parts))).snapshot).toMatchObject({
      protection: 'encrypted',
      attachments: [],
    });
    expect((await openBlob(multipart('mixed', parts))).snapshot.protection).toBe('encrypted');
  });

  test('rights-managed mail is encrypted', async () => {
    const mail = multipart('mixed', [
      part(['Content-Type: text/plain'], 'Beskyttet'),
      part(['Content-Type: application/x-microsoft-rpmsg-message; name=message.rpmsg'], 'x'),
    ]);
    expect((await openBlob(mail)).snapshot).toMatchObject({ protection: 'encrypted', attachments: [] });
  });

  test('a protected file within an ordinary mail is a file', async () => {
    const mail = multipart('mixed', [
      part(['Content-Type: text/plain'], 'Se vedhæftede'),
      part([`Content-Type: ${CMS}; smime-type=enveloped-data; name=gammel.p7m`], 'x'),
      part([`Content-Type: ${CMS}; smime-type=certs-only; name=smime.p7c`], 'x'),
    ]);
    const { snapshot } = await openBlob(mail);
    expect(snapshot.protection).toBe('none');
    expect(snapshot.attachments.map(({ name }) => name)).toEqual(['gammel.p7m', 'smime.p7c']);
  });
});
