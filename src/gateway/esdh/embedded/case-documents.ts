import type { Kysely } from 'kysely';
import type { CaseDocument } from '../../../contract/case';
import { StoredBytes } from '../../store/blobs';
import type { Schema } from '../../store/schema';
import type { OpenedDocument } from '../esdh-system';

/** Documents of a case as the contract has them, by number; only the named one when `documentId` is given. */
export async function caseDocuments(
  db: Kysely<Schema>,
  caseId: string,
  documentId?: string,
): Promise<readonly CaseDocument[]> {
  const rows = await db
    .selectFrom('esdh_documents as d')
    .leftJoin('esdh_contents as c', 'c.id', 'd.content_id')
    .leftJoin('esdh_documents as main', 'main.id', 'd.related_to')
    .select([
      'd.id',
      'd.number',
      'd.title',
      'd.document_date',
      'd.direction',
      'd.kind',
      'd.filed_at',
      'd.filed_by_name',
      'd.filed_by_unit',
      'main.number as main_number',
      'c.file_name',
      'c.content_type',
      'c.size',
      'c.sha256',
    ])
    .where('d.case_id', '=', caseId)
    .$if(documentId !== undefined, (query) => query.where('d.id', '=', documentId ?? ''))
    .orderBy('d.number')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    documentDate: row.document_date,
    direction: row.direction,
    kind: row.kind,
    content:
      row.file_name === null || row.content_type === null || row.size === null || row.sha256 === null
        ? null
        : { fileName: row.file_name, contentType: row.content_type, size: row.size, sha256: row.sha256 },
    filedAt: row.filed_at.toISOString(),
    filedBy: { name: row.filed_by_name, unit: row.filed_by_unit },
    relatedTo: row.main_number,
  }));
}

/** A document with its bytes; null when there is none of that id on the case, or it has no bytes. */
export async function openDocument(
  db: Kysely<Schema>,
  caseId: string,
  documentId: string,
): Promise<OpenedDocument | null> {
  const [document] = await caseDocuments(db, caseId, documentId);
  if (!document?.content) return null;
  const { content_id: blobId } = await db
    .selectFrom('esdh_documents')
    .select('content_id')
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  return blobId === null ? null : { document, bytes: new StoredBytes(db, blobId, document.content.size) };
}
