/**
 * Bytes of a mail to text. Never throws: a wrong or unknown label costs letters at worst, never the mail.
 */

/** 0x80–0x9f of windows-1252, as in the WHATWG Encoding standard (index windows-1252). */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as latin1, so that dashes, the euro and curly quotes are lost. */
const RUNTIME_IS_LATIN1 = new TextDecoder('windows-1252').decode(Uint8Array.of(0x80)) !== '€';

/** Labels that mailers use and the Encoding standard does not know. */
const ALIASES: Readonly<Record<string, string>> = {
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  latin9: 'iso-8859-15',
  'iso-8859-8-e': 'iso-8859-8',
  utf8mb4: 'utf-8',
};

/** The text of bytes under a charset label (RFC 2046 §4.1.2, RFC 2047, RFC 2231); an unknown one is guessed. */
export function decodeText(bytes: Uint8Array, label: string | null | undefined): string {
  const name = normalized(label ?? '');
  // ASCII is claimed by programs that know no charset at all; what is above 0x7f is anything but that.
  const decoder = name === 'us-ascii' || name === 'ascii' ? null : decoderFor(name);
  switch (decoder?.encoding) {
    case undefined:
    case 'utf-8':
      return decodeUnlabelled(bytes);
    case 'windows-1252':
      return windows1252(bytes);
    default:
      return decoder?.decode(bytes) ?? '';
  }
}

/** UTF-8, unless most of what is not ASCII is no valid UTF-8: then windows-1252, as is usual in Western Europe. */
export function decodeUnlabelled(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.match(/\ufffd/g)?.length ?? 0;
  if (wrong === 0) return text;
  const right = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return wrong > right ? windows1252(bytes) : text;
}

/** Each byte as the character of the same number: for text whose charset is not yet known, or does not matter. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (!RUNTIME_IS_LATIN1) return text;
  return text.replace(/[\u0080-\u009f]/g, (char) => HIGH_CONTROLS.charAt(char.charCodeAt(0) - 0x80));
}

/** `"ISO-8859-1"*da (comment)` → `iso-8859-1`. */
function normalized(label: string): string {
  const bare = label.trim().replace(/^["']+/, '');
  const name = (/^[^\s"'()*;]*/.exec(bare.slice(0, 60))?.[0] ?? '').toLowerCase();
  return ALIASES[name] ?? name;
}

function decoderFor(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
