import { latestText } from '../mail/latest-text';
import type { Direction, MailSnapshot } from '../mail/mail-item';
import { cleanSubject, isAnswer } from '../mail/subject';
import { sentenceCase } from '../text/plain';
import { titleDate } from '../time/danish-day';
import { namedKindOfFirstWord, type NamedKind } from './document-kind';
import { numbersRemoved, tidy, withoutName, withoutNumbers, writtenOut } from './name-cleaning';
import { correspondentOf, wordFor, type Correspondent } from './sender-role';
import { finishedTitle, type SuggestedTitle } from './suggested-title';
import { keywordsOf, purposeIn, topicFrom, withPlace, type Topic } from './topic';

/** What the titles of a mail and its attachments are made from. */
export interface MailReading {
  readonly direction: Direction;
  /** `dd.mm.yyyy`, empty when not known. */
  readonly date: string;
  /** The other side: sender of an incoming mail, first outside recipient of an outgoing one. */
  readonly other: Correspondent;
  /** Kind of document in words: "Ansøgning", "Mail", "Svar". */
  readonly noun: string;
  readonly link: string;
  /** The topic is the subject of the mail that is answered, so in words of the other side. */
  readonly answers: boolean;
  readonly topic: Topic | null;
  /** The topic was taken from single words of the body: a guess that the user should look at. */
  readonly guessed: boolean;
}

export interface ReadingContext {
  readonly direction: Direction;
  /** `YYYY-MM-DD` or empty. */
  readonly documentDate: string;
  readonly ownDomains: readonly string[];
}

/** A subject of 2,000 characters is a body in the wrong place. */
const SUBJECT_WITHIN = 500;
/** People say what they want early; what follows is the story. */
const PURPOSE_WITHIN = 3_000;
/** After these words the writer has left the subject: what follows is what the mail is about. */
const TURN = /(?<!\p{L})(?:men )?(?:nu )?(?:til )?noget (?:helt )?andet\s*[!:,.–-]*\s*/iu;

/** Reads subject and body for the titles. Only the beginning of the body is looked at. */
export function readMail(mail: MailSnapshot, body: string, context: ReadingContext): MailReading {
  const latest = latestText(body);
  const turn = TURN.exec(latest);
  const from = turn === null ? 0 : turn.index + turn[0].length;
  const text = latest.slice(from, from + PURPOSE_WITHIN);
  const said = numbersRemoved(text);
  const subject = turn === null ? readSubject(mail, text) : NOTHING;
  const purpose = purposeIn(said);
  const purposeKind = context.direction === 'incoming' ? (purpose?.named ?? null) : null;
  const named = (subject.answers ? purposeKind : null) ?? subject.named ?? purposeKind;
  const chosen = chooseTopic(subject.topic, purpose?.topic ?? null);
  const topic = chosen ?? keywordsOf(withoutPeople(said, mail));
  return {
    direction: context.direction,
    date: titleDate(context.documentDate),
    other: otherSide(mail, latest, context),
    noun: named?.noun ?? (mail.itemKind === 'meeting' ? 'Mødeindkaldelse' : 'Mail'),
    link: (chosen === subject.topic && named === subject.named ? subject.link : null) ?? named?.link ?? 'om',
    answers: subject.answers && named === subject.named && chosen !== null && chosen === subject.topic,
    topic: topic === null ? null : withPlace(topic, text.slice(0, 800)),
    guessed: chosen === null,
  };
}

/** Kind, from or to whom, date, what about: "Ansøgning fra borger af 24.11.2026 om kørestol med eldrift". */
export function suggestMailTitle(mail: MailReading): SuggestedTitle {
  const head = `${mail.noun}${whom(mail)}${dated(mail)}`;
  if (mail.topic === null) return { title: finishedTitle(head), findings: ['says-nothing'] };
  return {
    title: finishedTitle(`${head}${joined(mail, mail.topic)}`),
    findings: mail.guessed ? ['says-nothing'] : [],
  };
}

function joined({ link, answers }: MailReading, { words, sentence }: Topic): string {
  if (!sentence) return ` ${link} ${words}`;
  return answers ? ` på »${sentenceCase(words)}«` : `: ${words}`;
}

/** " fra borger", " til Region Enkelt", or nothing for an internal mail, whose kind says it. */
export function whom({ direction, other }: Pick<MailReading, 'direction' | 'other'>): string {
  switch (direction) {
    case 'incoming':
      return ` fra ${wordFor(other)}`;
    case 'outgoing':
      return ` til ${wordFor(other)}`;
    case 'internal':
      return ' fra kollega';
  }
}

/** " af 24.11.2026", or nothing when there is no date. */
export function dated({ date }: Pick<MailReading, 'date'>): string {
  return date === '' ? '' : ` af ${date}`;
}

function otherSide(
  mail: MailSnapshot,
  text: string,
  { direction, ownDomains }: ReadingContext,
): Correspondent {
  if (direction !== 'outgoing') return correspondentOf(mail.from, ownDomains, text);
  const others = [...mail.to, ...mail.cc].map((address) => correspondentOf(address, ownDomains));
  return others.find((o) => o.role !== 'colleague') ?? { role: 'citizen', organisation: null };
}

interface SubjectReading {
  readonly named: NamedKind | null;
  readonly link: string | null;
  readonly topic: Topic | null;
  readonly answers: boolean;
}

const NOTHING: SubjectReading = { named: null, link: null, topic: null, answers: false };
const ANSWER: NamedKind = { noun: 'Svar', kind: 'letter', link: 'vedr.' };
/** First word, the preposition after it, and the rest: "Klage | over | afslag på støtte til bil". */
const PARTS =
  /^(?:(?:min|vores|ny|en|et|vedr\.)\s+)?([\p{L}-]+(?:\s+om aktindsigt)?)(?:\s+(om|over|på|til|af|i|for|vedr\.|mod)(?=\s|$))?(.*)$/iu;
/** Prepositions that read well after a date; "af" and "i" would not. */
const LINKS = new Set(['om', 'over', 'på', 'til', 'vedr.', 'mod']);

/** Kind and topic of the subject. In an answer the subject is what the other side called its mail: this one is a "Svar". */
function readSubject(mail: MailSnapshot, text: string): SubjectReading {
  const subject = withoutNumbers(
    writtenOut(withoutPeople(cleanSubject(mail.subject.slice(0, SUBJECT_WITHIN)), mail)),
  );
  if (isAnswer(mail.subject)) {
    return { named: ANSWER, link: null, topic: topicFrom(subject, text), answers: true };
  }
  const [, first = '', link = '', rest = ''] = PARTS.exec(subject) ?? [];
  const named = namedKindOfFirstWord(first);
  if (named === null) return { ...NOTHING, topic: topicFrom(subject, text) };
  const written = link.toLowerCase();
  return {
    named,
    link: LINKS.has(written) ? written : null,
    topic: topicFrom(rest, text),
    answers: false,
  };
}

/** The body's phrase when it says the same at greater length, else the subject's; the body's when the subject has none. */
function chooseTopic(subject: Topic | null, purpose: Topic | null): Topic | null {
  if (subject === null || purpose === null) return subject ?? purpose;
  const longer = purpose.words.toLowerCase().includes(subject.words.toLowerCase());
  return longer ? purpose : subject;
}

/** Names of sender and recipients do not belong in a title, nor does "Kirsten" before the matter. */
function withoutPeople(text: string, mail: MailSnapshot): string {
  const names = [mail.from, ...mail.to].map((a) => a?.name ?? '').filter((n) => /^\p{Lu}/u.test(n));
  return tidy(names.reduce(withoutName, text));
}
