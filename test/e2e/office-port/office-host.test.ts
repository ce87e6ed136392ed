import { applicationMail } from '../../host/mail/sample-mails';
import type { OpenedOutlook } from '../../host/open-outlook';
import { ProbeStage } from './open-probe';

let stage: ProbeStage;
let outlook: OpenedOutlook;
beforeAll(async () => {
  stage = await ProbeStage.start();
});
afterAll(() => stage.close());
afterEach(() => outlook.close());

test.each([
  ['da-DK', 'da'],
  ['en-US', 'en'],
  ['de-DE', 'da'],
])('Office in %s makes the pane %s', async (locale, language) => {
  outlook = await stage.open({ shown: { kind: 'none' }, locale });
  expect(await outlook.pane.evaluate(async () => (await window.probe).host.language)).toBe(language);
});

test('the theme is told at the start, and when it changes', async () => {
  outlook = await stage.open({
    shown: await applicationMail(),
    theme: { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#212121' },
  });
  const start = await outlook.pane.evaluate(async () => (await window.probe).host.theme);
  expect(start).toEqual({ dark: false, background: '#ffffff', foreground: '#212121' });
  const changed = outlook.pane.evaluate(async () => {
    const { host } = await window.probe;
    return new Promise((resolve) => host.onThemeChange(resolve));
  });
  await outlook.page.waitForFunction(() =>
    window.outlook.changeTheme({ bodyBackgroundColor: 0x1f1f1f, bodyForegroundColor: 0xffffff }),
  );
  expect(await changed).toEqual({ dark: true, background: '#1f1f1f', foreground: '#ffffff' });
});

test('an Outlook that tells no theme has none', async () => {
  outlook = await stage.open({ shown: await applicationMail() });
  expect(await outlook.pane.evaluate(async () => (await window.probe).host.theme)).toBeNull();
});

describe('the sign-in dialog', () => {
  const PAGE = (script: string) => `<!doctype html>
    <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script type="module">${script}</script>`;

  /** Opens the dialog, with a page of the test's own in place of the one that signs in. */
  async function answerOf(
    page: string,
    act: (opened: OpenedOutlook) => Promise<void> = () => Promise.resolve(),
  ) {
    outlook = await stage.open({ shown: await applicationMail(), locale: 'en-US' });
    await outlook.context.route('**/dialog.html*', (route) =>
      route.fulfill({ contentType: 'text/html', body: page }),
    );
    const answer = outlook.pane.evaluate(async () => {
      const dialog = '/src/addin/office/sign-in-dialog';
      const { openSignInDialog } = (await import(dialog)) as {
        openSignInDialog: (path: string) => Promise<string>;
      };
      return openSignInDialog('/dialog.html').catch((error: unknown) => (error as { code: number }).code);
    });
    await act(outlook);
    return answer;
  }
  const allow = ({ pane }: OpenedOutlook) => pane.getByText('Allow', { exact: true }).click();

  test('hands its message to the pane, and closes', async () => {
    const page = PAGE(`import { tellPane } from '/src/addin/auth/tell-pane'; void tellPane('the answer');`);
    expect(await answerOf(page, allow)).toBe('the answer');
  });

  test('that the user closes ends with Office’s code', async () => {
    const answer = answerOf(PAGE(''), async (opened) => {
      const popup = opened.context.waitForEvent('page');
      await allow(opened);
      await (await popup).close();
    });
    expect(await answer).toBe(12006);
  });

  test('that the user does not allow ends with Office’s code', async () => {
    const ignore = ({ pane }: OpenedOutlook) => pane.getByText('Ignore', { exact: true }).click();
    expect(await answerOf(PAGE(''), ignore)).toBe(12009);
  });
});
