import { domainOf, isOwnAddress } from '../mail/direction';
import type { MailAddress } from '../mail/mail-item';
import { plainLine } from '../text/plain';

/** In what capacity somebody writes; titles name the role, never a private person. */
export type Role = 'citizen' | 'company' | 'association' | 'authority' | 'colleague';

export interface Correspondent {
  readonly role: Role;
  /** Name of the company, association or authority; null for private people and colleagues. */
  readonly organisation: string | null;
}

/** Mail hosts where anybody has an address: first label of the domain. `example` hosts invented people (RFC 2606). */
const PRIVATE_HOSTS = new Set(
  'gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac proton protonmail pm gmx mail post jubii ofir youmail stofanet privat tdcadsl mailme fastmail aol example'.split(
    ' ',
  ),
);

const AUTHORITY =
  /(?<!\p{L})(?:kommune|region|regionshuset|ankestyrelsen|ministeri(?:et|um)|departementet|politi|rigsarkivet|statsforvaltningen|familieretshuset|datatilsynet|ombudsmand|erhvervsstyrelsen|udbetaling danmark|beredskabet|universitet|sygehus|hospital)(?!\p{L})|(?:styrelsen?|ministeriet|nævnet|politi|retten|domstolen|tilsynet|kommune|sygehus|hospital|universitet)(?!\p{L})/iu;
const COMPANY_FORM =
  /(?<![\p{L}\d])(?:aps|a\/s|i\/s|k\/s|p\/s|ivs|amba|a\.m\.b\.a\.?|f\.m\.b\.a\.?|smba|gmbh|ltd|inc|llc|ab|as)(?![\p{L}\d])/iu;
const ASSOCIATION =
  /(?:forening(?:en)?|klub(?:ben)?|lauget?|selskabet?|forbund(?:et)?|fællesskab(?:et)?|society|ravnene|spejderne?|borgergruppen|menighedsråd(?:et)?|råd(?:et)?|samvirket?)(?!\p{L})|(?<!\p{L})(?:boligforening|idrætsforening|ældre ?sagen)(?!\p{L})/iu;
/** Trades, as they occur in names of firms and of their domains; letters as domains write them. */
const TRADE =
  /(?:advokat|arkitekt|byg(?!d)|entrepris|entrepren|kloak|vvs|tømrer|toemrer|murer|snedker|maler|anlæg|anlaeg|ingeni|rådgiv|raadgiv|consult|konsulent|forsikring|bank|revision|vandværk|vandvaerk|varmeværk|forsyning|energi|privathospital|klinik|lægehus|laegehus|lægerne|tandlæge|fysio|apotek|service|rengøring|transport|vognmand|teknik|industri|invest|ejendom|bolig(?:selskab|administration)|udlejning|handel|butik|shop|solar|sol(?:energi|park)|software|vejplan|landinspekt|auto|gartner|planteskole|restaurant|hotel|kro(?=\.)|fyrværkeri|kontor)/iu;
/** A firm's own words at the foot of a mail. */
const FIRM_FOOT =
  /(?<![\p{L}\d])(?:cvr|se-nr)[\s.:-]|(?<![\p{L}\d])(?:aps|a\/s|i\/s|k\/s|a\.m\.b\.a)(?![\p{L}\d])/iu;
/** What people write of themselves and hardly ever for a firm. */
const PRIVATE_WORDS =
  /(?<!\p{L})(?:(?:min|mit|mine|vores)\s+(?:egen\s+)?(?:læge|mand|kone|mor|far|søn|datter|barn|børn|bror|søster|kæreste|samlever|nabo|have|bolig|lejlighed|sygdom|pension|opgang|hjælper)|jeg bor|jeg er født|jeg går til|cpr)(?!\p{L})/iu;

/**
 * In what capacity the sender writes, from address, display name and the mail's own words.
 * @param text the latest text of the mail; its tail is where firms sign
 */
export function correspondentOf(
  address: MailAddress | null,
  ownDomains: readonly string[],
  text = '',
): Correspondent {
  const name = plainLine(address?.name ?? '');
  const domain = domainOf(address?.address ?? '');
  if (isOwnAddress(address?.address ?? '', ownDomains)) return { role: 'colleague', organisation: null };
  const organisation = organisationName(name);
  if (AUTHORITY.test(name)) return { role: 'authority', organisation };
  if (COMPANY_FORM.test(name)) return { role: 'company', organisation };
  if (ASSOCIATION.test(name)) return { role: 'association', organisation };
  if (/(?:kommune|region|styrelse|ministeri|politi|sygehus|hospital|\.gov)/u.test(domain)) {
    return { role: 'authority', organisation: null };
  }
  if (!looksLikePerson(name) && TRADE.test(name)) return { role: 'company', organisation };
  if (domain === '' || isPrivateHost(domain) || PRIVATE_WORDS.test(text)) {
    return { role: 'citizen', organisation: null };
  }
  if (TRADE.test(domain) || FIRM_FOOT.test(text.slice(-600))) return { role: 'company', organisation: null };
  // A domain of one's own is a firm's more often than a family's, unless it bears the sender's surname.
  const surname = name.split(' ').at(-1)?.toLowerCase() ?? '';
  const family = surname.length > 2 && asDomain(domain).includes(asDomain(surname));
  return { role: family ? 'citizen' : 'company', organisation: null };
}

/** Role or name as it stands in a title after "fra" or "til". */
export function wordFor({ role, organisation }: Correspondent): string {
  if (organisation !== null) return organisation;
  const words = {
    citizen: 'borger',
    company: 'virksomhed',
    association: 'forening',
    authority: 'myndighed',
    colleague: 'kollega',
  } as const;
  return words[role];
}

function isPrivateHost(domain: string): boolean {
  const labels = domain.split('.');
  return labels.length <= 2 && PRIVATE_HOSTS.has(labels[0] ?? '');
}

/** Two to four capitalised words and nothing else. */
function looksLikePerson(name: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}'’-]+|[a-zæøå]{1,3})){1,4}$/u.test(name);
}

/** Without the owner's name ("v/Ib Storm"), the department after a comma and what stands in brackets. */
function organisationName(name: string): string {
  return name
    .replace(/\s+v\/.*$/iu, '')
    .replace(/\s*[([].*$/u, '')
    .replace(/, .*$/u, '')
    .slice(0, 60)
    .trim();
}

function asDomain(text: string): string {
  return text
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'oe')
    .replace(/å/gu, 'aa')
    .replace(/[^a-z\d]/gu, '');
}
