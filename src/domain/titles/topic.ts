import { shorten } from '../text/plain';
import { namedKindIn, type NamedKind } from './document-kind';
import { tidy, withoutNumbers } from './name-cleaning';
import { isVague, tellingWords } from './vague';

/** What a document is about. */
export interface Topic {
  /** A noun phrase ("kørestol med eldrift") or, when `sentence`, words that stand after a colon. */
  readonly words: string;
  readonly sentence: boolean;
}

const MAX_TOPIC = 80;
/** Pronouns and finite verbs: "om" before these would be no Danish. */
const SENTENCE =
  /[?!]|(?<!\p{L})(?:han|hun|man|bor|er|har|vil|kan|skal|må|bliver|blev|var|havde|kommer|kom|mangler|går|får|fik|jeg|vi|du|hvad|hvornår|hvorfor|hvordan|kære|hej)(?!\p{L})/iu;
const TRAILING_SMALL_WORDS = /(?:\s+(?:og|om|over|på|til|vedr\.|af|i|for|fra|med))+$/iu;
const URGENT = /^(?:haster|vigtigt|obs|husk|til orientering|t\.?o)(?!\p{L})[\s!:.,–-]*/iu;
const LEADING_SMALL_WORDS =
  /^(?:(?:og|samt|om|over|på|til|vedr\.|af|i|for|fra|en|et|den|det|de|min|mit|mine|vores|jeres|din|dit|dine|a|the)\s+)+/iu;

/**
 * Makes a topic of some words, or null when they say nothing.
 * @param context running text that shows whether the first word is a name ("Lyngtoften") or an ordinary word
 */
export function topicFrom(text: string, context = ''): Topic | null {
  const bare = withoutEmptyClauses(withoutNumbers(text).replace(URGENT, ''));
  if (isVague(bare)) return null;
  const sentence = SENTENCE.test(bare);
  const words = sentence
    ? bare.replace(/([!?])[!?]+/gu, '$1')
    : tidy(bare.replace(LEADING_SMALL_WORDS, '').replace(TRAILING_SMALL_WORDS, ''));
  return { words: shorten(lowerFirst(words, context), MAX_TOPIC), sentence };
}

/** Cuts clauses at either end that say nothing: "– jeres sagsnr.", ", svar". */
function withoutEmptyClauses(text: string): string {
  const clauses = text.split(/(\s+[-–/|]\s+|,\s+)/u);
  while (clauses.length > 1 && isVague(clauses.at(-1) ?? '')) clauses.splice(-2);
  while (clauses.length > 1 && isVague(clauses[0] ?? '')) clauses.splice(0, 2);
  return tidy(clauses.join(''));
}

/** Phrases by which people say what they want; the first group is what about. */
const PURPOSES: readonly (readonly [RegExp, string | null])[] = [
  [
    /(?<!\p{L})(?:søge|søger|ansøge|ansøger)\s+(?:(?:hermed|derfor|gerne|nu|igen)\s+)*(?:om\s+)?(?=\p{L})/iu,
    'ansøgning',
  ],
  [/(?<!\p{L})(?:ansøgning|anmodning)(?:en)?\s+om\s+/iu, 'ansøgning'],
  [/(?<!\p{L})klage[r]?\s+(?:(?:hermed|derfor|gerne|nu)\s+)*over\s+/iu, 'klage'],
  [/(?<!\p{L})gør(?:e)?\s+(?:hermed\s+)?indsigelse\s+(?:mod|imod)\s+/iu, 'indsigelse'],
  [/(?<!\p{L})(?:vedrørende|vedr\.?|angående|ang\.|i forbindelse med)\s+/iu, null],
  [/(?<!\p{L})(?:besked|spørgsmål|oplysninger|svar|afgørelse|aftale|bemærkninger)\s+(?:om|til)\s+/iu, null],
];
const PHRASE_END =
  /[.,;:!?\n()–]| - |\s(?:fordi|når|hvis|som|der|så|og (?:jeg|vi|det|har|vil)|men|hvor|men|mens|inden|senest|jf\.?|da|for at|har|er|kan|vil|skal|at jeg)\s/iu;

