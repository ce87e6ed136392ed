/**
 * Builds RFC 5322 messages byte for byte the same on every run: boundaries, dates and ids come from the mail itself.
 * A small builder of our own, because the samples need what libraries repair or refuse: a windows-1252 body, a zero-byte
 * file, a clear-signed S/MIME structure, direction marks in file names.
 */
const CRLF = '\r\n';

/** @param {string} name @param {string} address */
export const person = (name, address) => ({ name, address });

/** `image/png; name=…` for an attachment; names as RFC 2231 and, for programs that know only that, RFC 2047. */
export function file(name, contentType, bytes, { inlineAs, disposition } = {}) {
  const headers = [
    `Content-Type: ${contentType};${CRLF} name="${encodedWord(name)}"`,
    `Content-Transfer-Encoding: base64`,
    `Content-Disposition: ${disposition ?? (inlineAs ? 'inline' : 'attachment')};${CRLF} filename*=utf-8''${percent(name)}`,
  ];
  if (inlineAs) headers.push(`Content-ID: <${inlineAs}>`);
  return entity(headers, base64(bytes));
}

/** A text part; lines end in CRLF. */
export function text(body, { subtype = 'plain', parameters = '' } = {}) {
  return entity(
    [`Content-Type: text/${subtype}; charset=utf-8${parameters}`, 'Content-Transfer-Encoding: base64'],
    base64(Buffer.from(body.replace(/\r?\n/g, CRLF))),
  );
}

/** A text part as old programs write it: one byte a letter, windows-1252, not encoded further. */
export function westernText(body) {
  return entity(
    ['Content-Type: text/plain; charset=windows-1252', 'Content-Transfer-Encoding: 8bit'],
    western(body.replace(/\r?\n/g, CRLF)),
  );
}

/** Another mail, whole, as an attachment. */
export function nestedMail(name, message) {
  return entity(
    [
      `Content-Type: message/rfc822;${CRLF} name="${encodedWord(name)}"`,
      `Content-Disposition: attachment;${CRLF} filename*=utf-8''${percent(name)}`,
      'Content-Transfer-Encoding: 8bit',
    ],
    message,
  );
}

/** @param {string} subtype mixed, alternative, related or signed (with parameters) @param {Buffer[]} parts */
export function multipart(subtype, boundary, parts) {
  const body = parts.flatMap((part) => [Buffer.from(`--${boundary}${CRLF}`), part, Buffer.from(CRLF)]);
  return entity(
    [`Content-Type: multipart/${subtype};${CRLF} boundary="${boundary}"`],
    Buffer.concat([...body, Buffer.from(`--${boundary}--${CRLF}`)]),
  );
}

/** A whole message: header fields in order (null ones left out), then the given part. */
export function message(fields, part) {
  const head = Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${value}${CRLF}`)
    .join('');
  return Buffer.concat([Buffer.from(head), Buffer.from(`MIME-Version: 1.0${CRLF}`), part]);
}

/** `Name <address>` with the name as an encoded word where it needs one. */
export function mailbox({ name, address }) {
  const shown = /^[\x20-\x7e]*$/.test(name) ? `"${name}"` : encodedWord(name);
  return name === '' ? address : `${shown} <${address}>`;
}

/** RFC 2047 words of at most 75 characters, folded. */
export function encodedWord(value) {
  if (/^[\x20-\x7e]*$/.test(value)) return value;
  const words = [];
  let chunk = '';
  for (const character of value) {
    if (Buffer.byteLength(chunk + character) > 42) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`).join(`${CRLF} `);
}

/** The same as windows-1252 writes it. */
export function westernWord(value) {
  const bytes = western(value);
  const quoted = [...bytes]
    .map((b) =>
      /[A-Za-z0-9]/.test(String.fromCharCode(b))
        ? String.fromCharCode(b)
        : `=${b.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
  return `=?windows-1252?Q?${quoted}?=`;
}

/** ISO 8601 with zone to the date of RFC 5322. */
export function mailDate(instant) {
  const [, date, clock, sign, zone] = /^(.{10})T(.{8})([+-])(.{5})$/.exec(instant);
  const at = new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 16);
  return `${at} ${clock} ${sign}${zone.replace(':', '')}`;
}

function entity(headers, body) {
  return Buffer.concat([Buffer.from(`${headers.join(CRLF)}${CRLF}${CRLF}`), body]);
}

function base64(bytes) {
  return Buffer.from(
    `${Buffer.from(bytes)
      .toString('base64')
      .replace(/(.{76})(?=.)/g, `$1${CRLF}`)}`,
  );
}

function percent(value) {
  return encodeURIComponent(value).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Danish letters stand at the same places in windows-1252 and Unicode; the few signs that do not are mapped. */
function western(value) {
  const signs = { '–': 0x96, '—': 0x97, '’': 0x92, '“': 0x93, '”': 0x94, '€': 0x80, '…': 0x85 };
  return Buffer.from([...value].map((c) => signs[c] ?? c.codePointAt(0)));
}
