import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { Tag } from '../../../src/mailfile/msg/property-tags';
import { ALL_BYTES, bytes, fetchBytes, multipart, openBlob, part } from '../../fixtures/mail/eml';
import { fileAttachment, MAIL, openMsg, type AttachmentValues } from '../../fixtures/mail/msg';
import { OtherMsgReader } from '../../fixtures/mail/other-reader';

describe('attachments of an Outlook message', () => {
  test.each([0, 1, 63, 64, 65, 4_095, 4_096, 4_097, 200_000])('of %d bytes are exact', async (size) => {
    const content = Uint8Array.from({ length: size }, (_, index) => (index * 31) & 0xff);
    const item = await openMsg({}, [
      fileAttachment('før.bin', ALL_BYTES),
      fileAttachment('a.bin', content),
      fileAttachment('efter.bin', ALL_BYTES),
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
    const item = await openMsg({ [Tag.Html]: bytes('<img src="cid:vist@x">') }, [
      fileAttachment('vist.png', ALL_BYTES, {
        [Tag.AttachMimeTag]: 'Image/PNG',
        [Tag.AttachContentId]: 'Vist@x',
      }),
      fileAttachment('skjult.png', ALL_BYTES, { [Tag.AttachmentHidden]: true }),
      fileAttachment('', ALL_BYTES, { [Tag.AttachMimeTag]: 'application/pdf' }),
      fileAttachment('', ALL_BYTES, {
        [Tag.AttachFilename]: 'KORT~1.DOC',
        [Tag.AttachContentId]: 'ikke-vist',
      }),
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
    const item = await openMsg({}, [
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
    expect((await openMsg({}, [hidden])).snapshot.attachments).toEqual([]);
  });

  test('a drawn object becomes a compound file of its own', async () => {
    const object = {
      values: { [Tag.AttachMethod]: 6, [Tag.DisplayName]: 'Tegning' },
      object: { CONTENTS: ALL_BYTES },
    };
    const item = await openMsg({}, [object]);
    expect(item.snapshot.attachments).toMatchObject([{ name: 'Tegning.ole', kind: 'file', inline: true }]);
    expect((await fetchBytes(item, '1')).subarray(0, 4)).toEqual(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
  });

  test('300 of them', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      fileAttachment(`bilag-${index}.bin`, Uint8Array.of(index & 0xff)),
    );
    const item = await openMsg({}, many);
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
      attachments: [fileAttachment('stor.bin', large), fileAttachment('lille.bin', ALL_BYTES)],
    },
  };

  test('becomes a .msg of its own that opens here', async () => {
    const outer = await openMsg({}, [nested]);
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
    const inner = await openBlob(blob);
    expect(inner.snapshot).toMatchObject({ subject: 'Klage: indre/mail', to: [{ address: 'a@by.example' }] });
    expect(Buffer.compare(await fetchBytes(inner, '1'), large)).toBe(0);
    expect(await fetchBytes(inner, '2')).toEqual(ALL_BYTES);
  });

  test('and in another reader', async () => {
    const { blob } = await (await openMsg({}, [nested])).attachment('1');
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
    openMsg({ [Tag.MessageClass]: messageClass, [Tag.Body]: '' }, [fileAttachment('smime.p7m', content)]);
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
    const item = await openMsg({}, [fileAttachment('message.rpmsg', ALL_BYTES)]);
    expect(item.snapshot).toMatchObject({ protection: 'encrypted', attachments: [] });
  });
});
