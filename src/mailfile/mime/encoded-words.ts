import { decodeText, latin1 } from '../text/charset';
import { decodeBase64 } from './base64';
import { escapedByte } from './quoted-printable';

const UNDERSCORE = 0x5f;
const SPACE = 0x20;

/** RFC 2047 §2, with spaces tolerated inside the word because mailers put them there. */
const WORD = /=\?([^?\s]{1,80})\?([bq])\?([^?]*)\?=/gi;

/** Unstructured header text with its encoded words decoded. */
export function decodeEncodedWords(text: string): string {
  return replaceRuns(text, (decoded) => decoded);
}

/**
 * The same text with every run of encoded words as one word in UTF-8. Structured fields must be taken apart before
 * their words are decoded (a decoded name may hold a comma), by a parser that then meets one charset only.
 */
export function toUtf8Words(text: string): string {
  return replaceRuns(text, (decoded) => `=?utf-8?B?${base64OfUtf8(decoded)}?=`);
}

interface Run {
  readonly charset: string;
  readonly chunks: Uint8Array[];
}

/**
 * Space between two encoded words is folding, not content (§6.2). Neighbours of one charset are joined as bytes
 * before they are decoded, since mailers split words in the middle of a character.
 */
function replaceRuns(text: string, render: (decoded: string) => string): string {
  const out: string[] = [];
  let runs: Run[] = [];
  let end = 0;
  const flush = (): void => {
    if (runs.length > 0) out.push(render(runs.map(decodeRun).join('')));
    runs = [];
  };
  for (const match of text.matchAll(WORD)) {
    const between = text.slice(end, match.index);
    if (runs.length === 0 || between.trim() !== '') {
      flush();
      out.push(between);
    }
    addWord(runs, match[1] ?? '', match[2] ?? '', match[3] ?? '');
    end = match.index + match[0].length;
  }
  flush();
  out.push(text.slice(end));
  return out.join('');
}

function addWord(runs: Run[], label: string, encoding: string, payload: string): void {
  const bytes = new TextEncoder().encode(payload);
  const chunk = encoding.toLowerCase() === 'b' ? decodeBase64(bytes) : decodeQ(bytes);
  // RFC 2231 §5 allows a language after the charset: =?iso-8859-1*da?Q?…?=
  const charset = (label.split('*')[0] ?? '').toLowerCase();
  const last = runs.at(-1);
  if (last?.charset === charset) last.chunks.push(chunk);
  else runs.push({ charset, chunks: [chunk] });
}

function decodeRun(run: Run): string {
  const bytes = new Uint8Array(run.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of run.chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return decodeText(bytes, run.charset);
}

/** The "Q" encoding of RFC 2047 §4.2. */
function decodeQ(text: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const escaped = escapedByte(text, i);
    if (escaped !== -1) i += 2;
    const plain = text[i] === UNDERSCORE ? SPACE : (text[i] ?? 0);
    out.push(escaped === -1 ? plain : escaped);
  }
  return Uint8Array.from(out);
}

function base64OfUtf8(text: string): string {
  return btoa(latin1(new TextEncoder().encode(text)));
}
