import { isOwnAddress } from '../../../domain/mail/direction';
import { latestText } from '../../../domain/mail/latest-text';
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

/**
 * Who stands at the other end of the mail: the sender, or for an outgoing mail the first recipient outside. Whether an
 * address of an unknown domain is a company's or a citizen's the body may tell; without it nothing is claimed.
 */
export function counterpartOf(
  mail: MailSnapshot,
  direction: Direction,
  ownDomains: readonly string[],
  bodyText = '',
): Counterpart {
  const side: readonly MailAddress[] =
    direction === 'outgoing'
      ? [...mail.to, ...mail.cc].filter(({ address }) => !isOwnAddress(address, ownDomains))
      : mail.from === null
        ? []
        : [mail.from];
  const [person] = side;
  if (person === undefined) return NOBODY;
  const text = direction === 'outgoing' ? '' : latestText(bodyText);
  const { role, organisation } = correspondentOf(person, ownDomains, text);
  const guessed = role === 'company' && organisation === null && text === '';
  return {
    name: plainLine(person.name) || person.address || null,
    role: guessed ? null : role,
    others: side.length - 1,
  };
}
