import type { DocumentKind } from '../filing/document-draft';
import { fileTypeOf } from '../filing/file-type';
import type { AttachmentFacts } from '../mail/mail-item';
import { sentenceCase } from '../text/plain';

/** A kind of document as a title names it, and the neutral kind it belongs to. */
export interface NamedKind {
  /** Danish noun, in sentence case: "Ansøgning". */
  readonly noun: string;
  readonly kind: DocumentKind;
  /** The word between the noun and what it is about. */
  readonly link: 'om' | 'over' | 'på' | 'til' | 'vedr.';
}

type Row = readonly [pattern: RegExp, noun: string, kind: DocumentKind, link?: NamedKind['link']];

/**
 * From the most to the least particular: the first stem that occurs decides. Stems stand as whole words or at the end of
 * a compound ("lægeerklæring"), so that "klagevejledning" is no complaint.
 */
const ROWS: readonly Row[] = [
  [/aktindsigt/u, 'Anmodning om aktindsigt', 'application', 'vedr.'],
  [/(?:på)?klage(?:n|r|skrivelse)?(?!\p{L})/u, 'Klage', 'complaint', 'over'],
  [/indsigelse(?:n|r)?(?!\p{L})/u, 'Indsigelse', 'complaint', 'vedr.'],
  [/underretning(?:en)?(?!\p{L})/u, 'Underretning', 'letter', 'om'],
  [/høringssvar(?:et)?(?!\p{L})/u, 'Høringssvar', 'statement', 'om'],
  [/partshøring(?:en)?(?!\p{L})/u, 'Partshøring', 'letter', 'om'],
  [/(?<!\p{L})høring(?:en|sbrev|smateriale)?(?!\p{L})/u, 'Høring', 'letter', 'om'],
  [/genoptræningsplan(?:en)?(?!\p{L})/u, 'Genoptræningsplan', 'report', 'vedr.'],
  [/(?:samtykke(?:erklæring)?|fuldmagt)(?:en)?(?!\p{L})/u, 'Samtykke', 'consent', 'til'],
  [/lægeerklæring(?:en)?(?!\p{L})/u, 'Lægeerklæring', 'statement', 'om'],
  [/(?:attest|erklæring|udtalelse)(?:en|er)?(?!\p{L})/u, 'Erklæring', 'statement', 'om'],
  [
    /ansøgning(?:en|er|sskema)?(?!\p{L})|(?<!\p{L})(?:ansøger|søger hermed|søge om|søger om)(?!\p{L})/u,
    'Ansøgning',
    'application',
    'om',
  ],
  [/afgørelse(?:n|r)?(?!\p{L})/u, 'Afgørelse', 'decision', 'om'],
  [/(?:bevilling|afslag|tilladelse|godkendelse)(?:en|et)?(?!\p{L})/u, 'Afgørelse', 'decision', 'om'],
  [/referat(?:et)?(?!\p{L})/u, 'Referat', 'minutes', 'vedr.'],
  [/faktura(?:en|er|erne)?(?!\p{L})|(?<!\p{L})regning(?:en)?(?!\p{L})/u, 'Faktura', 'invoice', 'vedr.'],
  [/kvittering(?:er|en)?(?!\p{L})/u, 'Kvittering', 'invoice', 'vedr.'],
  [/tilbud(?:det)?(?!\p{L})|(?<!\p{L})overslag(?:et)?(?!\p{L})/u, 'Tilbud', 'offer', 'på'],
  [
    /kontrakt(?:en)?(?!\p{L})|(?<!\p{L})(?:leje|samarbejds|ramme)?aftale(?:n)?(?!\p{L})/u,
    'Kontrakt',
    'contract',
    'om',
  ],
  [
    /tegning(?:er|en|erne)?(?!\p{L})|(?<!\p{L})(?:facade|snit)(?!\p{L})|(?:situations|plan|facade|snit|stue|etage|plan)(?:plan|tegning)(?:er)?(?!\p{L})/u,
    'Tegning',
    'drawing',
    'vedr.',
  ],
  [
    /rapport(?:en)?(?!\p{L})|journal(?:udskrift|notat)?(?!\p{L})|epikrise|(?:handle|behandlings|status)plan(?:en)?(?!\p{L})/u,
    'Rapport',
    'report',
    'vedr.',
  ],
  [/notat(?:et)?(?!\p{L})/u, 'Notat', 'note', 'vedr.'],
  [/anmeldelse(?:n)?(?!\p{L})/u, 'Anmeldelse', 'letter', 'vedr.'],
  [/(?:brev|(?<!be)skrivelse)(?:et|n)?(?!\p{L})/u, 'Brev', 'letter', 'om'],
];

/** Words for what a letter does; they name a document as they stand, but only as its first word. */
const ACTS =
  /^(?:svar|bemærkninger|spørgsmål|orientering|opfølgning|rykker|anmodning|indkaldelse|invitation|forslag|varsel|status|påmindelse|oplysninger|udkast|bekymring)$/u;

/** The kind that the first word of a subject names: one of `namedKindIn`, or an act ("Rykker"), in its own form. */
export function namedKindOfFirstWord(word: string): NamedKind | null {
  const lower = word.toLocaleLowerCase('da-DK');
  if (ACTS.test(lower)) return { noun: sentenceCase(lower), kind: 'letter', link: 'vedr.' };
  const kind = namedKindIn(lower);
  // "Byggeansøgning", "Tegninger": the particular word says more than the stem.
  const stem = kind?.noun.toLocaleLowerCase('da-DK');
  const isOwnForm = stem !== undefined && (lower.endsWith(stem) || lower === `${stem}er`);
  return kind !== null && isOwnForm ? { ...kind, noun: sentenceCase(lower) } : kind;
}

/** The kind of document that a subject, a file name or the first words of a text name; null when they name none. */
export function namedKindIn(text: string): NamedKind | null {
  const lower = text.toLocaleLowerCase('da-DK').replace(/_/gu, ' ');
  const row = ROWS.find(([pattern]) => pattern.test(lower));
  return row === undefined ? null : { noun: row[1], kind: row[2], link: row[3] ?? 'om' };
}

/** The neutral kind of an attachment: what its name says, else what its type says. */
export function documentKindOf(facts: Pick<AttachmentFacts, 'name' | 'contentType' | 'kind'>): DocumentKind {
  const type = fileTypeOf(facts);
  if (type === 'mail') return 'mail';
  const named = namedKindIn(facts.name);
  if (named !== null) return named.kind;
  switch (type) {
    case 'image':
      return 'photo';
    case 'spreadsheet':
      return 'spreadsheet';
    case 'drawing':
      return 'drawing';
    case 'document':
    case 'audio':
    case 'video':
    case 'calendar':
    case 'smime-signature':
      return 'other';
  }
}
