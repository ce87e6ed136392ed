import type { MailItem } from '../../domain/mail/mail-item';
import type { MailEntry } from './mail-entry';
import { refusal, type RefusedFile } from './refused-file';

export type OpenFile = (file: { readonly name: string; readonly blob: Blob }) => Promise<MailItem>;

export interface OpenedFiles {
  readonly entries: readonly MailEntry[];
  readonly refused: readonly RefusedFile[];
}

/** Opens the user's files one at a time; each is either a mail or refused with a reason. Nothing leaves the browser. */
export async function openFiles(
  files: readonly File[],
  open: OpenFile,
  newId: () => string,
  onNext: (name: string) => void,
): Promise<OpenedFiles> {
  const entries: MailEntry[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    onNext(file.name);
    try {
      entries.push({ id: newId(), origin: 'own', item: await open({ name: file.name, blob: file }) });
    } catch (error) {
      refused.push(refusal(file.name, error));
    }
  }
  return { entries, refused };
}
