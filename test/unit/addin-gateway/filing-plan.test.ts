import { filingPlan } from '../../../src/addin/gateway/filing-plan';
import type { AttachmentFacts, MailSnapshot } from '../../../src/domain/mail/mail-item';
import { draftsFor, SNAPSHOT } from './fake-mail';

const plan = (mail: Partial<MailSnapshot>, attachment?: Partial<AttachmentFacts>) => {
  const facts = { ...SNAPSHOT.attachments[0]!, ...attachment };
  const [draft] = draftsFor(attachment === undefined ? 'mail' : 'a');
  const part = draft!.part.kind === 'mail' ? draft!.part : { ...draft!.part, name: facts.name };
  return filingPlan({
    key: 'k',
    case: { system: 's', id: 'c' },
    mail: { ...SNAPSHOT, attachments: [facts], ...mail },
    documents: [{ key: 'd', draft: { ...draft!, part } }],
    againBecause: undefined,
  }).documents[0]!;
};

test.each([
  ['SV: Ansøgning om pas', 'Ansøgning om pas.eml'],
  ['', 'mail.eml'],
  ['...', 'mail.eml'],
  ['Møde 4/5: "pas" <haster>', 'Møde 4 5 pas haster.eml'],
])('the mail "%s" becomes the file "%s"', (subject, fileName) => {
  expect(plan({ subject })).toMatchObject({ fileName, contentType: 'message/rfc822' });
});

test('an opened Outlook file stays one', () => {
  expect(plan({ subject: 'Pas', itemId: 'Sag 7.MSG' })).toMatchObject({
    fileName: 'Pas.msg',
    contentType: 'application/vnd.ms-outlook',
  });
});

test.each<[string, Partial<AttachmentFacts>, string]>([
  ['keeps its extension', { name: 'Lægeerklæring.PDF' }, 'Lægeerklæring.PDF'],
  ['holds no folders', { name: '../../etc/passwd.txt' }, 'etc passwd.txt'],
  ['holds no marks that turn the text', { name: 'faktura\u202Efdp.exe' }, 'fakturafdp.exe'],
  ['has a name', { name: '' }, 'attachment'],
  [
    'keeps its extension when it is far too long',
    { name: `${'x'.repeat(300)}.docx` },
    `${'x'.repeat(120)}.docx`,
  ],
  ['keeps emoji whole', { name: `${'x'.repeat(119)}😀.png` }, `${'x'.repeat(119)}.png`],
  ['a nested mail is an .eml', { name: 'VS: Klage', kind: 'item', contentType: '' }, 'VS Klage.eml'],
  ['an .eml only once', { name: 'Klage.eml', kind: 'item' }, 'Klage.eml'],
])('the name of an attachment: %s', (_, facts, fileName) => {
  expect(plan({}, facts).fileName).toBe(fileName);
});

test('names and conversation stay within the contract', () => {
  const [draft] = draftsFor('a');
  const name = 'n'.repeat(3000);
  const made = filingPlan({
    key: 'k',
    case: { system: 's', id: 'c' },
    mail: { ...SNAPSHOT, conversationId: 'c'.repeat(3000) },
    documents: [
      {
        key: 'd',
        draft: { ...draft!, part: { kind: 'attachment', attachmentId: 'a', name, ordinal: 2 } },
      },
    ],
    againBecause: undefined,
  });
  expect(made.conversationId).toHaveLength(1000);
  expect(made.documents[0]?.part).toEqual({ kind: 'attachment', name: 'n'.repeat(1000), ordinal: 2 });
  expect(made).not.toHaveProperty('againBecause');
});
