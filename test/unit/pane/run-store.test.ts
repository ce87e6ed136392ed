import { GatewayError } from '../../../src/addin/gateway/gateway-client';
import { openRunsBesides, outcomeOf, RunStore } from '../../../src/addin/pane/filing/run-store';
import { fakeRun, handedOver, mail, runDocument, runState } from './fixtures';

const working = runState([runDocument({ kind: 'reading' })]);
const done = runState([handedOver({ state: 'filed', documentNumber: 5 })], { phase: 'settled' });
const failed = runState([runDocument({ kind: 'not-read', problem: 'empty', sourceCode: null })], {
  phase: 'settled',
});

describe('outcomeOf', () => {
  it('calls a run done only when every document is filed', () => {
    expect(outcomeOf(done)).toBe('done');
    expect(outcomeOf(failed)).toBe('needs-user');
    const half = runState([handedOver({ state: 'filed' }), handedOver({ state: 'rejected' }, 'key-2')], {
      phase: 'settled',
    });
    expect(outcomeOf(half)).toBe('needs-user');
  });

  it('calls a run that did not start the user’s matter', () => {
    const startError = new GatewayError('already-filed', 409);
    expect(outcomeOf(runState([], { phase: 'failed-to-start', startError }))).toBe('needs-user');
  });
});

describe('RunStore', () => {
  it('follows its runs, and gives the same array while nothing happens', () => {
    const store = new RunStore();
    const { run, set } = fakeRun(mail(), working);
    let told = 0;
    store.subscribe(() => (told += 1));
    store.add('id:1', run);
    const before = store.entries();
    expect(store.entries()).toBe(before);
    set(done);
    expect(told).toBe(2);
    expect(store.entries()).not.toBe(before);
    expect(store.entries()[0]).toMatchObject({
      key: 'id:1',
      subject: 'Ansøgning om kørestol',
      state: { phase: 'settled' },
    });
  });

  it('keeps one run per mail and lets go of the earlier one', () => {
    const store = new RunStore();
    const first = fakeRun(mail(), working);
    const second = fakeRun(mail(), working);
    store.add('id:1', first.run);
    store.add('id:1', second.run);
    expect(store.entries().map(({ run }) => run)).toEqual([second.run]);
    expect(first.listeners.size).toBe(0);
  });

  it('forgets a run that the user is through with', () => {
    const store = new RunStore();
    const { run, listeners } = fakeRun(mail(), done);
    store.add('id:1', run);
    store.dismiss('id:1');
    expect(store.entries()).toEqual([]);
    expect(listeners.size).toBe(0);
  });
});

it('lists other mails’ open runs, those that wait for the user first', () => {
  const store = new RunStore();
  store.add('id:1', fakeRun(mail({ subject: 'Undervejs' }), working).run);
  store.add('id:2', fakeRun(mail({ subject: 'Færdig' }), done).run);
  store.add('id:3', fakeRun(mail({ subject: 'Fejlet' }), failed).run);
  store.add('id:4', fakeRun(mail({ subject: 'Vist' }), failed).run);
  expect(openRunsBesides(store.entries(), 'id:4').map(({ subject }) => subject)).toEqual([
    'Fejlet',
    'Undervejs',
  ]);
  expect(openRunsBesides(store.entries(), null)).toHaveLength(3);
});
