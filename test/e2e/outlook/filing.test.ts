import { expectNoAxeFindings } from '../../host/axe';
import { PDF, PHOTO } from '../../host/mail/sample-mails';
import { LOCAL_PLAN, WHEELCHAIR } from '../../host/stage/cases';
import { ATTACHMENT, freshMail, PART } from './fresh-mail';
import { onStage } from './on-stage';

const { stage, open } = onStage();

/** What lies on a case beyond what lay there before. */
async function added(number: string, before: number) {
  const documents = await stage().api.documents(number);
  return documents.slice(before);
}
const countOn = async (number: string) => (await stage().api.documents(number)).length;
const bytesOf = (number: string, id: string) => stage().api.content(number, id);

test('files the mail and each attachment as a document of its own, byte for byte', async () => {
  const mail = await freshMail();
  const before = await countOn(WHEELCHAIR.number);
  const pane = await open({ shown: mail });
  await pane.choose(WHEELCHAIR.number);
  await expectNoAxeFindings(pane.outlook.pane);
  await pane.file(3);
  await pane.filed(3);
  await expectNoAxeFindings(pane.outlook.pane);

  const documents = await added(WHEELCHAIR.number, before);
  expect(documents.map(({ content }) => content?.fileName)).toEqual([
    'Ansøgning om kørestol med eldrift.eml',
    'Lægeerklæring.pdf',
    'Indgangsparti.jpg',
  ]);
  const [own, statement, photo] = documents;
  expect((await bytesOf(WHEELCHAIR.number, own!.id)).equals(Buffer.from(mail.file, 'base64'))).toBe(true);
  expect((await bytesOf(WHEELCHAIR.number, statement!.id)).equals(PDF)).toBe(true);
  expect((await bytesOf(WHEELCHAIR.number, photo!.id)).equals(PHOTO)).toBe(true);
  expect([statement!.relatedTo, photo!.relatedTo]).toEqual([own!.number, own!.number]);
  expect(own).toMatchObject({ direction: 'incoming', documentDate: '2026-11-24' });
  expect(own!.filedBy.name).toBe('Mette Friis');
});

test('tells the documents’ numbers, and opens the case', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  const { number, title } = (await stage().api.documents(WHEELCHAIR.number)).at(-1)!;
  await pane.text(pane.words.done.number(number)).waitFor();
  await pane.button(pane.words.actions.openCase).click();
  await pane.text(title).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
});

test('the logo is left out with its reason; ticked, it is filed too', async () => {
  const before = await countOn(WHEELCHAIR.number);
  const pane = await open({ shown: await freshMail() });
  await pane.text(pane.words.documents.leftOut['signature-image']).waitFor();
  expect(await pane.tick(PART.logo).isChecked()).toBe(false);
  await pane.setTick(PART.logo, true);
  await pane.title(PART.logo).fill('Logo fra Jens Holms signatur');
  await pane.setTick(PART.photo, false);
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  const titles = (await added(WHEELCHAIR.number, before)).map(({ title }) => title);
  expect(titles).toContain('Logo fra Jens Holms signatur');
  expect(titles).toHaveLength(3);
});

test('a title that the user writes is the document’s title', async () => {
  const before = await countOn(WHEELCHAIR.number);
  const pane = await open({ shown: await freshMail() });
  await pane.title(PART.statement).fill('Lægeerklæring om gangbesvær');
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  const titles = (await added(WHEELCHAIR.number, before)).map(({ title }) => title);
  expect(titles).toContain('Lægeerklæring om gangbesvær');
});

test('a case is found by searching, and chosen', async () => {
  const before = await countOn(LOCAL_PLAN.number);
  const pane = await open({ shown: await freshMail() });
  await pane.suggestion(WHEELCHAIR.number).waitFor();
  await pane.button(pane.words.actions.search).click();
  await pane.outlook.pane.getByRole('combobox').fill('havnen');
  await pane.outlook.pane.getByRole('option', { name: LOCAL_PLAN.number }).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  await pane.outlook.pane.getByRole('option', { name: LOCAL_PLAN.number }).click();
  await pane.file(3);
  await pane.filed(3);
  expect(await added(LOCAL_PLAN.number, before)).toHaveLength(3);
});

