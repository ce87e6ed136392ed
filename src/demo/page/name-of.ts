import type { MailAddress } from '../../domain/mail/mail-item';

/** What a person is called in the list and above the mail. */
export const nameOf = ({ name, address }: MailAddress): string => (name === '' ? address : name);
