import { expectNoAxeFindings } from '../../host/axe';
import type { Fault } from '../../host/page/faults';
import { PDF } from '../../host/mail/sample-mails';
import { WHEELCHAIR } from '../../host/stage/cases';
import { ATTACHMENT, freshMail, PART } from './fresh-mail';
import { allowedErrors, onStage } from './on-stage';

const { stage, open } = onStage();
const GET_ATTACHMENT = 150;

/** Longer than the pane waits for one attachment. */
const PATIENCE_MS = 95_000;

const FAULTS: readonly [string, Fault, 'source-error' | 'denied' | 'empty' | 'timeout'][] = [
  ['9020', { kind: 'error', code: 9020 }, 'source-error'],
  ['access denied (7000)', { kind: 'error', code: 7000 }, 'denied'],
  ['empty with success', { kind: 'empty' }, 'empty'],
  ['access denied by the channel', { kind: 'denied' }, 'timeout'],
  ['no answer', { kind: 'silent' }, 'timeout'],
];

test.each(FAULTS)(
  'one attachment fails (%s): the others are filed, and it is filed by itself afterwards',
  async (_, fault, problem) => {
    const before = (await stage().api.documents(WHEELCHAIR.number)).length;
    // Office.js itself stumbles over this answer, and so never calls back.
    if (fault.kind === 'denied') allowedErrors.add(/Cannot use 'in' operator.*Access Denied/);
    const pane = await open({ shown: await freshMail(), controlledClock: problem === 'timeout' });
    const title = `Lægeerklæring, ${problem} ${fault.kind}`;
    await pane.title(PART.statement).fill(title);
    await pane.outlook.planFault({
      dispatchId: GET_ATTACHMENT,
      attachmentId: ATTACHMENT.statement,
      fault,
    });
    await pane.choose(WHEELCHAIR.number);
    await pane.file(3);
    if (problem === 'timeout') {
      await pane.outlook.page.waitForFunction(
        (id) => window.outlook.state.calls.includes(id),
        GET_ATTACHMENT,
      );
      await pane.outlook.page.clock.fastForward(PATIENCE_MS);
    }
    await pane.alert(pane.words.read[problem].what);
    await pane.text(pane.words.progress.needsYou(1)).waitFor();
    await expectNoAxeFindings(pane.outlook.pane);
    const filed = (await stage().api.documents(WHEELCHAIR.number)).slice(before);
    expect(filed.map(({ content }) => content?.fileName)).toEqual([
      'Ansøgning om kørestol med eldrift.eml',
      PART.photo,
    ]);

    await pane.outlook.clearFaults();
    await pane.button(`${pane.words.actions.retry}: ${title}`).click();
    await pane.filed(3);
    const retried = (await stage().api.documents(WHEELCHAIR.number)).at(-1)!;
    expect(retried).toMatchObject({ title, relatedTo: filed[0]!.number });
    expect((await stage().api.content(WHEELCHAIR.number, retried.id)).equals(PDF)).toBe(true);
  },
);

test('an attachment that takes nearly a minute is filed all the same', async () => {
  const pane = await open({ shown: await freshMail(), controlledClock: true });
  await pane.outlook.planFault({
    dispatchId: GET_ATTACHMENT,
    attachmentId: ATTACHMENT.statement,
    fault: { kind: 'delay', ms: 55_000 },
  });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.outlook.page.waitForFunction((id) => window.outlook.state.calls.includes(id), GET_ATTACHMENT);
  await pane.text(pane.words.progress.reading).waitFor();
  await pane.outlook.page.clock.fastForward(56_000);
  await pane.filed(3);
});

test('a body that cannot be read costs suggestions, not the filing', async () => {
  const pane = await open({ shown: await freshMail() });
  await pane.outlook.planFault({ dispatchId: 37, fault: { kind: 'silent' } });
  await pane.outlook.show(await freshMail());
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.filed(3);
});

test('nothing can be read at all: everything is told, nothing is filed', async () => {
  const before = (await stage().api.documents(WHEELCHAIR.number)).length;
  const pane = await open({ shown: await freshMail(), getAsFile: false });
  await pane.outlook.planFault({ dispatchId: GET_ATTACHMENT, fault: { kind: 'error', code: 7000 } });
  await pane.choose(WHEELCHAIR.number);
  await pane.file(3);
  await pane.text(pane.words.progress.needsYou(3)).waitFor();
  await expectNoAxeFindings(pane.outlook.pane);
  expect((await stage().api.documents(WHEELCHAIR.number)).length).toBe(before);
});
