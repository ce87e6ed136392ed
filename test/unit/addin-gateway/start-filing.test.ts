import type { FilingRun } from '../../../src/addin/gateway/filing-run';
import { GatewayError } from '../../../src/addin/gateway/gateway-client';
import { startFiling } from '../../../src/addin/gateway/start-filing';
import type { DocumentDraft } from '../../../src/domain/filing/document-draft';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { draftsFor, type FakeMail, fakeMail } from './fake-mail';
import { CASE, ScriptedGateway } from './scripted-gateway';

let gateway: ScriptedGateway;
let mail: FakeMail;
let pauses: number[];
beforeEach(() => {
  gateway = new ScriptedGateway();
  mail = fakeMail();
  pauses = [];
});

function start(drafts: readonly DocumentDraft[], againBecause?: string): FilingRun {
  let keys = 0;
  return startFiling({
    client: gateway.client,
    item: mail,
    case: CASE,
    drafts,
    newKey: () => `key-${keys++}`,
    sleep: (ms) => {
      pauses.push(ms);
      return new Promise((resolve) => setImmediate(resolve));
    },
    ...(againBecause === undefined ? {} : { againBecause }),
  });
}

/** Waits until the run has come to rest. */
const rest = (run: FilingRun): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (run.state().phase === 'working') return;
      end();
      resolve();
    };
    const end = run.subscribe(look);
    look();
  });

const fates = (run: FilingRun) =>
  run.state().documents.map(({ draft, state }) => {
    const part = draft.part.kind === 'mail' ? 'mail' : draft.part.attachmentId;
    switch (state.kind) {
      case 'handed-over':
        return `${part}: ${state.document.state} ${state.document.documentNumber ?? ''}`.trim();
      case 'not-read':
        return `${part}: not-read ${state.problem}`;
      case 'not-sent':
        return `${part}: not-sent ${state.error.code}`;
      default:
        return `${part}: ${state.kind}`;
    }
  });

const keyOf = (run: FilingRun, part: string) =>
  run.state().documents.find(({ draft }) => draft.title === `Titel på ${part}`)!.key;

test('files the mail first and then each attachment, each handed over before the next is read', async () => {
  const run = start(draftsFor('a', 'mail', 'b'), 'forkert sag');
  mail.whileReading = (part) => gateway.calls.push(`read ${part}`);
  await rest(run);
  expect(fates(run)).toEqual(['mail: filed 1', 'a: filed 2', 'b: filed 3']);
  expect(gateway.calls.filter((call) => call !== 'filing')).toEqual([
    'createFiling',
    ...['read mail', 'upload key-1', 'commit key-1'],
    ...['read a', 'upload key-2', 'commit key-2'],
    ...['read b', 'upload key-3', 'commit key-3'],
  ]);
  expect([...gateway.bytes.values()]).toEqual(['mail', 'a', 'b']);
  expect(run.state().mailOrigin).toBe('graph');
  expect(gateway.plans[0]).toMatchObject({ key: 'key-0', againBecause: 'forkert sag', case: CASE.ref });
});

test('every state is a new object, and the listener that has left hears nothing', async () => {
  const run = start(draftsFor('mail'));
  const states = new Set([run.state()]);
  let heard = 0;
  const leave = run.subscribe(() => heard++);
  leave();
  run.subscribe(() => states.add(run.state()));
  await rest(run);
  const kinds = [...states].map(({ documents }) => documents[0]!.state.kind);
  expect(kinds[0]).toBe('waiting');
  expect(kinds).toEqual(expect.arrayContaining(['reading', 'uploading', 'handed-over']));
  expect(heard).toBe(0);
});

test('a part that cannot be read stops no other and can be tried again alone', async () => {
  mail.faults.set('a', new MailReadError('timeout', 9020));
  const run = start(draftsFor('mail', 'a', 'b'));
  await rest(run);
  expect(fates(run)).toEqual(['mail: filed 1', 'a: not-read timeout', 'b: filed 2']);
  mail.faults.delete('a');
  run.retry(keyOf(run, 'a'));
  expect(run.state().phase).toBe('working');
  await rest(run);
  expect(fates(run)).toEqual(['mail: filed 1', 'a: filed 3', 'b: filed 2']);
  expect(mail.reads).toEqual(['mail', 'a', 'b', 'a']);
  expect(gateway.plans).toHaveLength(1);
});

