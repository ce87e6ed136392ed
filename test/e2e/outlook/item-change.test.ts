import { expectNoAxeFindings } from '../../host/axe';
import { otherMail } from '../../host/mail/sample-mails';
import { WHEELCHAIR } from '../../host/stage/cases';
import { ATTACHMENT, freshMail, PART } from './fresh-mail';
import { onStage } from './on-stage';

const { stage, open } = onStage();
const GET_ATTACHMENT = 150;
const GET_FILE = 204;

const onCase = () => stage().api.documents(WHEELCHAIR.number);

test('a pinned pane shows the next mail', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.title(PART.mail).waitFor();
  const next = await otherMail();
  await pane.outlook.show(next);
  await pane.text(next.subject).waitFor();
  await pane.text('Karen Lund').waitFor();
  expect(await pane.tick(PART.statement).count()).toBe(0);
});

test('what was written for the first mail is there when the user comes back to it', async () => {
  const first = await freshMail();
  const pane = await open({ shown: first });
  await pane.title(PART.statement).fill('Min egen titel');
  const next = await otherMail();
  await pane.outlook.show(next);
  await pane.text(next.subject).waitFor();
  await pane.outlook.show(first);
  await pane.title(PART.statement).waitFor();
  expect(await pane.title(PART.statement).inputValue()).toBe('Min egen titel');
});

test('the mail changes while an attachment is read: nothing of the second is filed, what is missing is told', async () => {
  const before = (await onCase()).length;
  const first = await freshMail();
  const second = await freshMail({}, { subject: 'En helt anden ansøgning' });
  const pane = await open({ shown: first });
  await pane.outlook.planFault({
    dispatchId: GET_ATTACHMENT,
    attachmentId: ATTACHMENT.statement,
    fault: { kind: 'item-changes', to: second, announced: true },
    times: 1,
  });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.text(second.subject).waitFor();
  await pane.text(pane.words.otherRuns.unfinished(1)).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  const filed = (await onCase()).slice(before);
  expect(filed).toHaveLength(1);
  const bytes = await stage().api.content(WHEELCHAIR.number, filed[0]!.id);
  expect(bytes.equals(Buffer.from(first.file, 'base64'))).toBe(true);

  await pane.text(pane.words.otherRuns.unfinished(1)).click();
  await pane.alert(pane.words.read['item-changed'].what);

  await pane.outlook.show(first);
  await pane.button(pane.words.progress.retryAll(2)).click();
  await pane.filed(3);
  expect((await onCase()).slice(before).map(({ content }) => content?.fileName)).toEqual([
    'Ansøgning om kørestol med eldrift.eml',
    PART.statement,
    PART.photo,
  ]);
});

test('Outlook answers with another mail without telling: it is not filed', async () => {
  const before = (await onCase()).length;
  const first = await freshMail();
  const pane = await open({ shown: first });
  await pane.outlook.planFault({
    dispatchId: GET_FILE,
    fault: { kind: 'item-changes', to: await freshMail(), announced: false },
    times: 1,
  });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.alert(pane.words.read['item-changed'].what);
  expect((await onCase()).length).toBe(before);
});

test('no mail is selected any more while filing: nothing is lost without a word', async () => {
  const first = await freshMail();
  const pane = await open({ shown: first });
  await pane.outlook.planFault({
    dispatchId: GET_FILE,
    fault: { kind: 'item-changes', to: { kind: 'none' }, announced: true },
    times: 1,
  });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.text(pane.words.nothingShown['no-item'][0]).waitFor();
  await pane.text(pane.words.otherRuns.unfinished(1)).waitFor();
  await pane.outlook.show(first);
  await pane.button(pane.words.progress.retryAll(3)).click();
  await pane.filed(3);
});

test.each([
  ['no-item', { kind: 'none' }],
  ['draft', { kind: 'draft', subject: 'Kladde' }],
  ['appointment', { kind: 'appointment', subject: 'Møde' }],
] as const)('%s: says why nothing can be filed, and takes the next mail', async (why, shown) => {
  const pane = await open({ shown });
  await pane.text(pane.words.nothingShown[why][0]).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  await pane.outlook.show(await freshMail());
  await pane.choose(WHEELCHAIR.number);
  await pane.submit(3).waitFor();
});
