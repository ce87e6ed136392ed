import { applicationMail, PDF } from '../../host/mail/sample-mails';
import { makeMail } from '../../host/mail/make-mail';
import type { OpenedOutlook } from '../../host/open-outlook';
import type { HostAttachment, HostMail } from '../../host/page/host-mail';
import { ProbeStage } from './open-probe';
import { CALL, probe } from './probe-driver';

let stage: ProbeStage;
let outlook: OpenedOutlook;
beforeAll(async () => {
  stage = await ProbeStage.start();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(outlook.foreignRequests).toEqual([]);
  expect(outlook.errors).toEqual([]);
  await outlook.close();
});

async function withAttachment(attachment: Partial<HostAttachment>): Promise<HostMail> {
  const mail = await applicationMail({}, { attachments: [{ filename: 'a.pdf', content: PDF }] });
  return { ...mail, attachments: [{ ...mail.attachments[0]!, ...attachment }] };
}

test('takes a snapshot of everything that Outlook shows', async () => {
  outlook = await stage.open({ shown: await applicationMail() });
  expect(await probe(outlook).shown()).toBe(0);
  expect(await probe(outlook).snapshot(0)).toMatchObject({
    mailboxOwner: 'mette.friis@enkeltby.example',
    sharedMailbox: false,
    internetMessageId: '<ansoegning-1@borger.example>',
    conversationId: 'conversation-1',
    itemKind: 'message',
    from: { name: 'Jens Holm', address: 'jens.holm@borger.example' },
    receivedAt: '2026-11-24T08:12:00.000Z',
    attachments: [
      { name: 'image001.png', contentType: 'image/png', kind: 'file', inline: true },
      { name: 'Lægeerklæring.pdf', contentType: 'application/pdf', kind: 'file', inline: false },
      { name: 'Indgangsparti.jpg', contentType: 'image/jpeg', kind: 'file', inline: false },
    ],
    protection: 'none',
  });
});

test('keeps the same mail object as long as the same mail is shown', async () => {
  const mail = await applicationMail();
  outlook = await stage.open({ shown: mail });
  await probe(outlook).shown();
  await outlook.show(mail);
  expect(await probe(outlook).shown()).toBe(0);
});

test('reads an attachment byte for byte', async () => {
  outlook = await stage.open({ shown: await applicationMail() });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(0, 'attachment-2')).toEqual({
    fileName: 'Lægeerklæring.pdf',
    contentType: 'application/pdf',
    base64: PDF.toString('base64'),
  });
});

test('reads the body as plain text', async () => {
  const mail = await applicationMail();
  outlook = await stage.open({ shown: mail });
  await probe(outlook).shown();
  expect(await probe(outlook).bodyText(0)).toBe(mail.bodyText);
});

test('an attached mail that comes as eml text becomes an .eml in UTF-8', async () => {
  const nested = (await makeMail({ from: 'a@b.example', subject: 'Æbler', text: 'Rødgrød' })).toString();
  outlook = await stage.open({
    shown: await withAttachment({ attachmentType: 1, name: 'Æbler', format: 'eml', content: nested }),
  });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(0, 'attachment-1')).toEqual({
    fileName: 'Æbler.eml',
    contentType: 'message/rfc822',
    base64: Buffer.from(nested, 'utf8').toString('base64'),
  });
});

test('a calendar entry becomes an .ics', async () => {
  const content = 'BEGIN:VCALENDAR\r\nSUMMARY:Møde\r\nEND:VCALENDAR\r\n';
  outlook = await stage.open({
    shown: await withAttachment({ attachmentType: 1, name: 'Møde', format: 'iCalendar', content }),
  });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(0, 'attachment-1')).toEqual({
    fileName: 'Møde.ics',
    contentType: 'text/calendar',
    base64: Buffer.from(content, 'utf8').toString('base64'),
  });
});

test('an attached mail that comes as the bytes of a .msg is called .msg', async () => {
  const content = Buffer.from('d0cf11e0a1b11ae10000', 'hex').toString('base64');
  outlook = await stage.open({
    shown: await withAttachment({ attachmentType: 1, name: 'Svar', format: 'base64', content }),
  });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(0, 'attachment-1')).toMatchObject({
    fileName: 'Svar.msg',
    contentType: 'application/vnd.ms-outlook',
    base64: content,
  });
});

test('a link to the cloud is told apart, whether Outlook says so before or when asked', async () => {
  const link = { format: 'url', content: 'https://enkeltby.example/plan.docx' } as const;
  outlook = await stage.open({ shown: await withAttachment({ attachmentType: 2, ...link }) });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(0, 'attachment-1')).toMatchObject({ problem: 'cloud-link' });
  expect(await outlook.calls()).not.toContain(CALL.attachment);

  await outlook.show(await withAttachment({ attachmentType: 0, ...link, id: 'late' }));
  await outlook.show({ ...(await withAttachment({ ...link, id: 'late' })), id: 'AAMkAGI9=' });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(1, 'late')).toMatchObject({ problem: 'cloud-link' });
});

test('a zero-byte attachment is read as it is', async () => {
  outlook = await stage.open({ shown: await withAttachment({ size: 0, content: '' }) });
  await probe(outlook).shown();
  expect(await probe(outlook).attachment(0, 'attachment-1')).toMatchObject({ base64: '' });
});

test('a large attachment is decoded in stretches, byte for byte', async () => {
  const bytes = Buffer.alloc(3 * 1024 * 1024 + 1, 0).map((_, i) => (i * 7 + (i >> 8)) % 256);
  const content = Buffer.from(bytes).toString('base64');
  outlook = await stage.open({ shown: await withAttachment({ size: bytes.length, content }) });
  await probe(outlook).shown();
  const part = await probe(outlook).attachment(0, 'attachment-1');
  expect('base64' in part && part.base64 === content).toBe(true);
});

test.each([
  [{ kind: 'none' }, 'no-item'],
  [{ kind: 'draft', subject: 'Kladde' }, 'draft'],
  [{ kind: 'appointment', subject: 'Møde' }, 'appointment'],
] as const)('says why nothing can be filed: %o', async (shown, why) => {
  outlook = await stage.open({ shown });
  expect(await probe(outlook).shown()).toBe(why);
});

test.each([
  ['IPM.Schedule.Meeting.Request', 'meeting', 'none'],
  ['REPORT.IPM.Note.NDR', 'report', 'none'],
  ['IPM.Note.SMIME', 'message', 'encrypted'],
  ['IPM.Note.SMIME.MultipartSigned', 'message', 'signed'],
])('item class %s', async (itemClass, itemKind, protection) => {
  outlook = await stage.open({ shown: { ...(await applicationMail()), itemClass } });
  await probe(outlook).shown();
  expect(await probe(outlook).snapshot(0)).toMatchObject({ itemKind, protection });
});

test('a shared mailbox is marked at once, and its owner filled in when Outlook has told', async () => {
  outlook = await stage.open({
    shown: await applicationMail({ sharedOwner: 'Borgerservice@Enkeltby.example' }),
  });
  await probe(outlook).shown();
  await outlook.pane.waitForFunction(async () => (await window.probe).changes > 0);
  expect(await probe(outlook).shown()).toBe(0);
  expect(await probe(outlook).snapshot(0)).toMatchObject({
    sharedMailbox: true,
    mailboxOwner: 'borgerservice@enkeltby.example',
    userAddress: 'mette.friis@enkeltby.example',
  });
});