test('a defect in the mail port is told as a fault of the source', async () => {
  mail.whileReading = () => {
    throw new TypeError('broken');
  };
  const run = start(draftsFor('mail'));
  await rest(run);
  expect(fates(run)).toEqual(['mail: not-read source-error']);
});

describe('another mail is shown in the middle', () => {
  test('what was read while it changed is thrown away, nothing more is read, what was handed over goes on', async () => {
    mail.whileReading = (part) => {
      if (part === 'a') mail.showAnother();
    };
    const run = start(draftsFor('mail', 'a', 'b'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1', 'a: not-read item-changed', 'b: not-read item-changed']);
    expect(mail.reads).toEqual(['mail', 'a']);
    expect([...gateway.bytes.values()]).toEqual(['mail']);
  });

  test('trying again reads nothing as long as the other mail is shown', async () => {
    mail.showAnother();
    const run = start(draftsFor('mail'));
    await rest(run);
    run.retry(keyOf(run, 'mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: not-read item-changed']);
    expect(mail.reads).toEqual([]);
  });

  test('what was read but not sent is sent again without the mail', async () => {
    gateway.fault = (call) => (call.startsWith('upload') ? new GatewayError('storage-full', 507) : null);
    const run = start(draftsFor('a'));
    await rest(run);
    expect(fates(run)).toEqual(['a: not-sent storage-full']);
    mail.showAnother();
    gateway.fault = () => null;
    run.retry(keyOf(run, 'a'));
    await rest(run);
    expect(fates(run)).toEqual(['a: filed 1']);
    expect(mail.reads).toEqual(['a']);
  });
});

describe('the gateway does not answer', () => {
  test('a lost answer to the plan is asked for again with the same key', async () => {
    let lost = 0;
    gateway.fault = (call) => (call === 'createFiling' && lost++ < 2 ? 'after' : null);
    const run = start(draftsFor('mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1']);
    expect(gateway.plans.map(({ key }) => key)).toEqual(['key-0', 'key-0', 'key-0']);
  });

  test('no answer to the plan at all: nothing is read; trying again starts with the same plan', async () => {
    gateway.fault = () => 'before';
    const run = start(draftsFor('mail', 'a'));
    await rest(run);
    expect(run.state()).toMatchObject({ phase: 'failed-to-start', startError: { code: 'unreachable' } });
    expect(mail.reads).toEqual([]);
    gateway.fault = () => null;
    run.retry(keyOf(run, 'mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1', 'a: filed 2']);
    expect(gateway.plans.map(({ key }) => key)).toEqual(['key-0']);
    expect(run.state().startError).toBeNull();
  });

  test('a lost answer to the hand-over is looked up, not asked for twice', async () => {
    let lost = 0;
    gateway.fault = (call) => (call.startsWith('commit') && lost++ === 0 ? 'after' : null);
    const run = start(draftsFor('mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1']);
    expect(gateway.calls.filter((call) => call.startsWith('commit'))).toHaveLength(1);
  });

  test('while it is followed it may be gone for a while', async () => {
    let gone = 0;
    gateway.fault = (call) => (call === 'filing' && gone++ < 5 ? 'before' : null);
    const run = start(draftsFor('mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1']);
    expect(pauses).toContain(2000);
  });

  test('a refusal to say how it goes is asked about again, more seldom', async () => {
    let refused = 0;
    gateway.fault = (call) =>
      call === 'filing' && refused++ === 0 ? new GatewayError('forbidden', 403) : null;
    const run = start(draftsFor('mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1']);
    expect(pauses).toContain(30_000);
  });
});

test('a plan that is refused is told with its reason', async () => {
  gateway.fault = () => new GatewayError('already-filed', 409);
  const run = start(draftsFor('mail'));
  await rest(run);
  expect(run.state()).toMatchObject({ phase: 'failed-to-start', startError: { code: 'already-filed' } });
});

test('a sign-in that fails is told as such', async () => {
  const error = Object.assign(new Error('cancelled'), { name: 'SignInError' });
  gateway.client.createFiling = () => Promise.reject(error);
  const run = start(draftsFor('mail'));
  await rest(run);
  expect(run.state().startError).toMatchObject({ code: 'unauthenticated', cause: error });
});

describe('the case system', () => {
  const refuses = (part: string) => (title: string) =>
    title === `Titel på ${part}`
      ? ({ state: 'rejected', reason: 'case-closed' } as const)
      : ({ state: 'filed' } as const);

  test('refuses one: the others are filed, and the one goes again, corrected, without being read again', async () => {
    gateway.outcome = refuses('a');
    const run = start(draftsFor('mail', 'a', 'b'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1', 'a: rejected', 'b: filed 2']);
    const other = { ...CASE, ref: { system: 'embedded', id: 'case-2' } };
    run.retry(keyOf(run, 'a'), { title: 'Bedre titel', case: other });
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1', 'a: filed 3', 'b: filed 2']);
    expect(gateway.retries).toEqual([
      { key: gateway.keyOf('Titel på a'), retry: { title: 'Bedre titel', case: other.ref } },
    ]);
    expect(mail.reads).toEqual(['mail', 'a', 'b']);
  });

  test('a correction that is refused is told, and can be corrected again', async () => {
    gateway.outcome = refuses('a');
    const run = start(draftsFor('a'));
    await rest(run);
    gateway.fault = (call) => (call.startsWith('retry') ? new GatewayError('title-too-long', 422) : null);
    const { key } = run.state().documents[0]!;
    run.retry(key, { title: 'x'.repeat(300) });
    await rest(run);
    expect(fates(run)).toEqual(['a: not-sent title-too-long']);
    gateway.fault = () => null;
    gateway.outcome = () => ({ state: 'filed' });
    run.retry(key, { title: 'Kort' });
    await rest(run);
    expect(fates(run)).toEqual(['a: filed 1']);
  });

  test('is away: asked every two seconds until it has filed', async () => {
    let asked = 0;
    gateway.outcome = () =>
      asked++ < 4
        ? { state: 'queued', nextAttemptAt: '2026-05-05T00:00:00Z' }
        : { state: 'filed', nextAttemptAt: null };
    const run = start(draftsFor('mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: filed 1']);
    expect(pauses.filter((ms) => ms === 2000).length).toBeGreaterThanOrEqual(3);
  });

  test('a document of unknown fate is left to a person, and followed until the gateway has found out', async () => {
    gateway.outcome = () => ({ state: 'unknown' });
    const run = start(draftsFor('mail'));
    await rest(run);
    expect(fates(run)).toEqual(['mail: unknown']);
    gateway.outcome = () => ({ state: 'filed' });
    await new Promise<void>((resolve) => {
      run.subscribe(() => {
        if (fates(run)[0] === 'mail: filed 1') resolve();
      });
    });
    expect(run.state().phase).toBe('settled');
  });
});

test('a document that was never handed over takes its correction along, also when that has to be tried twice', async () => {
  gateway.fault = (call) => (call.startsWith('commit') ? new GatewayError('case-closed', 409) : null);
  const run = start(draftsFor('a'));
  await rest(run);
  expect(fates(run)).toEqual(['a: not-sent case-closed']);
  const other = { ...CASE, ref: { system: 'embedded', id: 'case-2' } };
  gateway.fault = (call) => (call.startsWith('retry') ? new GatewayError('storage-full', 507) : null);
  run.retry(keyOf(run, 'a'), { case: other, title: 'Ny titel' });
  await rest(run);
  expect(fates(run)).toEqual(['a: not-sent storage-full']);
  gateway.fault = () => null;
  const { key, draft } = run.state().documents[0]!;
  expect(draft.title).toBe('Ny titel');
  run.retry(key);
  await rest(run);
  expect(fates(run)).toEqual(['a: filed 1']);
  expect(gateway.retries).toEqual([{ key, retry: { title: 'Ny titel', case: other.ref } }]);
  expect(mail.reads).toEqual(['a']);
});

test('what is filed or on its way is not tried again', async () => {
  const run = start(draftsFor('mail'));
  run.retry(keyOf(run, 'mail'));
  await rest(run);
  const before = run.state();
  run.retry(keyOf(run, 'mail'));
  run.retry('no such document');
  expect(run.state()).toBe(before);
  expect(gateway.plans).toHaveLength(1);
});
