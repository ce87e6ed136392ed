import { isOwnAddress } from '../../../domain/mail/direction';
import type { Direction, MailAddress, MailSnapshot } from '../../../domain/mail/mail-item';
import { plainLine } from '../../../domain/text/plain';
import { correspondentOf, type Role } from '../../../domain/titles/sender-role';

export interface Counterpart {
  /** Name, else address; null when the mail names nobody. */
  readonly name: string | null;
  readonly role: Role | null;
  /** Further people on the same side. */
  readonly others: number;
}

const NOBODY: Counterpart = { name: null, role: null, others: 0 };

/** Who stands at the other end of the mail: the sender, or for an outgoing mail the first recipient outside. */
export function counterpartOf(
  mail: MailSnapshot,
  direction: Direction,
  ownDomains: readonly string[],
): Counterpart {
  const side: readonly MailAddress[] =
    direction === 'outgoing'
      ? [...mail.to, ...mail.cc].filter(({ address }) => !isOwnAddress(address, ownDomains))
      : mail.from === null
        ? []
        : [mail.from];
  const [person] = side;
  if (person === undefined) return NOBODY;
  return {
    name: plainLine(person.name) || person.address || null,
    role: correspondentOf(person, ownDomains).role,
    others: side.length - 1,
  };
}
