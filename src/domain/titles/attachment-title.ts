import type { TitleFinding } from '../filing/document-draft';
import { extensionOf, fileTypeOf, type FileType } from '../filing/file-type';
import type { AttachmentFacts } from '../mail/mail-item';
import { cleanSubject } from '../mail/subject';
import { plainLine, sentenceCase } from '../text/plain';
import { namedKindIn } from './document-kind';
import { dated, whom, type MailReading } from './mail-title';
import { tidy, withoutNumbers, writtenOut } from './name-cleaning';
import { finishedTitle, type SuggestedTitle } from './suggested-title';
import { isVague, tellingWords } from './vague';

/** What cameras, telephones, scanners, mail programs and screen clippings put at the beginning of a name. */
const DEVICE_NAME =
  /(?<!\p{L})(?:img|image|dsc[nf]?|pxl|mvimg|sam|gopr|dji|vid|mov|wp|rec|whatsapp (?:image|video)|scan(?:ning)?|skan|indscan(?:net)?|screenshot|skærmbillede|signal|doc|dok|att|video|photo|foto|billede|unnamed|download|outlook)[-_ ]*\d[\d\-_ .()apmkl:T]*(?!\p{L})/giu;
/** Marks of versions and copies. */
const VERSION =
  /(?<!\p{L})(?:final|endelig(?:e)?|kopi|copy|ny(?:este)?|rettet|v\s?\d+|version\s?\d+|\(\d+\))(?![\p{L}\d])/giu;
/** A time stamp that nobody reads: 20261124, 2026-11-24, 241126. */
const STAMP = /(?<!\d)(?:20\d{6}(?:[-_T ]?\d{4,6})?|20\d{2}[-_.]\d{2}[-_.]\d{2}|[0-3]\d[01]\d\d{2})(?!\d)/gu;

/** "Notat om henlæggelser", "Spørgsmål til udbuddet": the name itself says what about. */
const RELATES = /(?<!\p{L})(?:om|til|over|vedr\.)(?!\p{L})/iu;

/**
 * A first title for an attachment: its file name when that says something, else kind, role, date and the mail's topic.
 * @param decoration a logo or other small picture of the body: no photo that anybody should describe
 */
export function suggestAttachmentTitle(
  facts: AttachmentFacts,
  mail: MailReading,
  decoration = false,
): SuggestedTitle {
  if (decoration) return { title: finishedTitle(`Billede i mail${whom(mail)}${dated(mail)}`), findings: [] };
  const type = fileTypeOf(facts);
  // What such files are called ("invite", "smime") says nothing of the matter.
  const words = type === 'calendar' || type === 'smime-signature' ? '' : wordsOf(facts.name, type);
  const title = isVague(words) ? fromMail(type, words, mail) : fromName(type, words, mail);
  return { title: finishedTitle(title), findings: findingsOf(type, words) };
}

function findingsOf(type: FileType, words: string): readonly TitleFinding[] {
  const says = !isVague(words);
  if (type === 'image' || type === 'audio' || type === 'video') return says ? [] : ['describe-media'];
  return says ? [] : ['says-nothing'];
}

/** The words of a file name: no extension, device marks, stamps, versions, numbers that mean nothing to others. */
function wordsOf(name: string, type: FileType): string {
  const extension = extensionOf(name);
  const line = plainLine(name);
  const stem = extension === '' ? line : line.slice(0, line.lastIndexOf('.'));
  const spaced = stem
    .replace(/[_+\\/]+|%20/gu, ' ')
    .replace(DEVICE_NAME, ' ')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/(\p{L}{3})-(?=\p{L})/gu, '$1 ')
    .replace(/(\p{Ll}{3,})(\d)/gu, '$1 $2');
  const subject = type === 'mail' ? cleanSubject(spaced) : spaced;
  const bare = withoutNumbers(subject.replace(STAMP, ' ').replace(VERSION, ' '));
  return tidy(writtenOut(bare).replace(/(?<![\p{L}\d])\d{1,2}$/u, ''));
}

/** "Fuldmagt vedr. salg af fyrværkeri": a short name alone could stand on any case. */
function fromName(type: FileType, words: string, mail: MailReading): string {
  const media: Partial<Record<FileType, string>> = {
    image: 'Foto',
    audio: 'Lydoptagelse',
    video: 'Video',
    mail: 'Mail',
  };
  const kindWord = media[type];
  // A picture of a drawing or an invoice is that, not a photo.
  const bare = kindWord === undefined || (type !== 'mail' && namedKindIn(words) !== null);
  const named = bare ? sentenceCase(words) : `${kindWord}: ${lowerWord(words)}`;
  const saysEnough = words.length > 40 || RELATES.test(words);
  return saysEnough ? named : withTopic(named, mail);
}

/** "Foto fra borger af 24.11.2026 vedr. kørestol": all that is known comes from the mail. */
function fromMail(type: FileType, words: string, mail: MailReading): string {
  const nouns: Readonly<Record<FileType, string>> = {
    image: 'Foto',
    audio: 'Lydoptagelse',
    video: 'Video',
    spreadsheet: 'Regneark',
    mail: 'Vedlagt mail',
    calendar: 'Mødeindkaldelse',
    'smime-signature': 'Digital signatur',
    drawing: 'Tegning',
    document: 'Bilag',
  };
  const generic = (type === 'document' ? namedKindIn(words)?.noun : undefined) ?? nouns[type];
  return withTopic(`${generic}${whom(mail)}${dated(mail)}`, mail);
}

/** Adds the mail's topic, unless the title has it already; a topic that is a guess or a sentence is no help here. */
function withTopic(title: string, mail: MailReading): string {
  const { topic } = mail;
  const origin = `${whom(mail)}${dated(mail)}`;
  const withOrigin = title.endsWith(origin) ? title : `${title},${origin}`;
  if (topic === null || topic.sentence || mail.guessed) return withOrigin;
  const own = new Set(tellingWords(title).map((word) => word.toLowerCase().slice(0, 6)));
  const shared = tellingWords(topic.words).some((word) => own.has(word.toLowerCase().slice(0, 6)));
  if (!shared) return `${title} vedr. ${topic.words}`;
  return title.includes(' ') ? title : withOrigin;
}

/** "Foto: Kort" reads "Foto: kort"; names and abbreviations keep their capitals as far as a single word shows it. */
function lowerWord(words: string): string {
  const [first = ''] = words.split(' ');
  return /^\p{Lu}\p{Ll}+$/u.test(first)
    ? first.toLocaleLowerCase('da-DK') + words.slice(first.length)
    : words;
}
