import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { Tag } from '../../../src/mailfile/msg/property-tags';
import { ALL_BYTES, bytes, fetchBytes, multipart, openBlob, part } from '../../fixtures/mail/eml';
import { OtherMsgReader } from '../../fixtures/mail/other-reader';
import {
  MAIL,
  msg,
  otherCompoundFile,
  WHEN,
  type AttachmentValues,
  type Values,
} from '../../fixtures/mail/msg';

const EX = '/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=IDA';
const open = (blob: Blob) => openBlob(blob, 'mail.msg');
const mail = (values: Values, attachments: AttachmentValues[] = [], recipients: Values[] = []) =>
  open(msg({ values: { ...MAIL, ...values }, attachments, recipients }));
const file = (name: string, content: Uint8Array, values: Values = {}): AttachmentValues => ({
  values: { [Tag.AttachLongFilename]: name, [Tag.AttachMethod]: 1, [Tag.AttachData]: content, ...values },
});

describe('facts of an Outlook message', () => {
  test('all of them', async () => {
    const { snapshot } = await mail(
      {
        [Tag.InternetMessageId]: '<2@borger.example>',
        [Tag.InternetReferences]: '<1@borger.example>',
        [Tag.SentRepresentingName]: 'Ida Brød',
        [Tag.SentRepresentingSmtpAddress]: 'Ida@Borger.Example',
        [Tag.MessageDeliveryTime]: WHEN,
      },
      [],
      [
        { [Tag.RecipientType]: 1, [Tag.DisplayName]: 'Lindeby', [Tag.SmtpAddress]: 'Post@Lindeby.Example' },
        { [Tag.RecipientType]: 2, [Tag.DisplayName]: "'kopi@lindeby.example'", [Tag.EmailAddress]: EX },
        { [Tag.RecipientType]: 3, [Tag.DisplayName]: 'Skjult', [Tag.SmtpAddress]: 'bcc@lindeby.example' },
        { [Tag.RecipientType]: 0x10000001, [Tag.EmailAddress]: 'byg@lindeby.example' },
      ],
    );
    expect(snapshot).toEqual({
      mailboxOwner: 'sagsbehandler@lindeby.example',
      userAddress: '',
      sharedMailbox: false,
      itemId: 'mail.msg',
      internetMessageId: '<2@borger.example>',
      conversationId: 'ref:<1@borger.example>',
      itemKind: 'message',
      subject: 'Ansøgning – altan 🏠',
      from: { name: 'Ida Brød', address: 'ida@borger.example' },
      to: [
        { name: 'Lindeby', address: 'post@lindeby.example' },
        { name: '', address: 'byg@lindeby.example' },
      ],
      cc: [{ name: 'kopi@lindeby.example', address: 'kopi@lindeby.example' }],
      receivedAt: WHEN.toISOString(),
      attachments: [],
      protection: 'none',
    });
  });

  test('the internet headers fill in what the properties lack', async () => {
    const { snapshot } = await mail({
      [Tag.TransportMessageHeaders]: [
        'Message-ID: <3@borger.example>',
        'From: Ida <ida@borger.example>',
        'To: post@lindeby.example',
        'Date: Fri, 20 Nov 2026 09:15:00 +0100',
        '',
      ].join('\r\n'),
      [Tag.SenderEmailAddress]: EX,
    });
    expect(snapshot).toMatchObject({
      internetMessageId: '<3@borger.example>',
      conversationId: 'ref:<3@borger.example>',
      from: { name: 'Ida', address: 'ida@borger.example' },
      to: [{ address: 'post@lindeby.example' }],
      receivedAt: '2026-11-20T08:15:00.000Z',
    });
  });

  test.each<[string, Values, string]>([
    ['an Exchange name is no address', { [Tag.SenderEmailAddress]: EX }, ''],
    ['the sender stands in', { [Tag.SenderSmtpAddress]: 'a@by.example' }, 'a@by.example'],
    [
      'on behalf of comes first',
      { [Tag.SentRepresentingEmailAddress]: 'chef@by.example', [Tag.SenderSmtpAddress]: 'a@by.example' },
      'chef@by.example',
    ],
    [
      'of one’s own sent mail the creator is known',
      { [Tag.CreatorName]: 'Ida', [Tag.CreatorSmtpAddress]: 'ida@by.example' },
      'ida@by.example',
    ],
    [
      'another creator is not the sender',
      { [Tag.CreatorName]: 'Ole', [Tag.CreatorSmtpAddress]: 'ole@by.example' },
      '',
    ],
  ])('sender: %s', async (_, values, address) => {
    const { snapshot } = await mail({ [Tag.SenderName]: 'Ida', ...values });
    expect(snapshot.from).toEqual({ name: 'Ida', address });
  });

  test('8-bit strings are read in the code page of the message, else of its language', async () => {
    const strings8 = { [Tag.Subject]: bytes('Gr\xf8d \x96 10 \x80') };
    const western = msg({ values: { [Tag.MessageCodepage]: 1252 }, strings8 });
    expect((await open(western)).snapshot.subject).toBe('Grød – 10 €');
    const japanese = { [Tag.Subject]: bytes('\x93\xfa\x96{') };
    const shiftJis = msg({ values: { [Tag.MessageLocaleId]: 1041 }, strings8: japanese });
    expect((await open(shiftJis)).snapshot.subject).toBe('日本');
  });

  test.each([
    ['IPM.Note', 'message'],
    ['IPM.Note.Custom', 'message'],
    ['IPM.Schedule.Meeting.Request', 'meeting'],
    ['IPM.Appointment', 'meeting'],
    ['REPORT.IPM.Note.NDR', 'report'],
  ])('class %s is a %s', async (messageClass, kind) => {
    expect((await mail({ [Tag.MessageClass]: messageClass })).snapshot.itemKind).toBe(kind);
  });

  test.each(['IPM.Contact', 'IPM.Task', 'IPM.StickyNote', 'IPM.DistList', 'IPM.Activity'])(
    'class %s is no mail',
    async (messageClass) => {
      await expect(mail({ [Tag.MessageClass]: messageClass })).rejects.toEqual(
        new MailReadError('not-a-mail', messageClass),
      );
    },
  );

  test('another kind of compound file is no mail', async () => {
    await expect(open(otherCompoundFile())).rejects.toEqual(new MailReadError('not-a-mail'));
  });

  test('the whole mail is the original file', async () => {
    const blob = msg({ values: MAIL });
    const whole = await (await openBlob(blob, 'brev.eml')).wholeMail();
    expect(whole).toMatchObject({
      fileName: 'brev.msg',
      contentType: 'application/vnd.ms-outlook',
      origin: 'file',
    });
    expect(await whole.blob.arrayBuffer()).toEqual(await blob.arrayBuffer());
  });
});

