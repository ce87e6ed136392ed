import type { CaseSuggestionRequest } from '../../../contract/case';
import { caseNumbersIn } from '../../../domain/filing/case-numbers';
import { partyNumbersIn } from '../../../domain/identity/party-numbers';
import { isOwnAddress } from '../../../domain/mail/direction';
import type { MailSnapshot } from '../../../domain/mail/mail-item';

/**
 * What the gateway is told of a mail to suggest its case, within the contract's lengths: numbers and addresses, not the text.
 * @param bodyText empty while the body is not known
 */
export function suggestionRequest(
  mail: MailSnapshot,
  bodyText: string,
  ownDomains: readonly string[],
): CaseSuggestionRequest {
  const text = `${mail.subject}\n${bodyText}`;
  const people = [...(mail.from ? [mail.from] : []), ...mail.to, ...mail.cc].map(({ address }) => address);
  const outside = people.filter((address) => address.includes('@') && !isOwnAddress(address, ownDomains));
  return {
    conversationId: mail.conversationId?.slice(0, 1000) ?? null,
    caseNumbers: caseNumbersIn(text).map((number) => number.slice(0, 100)),
    addresses: [...new Set(outside)].filter((address) => address.length <= 320).slice(0, 50),
    partyNumbers: [...partyNumbersIn(text)],
    subject: mail.subject.slice(0, 1000),
  };
}
