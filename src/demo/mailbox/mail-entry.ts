import type { MailItem } from '../../domain/mail/mail-item';

/** One mail in the trial's mailbox. */
export interface MailEntry {
  /** Unique on this page. */
  readonly id: string;
  /** `sample`: invented, comes with the product. `own`: a file that the user opened or dropped. */
  readonly origin: 'sample' | 'own';
  readonly item: MailItem;
}

/** Whether the mail's sender or subject holds the searched text. */
export function matches({ item: { snapshot } }: MailEntry, text: string): boolean {
  const wanted = text.trim().toLocaleLowerCase('da');
  return [snapshot.subject, snapshot.from?.name ?? '', snapshot.from?.address ?? ''].some((part) =>
    part.toLocaleLowerCase('da').includes(wanted),
  );
}
