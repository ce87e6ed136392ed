import { jest } from '@jest/globals';
import type { EarlierFiling, MailIdentity } from '../../../src/contract/filing';
import { watchFiled } from '../../../src/demo/mailbox/filed-watch';
import { MailboxStore } from '../../../src/demo/mailbox/mailbox-store';
import { entry } from './fake-mail';

const FILED: readonly EarlierFiling[] = [
  {
    filedBy: { name: 'Kirsten Dahl', unit: null },
    filedAt: '2026-11-25T09:00:00Z',
    case: null,
    documents: [],
  },
];

class Done extends Error {}

/** Runs the watch for a number of rounds; before each next round `between` may change the world. */
async function watch(
  store: MailboxStore,
  lookup: (mail: MailIdentity) => Promise<readonly EarlierFiling[]>,
  rounds: number,
  between: () => void = () => undefined,
) {
  let left = rounds;
  const pause = () => {
    left -= 1;
    between();
    return left > 0 ? Promise.resolve() : Promise.reject(new Done());
  };
  await expect(watchFiled({ store, lookup, pause })).rejects.toBeInstanceOf(Done);
}

test('every mail is asked about once, the shown one again and again, and a filed one no more', async () => {
  const store = new MailboxStore();
  store.add([entry('a', 'sample', { subject: 'a' }), entry('b', 'sample', { subject: 'b' })]);
  const filed = new Set<string>();
  const lookup = jest.fn((mail: MailIdentity) => Promise.resolve(filed.has(mail.subject) ? FILED : []));
  await watch(store, lookup, 4, () => filed.add('a'));
  expect([...store.state().filed]).toEqual(['a']);
  expect(lookup.mock.calls.map(([mail]) => mail.subject)).toEqual(['a', 'b', 'a']);
});

test('what the gateway does not answer marks nothing and is asked again', async () => {
  const store = new MailboxStore();
  store.add([entry('a', 'sample', { subject: 'a' }), entry('b', 'sample', { subject: 'b' })]);
  let answers = false;
  const lookup = () => (answers ? Promise.resolve(FILED) : Promise.reject(new Error('unreachable')));
  await watch(store, lookup, 2, () => {
    expect(store.state().filed.size).toBe(answers ? 2 : 0);
    answers = true;
  });
});