describe('body of an Outlook message', () => {
  test.each<[string, Values, string]>([
    ['plain text', { [Tag.Html]: bytes('<p>nej</p>') }, 'Hej\n\nVenlig hilsen'],
    [
      'HTML',
      { [Tag.Body]: '', [Tag.InternetCodepage]: 1252, [Tag.Html]: bytes('<p>Gr\xf8d \x96</p>') },
      'Grød –',
    ],
    ['HTML as a string', { [Tag.Body]: '', [Tag.Html]: '<p>Grød</p>' }, 'Grød'],
    [
      'RTF that cannot be unpacked',
      { [Tag.Body]: '', [Tag.RtfCompressed]: bytes('{\\rtf1 noget andet}') },
      '',
    ],
  ])('from %s', async (_, values, text) => {
    expect(await (await mail(values)).bodyText()).toBe(text);
  });
});

describe('attachments of an Outlook message', () => {
  test.each([0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 200_000])('of %d bytes are exact', async (size) => {
    const content = Uint8Array.from({ length: size }, (_, index) => (index * 31) & 0xff);
    const item = await mail({}, [
      file('før.bin', ALL_BYTES),
      file('a.bin', content),
      file('efter.bin', ALL_BYTES),
    ]);
    expect(item.snapshot.attachments[1]).toEqual({
      id: '2',
      name: 'a.bin',
      contentType: 'application/octet-stream',
      size,
      kind: 'file',
      inline: false,
    });
    expect(Buffer.compare(await fetchBytes(item, '2'), content)).toBe(0);
    expect(await fetchBytes(item, '3')).toEqual(ALL_BYTES);
  });

  test('names, types, and what is shown in the body', async () => {
    const item = await mail({ [Tag.Html]: bytes('<img src="cid:vist@x">') }, [
      file('vist.png', ALL_BYTES, { [Tag.AttachMimeTag]: 'Image/PNG', [Tag.AttachContentId]: 'Vist@x' }),
      file('skjult.png', ALL_BYTES, { [Tag.AttachmentHidden]: true }),
      file('', ALL_BYTES, { [Tag.AttachMimeTag]: 'application/pdf' }),
      file('', ALL_BYTES, { [Tag.AttachFilename]: 'KORT~1.DOC', [Tag.AttachContentId]: 'ikke-vist' }),
    ]);
    expect(
      item.snapshot.attachments.map(({ name, contentType, inline }) => [name, contentType, inline]),
    ).toEqual([
      ['vist.png', 'image/png', true],
      ['skjult.png', 'application/octet-stream', true],
      ['attachment-3.pdf', 'application/pdf', false],
      ['KORT~1.DOC', 'application/octet-stream', false],
    ]);
  });

  test('a link to the cloud has no bytes to fetch', async () => {
    const item = await mail({}, [
      { values: { [Tag.AttachLongFilename]: 'Plan.docx', [Tag.AttachMethod]: 7 } },
    ]);
    expect(item.snapshot.attachments).toMatchObject([{ kind: 'cloud', size: null }]);
    await expect(item.attachment('1')).rejects.toEqual(new MailReadError('cloud-link'));
  });

  test('a hidden item is the exception of a recurring meeting, and none', async () => {
    const hidden = {
      values: { [Tag.AttachMethod]: 5, [Tag.AttachmentHidden]: true },
      message: { values: MAIL },
    };
    expect((await mail({}, [hidden])).snapshot.attachments).toEqual([]);
  });

  test('a drawn object becomes a compound file of its own', async () => {
    const object = {
      values: { [Tag.AttachMethod]: 6, [Tag.DisplayName]: 'Tegning' },
      object: { CONTENTS: ALL_BYTES },
    };
    const item = await mail({}, [object]);
    expect(item.snapshot.attachments).toMatchObject([{ name: 'Tegning.ole', kind: 'file', inline: true }]);
    expect((await fetchBytes(item, '1')).subarray(0, 4)).toEqual(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  });

  test('300 of them', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      file(`bilag-${index}.bin`, Uint8Array.of(index & 0xff)),
    );
    const item = await mail({}, many);
    expect(item.snapshot.attachments).toHaveLength(300);
    expect(await fetchBytes(item, '300')).toEqual(Uint8Array.of(299 & 0xff));
  });
});

