/**
 * Bytes, whatever they belong to. A document that is filed in the embedded case system is not copied there: its blob
 * changes hands.
 */
export interface BlobsTable {
  id: string;
  /** Staged by the gateway and to be erased by it, or part of a document of the embedded case system. */
  owner: 'gateway' | 'case-system';
  created_at: Date;
}

/** The bytes in rows of bounded size, so that no document is ever held whole. */
export interface BlobChunksTable {
  blob_id: string;
  /** Position of the first byte within the blob. */
  start_at: number;
  bytes: Buffer;
}

export interface BlobSchema {
  blobs: BlobsTable;
  blob_chunks: BlobChunksTable;
}
