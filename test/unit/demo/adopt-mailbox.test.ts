import { runInNewContext } from 'node:vm';
import { adoptMailbox } from '../../../src/demo/bridge/adopt-mailbox';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import type { Shown } from '../../../src/domain/mail/mailbox';
import { fakeMail } from './fake-mail';

/** An error as another window of the same origin throws it. */
const theirError = (): Error =>
  runInNewContext(
    "Object.assign(new Error('empty'), { name: 'MailReadError', problem: 'empty', sourceCode: 9020 })",
  ) as Error;

function adopted(parts: Parameters<typeof fakeMail>[1]) {
  const shown: Shown = { kind: 'mail', item: fakeMail({}, parts) };
  const mailbox = adoptMailbox({ shown: () => shown, onChange: () => () => undefined });
  const ours = mailbox.shown();
  if (ours.kind !== 'mail') throw new Error('nothing shown');
  return { mailbox, item: ours.item };
}

test('errors of the other window become errors of this one', async () => {
  const { item } = adopted({ attachment: () => Promise.reject(theirError()) });
  const error = await item.attachment('1').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MailReadError);
  expect(error).toMatchObject({ problem: 'empty', sourceCode: 9020 });
});

test('so does what assertStillShown throws', () => {
  const { item } = adopted({
    assertStillShown: () => {
      throw theirError();
    },
  });
  expect(() => {
    item.assertStillShown();
  }).toThrow(MailReadError);
});

test('any other error stays what it was', async () => {
  const defect = new TypeError('defect');
  const { item } = adopted({ bodyText: () => Promise.reject(defect) });
  await expect(item.bodyText()).rejects.toBe(defect);
});

test('the same mail is the same object', () => {
  const { mailbox, item } = adopted({});
  const again = mailbox.shown();
  expect(again.kind === 'mail' && again.item === item).toBe(true);
});
