import { openFiles } from '../../../src/demo/mailbox/open-files';
import { MailReadError, type MailReadProblem } from '../../../src/domain/mail/mail-read-error';
import { openMailFile } from '../../../src/mailfile/open-mail-file';
import { fakeMail } from './fake-mail';

const newId = () => 'id';
const ignore = () => undefined;

test('a real mail file becomes a mail on top, a text file is refused, and the rest goes on', async () => {
  const mail =
    'From: Jens Holm <jens@holm.example>\r\nSubject: Hej\r\nDate: Tue, 24 Nov 2026 14:12:00 +0100\r\n\r\nHej';
  const opened = await openFiles(
    [new File(['Husk mælk'], 'noter.txt'), new File([mail], 'hej.eml')],
    (file) => openMailFile(file, { mailboxOwner: 'post@nordby.example' }),
    newId,
    ignore,
  );
  expect(opened.refused).toEqual([{ name: 'noter.txt', reason: 'not-a-mail' }]);
  expect(opened.entries.map(({ origin, item }) => [origin, item.snapshot.subject])).toEqual([['own', 'Hej']]);
});

test.each<[MailReadProblem, string]>([
  ['too-large', 'too-large'],
  ['not-a-mail', 'not-a-mail'],
  ['gone', 'other'],
  ['source-error', 'other'],
])('%s is told as %s', async (problem, reason) => {
  const { refused } = await openFiles(
    [new File([], 'a.eml')],
    () => Promise.reject(new MailReadError(problem)),
    newId,
    ignore,
  );
  expect(refused).toEqual([{ name: 'a.eml', reason }]);
});

test('one file at a time, and each is named while it is opened', async () => {
  const steps: string[] = [];
  await openFiles(
    [new File([], 'a.eml'), new File([], 'b.eml')],
    async ({ name }) => {
      await Promise.resolve();
      steps.push(`opened ${name}`);
      return fakeMail();
    },
    newId,
    (name) => void steps.push(`opening ${name}`),
  );
  expect(steps).toEqual(['opening a.eml', 'opened a.eml', 'opening b.eml', 'opened b.eml']);
});
