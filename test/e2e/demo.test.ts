import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Download } from 'playwright-core';
import { openMailFile } from '../../src/mailfile/open-mail-file';
import { MAIL, msg } from '../fixtures/mail/msg';
import type { DemoPage } from './support/demo-page';
import { DemoStage } from './support/demo-stage';

const SAMPLES = path.resolve(import.meta.dirname, '../../assets/samples');
const OWN_MAIL = [
  'From: Ida Skov <ida@skov.example>',
  'To: kirsten.dahl@enkeltby.example',
  'Subject: Min egen mail',
  'Date: Thu, 19 Nov 2026 10:00:00 +0100',
  'Message-ID: <own-1@skov.example>',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>Hej kommune</p><script>window.scriptHasRun = true</script>',
  '<img src="https://tracker.example/pixel.png" onerror="window.scriptHasRun = true">',
].join('\r\n');

const text = (content: string) => new TextEncoder().encode(content);
const bytesOf = async (download: Download) => readFile(await download.path());

/** One attachment of a sample, as it lies in the file. */
async function attachmentOf(sample: string, name: string): Promise<Buffer> {
  const blob = new Blob([await readFile(path.join(SAMPLES, sample))]);
  const item = await openMailFile({ name: sample, blob }, { mailboxOwner: '' });
  const { id } = item.snapshot.attachments.find((attachment) => attachment.name === name)!;
  return Buffer.from(await (await item.attachment(id)).blob.arrayBuffer());
}

let stage: DemoStage;
let demo: DemoPage;

beforeAll(async () => {
  stage = await DemoStage.open();
});
afterAll(() => stage.close());

/** Whatever a test does: nothing leaves the machine, nothing throws, no dialog opens. */
afterEach(async () => {
  expect(demo.foreign).toEqual([]);
  expect(demo.mishaps).toEqual([]);
  await demo.close();
});

