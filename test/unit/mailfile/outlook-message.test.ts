import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { Tag } from '../../../src/mailfile/msg/property-tags';
import { bytes, openBlob } from '../../fixtures/mail/eml';
import { MAIL, msg, openMsg, otherCompoundFile, WHEN, type Values } from '../../fixtures/mail/msg';

const EX = '/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=IDA';

describe('facts of an Outlook message', () => {
  test('all of them', async () => {
    const { snapshot } = await openMsg(
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
    const { snapshot } = await openMsg({
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
    const { snapshot } = await openMsg({ [Tag.SenderName]: 'Ida', ...values });
    expect(snapshot.from).toEqual({ name: 'Ida', address });
  });

  test('8-bit strings are read in the code page of the message, else of its language', async () => {
    const strings8 = { [Tag.Subject]: bytes('Gr\xf8d \x96 10 \x80') };
    const western = msg({ values: { [Tag.MessageCodepage]: 1252 }, strings8 });
    expect((await openBlob(western)).snapshot.subject).toBe('Grød – 10 €');
    const japanese = { [Tag.Subject]: bytes('\x93\xfa\x96{') };
    const shiftJis = msg({ values: { [Tag.MessageLocaleId]: 1041 }, strings8: japanese });
    expect((await openBlob(shiftJis)).snapshot.subject).toBe('日本');
  });

  test.each([
    ['IPM.Note', 'message'],
    ['IPM.Note.Custom', 'message'],
    ['IPM.Schedule.Meeting.Request', 'meeting'],
    ['IPM.Appointment', 'meeting'],
    ['REPORT.IPM.Note.NDR', 'report'],
  ])('class %s is a %s', async (messageClass, kind) => {
    expect((await openMsg({ [Tag.MessageClass]: messageClass })).snapshot.itemKind).toBe(kind);
  });

  test.each(['IPM.Contact', 'IPM.Task', 'IPM.StickyNote', 'IPM.DistList', 'IPM.Activity'])(
    'class %s is no mail',
    async (messageClass) => {
      await expect(openMsg({ [Tag.MessageClass]: messageClass })).rejects.toEqual(
        new MailReadError('not-a-mail', messageClass),
      );
    },
  );

  test('another kind of compound file is no mail', async () => {
    await expect(openBlob(otherCompoundFile())).rejects.toEqual(new MailReadError('not-a-mail'));
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
    expect(await (await openMsg(values)).bodyText()).toBe(text);
  });
});
