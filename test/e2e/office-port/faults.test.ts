import { applicationMail, PDF } from '../../host/mail/sample-mails';
import type { OpenedOutlook } from '../../host/open-outlook';
import { ProbeStage } from './open-probe';
import { CALL, called, probe } from './probe-driver';

let stage: ProbeStage;
let outlook: OpenedOutlook;
beforeAll(async () => {
  stage = await ProbeStage.start();
});
afterAll(() => stage.close());
beforeEach(async () => {
  outlook = await stage.open({ shown: await applicationMail(), controlledClock: true });
  await probe(outlook).shown();
});
afterEach(() => outlook.close());

const READ = { base64: PDF.toString('base64') };

test.each([
  [9020, 'source-error'],
  [9003, 'gone'],
  [9000, 'too-large'],
  [7000, 'denied'],
  [9030, 'item-changed'],
])('error %i of Outlook is %s', async (code, problem) => {
  await outlook.planFault({ dispatchId: CALL.attachment, fault: { kind: 'error', code } });
  expect(await probe(outlook).attachment(0, 'attachment-2')).toEqual({ problem, code });
});

test('an empty answer is asked for once more, and then is an error', async () => {
  await outlook.planFault({ dispatchId: CALL.attachment, fault: { kind: 'empty' }, times: 2 });
  expect(await probe(outlook).attachment(0, 'attachment-2')).toMatchObject({ problem: 'empty' });
  expect((await outlook.calls()).filter((call) => call === CALL.attachment)).toHaveLength(2);
  expect(await probe(outlook).attachment(0, 'attachment-2')).toMatchObject(READ);
});

test('an empty answer that passes costs nothing', async () => {
  await outlook.planFault({ dispatchId: CALL.attachment, fault: { kind: 'empty' }, times: 1 });
  expect(await probe(outlook).attachment(0, 'attachment-2')).toMatchObject(READ);
});

test.each(['silent', 'denied'] as const)(
  'a callback that never comes (%s) ends with our own time-out, and the next read works',
  async (kind) => {
    await outlook.planFault({ dispatchId: CALL.attachment, fault: { kind }, times: 1 });
    const first = probe(outlook).attachment(0, 'attachment-2');
    await called(outlook, CALL.attachment);
    const next = probe(outlook).attachment(0, 'attachment-3');
    await outlook.page.clock.fastForward(91_000);
    expect(await first).toMatchObject({ problem: 'timeout' });
    expect(await next).toMatchObject({ fileName: 'Indgangsparti.jpg' });
  },
);

test('an answer that takes nearly a minute is still taken', async () => {
  await outlook.planFault({
    dispatchId: CALL.attachment,
    fault: { kind: 'delay', ms: 55_000 },
    times: 1,
  });
  const read = probe(outlook).attachment(0, 'attachment-2');
  await called(outlook, CALL.attachment);
  await outlook.page.clock.fastForward(56_000);
  expect(await read).toMatchObject(READ);
});

test('attachments are fetched one at a time', async () => {
  await outlook.planFault({ dispatchId: CALL.attachment, fault: { kind: 'delay', ms: 1000 }, times: 1 });
  const reads = ['attachment-1', 'attachment-2', 'attachment-3'].map((id) =>
    probe(outlook).attachment(0, id),
  );
  await called(outlook, CALL.attachment);
  expect(await outlook.calls()).toHaveLength(1);
  await outlook.page.clock.fastForward(1000);
  await Promise.all(reads);
  expect(await outlook.calls()).toHaveLength(3);
});
