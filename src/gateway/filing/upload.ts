import { sql } from 'kysely';
import type { Actor } from '../esdh/esdh-system';
import { GatewayProblem, type UploadStretch } from '../services';
import { emptyStaged, inChunks, StoredBytes } from '../store/blobs';
import type { FilingContext } from './filing-context';
import { requireDocument, type DocumentRow } from './read-filing';
import type { RunningDigests } from './running-digests';

export interface Received {
  readonly received: number;
  readonly complete: boolean;
}

/** Takes a document's bytes as they arrive; see `FilingService.append`. */
export class Upload {
  constructor(
    private readonly context: FilingContext,
    private readonly digests: RunningDigests,
  ) {}

  async append(
    filingId: string,
    documentKey: string,
    actor: Actor,
    stretch: UploadStretch,
    bytes: AsyncIterable<Uint8Array>,
  ): Promise<Received> {
    const document = await requireDocument(this.context.db, filingId, documentKey, actor);
    await this.check(document, stretch);
    if (document.complete) return { received: document.received, complete: true };

    let at = stretch.offset;
    for await (const chunk of inChunks(bytes)) {
      const end = at + chunk.length;
      if (end > stretch.length) await this.refuse(document.id, 'upload-size-mismatch');
      this.digests.update(document.id, at, chunk);
      const digest = end === stretch.length ? this.digests.finish(document.id, end) : null;
      if (digest !== null && digest !== stretch.sha256) {
        await this.refuse(document.id, 'upload-digest-mismatch');
      }
      await this.stage(document.id, stretch, at, chunk, digest !== null);
      if (digest !== null) return { received: end, complete: true };
      at = end;
    }
    if (at < stretch.length) return { received: at, complete: false };
    await this.checkStored(document.id, stretch);
    return { received: at, complete: true };
  }

  /** Holds the stretch against what was declared with the first one. */
  private async check(document: DocumentRow, stretch: UploadStretch): Promise<void> {
    const { maxDocumentBytes } = this.context.systems.get(document.system).capabilities;
    if (stretch.length > maxDocumentBytes) throw new GatewayProblem('too-large');
    const sameSize = document.size === null || document.size === stretch.length;
    const same = sameSize && (document.sha256 === null || document.sha256 === stretch.sha256);
    if (document.state !== 'staged' && !(document.complete && same)) throw new GatewayProblem('wrong-state');
    if (!same) {
      if (document.complete) throw new GatewayProblem('wrong-state');
      // The client has other bytes now than those it began with: only from the start can they become one document.
      await this.refuse(document.id, sameSize ? 'upload-digest-mismatch' : 'upload-size-mismatch');
    }
    if (stretch.offset !== document.received) throw new GatewayProblem('upload-offset-mismatch');
  }

  /**
   * Adds one stretch at the end of what there is, in one statement of its own; refuses when another was faster. Does not
   * wait for the disk: the commit of the filing does, for everything written before it.
   */
  private async stage(
    documentId: string,
    { length, sha256 }: UploadStretch,
    startAt: number,
    chunk: Buffer,
    complete: boolean,
  ): Promise<void> {
    const { numAffectedRows } = await sql`
      with grown as (
        update filing_documents
        set received = received + ${chunk.length}, size = ${length}, sha256 = ${sha256},
          complete = ${complete}, updated_at = ${this.context.clock()}
        where id = ${documentId} and received = ${startAt} and state = 'staged' and not complete
          and (size is null or (size = ${length} and sha256 = ${sha256}))
        returning id
      ), relaxed as (
        select set_config('synchronous_commit', 'off', true) from grown
      )
      insert into blob_chunks (blob_id, start_at, bytes) select id, ${startAt}, ${chunk} from grown, relaxed`.execute(
      this.context.db,
    );
    if (numAffectedRows !== 1n) throw new GatewayProblem('upload-offset-mismatch');
  }

  /** For bytes that did not all pass through here, and for none at all. */
  private async checkStored(documentId: string, { length, sha256 }: UploadStretch): Promise<void> {
    const { db } = this.context;
    const digest = await new StoredBytes(db, documentId, length).digest();
    if (digest !== sha256) await this.refuse(documentId, 'upload-digest-mismatch');
    const { numUpdatedRows } = await db
      .updateTable('filing_documents')
      .set({ size: length, sha256, complete: true, updated_at: this.context.clock() })
      .where('id', '=', documentId)
      .where('received', '=', length)
      .where('state', '=', 'staged')
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) throw new GatewayProblem('upload-offset-mismatch');
  }

  /** Forgets the bytes, so that the client can begin anew, and says why. */
  private async refuse(
    documentId: string,
    code: 'upload-size-mismatch' | 'upload-digest-mismatch',
  ): Promise<never> {
    this.digests.forget(documentId);
    await this.context.db.transaction().execute(async (store) => {
      const { numUpdatedRows } = await store
        .updateTable('filing_documents')
        .set({ received: 0, size: null, sha256: null, updated_at: this.context.clock() })
        .where('id', '=', documentId)
        .where('state', '=', 'staged')
        .where('complete', '=', false)
        .executeTakeFirstOrThrow();
      if (numUpdatedRows > 0n) await emptyStaged(store, documentId);
    });
    throw new GatewayProblem(code);
  }
}
