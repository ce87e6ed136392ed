import type { GatewayClient } from '../addin/gateway/gateway-client';
import type { CaseSummary } from '../contract/case';
import type { EarlierFiling } from '../contract/filing';
import type { DocumentDraft } from '../domain/filing/document-draft';
import { identityOf } from '../domain/mail/mail-identity';
import type { MailSnapshot } from '../domain/mail/mail-item';
import { cleanText } from '../gateway/filing/check-plan';
import { CommandFailure, EXIT } from './exit-code';
import type { EarlierDocument } from './file-report';
import type { Words } from './words/da';

/** What was filed of this mail on this case before. */
export async function filedBefore(
  mail: MailSnapshot,
  { ref }: CaseSummary,
  client: GatewayClient,
): Promise<readonly EarlierFiling[]> {
  const everywhere = await client.lookupFiled(identityOf(mail));
  return everywhere.filter(({ case: on }) => on?.ref.system === ref.system && on.ref.id === ref.id);
}

/** True when the earlier document was made of the same part of the mail. */
export function isSamePart({ part }: DocumentDraft, earlier: EarlierDocument): boolean {
  if (part.kind === 'mail' || earlier.part.kind === 'mail') return part.kind === earlier.part.kind;
  // As the plan cuts the name and the gateway cleans it.
  return cleanText(part.name.slice(0, 1000)) === earlier.part.name && part.ordinal === earlier.part.ordinal;
}

/** Nothing is left to file: says by whom and when it was done. */
export function alreadyFiled(
  [last]: readonly EarlierFiling[],
  { number }: CaseSummary,
  { file, locale }: Words,
): CommandFailure {
  if (last === undefined) return new CommandFailure(file.alreadyFiledUnknown(number), EXIT.alreadyFiled);
  const when = new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Copenhagen',
  }).format(new Date(last.filedAt));
  return new CommandFailure(file.alreadyFiled(number, last.filedBy.name, when), EXIT.alreadyFiled);
}
