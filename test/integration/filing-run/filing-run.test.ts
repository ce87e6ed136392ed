import { jest } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import type { FilingRun } from '../../../src/addin/gateway/filing-run';
import type { GatewayClient } from '../../../src/addin/gateway/gateway-client';
import { pause } from '../../../src/addin/gateway/patience';
import { startFiling } from '../../../src/addin/gateway/start-filing';
import { STRETCH_BYTES } from '../../../src/addin/gateway/upload';
import type { CaseSummary } from '../../../src/contract/case';
import { draftDocuments } from '../../../src/domain/filing/draft-documents';
import type { MailItem } from '../../../src/domain/mail/mail-item';
import { MailReadError } from '../../../src/domain/mail/mail-read-error';
import { type Attached, mailBytes, openedMail } from './support/mail-file';
import { realGateway, type RealGateway } from './support/real-gateway';

let gateway: RealGateway;
let client: GatewayClient;
let target: CaseSummary;
let other: CaseSummary;
beforeAll(async () => {
  gateway = await realGateway();
  client = gateway.client();
  const named = async (number: string) => (await client.searchCases(number))[0]!;
  target = await named('02.34.02-P19-1-26');
  other = await named('02.34.02-P19-2-26');
});
afterAll(() => gateway.remove());

jest.setTimeout(120_000);

const NESTED = Buffer.from('From: a@b.example\r\nSubject: Indeni\r\n\r\nHej\r\n');
const ATTACHED: readonly Attached[] = [
  { name: 'lille.pdf', type: 'application/pdf', bytes: randomBytes(3000) },
  { name: 'stor.bin', type: 'application/octet-stream', bytes: randomBytes(STRETCH_BYTES + 5) },
  { name: 'tom.txt', type: 'text/plain', bytes: new Uint8Array() },
  { name: 'indeni.eml', type: 'message/rfc822', bytes: NESTED },
];

interface Started {
  readonly run: FilingRun;
  /** Every document of the mail, in the order of the run. */
  readonly expected: readonly Buffer[];
}

async function start(id: string, attached: readonly Attached[], over: Partial<Start> = {}): Promise<Started> {
  const bytes = mailBytes(id, attached);
  const item =
    over.wrap?.(await openedMail(new Uint8Array(bytes))) ?? (await openedMail(new Uint8Array(bytes)));
  const drafts = draftDocuments(item.snapshot, null, { ownDomains: ['enkeltby.example'] });
  const run = startFiling({
    client: over.client ?? client,
    item,
    case: over.case ?? target,
    drafts: drafts.map((draft) => ({ ...draft, title: draft.title || 'Uden titel' })),
    newKey: randomUUID,
    sleep: (ms, signal) => pause(ms / 10, signal),
    ...(over.againBecause === undefined ? {} : { againBecause: over.againBecause }),
  });
  return { run, expected: [bytes, ...attached.map((a) => Buffer.from(a.bytes))] };
}
interface Start {
  readonly client: GatewayClient;
  readonly case: CaseSummary;
  readonly againBecause: string;
  readonly wrap: (item: MailItem) => MailItem;
}

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

/** The bytes that lie on the case for each document of the run; null for what was not filed. */
const onTheCase = (run: FilingRun, where = target) =>
  Promise.all(
    run.state().documents.map(async ({ state }) => {
      if (state.kind !== 'handed-over' || state.document.documentId === null) return null;
      const blob = await client.documentContent(where.ref, state.document.documentId);
      return Buffer.from(await blob.arrayBuffer());
    }),
  );

const fates = (run: FilingRun) =>
  run.state().documents.map(({ state }) => {
    if (state.kind === 'handed-over') return state.document.state;
    if (state.kind === 'not-read') return state.problem;
    return state.kind === 'not-sent' ? state.error.code : state.kind;
  });

const sameBytes = (there: readonly (Buffer | null)[], expected: readonly Buffer[]) =>
  there.map((bytes, i) => bytes?.equals(expected[i]!) ?? false);

