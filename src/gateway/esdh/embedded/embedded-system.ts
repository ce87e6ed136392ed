import { MAX_DOCUMENT_BYTES } from '../../../contract/upload';
import type { EsdhSystem } from '../esdh-system';
import { caseDocuments, openDocument } from './case-documents';
import { caseSummaries, EMBEDDED_ID } from './case-summaries';
import { DOCUMENT_KINDS } from './document-kinds';
import type { EmbeddedStore } from './embedded-store';
import { deliveredAs, fileDocument } from './file-document';
import { findCaseIds } from './find-cases';

/**
 * The case system that comes with the gateway: for trial, for tests, and for a unit that has none. It lives in the
 * gateway's own database and knows no access rules: everybody sees every case.
 */
export function createEmbeddedSystem(store: EmbeddedStore): EsdhSystem {
  const { db } = store;
  return {
    id: EMBEDDED_ID,
    name: "Enkeltvis' eget sagssystem",
    capabilities: {
      createCase: false,
      notes: false,
      moveDocument: false,
      findDelivered: true,
      documentKinds: [...DOCUMENT_KINDS],
      maxDocumentBytes: MAX_DOCUMENT_BYTES,
    },
    findCases: async (text, limit) => caseSummaries(db, await findCaseIds(db, text, limit)),
    getCase: async (id) => (await caseSummaries(db, [id]))[0] ?? null,
    listDocuments: (caseId) => caseDocuments(db, caseId),
    openDocument: (caseId, documentId) => openDocument(db, caseId, documentId),
    fileDocument: (delivery, bytes) => fileDocument(store, delivery, bytes),
    findDelivered: (deliveryKey) => deliveredAs(db, deliveryKey),
  };
}
