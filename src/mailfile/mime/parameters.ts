import { decodeText } from '../text/charset';
import { decodeEncodedWords } from './encoded-words';
import { escapedByte } from './quoted-printable';

/** Longest field that is taken apart, in UTF-16 units; RFC 2231 names of real mail stay far below. */
const MAX_FIELD = 64_000;

/** A field such as `text/plain; charset=utf-8` (RFC 2045 §5.1): its value and parameters, names in lower case. */
export interface Parameterised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** Takes the field apart, with RFC 2231 continuations and charsets, and RFC 2047 words where mailers put them. */
export function parseParameterised(field: string | null): Parameterised {
  const [first = '', ...rest] = splitAtSemicolons((field ?? '').slice(0, MAX_FIELD));
  const raw = new Map<string, string>();
  // Some mailers forget the semicolon after the value.
  const [value = '', ...forgotten] = first
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ (?=[\w*-]+=)/);
  for (const piece of [...forgotten, ...rest]) {
    const equals = piece.indexOf('=');
    if (equals < 1) continue;
    raw.set(piece.slice(0, equals).trim().toLowerCase(), unquoted(piece.slice(equals + 1).trim()));
  }
  return { value: value.toLowerCase(), parameters: decoded(raw) };
}

function splitAtSemicolons(field: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let quoted = false;
  for (let i = 0; i < field.length; i++) {
    const char = field.charAt(i);
    if (char === '\\' && quoted) i++;
    else if (char === '"') quoted = !quoted;
    else if (char === ';' && !quoted) {
      pieces.push(field.slice(start, i));
      start = i + 1;
    }
  }
  pieces.push(field.slice(start));
  return pieces;
}

/** Backslashes escape quotes and themselves only: some mailers send Windows paths. */
function unquoted(value: string): string {
  if (!value.startsWith('"')) return value;
  const end = value.endsWith('"') && value.length > 1 ? -1 : undefined;
  return value.slice(1, end).replace(/\\(["\\])/g, '$1');
}

interface Section {
  readonly index: number;
  readonly encoded: boolean;
  readonly text: string;
}

function decoded(raw: ReadonlyMap<string, string>): Map<string, string> {
  const plain = new Map<string, string>();
  const sections = new Map<string, Section[]>();
  for (const [key, text] of raw) {
    const match = /^([^*]+)(?:\*(\d{1,4}))?(\*)?$/.exec(key);
    const name = match?.[1];
    if (name === undefined || name === key) {
      plain.set(key, decodeEncodedWords(text));
      continue;
    }
    const section = { index: Number(match?.[2] ?? 0), encoded: match?.[3] === '*', text };
    sections.set(name, [...(sections.get(name) ?? []), section]);
  }
  // The extended form is the better one where a mailer sends both.
  for (const [name, parts] of sections) plain.set(name, joined(parts));
  return plain;
}

/** RFC 2231 §3 and §4: sections in order; a character may be split over two encoded ones. */
function joined(sections: Section[]): string {
  const ordered = sections.toSorted((a, b) => a.index - b.index);
  const prefix = ordered[0]?.encoded ? /^([^']*)'[^']*'/.exec(ordered[0].text) : null;
  const bytes: number[] = [];
  for (const [position, section] of ordered.entries()) {
    const text = position === 0 ? section.text.slice(prefix?.[0].length ?? 0) : section.text;
    const utf8 = new TextEncoder().encode(section.encoded ? text.replaceAll('%', '=') : text);
    for (let i = 0; i < utf8.length; i++) {
      const escaped = section.encoded ? escapedByte(utf8, i) : -1;
      bytes.push(escaped === -1 ? (utf8[i] ?? 0) : escaped);
      if (escaped !== -1) i += 2;
    }
  }
  return decodeText(Uint8Array.from(bytes), prefix?.[1]);
}
