import type { SendMailOptions } from 'nodemailer';
import type { InMailbox } from '../../host/mail/host-mail-from';
import { applicationMail } from '../../host/mail/sample-mails';
import type { HostMail } from '../../host/page/host-mail';

let count = 0;

/** The citizen's application as a mail that no test has filed before. */
export function freshMail(place: Partial<InMailbox> = {}, changes: SendMailOptions = {}): Promise<HostMail> {
  count += 1;
  return applicationMail(
    { id: `AAMkFresh${count}=`, conversationId: `conversation-fresh-${count}`, ...place },
    { messageId: `<ansoegning-fresh-${count}@borger.example>`, ...changes },
  );
}

/** Names of its parts, as they stand in the pane. */
export const PART = {
  mail: 'mailen',
  logo: 'image001.png',
  statement: 'Lægeerklæring.pdf',
  photo: 'Indgangsparti.jpg',
} as const;

/** Outlook's ids of its attachments. */
export const ATTACHMENT = { logo: 'attachment-1', statement: 'attachment-2', photo: 'attachment-3' } as const;
