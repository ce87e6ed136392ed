import type { RefusedWay, WholeMail } from '../../../domain/mail/mail-item';
import { MailReadError } from '../../../domain/mail/mail-read-error';
import { assembledMail } from './assembled';
import { graphFile } from './graph-file';
import { isMailFile } from './is-mail-file';
import { officeFile } from './office-file';
import type { WholeMailRequest, WholeMailWay } from './whole-mail-way';

/** The original first; what we put together ourselves only when there is no original to be had. */
const WAYS: readonly WholeMailWay[] = [officeFile, graphFile, assembledMail];

/** The whole mail by the first way that works, with what each earlier way was refused for. */
export async function fetchWholeMail(request: WholeMailRequest): Promise<WholeMail> {
  const refused: RefusedWay[] = [];
  let last: unknown = null;
  for (const way of WAYS) {
    try {
      const part = await way.fetch(request);
      request.mail.assertStillShown();
      if (!(await isMailFile(part.blob, request.mail.snapshot.internetMessageId))) {
        throw new MailReadError('item-changed');
      }
      return { ...part, origin: way.origin, refused };
    } catch (error) {
      if (isFinal(error)) throw error;
      refused.push({ way: way.origin, why: error instanceof Error ? error.message : String(error) });
      last = error;
    }
  }
  throw last instanceof MailReadError ? last : new MailReadError('source-error', null, { cause: last });
}

/** Another way would not help: the wrong mail is shown, or nobody waits any more. */
function isFinal(error: unknown): boolean {
  return error instanceof MailReadError && ['item-changed', 'aborted'].includes(error.problem);
}