test('a mail and its attachments lie on the case byte for byte, the attachments related to the mail', async () => {
  const { run, expected } = await start('whole', ATTACHED);
  await rest(run);
  expect(fates(run)).toEqual(ATTACHED.map(() => 'filed').concat('filed'));
  expect(sameBytes(await onTheCase(run), expected)).toEqual(expected.map(() => true));
  expect(run.state().mailOrigin).toBe('file');

  const { documents } = await client.caseDocuments(target.ref);
  const [mail, ...others] = run
    .state()
    .documents.map(({ state }) =>
      documents.find(({ id }) => state.kind === 'handed-over' && id === state.document.documentId),
    );
  expect(mail?.relatedTo).toBeNull();
  expect(others.map((document) => document?.relatedTo)).toEqual(others.map(() => mail?.number));
  expect(documents.map(({ content }) => content?.fileName)).toEqual(
    expect.arrayContaining(['Ansoegning om pas.eml', 'lille.pdf', 'stor.bin', 'tom.txt', 'Indeni.eml']),
  );
});

test('answers that are lost and connections that are cut give each document once', async () => {
  let calls = 0;
  const unsteady: typeof fetch = async (input, init) => {
    const call = calls++;
    if (call % 4 === 1) throw new TypeError('connection refused');
    const answer = await fetch(input, init);
    if (call % 4 === 3) throw new TypeError('connection reset');
    return answer;
  };
  const before = (await client.caseDocuments(other.ref)).documents.length;
  const { run, expected } = await start('unsteady', ATTACHED, {
    client: gateway.client(unsteady),
    case: other,
  });
  await rest(run);
  for (let tries = 0; tries < 10 && fates(run).some((fate) => fate !== 'filed'); tries++) {
    if (run.state().phase === 'failed-to-start') run.retry('');
    for (const { key } of run.state().documents) run.retry(key);
    await rest(run);
  }
  expect(fates(run)).toEqual(expected.map(() => 'filed'));
  expect(sameBytes(await onTheCase(run, other), expected)).toEqual(expected.map(() => true));
  expect((await client.caseDocuments(other.ref)).documents).toHaveLength(before + expected.length);
});

test('the same mail is filed again only for a reason', async () => {
  const attached = ATTACHED.slice(0, 1);
  const first = await start('twice', attached);
  await rest(first.run);
  const second = await start('twice', attached);
  await rest(second.run);
  expect(fates(second.run)).toEqual(['already-filed', 'already-filed']);
  const third = await start('twice', attached, { againBecause: 'Forkert titel første gang' });
  await rest(third.run);
  expect(fates(third.run)).toEqual(['filed', 'filed']);
});

test('what was not handed over goes to another case when the user says so', async () => {
  const attached = ATTACHED.slice(0, 1);
  await rest((await start('elsewhere', attached)).run);
  const { run, expected } = await start('elsewhere', attached);
  await rest(run);
  expect(fates(run)).toEqual(['already-filed', 'already-filed']);
  const attachment = run.state().documents[1]!;
  run.retry(attachment.key, { case: other, title: 'Bilag til den anden sag' });
  await rest(run);
  expect(fates(run)).toEqual(['already-filed', 'filed']);
  expect(sameBytes(await onTheCase(run, other), expected)).toEqual([false, true]);
  const { documents } = await client.caseDocuments(other.ref);
  expect(documents.map(({ title }) => title)).toContain('Bilag til den anden sag');
});

test('when another mail is shown in the middle, what was handed over is filed and nothing else', async () => {
  let reads = 0;
  const { run, expected } = await start('changed', ATTACHED.slice(0, 1), {
    wrap: (item) => ({
      ...item,
      attachment: (id, signal) => {
        reads++;
        return item.attachment(id, signal);
      },
      assertStillShown: () => {
        if (reads > 0) throw new MailReadError('item-changed');
      },
    }),
  });
  await rest(run);
  expect(fates(run)).toEqual(['filed', 'item-changed']);
  expect(sameBytes(await onTheCase(run), expected)).toEqual([true, false]);
});

test('a title that is too long is told before anything is read', async () => {
  const item = await openedMail(new Uint8Array(mailBytes('long-title', [])));
  const [draft] = draftDocuments(item.snapshot, null, { ownDomains: [] });
  const tooLong = startFiling({
    client,
    item,
    case: target,
    drafts: [{ ...draft!, title: 'x'.repeat(2000) }],
    newKey: randomUUID,
    sleep: pause,
  });
  await rest(tooLong);
  expect(tooLong.state()).toMatchObject({
    phase: 'failed-to-start',
    startError: { code: 'title-too-long' },
  });
});
