import { createHash, randomUUID } from 'node:crypto';
import type { CaseDocument, CaseSummary } from '../../../../src/contract/case';
import type { Filing, FilingDocument, FilingPlan } from '../../../../src/contract/filing';
import type { EsdhSystem } from '../../../../src/gateway/esdh/esdh-system';
import { GatewayProblem, type FilingService, type GatewayServices } from '../../../../src/gateway/services';

export const CASE: CaseSummary = {
  ref: { system: 'embedded', id: 'case-1' },
  number: '27.60.04-G01-118-25',
  title: 'Hjælpemidler: forflytning i eget hjem',
  status: 'open',
  kle: { number: '27.60.04', title: 'Hjælpemidler' },
  facet: 'G01',
  parties: [{ name: 'Arne Skovgaard', role: 'primary', maskedNumber: '670190-••••' }],
  responsible: { name: 'Kirsten Dahl', unit: 'Hjælpemiddelteamet' },
  opened: '2025-03-14',
};

interface Stored {
  readonly document: CaseDocument;
  readonly bytes: Buffer;
}

/** Services in memory: enough of the engine to drive every route, and nothing more. */
export interface FakeServices extends GatewayServices {
  readonly stored: Stored[];
}

export function fakeServices(overrides: Partial<GatewayServices> = {}): FakeServices {
  const stored: Stored[] = [];
  return {
    filings: fakeFilings(stored),
    suggestions: {
      suggestCases: () => Promise.resolve([{ case: CASE, reasons: [{ code: 'case-number' }], sure: true }]),
    },
    systems: fakeSystems(stored),
    database: 'memory',
    stored,
    ...overrides,
  };
}

function fakeSystems(stored: readonly Stored[]): GatewayServices['systems'] {
  const system: EsdhSystem = {
    id: 'embedded',
    name: 'Indbygget arkiv',
    capabilities: {
      createCase: false,
      notes: false,
      moveDocument: false,
      findDelivered: true,
      documentKinds: [{ code: 'mail', da: 'Mail', en: 'Mail' }],
      maxDocumentBytes: 157_286_400,
    },
    findCases: (text) => Promise.resolve(CASE.title.includes(text) ? [CASE] : []),
    getCase: (id) => Promise.resolve(id === CASE.ref.id ? CASE : null),
    listDocuments: () => Promise.resolve(stored.map(({ document }) => document)),
    openDocument: (_case, id) => {
      const found = stored.find(({ document }) => document.id === id);
      return Promise.resolve(found ? { document: found.document, bytes: inPieces(found.bytes) } : null);
    },
    fileDocument: () => Promise.reject(new Error('not in this fake')),
    findDelivered: () => Promise.resolve(null),
  };
  return {
    all: [system],
    get: (id) => {
      if (id !== system.id) throw new GatewayProblem('case-not-found');
      return system;
    },
  };
}

async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000));
}

interface Running {
  readonly id: string;
  readonly plan: FilingPlan;
  readonly documents: Map<string, { bytes: Buffer; document: FilingDocument }>;
}

function fakeFilings(stored: Stored[]): FilingService {
  const filings: Running[] = [];
  const find = (id: string) => {
    const filing = filings.find((candidate) => candidate.id === id);
    if (!filing) throw new GatewayProblem('not-found');
    return filing;
  };
  const part = (filing: Running, key: string) => {
    const found = filing.documents.get(key);
    if (!found) throw new GatewayProblem('not-found');
    return found;
  };
  const answer = ({ id, plan, documents }: Running): Filing => ({
    id,
    key: plan.key,
    case: CASE,
    createdAt: '2026-03-02T08:00:00Z',
    documents: [...documents.values()].map(({ document }) => document),
  });
  const change = (filing: Running, key: string, facts: Partial<FilingDocument>) => {
    const found = part(filing, key);
    found.document = { ...found.document, ...facts };
  };
  return {
    create: (plan) => {
      const known = filings.find((filing) => filing.plan.key === plan.key);
      if (known) return Promise.resolve(answer(known));
      if (plan.case.id !== CASE.ref.id) return Promise.reject(new GatewayProblem('case-not-found'));
      const documents = new Map(
        plan.documents.map(({ key, part: planned, title }) => [
          key,
          {
            bytes: Buffer.alloc(0),
            document: {
              key,
              part: planned,
              title,
              state: 'staged' as const,
              received: 0,
              complete: false,
              documentId: null,
              documentNumber: null,
              reason: null,
              nextAttemptAt: null,
              updatedAt: '2026-03-02T08:00:00Z',
            },
          },
        ]),
      );
      const filing = { id: randomUUID(), plan, documents };
      filings.push(filing);
      return Promise.resolve(answer(filing));
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- a thrown problem must become a rejection
    get: async (id) => answer(find(id)),
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    received: async (id, key) => {
      const { received, complete } = part(find(id), key).document;
      return { received, complete };
    },
    append: async (id, key, _actor, { offset, length, sha256 }, bytes) => {
      const filing = find(id);
      const target = part(filing, key);
      if (offset !== target.bytes.length) throw new GatewayProblem('upload-offset-mismatch');
      for await (const chunk of bytes) {
        if (target.bytes.length + chunk.length > length) throw new GatewayProblem('upload-size-mismatch');
        target.bytes = Buffer.concat([target.bytes, chunk]);
        change(filing, key, { received: target.bytes.length });
      }
      const complete = target.bytes.length === length;
      if (complete && createHash('sha256').update(target.bytes).digest('hex') !== sha256) {
        target.bytes = Buffer.alloc(0);
        change(filing, key, { received: 0 });
        throw new GatewayProblem('upload-digest-mismatch');
      }
      change(filing, key, { complete });
      return { received: target.bytes.length, complete };
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    commit: async (id, { documents }) => {
      const filing = find(id);
      for (const key of documents) {
        const { document, bytes } = part(filing, key);
        if (!document.complete) throw new GatewayProblem('upload-incomplete');
        const planned = filing.plan.documents.find((candidate) => candidate.key === key)!;
        const number = stored.length + 1;
        stored.push({
          bytes,
          document: {
            id: `document-${number}`,
            number,
            title: document.title,
            documentDate: planned.documentDate,
            direction: planned.direction,
            kind: planned.kind,
            content: {
              fileName: planned.fileName,
              contentType: planned.contentType,
              size: bytes.length,
              sha256: createHash('sha256').update(bytes).digest('hex'),
            },
            filedAt: '2026-03-02T08:00:00Z',
            filedBy: { name: 'Kirsten Dahl', unit: 'Hjælpemiddelteamet' },
            relatedTo: null,
          },
        });
        change(filing, key, { state: 'filed', documentId: `document-${number}`, documentNumber: number });
      }
      return answer(filing);
    },
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    retry: async (id, key, { title }) => {
      const filing = find(id);
      change(filing, key, { ...(title === undefined ? {} : { title }), state: 'queued' });
      return answer(filing);
    },
    lookup: (mail) =>
      Promise.resolve(
        filings
          .filter(({ plan }) => plan.mail.internetMessageId === mail.internetMessageId)
          .map(({ documents }) => ({
            filedBy: { name: 'Kirsten Dahl', unit: 'Hjælpemiddelteamet' },
            filedAt: '2026-03-02T08:00:00Z',
            case: CASE,
            documents: [...documents.values()].map(({ document }) => ({
              number: document.documentNumber,
              title: document.title,
              part: document.part,
            })),
          })),
      ),
  };
}