test('the case of the same conversation is chosen beforehand', async () => {
  const pane = await open({ shown: await freshMail({ conversationId: 'conversation-known' }) });
  await pane.suggestion(WHEELCHAIR.number).waitFor();
  await pane.submit(3).waitFor();
  expect(await pane.suggestion(WHEELCHAIR.number).isChecked()).toBe(true);
  await pane.text(pane.words.cases.reason['same-conversation']).waitFor();
});

test('without a sure suggestion nothing is chosen, and nothing is filed', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.suggestion(WHEELCHAIR.number).waitFor();
  expect(await pane.outlook.pane.getByRole('radio', { checked: true }).count()).toBe(0);
  await pane.button(pane.words.file.chooseCase).click({ force: true });
  expect(await pane.outlook.calls()).not.toContain(204);
});

test('by keyboard alone: choose, edit a title, file', async () => {
  const before = await countOn(WHEELCHAIR.number);
  const pane = await open({ shown: await freshMail() });
  const { page, pane: frame } = pane.outlook;
  await pane.suggestion(WHEELCHAIR.number).waitFor();
  await frame.locator('body').press('Tab');
  await page.keyboard.press('Alt+1');
  await frame.getByRole('radio', { name: WHEELCHAIR.number, checked: true }).waitFor();
  for (let i = 0; i < 30; i += 1) {
    await page.keyboard.press('Tab');
    const at = pane.title(PART.statement);
    if (await at.evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Skrevet uden mus');
  await page.keyboard.press('Control+Enter');
  await pane.filed(3);
  expect((await added(WHEELCHAIR.number, before)).map(({ title }) => title)).toContain('Skrevet uden mus');
});

test('Escape closes the search and keeps the choice', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.choose(WHEELCHAIR.number);
  await pane.button(pane.words.actions.search).click();
  await pane.outlook.pane.getByRole('combobox').press('Escape');
  await pane.suggestion(WHEELCHAIR.number).waitFor();
  expect(await pane.suggestion(WHEELCHAIR.number).isChecked()).toBe(true);
});

test('scripts in the mail never run, and nothing that it points to is fetched', async () => {
  const evil =
    '<script>window.ran = 1</script><img src="https://tracker.example/x.png" onerror="window.ran = 1">';
  const before = await countOn(WHEELCHAIR.number);
  const mail = await freshMail(
    {},
    {
      subject: 'Ansøgning <img src=x onerror="window.ran=1">',
      html: evil,
      attachments: [{ filename: '<b onclick=alert(1)>.html', content: evil, contentType: 'text/html' }],
    },
  );
  const pane = await open({ shown: mail });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(2);
  await pane.filed(2);
  const html = (await added(WHEELCHAIR.number, before)).at(-1)!;
  expect((await bytesOf(WHEELCHAIR.number, html.id)).toString()).toBe(evil);
  await pane.button(pane.words.actions.openCase).click();
  await pane.text(html.title).waitFor();
  expect(await pane.outlook.pane.evaluate(() => 'ran' in window)).toBe(false);
});

test('without getAsFileAsync the mail is put together, and the user is told', async () => {
  const before = await countOn(WHEELCHAIR.number);
  const pane = await open({ shown: await freshMail(), getAsFile: false });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  await pane.text(pane.words.done.origin.assembled).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  const [own] = await added(WHEELCHAIR.number, before);
  const file = (await bytesOf(WHEELCHAIR.number, own!.id)).toString();
  expect(file).toContain('X-Enkeltvis-Assembled: yes');
  expect(file).toContain('Message-ID: <ansoegning-fresh-');
});

test('a refused getAsFileAsync is told the same way', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.outlook.planFault({ dispatchId: 204, fault: { kind: 'error', code: 5001 } });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  await pane.text(pane.words.done.origin.assembled).waitFor();
});

test('attachments are read one at a time, the mail first', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.outlook.planFault({
    dispatchId: 150,
    attachmentId: ATTACHMENT.statement,
    fault: { kind: 'delay', ms: 500 },
  });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  expect(await pane.outlook.calls()).toEqual([37, 204, 150, 150]);
});
