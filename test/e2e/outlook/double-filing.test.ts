import { expectNoAxeFindings } from '../../host/axe';
import { LOCAL_PLAN, WHEELCHAIR } from '../../host/stage/cases';
import { COLLEAGUE } from '../../host/stage/issuer';
import type { HostMail } from '../../host/page/host-mail';
import { freshMail } from './fresh-mail';
import { allowedErrors, onStage } from './on-stage';
import type { PaneDriver } from './pane-driver';

const { stage, open } = onStage();

/** A mail that is on the wheelchair case already. */
async function filedMail(as = {}): Promise<{ mail: HostMail; pane: PaneDriver }> {
  const mail = await freshMail();
  const pane = await open({ shown: mail, ...as });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
  return { mail, pane };
}

test('a filed mail is met with who, when and where, before the form', async () => {
  const { mail } = await filedMail();
  const pane = await open({ shown: mail });
  await pane.text(pane.words.filed.by).waitFor();
  await pane.text('Mette Friis').waitFor();
  await pane.text(WHEELCHAIR.number).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  expect(await pane.outlook.pane.getByRole('radio').count()).toBe(0);
  expect(await pane.outlook.calls()).not.toContain(204);
});

test('a colleague’s filing of the same mail in another mailbox is told with the colleague’s name', async () => {
  const { mail } = await filedMail({ as: COLLEAGUE });
  const pane = await open({ shown: { ...mail, id: 'AAMkMettesCopy=' } });
  await pane.text(pane.words.filed.by).waitFor();
  await pane.text(COLLEAGUE.name).waitFor();
});

test('filing again takes a reason, and then goes to another case', async () => {
  const { mail } = await filedMail();
  const before = (await stage().api.documents(LOCAL_PLAN.number)).length;
  const pane = await open({ shown: mail });
  await pane.button(pane.words.actions.fileAgain).click();
  const reason = pane.outlook.pane.getByRole('textbox', { name: pane.words.again.label });
  await reason.fill('x');
  await reason.press('Enter');
  expect(await pane.outlook.pane.getByRole('checkbox').count()).toBe(0);
  await reason.fill('Hører også til lokalplanen');
  await expectNoAxeFindings(pane.outlook.pane);
  await pane.button(pane.words.again.go).click();
  await pane.button(pane.words.actions.search).click();
  await pane.outlook.pane.getByRole('combobox').fill('havnen');
  await pane.outlook.pane.getByRole('option', { name: LOCAL_PLAN.number }).click();
  await pane.file(3);
  await pane.filed(3);
  expect((await stage().api.documents(LOCAL_PLAN.number)).length - before).toBe(3);
});

test('two panes that file the same mail at the same time make one set of documents', async () => {
  const mail = await freshMail();
  const before = (await stage().api.documents(WHEELCHAIR.number)).length;
  const one = await open({ shown: mail });
  const other = await open({ shown: mail, as: COLLEAGUE });
  for (const pane of [one, other]) {
    await pane.choose(WHEELCHAIR.number);
    await pane.submit(3).waitFor();
  }
  await one.file(3);
  await one.filed(3);
  await other.file(3);
  await other.text(other.words.problems['already-filed'].what).waitFor();
  await expectNoAxeFindings(other.outlook.pane);
  expect((await stage().api.documents(WHEELCHAIR.number)).length - before).toBe(3);
  // The browser notes the refusal (409) by itself.
  allowedErrors.add(/status of 409/);
});
