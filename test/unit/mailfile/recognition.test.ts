import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { MAX_MAIL_FILE, openMailFile } from '../../../src/mailfile/open-mail-file';
import { bytes, eml, openBlob, OWNER } from '../../fixtures/mail/eml';

const refusal = async (blob: Blob, name = 'fil.eml'): Promise<[string, unknown]> => {
  const error: unknown = await openBlob(blob, name).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(MailReadError);
  const { problem, sourceCode } = error as MailReadError;
  return [problem, sourceCode];
};

describe('what is a mail', () => {
  test.each(['mail.eml', 'mail.msg', 'mail.txt', 'mail.dat', 'mail', ''])(
    'is told by the content, not by the name "%s"',
    async (name) => {
      const item = await openBlob(eml('Subject: Ansøgning', '', 'Hej'), name);
      expect(item.snapshot.subject).toBe('Ansøgning');
      expect(item.snapshot.itemId).toBe(name);
    },
  );

  test.each([
    ['an mbox', 'From jens@borger.example Fri Nov 20 09:15:00 2026\r\nSubject: x\r\n\r\n'],
    ['a byte order mark', '\ufeffSubject: x\r\n\r\n'],
    ['empty lines first', '\r\n\r\nSubject: x\r\n\r\n'],
    ['bare line feeds', 'Subject: x\n\nHej\n'],
    ['a header block only', 'Subject: x'],
  ])('%s is taken', async (_, text) => {
    expect((await openBlob(new Blob([text]))).snapshot.subject).toBe('x');
  });

  test.each([
    ['nothing', new Blob([])],
    ['line ends only', new Blob(['\r\n\r\n\r\n'])],
    ['prose', new Blob(['Hej Jens\n\nSubject: er ikke et felt her'])],
    ['a list of notes', new Blob(['Husk: mælk\nLav: kaffe\n\n'])],
    ['a PDF', new Blob(['%PDF-1.7\n', Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3), '\n1 0 obj\n'])],
    ['a ZIP', new Blob([bytes('PK\x03\x04\x14\x00Subject: x')])],
    ['HTML', new Blob(['<!doctype html><p>Subject: x</p>'])],
    ['winmail.dat by itself', new Blob([bytes('\x78\x9f\x3e\x22\x01\x00')])],
    ['a field too far away to look for', new Blob([`X-A: ${'x'.repeat(70_000)}\r\nSubject: x\r\n\r\n`])],
  ])('%s is not', async (_, blob) => {
    expect(await refusal(blob)).toEqual(['not-a-mail', null]);
  });

  test('a file over the limit is refused without being read', async () => {
    const unread = { size: MAX_MAIL_FILE + 1 } as Blob;
    await expect(openMailFile({ name: 'stor.eml', blob: unread }, { mailboxOwner: OWNER })).rejects.toEqual(
      new MailReadError('too-large'),
    );
  });

  test('a file that has gone since it was dropped is told as gone', async () => {
    const gone = (): Promise<never> => Promise.reject(new DOMException('', 'NotReadableError'));
    const blob = { size: 10, slice: () => ({ arrayBuffer: gone }) } as unknown as Blob;
    expect(await refusal(blob)).toEqual(['gone', 'NotReadableError']);
  });
});

describe('the item', () => {
  test('carries whose mail it is', async () => {
    const file = { name: 'a.eml', blob: eml('Subject: x', '') };
    const item = await openMailFile(file, { mailboxOwner: OWNER, userAddress: 'mig@lindeby.example' });
    expect(item.snapshot).toMatchObject({
      mailboxOwner: OWNER,
      userAddress: 'mig@lindeby.example',
      sharedMailbox: false,
    });
    expect(() => item.assertStillShown()).not.toThrow();
  });

  test.each([
    ['brev.eml', 'brev.eml'],
    ['BREV.EML', 'BREV.EML'],
    ['brev.msg', 'brev.eml'],
    ['brev.txt', 'brev.eml'],
    ['brev', 'brev.eml'],
    ['Sag 12.345', 'Sag 12.345.eml'],
  ])('gives the whole mail from %s as %s, byte for byte', async (name, fileName) => {
    const blob = eml('Subject: x', '', 'Hej  ', '\t');
    const whole = await (await openBlob(blob, name)).wholeMail();
    expect(whole).toMatchObject({ fileName, contentType: 'message/rfc822', origin: 'file', refused: [] });
    expect(whole.blob.type).toBe('message/rfc822');
    expect(await whole.blob.text()).toBe(await blob.text());
  });

  test('stops when the caller has given up', async () => {
    const item = await openBlob(eml('Subject: x', '', 'Hej'));
    const signal = AbortSignal.abort();
    const aborted = new MailReadError('aborted');
    await expect(item.bodyText(signal)).rejects.toEqual(aborted);
    await expect(item.wholeMail(signal)).rejects.toEqual(aborted);
    await expect(item.attachment('1', signal)).rejects.toEqual(aborted);
  });

  test('an attachment that is not there is gone', async () => {
    await expect((await openBlob(eml('Subject: x', ''))).attachment('1')).rejects.toEqual(
      new MailReadError('gone'),
    );
  });
});
