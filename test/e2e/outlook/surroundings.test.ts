import { en } from '../../../src/addin/i18n/en';
import { expectNoAxeFindings } from '../../host/axe';
import { CLOSED, LOCAL_PLAN, WHEELCHAIR } from '../../host/stage/cases';
import { freshMail, PART } from './fresh-mail';
import { allowedErrors, onStage } from './on-stage';
import { PaneDriver } from './pane-driver';

const { stage, open } = onStage();

test('a mail in a shared mailbox says whose it is', async () => {
  const pane = await open({ shown: await freshMail({ sharedOwner: 'borgerservice@enkeltby.example' }) });
  await pane.text(pane.words.mail.shared('borgerservice@enkeltby.example')).waitFor();
});

test('Office in English makes the pane English', async () => {
  const { outlook } = await open({ shown: await freshMail(), locale: 'en-GB' });
  const pane = new PaneDriver(outlook, en);
  await pane.choose(WHEELCHAIR.number);
  await pane.submit(3).waitFor();
  expect(await outlook.pane.locator('html').getAttribute('lang')).toBe('en');
  await expectNoAxeFindings(outlook.pane);
});

test.each([
  ['light', null],
  ['dark', { bodyBackgroundColor: '#1f1f1f', bodyForegroundColor: '#ffffff', isDarkTheme: true }],
])('in 320 pixels nothing scrolls sideways, axe finds nothing: %s', async (_, theme) => {
  const pane = await open({ shown: await freshMail(), paneWidth: 320, theme });
  await pane.choose(WHEELCHAIR.number);
  await pane.submit(3).waitFor();
  const overflow = () =>
    pane.outlook.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expectNoAxeFindings(pane.outlook.pane);
  await pane.file(3);
  await pane.filed(3);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await expectNoAxeFindings(pane.outlook.pane);
});

test('the case is closed while the user writes: plain words, and another case takes the documents', async () => {
  const before = (await stage().api.documents(LOCAL_PLAN.number)).length;
  allowedErrors.add(/status of 4\d\d/);
  const pane = await open({ shown: await freshMail() });
  // What the pane was told before the case was closed.
  await pane.outlook.context.route('**/api/cases/suggest', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replaceAll('"closed"', '"open"') });
  });
  await pane.outlook.show(await freshMail());
  await pane.choose(CLOSED.number);
  await pane.file(3);
  await pane.text(pane.words.problems['case-closed'].what).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);

  await pane.button(pane.words.actions.backToForm).click();
  await pane.button(pane.words.actions.search).click();
  await pane.outlook.pane.getByRole('combobox').fill('havnen');
  await pane.outlook.pane.getByRole('option', { name: LOCAL_PLAN.number }).click();
  await pane.file(3);
  await pane.filed(3);
  expect((await stage().api.documents(LOCAL_PLAN.number)).length - before).toBe(3);
});

test.each([
  [13002, 'cancelled'],
  [13010, 'blocked'],
] as const)('sign-in ends with %i: told in plain words, and tried again', async (error, problem) => {
  const pane = await open({ shown: await freshMail(), sso: { error } });
  await pane.text(pane.words.signIn[problem].what).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  const token = await stage().issuer.tokenFor({ oid: 'someone', name: 'Bo', address: 'bo@enkeltby.example' });
  await pane.outlook.page.evaluate((given) => {
    window.outlook.state.sso = { token: given };
  }, token);
  await pane.button(pane.words.actions.retry).click();
  await pane.choose(WHEELCHAIR.number);
});

test('a token that the gateway does not take is told as such', async () => {
  allowedErrors.add(/status of 401/);
  const pane = await open({ shown: await freshMail(), sso: { token: 'not.a.token' } });
  await pane.text(pane.words.problems.unauthenticated.what).waitFor();
});

test('the gateway goes away and comes back: nothing is filed twice, nothing is lost', async () => {
  const before = (await stage().api.documents(WHEELCHAIR.number)).length;
  allowedErrors.add(/ERR_CONNECTION_REFUSED|Failed to load resource/);
  const pane = await open({ shown: await freshMail() });
  await pane.choose(WHEELCHAIR.number);
  await pane.title(PART.statement).fill('Skrevet før nedbruddet');
  await pane.submit(3).waitFor();
  await stage().gateway.stop();
  await pane.file(3);
  await pane.text(pane.words.problems.unreachable.what).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);

  await stage().gateway.start();
  await pane.button(pane.words.actions.retry).click();
  await pane.filed(3);
  const filed = (await stage().api.documents(WHEELCHAIR.number)).slice(before);
  expect(filed).toHaveLength(3);
  expect(filed.map(({ title }) => title)).toContain('Skrevet før nedbruddet');
});
