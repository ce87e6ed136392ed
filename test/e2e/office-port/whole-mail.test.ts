import PostalMime from 'postal-mime';
import { applicationMail, PDF } from '../../host/mail/sample-mails';
import type { OpenedOutlook } from '../../host/open-outlook';
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
  await outlook.close();
});

const NO_GRAPH = 'graph: not signed in to Microsoft Graph';

async function open(options: { getAsFile: boolean; subject?: string }): Promise<void> {
  const { getAsFile, subject } = options;
  const mail = await applicationMail({}, subject === undefined ? {} : { subject });
  outlook = await stage.open({ shown: mail, getAsFile });
  await probe(outlook).shown();
}

test('the original, byte for byte, where Outlook gives it', async () => {
  const mail = await applicationMail();
  outlook = await stage.open({ shown: mail });
  await probe(outlook).shown();
  expect(await probe(outlook).wholeMail(0)).toEqual({
    origin: 'office',
    refused: [],
    fileName: 'Ansøgning om kørestol med eldrift.eml',
    contentType: 'message/rfc822',
    base64: mail.file,
  });
});

test('the random error 5001 is tried once more', async () => {
  await open({ getAsFile: true });
  await outlook.planFault({ dispatchId: CALL.file, fault: { kind: 'error', code: 5001 }, times: 1 });
  expect(await probe(outlook).wholeMail(0)).toMatchObject({ origin: 'office', refused: [] });
});

test.each([
  [{ kind: 'error', code: 5001 }, 'office: source-error (5001)'],
  [{ kind: 'error', code: 7000 }, 'office: denied (7000)'],
  [{ kind: 'empty' }, 'office: empty'],
] as const)('refused with %o, it is put together, and why is kept', async (fault, why) => {
  await open({ getAsFile: true });
  await outlook.planFault({ dispatchId: CALL.file, fault });
  expect(await probe(outlook).wholeMail(0)).toMatchObject({ origin: 'assembled', refused: [why, NO_GRAPH] });
});

test('put together from headers, body and attachments it reads like the original', async () => {
  await open({ getAsFile: false });
  const whole = await probe(outlook).wholeMail(0);
  expect(whole).toMatchObject({
    origin: 'assembled',
    refused: ['office: getAsFileAsync is not there (Mailbox 1.14)', NO_GRAPH],
  });
  const mail = await PostalMime.parse(Buffer.from('base64' in whole ? whole.base64 : '', 'base64'));
  expect(mail.subject).toBe('Ansøgning om kørestol med eldrift');
  expect(mail.from).toMatchObject({ name: 'Jens Holm', address: 'jens.holm@borger.example' });
  expect(mail.messageId).toBe('<ansoegning-1@borger.example>');
  expect(mail.text).toContain('Jeg søger om en kørestol');
  expect(mail.html).toContain('<p>Kære kommune</p>');
  expect(mail.headers).toContainEqual(
    expect.objectContaining({ key: 'x-enkeltvis-assembled', value: 'yes' }),
  );
  expect(mail.attachments.map(({ filename }) => filename)).toEqual([
    'image001.png',
    'Lægeerklæring.pdf',
    'Indgangsparti.jpg',
  ]);
  expect(Buffer.from(mail.attachments[1]!.content as ArrayBuffer).equals(PDF)).toBe(true);
});

test('without the headers that travelled, the facts that Outlook shows are written as headers', async () => {
  const subject = 'Ansøgning om kørestol med eldrift, '.repeat(6).trim();
  await open({ getAsFile: false, subject });
  await outlook.planFault({ dispatchId: CALL.headers, fault: { kind: 'error', code: 9020 } });
  const whole = await probe(outlook).wholeMail(0);
  const mail = await PostalMime.parse(Buffer.from('base64' in whole ? whole.base64 : '', 'base64'));
  expect(mail).toMatchObject({
    subject,
    from: { name: 'Jens Holm', address: 'jens.holm@borger.example' },
    to: [{ name: 'Mette Friis', address: 'mette.friis@enkeltby.example' }],
    messageId: '<ansoegning-1@borger.example>',
    date: '2026-11-24T08:12:00.000Z',
  });
});

test('a mail of which one attachment cannot be read is not put together', async () => {
  await open({ getAsFile: false });
  await outlook.planFault({
    dispatchId: CALL.attachment,
    attachmentId: 'attachment-3',
    fault: { kind: 'error', code: 9020 },
  });
  expect(await probe(outlook).wholeMail(0)).toEqual({ problem: 'source-error', code: 9020 });
});

test('an encrypted mail without its original is refused', async () => {
  outlook = await stage.open({
    shown: { ...(await applicationMail()), itemClass: 'IPM.Note.SMIME' },
    getAsFile: false,
  });
  await probe(outlook).shown();
  expect(await probe(outlook).wholeMail(0)).toMatchObject({ problem: 'encrypted' });
});
