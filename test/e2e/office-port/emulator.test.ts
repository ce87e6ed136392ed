/** The emulated Outlook itself: the genuine Office.js takes its answers for those of a real one. */
import { applicationMail } from '../../host/mail/sample-mails';
import type { OpenedOutlook } from '../../host/open-outlook';
import { ProbeStage } from './open-probe';

let stage: ProbeStage;
let outlook: OpenedOutlook;
beforeAll(async () => {
  stage = await ProbeStage.start();
  outlook = await stage.open({ shown: await applicationMail(), sso: { error: 13002 } });
});
afterAll(async () => {
  expect(outlook.foreignRequests).toEqual([]);
  await outlook.close();
  await stage.close();
});

test('categories of the item and of the mailbox', async () => {
  const seen = await outlook.pane.evaluate(async () => {
    const call = <T>(start: (done: (result: Office.AsyncResult<T>) => void) => void) =>
      new Promise<T>((resolve) => start((result) => resolve(result.value)));
    const { masterCategories, item } = Office.context.mailbox;
    await call<unknown>((done) =>
      masterCategories.addAsync([{ displayName: 'Journaliseret', color: 'Preset4' }], done),
    );
    await call<unknown>((done) => item!.categories.addAsync(['Journaliseret'], done));
    const added = await call<Office.CategoryDetails[]>((done) => item!.categories.getAsync(done));
    await call<unknown>((done) => item!.categories.removeAsync(['Journaliseret'], done));
    const left = await call<Office.CategoryDetails[]>((done) => item!.categories.getAsync(done));
    return { added, left };
  });
  expect(seen).toEqual({ added: [{ displayName: 'Journaliseret', color: 'Preset4' }], left: [] });
});

test('notifications, and the error for a key that is used twice', async () => {
  const seen = await outlook.pane.evaluate(async () => {
    const bar = Office.context.mailbox.item!.notificationMessages;
    const add = () =>
      new Promise<Office.AsyncResult<void>>((resolve) =>
        bar.addAsync(
          'filed',
          {
            type: Office.MailboxEnums.ItemNotificationMessageType.ProgressIndicator,
            message: 'Journaliseres',
          },
          resolve,
        ),
      );
    await add();
    const twice = await add();
    const all = await new Promise<Office.NotificationMessageDetails[]>((resolve) =>
      bar.getAllAsync((result) => resolve(result.value)),
    );
    return { twice: twice.error.code, all: all.map(({ key, message, type }) => ({ key, message, type })) };
  });
  expect(seen).toEqual({
    twice: 9023,
    all: [{ key: 'filed', message: 'Journaliseres', type: 'progressIndicator' }],
  });
});

test('custom properties of the item', async () => {
  const kept = await outlook.pane.evaluate(async () => {
    const load = () =>
      new Promise<Office.CustomProperties>((resolve) =>
        Office.context.mailbox.item!.loadCustomPropertiesAsync((result) => resolve(result.value)),
      );
    const properties = await load();
    properties.set('case', 'case-1');
    await new Promise((resolve) => properties.saveAsync(resolve));
    return (await load()).get('case') as unknown;
  });
  expect(kept).toBe('case-1');
});

test('roaming settings', async () => {
  await outlook.pane.evaluate(async () => {
    Office.context.roamingSettings.set('language', 'da');
    await new Promise((resolve) => Office.context.roamingSettings.saveAsync(resolve));
  });
  expect(await outlook.page.evaluate(() => window.outlook.state.roamingSettings)).toEqual({
    language: '"da"',
  });
});

test('single sign-on: an error, then a token', async () => {
  const ask = () =>
    outlook.pane.evaluate(() =>
      Office.auth
        .getAccessToken({ allowSignInPrompt: true })
        .catch((error: unknown) => (error as { code: number }).code),
    );
  expect(await ask()).toBe(13002);
  await outlook.page.evaluate(() => {
    window.outlook.state.sso = { token: 'signed' };
  });
  expect(await ask()).toBe('signed');
});

test('what Outlook does not do is said to be unsupported', async () => {
  const code = await outlook.pane.evaluate(
    () =>
      new Promise<number>((resolve) =>
        Office.context.mailbox.getUserIdentityTokenAsync((result) => resolve(result.error.code)),
      ),
  );
  expect(code).toBe(5000);
});
