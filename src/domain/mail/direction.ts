import type { Direction, MailSnapshot } from './mail-item';

/** The part after the last `@`, in lower case; empty when there is none. */
export function domainOf(address: string): string {
  return address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .replace(/\.$/u, '');
}

/** Whether an address belongs to the municipality: one of its domains, or a subdomain of one. */
export function isOwnAddress(address: string, ownDomains: readonly string[]): boolean {
  if (!address.includes('@')) return false;
  const domain = domainOf(address);
  return ownDomains.some((own) => {
    const suffix = own.trim().toLowerCase().replace(/^@/u, '');
    return suffix !== '' && (domain === suffix || domain.endsWith(`.${suffix}`));
  });
}

/**
 * Indgående, udgående or intern. The sender decides whether the mail came from within; then a single recipient outside
 * makes it outgoing. A mail without a sender (a draft file) counts as from within when the mailbox is the municipality's
 * and it has recipients; with nobody named at all it is incoming, the safe reading: then the deadline runs.
 */
export function directionOf(
  mail: Pick<MailSnapshot, 'from' | 'to' | 'cc' | 'mailboxOwner'>,
  ownDomains: readonly string[],
): Direction {
  const recipients = [...mail.to, ...mail.cc].map((r) => r.address).filter((a) => a !== '');
  // Exchange gives colleagues as X.500 names ("/o=ExchangeLabs/…") when their SMTP address is not resolved.
  const own = (address: string) => address.startsWith('/o=') || isOwnAddress(address, ownDomains);
  const sender = mail.from?.address ?? '';
  if (sender === '') {
    if (recipients.length === 0 || !own(mail.mailboxOwner)) return 'incoming';
  } else if (!own(sender)) return 'incoming';
  return recipients.some((r) => !own(r)) ? 'outgoing' : 'internal';
}
