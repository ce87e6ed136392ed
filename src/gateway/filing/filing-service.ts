import type { FilingService } from '../services';
import { createFiling } from './create-filing';
import type { FilingContext } from './filing-context';
import { commitDocuments, retryDocument } from './hand-over';
import { lookupFiled } from './lookup-filed';
import { readFiling, requireDocument, requireFiling } from './read-filing';
import { RunningDigests } from './running-digests';
import { tellingFullDisk } from './storage-problem';
import { Upload } from './upload';

/**
 * The filing engine's front.
 * @param onQueued called when there is new work for the delivery worker
 */
export function createFilingService(context: FilingContext, onQueued: () => void): FilingService {
  const { db } = context;
  const upload = new Upload(context, new RunningDigests());
  return {
    create: (plan, actor) => tellingFullDisk(() => createFiling(context, plan, actor)),

    get: (filingId, actor) =>
      tellingFullDisk(async () => readFiling(db, await requireFiling(db, filingId, actor))),

    received: (filingId, documentKey, actor) =>
      tellingFullDisk(async () => {
        const { received, complete } = await requireDocument(db, filingId, documentKey, actor);
        return { received, complete };
      }),

    append: (filingId, documentKey, actor, stretch, bytes) =>
      tellingFullDisk(() => upload.append(filingId, documentKey, actor, stretch, bytes)),

    commit: (filingId, commit, actor) =>
      tellingFullDisk(async () => {
        const filing = await requireFiling(db, filingId, actor);
        await commitDocuments(context, filing, commit);
        onQueued();
        return readFiling(db, filing);
      }),

    retry: (filingId, documentKey, retry, actor) =>
      tellingFullDisk(async () => {
        const filing = await requireFiling(db, filingId, actor);
        await retryDocument(context, filing, documentKey, retry, actor);
        onQueued();
        return readFiling(db, filing);
      }),

    lookup: (mail, actor) => tellingFullDisk(() => lookupFiled(context, mail, actor)),
  };
}
