import { decodeEntities } from './html-entities';

/**
 * The text of an HTML body, and what it shows of the mail's own parts. Works on the characters alone, without a DOM:
 * no script can run and no remote picture can be fetched, because nothing is ever rendered. One pass, linear in time.
 */

/** Elements whose content is not text of the body; `xml` is Word's settings. */
const HIDDEN = new Set(['script', 'style', 'title', 'template', 'xml']);
/** Elements that begin and end on a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote center dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li ' +
    'main nav ol p pre section table tr ul'
  ).split(' '),
);

/** HTML to plain text; not yet tidied. */
export function htmlToText(html: string): string {
  const out: string[] = [];
  let position = 0;
  while (position < html.length) {
    const open = html.indexOf('<', position);
    const text = html.slice(position, open === -1 ? undefined : open);
    // A line end in the source is mere space; only elements make lines.
    out.push(decodeEntities(text.replace(/\s+/g, ' ')));
    if (open === -1) break;
    const end = endOfMarkup(html, open);
    if (end === null) {
      out.push(decodeEntities(html.slice(open)));
      break;
    }
    const name = tagName(html, open);
    if (name !== null) out.push(lineFor(name));
    position = name !== null && HIDDEN.has(name) ? endOfHidden(html, name, end) : end;
  }
  return out.join('');
}

/** Content-IDs that the HTML shows (`<img src="cid:…">`, RFC 2392), in lower case. */
export function shownContentIds(html: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const match of html.matchAll(/\bcid:([^"'\s<>)\\]{1,998})/gi)) {
    ids.add(normalizedContentId(decodeEntities(match[1] ?? '')));
  }
  return ids;
}

/** `<Logo@x>` of a header and `logo%40x` of a URL, as the same key. */
export function normalizedContentId(id: string): string {
  const bare = id.trim().replace(/^<|>$/g, '').toLowerCase();
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** Position after the tag, comment or declaration that begins at `open`; null when it never ends. */
function endOfMarkup(html: string, open: number): number | null {
  const [closer, from] = html.startsWith('<!--', open) ? ['-->', open + 4] : ['>', open + 1];
  const at = html.indexOf(closer, from);
  if (at === -1) return closer === '-->' ? html.length : null;
  return at + closer.length;
}

/** As in a browser, an element that is never closed hides all that follows. */
function endOfHidden(html: string, name: string, from: number): number {
  const closer = new RegExp(`</${name}[\\s/>]`, 'gi');
  closer.lastIndex = from;
  return closer.exec(html)?.index ?? html.length;
}

/** Name of a start or end tag; null for other markup, and for the end tag of a hidden element, which hides nothing. */
function tagName(html: string, open: number): string | null {
  const match = /^<(\/?)([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 24));
  const name = match?.[2]?.toLowerCase();
  if (name === undefined || (match?.[1] === '/' && HIDDEN.has(name))) return null;
  return name;
}

function lineFor(name: string): string {
  if (name === 'br' || BLOCKS.has(name)) return '\n';
  return name === 'td' || name === 'th' ? ' ' : '';
}