describe('the trial', () => {
  test('shows an invented mailbox with the first mail and the pane beside it', async () => {
    demo = await stage.visit();
    expect(await demo.rows.count()).toBeGreaterThanOrEqual(15);
    await demo.page.getByText('Prøvetilstand – lokal bruger').waitFor();
    expect(await demo.heading.textContent()).toBe('Ansøgning om kørestol');
    expect(await demo.rows.first().getAttribute('aria-current')).toBe('true');
    await demo.pane.getByText('Jens Holm').first().waitFor();
  });

  test('another mail in the list is another mail in the pane', async () => {
    demo = await stage.visit();
    await demo.show('Klage over afslag på støtte til bil');
    await demo.pane.getByText('Bodil Friis').first().waitFor();
  });

  test('finds mails by sender and subject', async () => {
    demo = await stage.visit();
    await demo.page.getByRole('searchbox', { name: 'Søg i mails' }).fill('bodil');
    const found = await demo.rows.allTextContents();
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((row) => !row.includes('Bodil Friis'))).toEqual([]);
    await demo.page.getByRole('searchbox').fill('findes ikke');
    await demo.page.getByText('Ingen mails med “findes ikke”.').waitFor();
  });

  test('hands out an attachment as it was sent', async () => {
    demo = await stage.visit();
    const download = demo.page.waitForEvent('download');
    await demo.page.getByRole('button', { name: 'Hent Erklæring.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('Erklæring.pdf');
    expect(await bytesOf(await download)).toEqual(
      await attachmentOf('ansoegning-koerestol.eml', 'Erklæring.pdf'),
    );
  });

  test('runs no script of a newsletter and fetches none of its pictures', async () => {
    demo = await stage.visit();
    await demo.show('Novembernyt');
    await demo.page.getByText('Nye rollatorer med elmotor er på vej').waitFor();
    expect(await demo.page.title()).toBe('Enkeltvis – prøv');
    expect(await demo.page.evaluate(() => 'scriptHasRun' in window)).toBe(false);
    expect(await demo.page.locator('img').count()).toBe(0);
  });
});

describe('filing in the trial', () => {
  test('files the mail document by document, opens the case, and gives back every byte', async () => {
    demo = await stage.visit();
    await demo.pane.getByRole('button', { name: 'Journalisér 3 dokumenter' }).click();
    await demo.pane.getByText('3 dokumenter er journaliseret').waitFor();
    await demo.rows.first().getByText('Journaliseret').waitFor();

    await demo.pane.getByRole('button', { name: 'Åbn sagen' }).first().click();
    const download = demo.page.waitForEvent('download');
    await demo.pane.getByTitle('Hent Erklæring.pdf').click();
    expect(await bytesOf(await download)).toEqual(
      await attachmentOf('ansoegning-koerestol.eml', 'Erklæring.pdf'),
    );
  });

  test('the mail file itself is filed as it is', async () => {
    demo = await stage.visit();
    await demo.pane.getByText('Journaliseret af').waitFor();
    await demo.pane.getByRole('button', { name: 'Åbn sagen' }).first().click();
    const download = demo.page.waitForEvent('download');
    await demo.pane.getByTitle(/^Hent .*\.eml$/).click();
    expect(await bytesOf(await download)).toEqual(
      await readFile(path.join(SAMPLES, 'ansoegning-koerestol.eml')),
    );
  });

  test('a mail that is filed is marked in the list from the start', async () => {
    demo = await stage.visit();
    await demo.rows.first().getByText('Journaliseret').waitFor();
  });
});

describe('own files', () => {
  test('a dropped mail comes on top and into the pane, and is sent nowhere', async () => {
    demo = await stage.visit();
    await demo.pane.getByText('Jens Holm').first().waitFor();
    await demo.drop({ name: 'egen.eml', bytes: text(OWN_MAIL) });
    await demo.page.getByRole('heading', { name: 'Egne filer' }).waitFor();
    expect(await demo.heading.textContent()).toBe('Min egen mail');
    await demo.page.getByText('Hej kommune').waitFor();
    await demo.pane.getByText('Ida Skov').first().waitFor();
    expect(await demo.page.evaluate(() => 'scriptHasRun' in window)).toBe(false);
    expect(demo.sent.filter((request) => request.includes('/api/filings'))).toEqual([]);
  });

  test('an Outlook message is opened as well', async () => {
    demo = await stage.visit();
    const bytes = new Uint8Array(await msg({ values: MAIL }).arrayBuffer());
    await demo.drop({ name: 'fra-outlook.msg', bytes });
    await demo.page.getByRole('heading', { name: 'Egne filer' }).waitFor();
    expect(await demo.rows.first().getAttribute('aria-current')).toBe('true');
  });

  test('several at once: the first mail is shown, what is no mail is refused with a reason', async () => {
    demo = await stage.visit();
    await demo.drop(
      { name: 'egen.eml', bytes: text(OWN_MAIL) },
      { name: 'noter.txt', bytes: text('Husk mælk') },
      { name: 'anden.eml', bytes: text(OWN_MAIL.replace('Min egen mail', 'En anden mail')) },
    );
    await demo.page.getByRole('alert').getByText('“noter.txt” er ikke en mail').waitFor();
    expect(await demo.heading.textContent()).toBe('Min egen mail');
    expect(await demo.rows.nth(1).textContent()).toContain('En anden mail');
    await demo.page.getByRole('button', { name: 'Luk' }).click();
    expect(await demo.page.getByText('noter.txt').count()).toBe(0);
  });

  test('a file of 151 MB is refused before it is read', async () => {
    demo = await stage.visit();
    const folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-'));
    const file = path.join(folder, 'stor.eml');
    await writeFile(file, OWN_MAIL);
    await truncate(file, 151 * 1024 * 1024);
    await demo.page.setInputFiles('input[type=file]', file);
    await demo.page.getByText('“stor.eml” er større end 150 MB').waitFor();
    await rm(folder, { recursive: true });
    expect(await demo.heading.textContent()).toBe('Ansøgning om kørestol');
  });

  test('dragging over the pane’s frame shows where to drop', async () => {
    demo = await stage.visit();
    const frame = demo.page.frame({ url: /demo-pane/ })!;
    await demo.pane.getByText('Jens Holm').first().waitFor();
    await frame.evaluate(() => window.dispatchEvent(new DragEvent('dragenter')));
    await demo.page.getByText('Slip mailen her').waitFor({ state: 'visible' });
  });
});

describe('for everybody', () => {
  test('the keyboard alone is enough', async () => {
    demo = await stage.visit();
    const { keyboard } = demo.page;
    // Asked for in good time: Chromium must know that the test takes the dialog's place.
    const chooser = demo.page.waitForEvent('filechooser');
    await demo.page.getByRole('searchbox').focus();
    await keyboard.press('Tab');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    expect(await demo.rows.nth(2).getAttribute('aria-current')).toBe('true');
    await keyboard.press('End');
    expect(await demo.rows.last().getAttribute('aria-current')).toBe('true');
    await keyboard.press('Home');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await (await chooser).setFiles([]);
    await keyboard.press('Tab');
    const download = demo.page.waitForEvent('download');
    await keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('Erklæring.pdf');
  });

  test('so it is to file a mail: through the frame, with Ctrl+Enter', async () => {
    demo = await stage.visit();
    await demo.show('Klage over afslag på støtte til bil');
    const submit = demo.pane.getByRole('button', { name: /^Journalisér \d dokument/ });
    await submit.waitFor();
    await demo.page
      .getByRole('button', { name: /^Hent / })
      .last()
      .focus();
    await demo.page.keyboard.press('Tab');
    await demo.page.keyboard.press('Control+Enter');
    await demo.pane.getByText(/dokumenter er journaliseret/).waitFor();
  });

  test('the arrow keys do not lose the reader’s place when the list is searched', async () => {
    demo = await stage.visit();
    await demo.page.getByRole('searchbox').fill('bodil');
    await demo.page.getByRole('searchbox').press('Tab');
    await demo.page.keyboard.press('Enter');
    expect(await demo.rows.first().getAttribute('aria-current')).toBe('true');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    demo = await stage.visit({ colorScheme });
    await demo.pane.getByText('Jens Holm').first().waitFor();
    await demo.drop(
      { name: 'egen.eml', bytes: text(OWN_MAIL) },
      { name: 'noter.txt', bytes: text('Husk mælk') },
    );
    await demo.page.getByRole('alert').getByText('noter.txt').waitFor();
    await demo.pane.getByText('Ida Skov').first().waitFor();
    expect(await demo.axeFindings()).toEqual([]);
  });

  test.each([320, 960])('no sideways scroll at %i px', async (width) => {
    demo = await stage.visit({ viewport: { width, height: 800 } });
    const widths = () => demo.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    const [content, window] = await widths();
    expect(content).toBe(window);
    await demo.drop({ name: `${'langt-filnavn'.repeat(8)}.txt`, bytes: text('Husk mælk') });
    await demo.page.getByRole('alert').getByText('er ikke en mail').waitFor();
    expect((await widths())[0]).toBe(window);
  });

  test('speaks English to an English browser', async () => {
    demo = await stage.visit({ locale: 'en-GB' });
    await demo.page.getByText('Trial mode – local user').waitFor();
    expect(await demo.page.getAttribute('html', 'lang')).toBe('en');
    await demo.pane.getByText('Incoming from').waitFor();
  });

  test('follows the language that is chosen in the pane', async () => {
    demo = await stage.visit();
    const frame = demo.page.frame({ url: /demo-pane/ })!;
    await frame.evaluate(() => localStorage.setItem('ev-language', 'en'));
    await demo.page.getByText('Trial mode – local user').waitFor();
  });
});