describe('a message within a message', () => {
  // Large enough for allocation tables that do not fit in the header: the 8 MB need more than 109 sectors of them.
  const large = Uint8Array.from({ length: 8_000_000 }, (_, index) => (index >> 8) & 0xff);
  const nested: AttachmentValues = {
    values: { [Tag.AttachMethod]: 5 },
    message: {
      values: { ...MAIL, [Tag.Subject]: 'Klage: indre/mail' },
      recipients: [{ [Tag.RecipientType]: 1, [Tag.SmtpAddress]: 'a@by.example' }],
      attachments: [file('stor.bin', large), file('lille.bin', ALL_BYTES)],
    },
  };

  test('becomes a .msg of its own that opens here', async () => {
    const outer = await mail({}, [nested]);
    expect(outer.snapshot.attachments).toEqual([
      {
        id: '1',
        name: 'Klage: indre/mail.msg',
        contentType: 'application/vnd.ms-outlook',
        size: null,
        kind: 'item',
        inline: false,
      },
    ]);
    const { blob, fileName } = await outer.attachment('1');
    expect(fileName).toBe('Klage: indre/mail.msg');
    const inner = await open(blob);
    expect(inner.snapshot).toMatchObject({ subject: 'Klage: indre/mail', to: [{ address: 'a@by.example' }] });
    expect(Buffer.compare(await fetchBytes(inner, '1'), large)).toBe(0);
    expect(await fetchBytes(inner, '2')).toEqual(ALL_BYTES);
  });

  test('and in another reader', async () => {
    const { blob } = await (await mail({}, [nested])).attachment('1');
    const reader = new OtherMsgReader(await blob.arrayBuffer());
    const fields = reader.getFileData();
    expect(fields).toMatchObject({
      subject: 'Klage: indre/mail',
      recipients: [{ smtpAddress: 'a@by.example' }],
    });
    expect(Buffer.compare(reader.getAttachment(0).content, large)).toBe(0);
    expect(Uint8Array.from(reader.getAttachment(1).content)).toEqual(ALL_BYTES);
  });
});

describe('protected Outlook messages', () => {
  const smime = (messageClass: string, content: Uint8Array) =>
    mail({ [Tag.MessageClass]: messageClass, [Tag.Body]: '' }, [file('smime.p7m', content)]);
  const cms = (last: number) =>
    Uint8Array.of(0x30, 0x80, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last);

  test('clear-signed: the parts within are read', async () => {
    const inner = multipart('signed', [
      part(['Content-Type: text/plain'], 'Underskrevet'),
      part(['Content-Type: application/pkcs7-signature; name=smime.p7s'], 'x'),
    ]);
    const item = await smime('IPM.Note.SMIME.MultipartSigned', new Uint8Array(await inner.arrayBuffer()));
    expect(item.snapshot.protection).toBe('signed');
    expect(item.snapshot.attachments.map(({ name }) => name)).toEqual(['smime.p7s']);
    expect(await item.bodyText()).toBe('Underskrevet');
  });

  test.each([
    ['encrypted', 3],
    ['signed', 2],
  ])('opaque and %s: the whole mail only', async (protection, last) => {
    const item = await smime('IPM.Note.SMIME', cms(last));
    expect(item.snapshot).toMatchObject({ protection, attachments: [] });
  });

  test('rights-managed', async () => {
    const item = await mail({}, [file('message.rpmsg', ALL_BYTES)]);
    expect(item.snapshot).toMatchObject({ protection: 'encrypted', attachments: [] });
  });
});
