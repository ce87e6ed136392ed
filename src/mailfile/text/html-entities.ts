import { decodeText } from './charset';

/** The named references that occur in Danish mail; any other stays as it is written. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' ' +
    'aelig=æ oslash=ø aring=å AElig=Æ Oslash=Ø Aring=Å auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß ' +
    'aacute=á eacute=é iacute=í oacute=ó uacute=ú yacute=ý eth=ð thorn=þ Eacute=É ' +
    'agrave=à egrave=è acirc=â ecirc=ê ocirc=ô ccedil=ç ntilde=ñ ' +
    'euro=€ pound=£ sect=§ para=¶ copy=© reg=® trade=™ deg=° micro=µ times=× frac12=½ ' +
    'ndash=– mdash=— hellip=… bull=• middot=· laquo=« raquo=» ' +
    'lsquo=‘ rsquo=’ sbquo=‚ ldquo=“ rdquo=” bdquo=„ shy= zwnj= zwj= lrm= rlm='
  )
    .split(' ')
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const)
    .concat([
      ['nbsp', ' '],
      ['ensp', ' '],
      ['emsp', ' '],
      ['thinsp', ' '],
    ]),
);

/** Character references of HTML (numeric ones and the common names) as characters. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z][a-z0-9]{1,7});?/gi, (whole, reference: string) => {
    if (!reference.startsWith('#')) return NAMED.get(reference) ?? whole;
    const digits = reference.slice(1);
    const code = /^x/i.test(digits) ? parseInt(digits.slice(1), 16) : Number(digits);
    return character(code) ?? whole;
  });
}

function character(code: number): string | null {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  // HTML reads these as windows-1252, whatever the document's charset.
  if (code >= 0x80 && code <= 0x9f) return decodeText(Uint8Array.of(code), 'windows-1252');
  return String.fromCodePoint(code);
}
