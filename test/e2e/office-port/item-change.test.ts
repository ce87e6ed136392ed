import { applicationMail, otherMail } from '../../host/mail/sample-mails';
import type { OpenedOutlook } from '../../host/open-outlook';
import { ProbeStage } from './open-probe';
import { CALL, probe } from './probe-driver';

let stage: ProbeStage;
let outlook: OpenedOutlook;
beforeAll(async () => {
  stage = await ProbeStage.start();
});
afterAll(() => stage.close());
beforeEach(async () => {
  outlook = await stage.open({ shown: await applicationMail() });
  await probe(outlook).shown();
});
afterEach(async () => {
  expect(outlook.errors).toEqual([]);
  await outlook.close();
});

const CHANGED = { problem: 'item-changed', code: null };

test('a pinned pane is told of the next mail', async () => {
  await outlook.show(await otherMail());
  await outlook.pane.waitForFunction(async () => (await window.probe).changes === 1);
  expect(await probe(outlook).shown()).toBe(1);
  expect(await probe(outlook).snapshot(1)).toMatchObject({ subject: 'Høringssvar til lokalplan 214' });
});

test('the snapshot of the first mail stays what it was', async () => {
  const before = await probe(outlook).snapshot(0);
  await outlook.show(await otherMail());
  await outlook.pane.waitForFunction(async () => (await window.probe).changes === 1);
  expect(await probe(outlook).snapshot(0)).toEqual(before);
});

test('nothing of the first mail is read any more, not even asked for', async () => {
  await outlook.show(await otherMail());
  expect(await probe(outlook).attachment(0, 'attachment-2')).toEqual(CHANGED);
  expect(await probe(outlook).wholeMail(0)).toEqual(CHANGED);
  expect(await probe(outlook).bodyText(0)).toEqual(CHANGED);
  expect(await outlook.calls()).toEqual([]);
});

test.each([CALL.attachment, CALL.file, CALL.body])(
  'a change in the middle of call %i throws the answer away',
  async (dispatchId) => {
    const to = await otherMail();
    await outlook.planFault({ dispatchId, fault: { kind: 'item-changes', to, announced: true } });
    const read = {
      [CALL.attachment]: () => probe(outlook).attachment(0, 'attachment-2'),
      [CALL.file]: () => probe(outlook).wholeMail(0),
      [CALL.body]: () => probe(outlook).bodyText(0),
    }[dispatchId];
    // The attachment is unknown to the new mail; whichever the emulated Outlook says first, nothing is read.
    expect(await read()).toHaveProperty('problem');
    expect(await probe(outlook).wholeMail(0)).toEqual(CHANGED);
  },
);

test('a change that Outlook does not tell of is found by the Message-ID in the file', async () => {
  const to = await otherMail();
  await outlook.planFault({
    dispatchId: CALL.file,
    fault: { kind: 'item-changes', to, announced: false },
  });
  expect(await probe(outlook).wholeMail(0)).toEqual(CHANGED);
});

test('another mail with the same Message-ID is another mail', async () => {
  const twin = await applicationMail({ id: 'AAMkAGI7=' });
  await outlook.show(twin);
  expect(await probe(outlook).attachment(0, 'attachment-2')).toEqual(CHANGED);
});

test('no item is shown any more', async () => {
  await outlook.show({ kind: 'none' });
  expect(await probe(outlook).attachment(0, 'attachment-2')).toEqual(CHANGED);
  expect(await probe(outlook).shown()).toBe('no-item');
});

test('the first mail comes back as a mail of its own, read anew', async () => {
  await outlook.show(await otherMail());
  await probe(outlook).shown();
  await outlook.show(await applicationMail());
  expect(await probe(outlook).shown()).toBe(2);
  expect(await probe(outlook).attachment(2, 'attachment-2')).toHaveProperty('base64');
});
