import { addressParser } from 'postal-mime';
import type { MailAddress } from '../../domain/mail/mail-item';
import { oneLine } from '../text/tidy';
import { toUtf8Words } from './encoded-words';

/** Longest header that is read as addresses, in UTF-16 units: some 10,000 recipients. */
const MAX_FIELD = 1_000_000;
/** Longest address that SMTP can carry: 64 + 1 + 255 (RFC 5321 §4.5.3.1). */
const MAX_ADDRESS = 320;

/** The mailboxes of an address field (RFC 5322 §3.4), those within groups too, in their order. */
export function parseAddresses(field: string | null): MailAddress[] {
  if (field === null) return [];
  return addressParser(toUtf8Words(field.slice(0, MAX_FIELD)), { flatten: true })
    .map(({ name, address }) => mailAddress(name, address ?? ''))
    .filter(({ name, address }) => name !== '' || address !== '');
}

/**
 * A mail address as the port gives it: what is no SMTP address (an Exchange DN, say) is left out of `address`. Outlook
 * puts a name that is an address in single quotes.
 */
export function mailAddress(name: string, address: string): MailAddress {
  const smtp = withoutQuotes(address.trim().toLowerCase());
  const valid = smtp.length <= MAX_ADDRESS && /^[^\s@<>]+@[^\s<>]+$/.test(smtp);
  return { name: withoutQuotes(oneLine(name)), address: valid ? smtp : '' };
}

function withoutQuotes(text: string): string {
  return text.length > 1 && text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1) : text;
}
