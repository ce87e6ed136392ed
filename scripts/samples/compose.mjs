import { encodedWord, mailbox, mailDate, message, multipart, text } from './mime.mjs';
import { messageId, THREADS } from './thread.mjs';

/**
 * One mail from its description.
 * @param {object} mail `name` (also the seed of id and boundaries), `from`, `to`, `cc`, `subject` (null for none), `at`
 *   (ISO 8601 with zone), `body` (plain text) and/or `html`, `thread` (key of THREADS) with `starts` for the mail that began
 *   it, `related` (parts shown within the HTML), `attachments` (parts), `calendar` (a third form of the body),
 *   `fields` (further header fields)
 */
export function compose(mail) {
  return message(headersOf(mail), partOf(mail));
}

/** The header fields alone, for a mail whose body is built otherwise. */
export function headersOf({ name, from, to, cc, subject, at, thread, starts = false, fields = {} }) {
  const domain = from.address.split('@')[1];
  const first = thread ? THREADS[thread] : null;
  const answered = first !== null && !starts;
  return {
    'Message-ID': starts ? first : messageId(name, domain),
    Date: mailDate(at),
    From: mailbox(from),
    To: to.map(mailbox).join(',\r\n '),
    Cc: cc?.length ? cc.map(mailbox).join(',\r\n ') : null,
    Subject: subject === null ? null : encodedWord(subject),
    'In-Reply-To': answered ? first : null,
    References: answered ? first : null,
    ...fields,
  };
}

function partOf({ name, body, html, related = [], attachments = [], calendar }) {
  const boundary = (kind) => `=_${kind}_${name}`;
  const wrap = (kind, parts) => (parts.length === 1 ? parts[0] : multipart(kind, boundary(kind), parts));
  const page = html === undefined ? [] : [wrap('related', [text(html, { subtype: 'html' }), ...related])];
  const forms = [...(body === undefined ? [] : [text(body)]), ...page, ...(calendar ? [calendar] : [])];
  return wrap('mixed', [wrap('alternative', forms), ...attachments]);
}

/** Plain text as the HTML that mail programs make of it, with a signature picture below where one is given. */
export function htmlOf(body, { logo } = {}) {
  const lines = body
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .split('\n\n')
    .map((p) => `<p>${p.replace(/\n/g, '<br>')}</p>`)
    .join('\n');
  const picture = logo ? `<p><img src="cid:${logo.cid}" width="${logo.width}" alt="${logo.alt}"></p>` : '';
  return `<html><body style="font-family:Calibri,sans-serif;font-size:11pt">${lines}\n${picture}</body></html>`;
}
