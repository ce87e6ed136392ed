import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { GatewayClient } from '../addin/gateway/gateway-client';
import type { CaseSummary } from '../contract/case';
import type { DocumentDraft } from '../domain/filing/document-draft';
import { draftDocuments } from '../domain/filing/draft-documents';
import type { MailItem } from '../domain/mail/mail-item';
import { danishDay } from '../domain/time/danish-day';
import { openMailFile } from '../mailfile/open-mail-file';
import { CommandFailure, EXIT } from './exit-code';
import type { Words } from './words/da';

/** Opens a mail file by reference: its bytes are read as they are needed. Rejects with `MailReadError` too. */
export async function openMail(file: string, { problems }: Words): Promise<MailItem> {
  let blob: Blob;
  try {
    if ((await stat(file)).isDirectory()) throw new Error('a folder');
    blob = await openAsBlob(file);
  } catch (cause) {
    throw new CommandFailure(problems.fileNotFound(file), EXIT.usage, { cause });
  }
  return openMailFile({ name: path.basename(file), blob }, { mailboxOwner: '' });
}

/** The documents that a mail becomes on a case, as the pane would suggest them. */
export async function suggestDocuments(
  item: MailItem,
  { ref }: CaseSummary,
  client: GatewayClient,
): Promise<readonly DocumentDraft[]> {
  const [{ ownDomains }, { systems }] = await Promise.all([client.config(), client.session()]);
  const capabilities = systems.find(({ id }) => id === ref.system)?.capabilities;
  // A body that cannot be read gives poorer titles; it is no reason not to file.
  const body = await item.bodyText().catch(() => null);
  return draftDocuments(item.snapshot, body, {
    ownDomains,
    today: danishDay(new Date().toISOString()),
    ...(capabilities === undefined ? {} : { kinds: capabilities.documentKinds.map(({ code }) => code) }),
  });
}
