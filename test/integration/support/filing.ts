import { createHash, randomUUID } from 'node:crypto';
import type {
  DocumentState,
  Filing,
  FilingPlan,
  PartKey,
  PlannedDocument,
} from '../../../src/contract/filing';
import type { Actor } from '../../../src/gateway/esdh/esdh-system';
import type { GatewayServices } from '../../../src/gateway/services';
import { importCases } from '../../../src/gateway/esdh/embedded/import-cases';
import type { Database } from '../../../src/gateway/store/database';

export const ANNA: Actor = { id: 'anna', name: 'Anna Prøve', unit: 'Borgerservice' };
export const BO: Actor = { id: 'bo', name: 'Bo Prøve', unit: null };
export const OPEN_CASE = { system: 'embedded', id: 'case-open' };
export const OTHER_CASE = { system: 'embedded', id: 'case-other' };
export const CLOSED_CASE = { system: 'embedded', id: 'case-closed' };

const CASES = [
  { id: 'case-open', number: '02.34.02-P19-1-26', title: 'Byggetilladelse, Prøvevej 1', status: 'open' },
  { id: 'case-other', number: '02.34.02-P19-2-26', title: 'Byggetilladelse, Prøvevej 2', status: 'open' },
  { id: 'case-closed', number: '02.34.02-P19-3-26', title: 'Byggetilladelse, Prøvevej 3', status: 'closed' },
];

export async function* linesOf(objects: readonly object[]): AsyncGenerator<string> {
  for (const object of objects) yield await Promise.resolve(JSON.stringify(object));
}

export async function addCases({ db }: Pick<Database, 'db'>, cases: readonly object[] = CASES) {
  return importCases(db, linesOf(cases), { clock: () => new Date(), newId: randomUUID });
}

/** A document of a plan together with its bytes. */
export interface Sample {
  readonly document: PlannedDocument;
  readonly bytes: Buffer;
}

export function sample(part: PartKey, bytes: Buffer | string, over: Partial<PlannedDocument> = {}): Sample {
  const name = part.kind === 'mail' ? 'mail.eml' : part.name;
  return {
    bytes: Buffer.from(bytes),
    document: {
      key: randomUUID(),
      part,
      title: `Om ${name}`,
      documentDate: '2026-11-20',
      direction: 'incoming',
      kind: part.kind === 'mail' ? 'mail' : 'other',
      fileName: name,
      contentType: part.kind === 'mail' ? 'message/rfc822' : 'application/octet-stream',
      ...over,
    },
  };
}

export const mailPart = (): PartKey => ({ kind: 'mail' });
export const attachmentPart = (name: string, ordinal = 0): PartKey => ({ kind: 'attachment', name, ordinal });

export function planOf(samples: readonly Sample[], over: Partial<FilingPlan> = {}): FilingPlan {
  return {
    key: randomUUID(),
    case: OPEN_CASE,
    mail: {
      internetMessageId: `<${randomUUID()}@borger.example>`,
      from: 'borger@borger.example',
      subject: 'Ansøgning',
      receivedAt: '2026-11-20T09:00:00Z',
    },
    conversationId: null,
    documents: samples.map(({ document }) => document),
    ...over,
  };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function* inPieces(bytes: Uint8Array, size = 70_000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

type Filings = GatewayServices['filings'];

export function upload(filings: Filings, filing: Filing, { document, bytes }: Sample, actor = ANNA) {
  const stretch = { offset: 0, length: bytes.length, sha256: sha256(bytes) };
  return filings.append(filing.id, document.key, actor, stretch, inPieces(bytes));
}

/** Plans, uploads and commits. */
export async function handOver(filings: Filings, samples: readonly Sample[], plan: FilingPlan, actor = ANNA) {
  const filing = await filings.create(plan, actor);
  for (const one of samples) await upload(filings, filing, one, actor);
  return filings.commit(filing.id, { documents: samples.map(({ document }) => document.key) }, actor);
}

/** Waits until the filing is as asked for; what happens on the way does not matter. */
export async function untilThat(
  filings: Filings,
  filingId: string,
  asked: (filing: Filing) => boolean,
  actor = ANNA,
): Promise<Filing> {
  for (;;) {
    const filing = await filings.get(filingId, actor);
    if (asked(filing)) return filing;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Waits until every document is in one of the states. */
export const until = (
  filings: Filings,
  filingId: string,
  states: readonly DocumentState[],
  actor = ANNA,
): Promise<Filing> =>
  untilThat(
    filings,
    filingId,
    ({ documents }) => documents.every(({ state }) => states.includes(state)),
    actor,
  );

export async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
}