/** What the text says its purpose is: what about, and the kind of document if the words name one. */
export function purposeIn(text: string): { readonly topic: Topic; readonly named: NamedKind | null } | null {
  for (const [pattern, word] of PURPOSES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 120);
    const phrase = rest.slice(0, endOf(rest)).split(' ').slice(0, 9).join(' ');
    const topic = topicFrom(phrase);
    if (topic !== null && !topic.sentence) return { topic, named: word === null ? null : namedKindIn(word) };
  }
  return null;
}

/** The most telling words of a text that states no purpose: long words that come early or often, at most three. */
export function keywordsOf(text: string): Topic | null {
  const scores = new Map<string, { word: string; score: number; at: number }>();
  tellingWords(text.slice(0, 1500)).forEach((word, at) => {
    if (word.length < 7 || STOP_WORDS.has(word.toLowerCase()) || NO_NOUN.test(word)) return;
    const stem = word.toLowerCase().slice(0, 7);
    const earlier = scores.get(stem);
    const score = (earlier?.score ?? 0) + Math.min(word.length, 14) - at / 20;
    scores.set(stem, earlier ? { ...earlier, score } : { word: lowerFirst(word, text), score, at });
  });
  const best = [...scores.values()].sort((a, b) => b.score - a.score || a.at - b.at).slice(0, 3);
  if (best.length === 0) return null;
  return {
    words: best
      .sort((a, b) => a.at - b.at)
      .map((b) => b.word)
      .join(', '),
    sentence: true,
  };
}

/** A place: road and house number, as in "Digevej 61". */
const ADDRESS =
  /(?<!\p{L})\p{Lu}[\p{L}]*(?:vej|gade|vænget|allé|alle|stræde|torv|parken|bakken|skrænten|løkken|brink(?:en)?|marken|haven|vang(?:en)?)\s\d{1,3}(?:\s?[A-Z](?!\p{L}))?/u;

/** The first road address in a text, or null. */
function addressIn(text: string): string | null {
  return ADDRESS.exec(text)?.[0] ?? null;
}

/** Adds the place when a short topic lacks it: where something is, is what others search for. */
export function withPlace(topic: Topic, text: string): Topic {
  const place = addressIn(text);
  if (place === null || topic.words.length > 40 || addressIn(topic.words) !== null) return topic;
  return { ...topic, words: topic.sentence ? `${topic.words} (${place})` : `${topic.words}, ${place}` };
}

function endOf(text: string): number {
  const at = text.search(PHRASE_END);
  return at < 0 ? text.length : at;
}

/**
 * A first letter in lower case, unless the word is short for something (KLE, BPA) or a name: one that ends as places do,
 * or that the context writes with a capital within a sentence and never without.
 */
function lowerFirst(text: string, context: string): string {
  const [first = ''] = text.split(/[^\p{L}]/u);
  if (!/^\p{Lu}\p{Ll}+$/u.test(first) || PROPER.test(first)) return text;
  const isName =
    new RegExp(`[\\p{L}\\d,;] ${first}`, 'u').test(context) &&
    !context.includes(first.toLocaleLowerCase('da-DK'));
  return !isName ? first.toLocaleLowerCase('da-DK') + text.slice(first.length) : text;
}

/** Roads, places and institutions keep their capital. */
const PROPER =
  /(?:vej|gade|vænget|allé|stræde|torvet?|parken|bakken|skolen|brinken|marken|toften|lunden?|kær|rup|borg|sted|bølle|strup|vig|by|havn|sund|fjord|ø|å|åen)$/u;
/** Adjectives, participles and genitives. */
const NO_NOUN = /(?:ende|ede|iske?|lige?t?|igt|ske?|s|skriver|kommer|bliver|sendes)$/u;
const STOP_WORDS = new Set(
  'sagsnummer journalnummer telefonen kommunen kommune venlig hilsen hilsner mvh efter derfor fordi allerede simpelthen egentlig endelig måske bagefter sammen selvfølgelig ligesom fortsat forhold forbindelse omkring gennem mellem overfor kontakt telefon torsdag mandag tirsdag onsdag fredag lørdag søndag januar februar september oktober november december sendt modtaget skrevet snakket talte forskellige nogensinde desværre'.split(
    ' ',
  ),
);
