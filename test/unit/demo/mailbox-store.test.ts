import { jest } from '@jest/globals';
import { matches } from '../../../src/demo/mailbox/mail-entry';
import { MailboxStore } from '../../../src/demo/mailbox/mailbox-store';
import { entry } from './fake-mail';

test('the first sample is shown, and only the first time', () => {
  const store = new MailboxStore();
  store.add([entry('a'), entry('b')]);
  store.show('b');
  store.add([entry('c')]);
  expect(store.state().currentId).toBe('b');
});

test('own files come on top, and the first of them is shown', () => {
  const store = new MailboxStore();
  store.add([entry('a')]);
  store.add([entry('x', 'own'), entry('y', 'own')]);
  expect(store.state().entries.map(({ id }) => id)).toEqual(['x', 'y', 'a']);
  expect(store.current()?.id).toBe('x');
});

test('files that were all refused change nothing', () => {
  const store = new MailboxStore();
  store.add([entry('a')]);
  store.add([]);
  expect(store.current()?.id).toBe('a');
});

test('the pane is told of another mail, once, and given the very same item until then', () => {
  const store = new MailboxStore();
  const told = jest.fn();
  store.add([entry('a'), entry('b')]);
  const stop = store.onChange(told);
  store.show('a');
  expect(told).not.toHaveBeenCalled();
  store.show('b');
  expect(told).toHaveBeenCalledTimes(1);
  expect(store.shown()).toEqual({ kind: 'mail', item: store.current()?.item });
  stop();
  store.show('a');
  expect(told).toHaveBeenCalledTimes(1);
});

test('an empty mailbox shows nothing', () => {
  expect(new MailboxStore().shown()).toEqual({ kind: 'nothing', why: 'no-item' });
});

test.each([
  ['HOLM', true],
  ['jens@holm', true],
  [' kørestol ', true],
  ['rollator', false],
])('search for %j', (text, found) => {
  expect(matches(entry('a'), text)).toBe(found);
});
