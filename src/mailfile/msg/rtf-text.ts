import { decodeText, latin1 } from '../text/charset';
import { charsetOf } from './code-pages';

/** The body that an RTF document stands for: HTML wrapped in RTF (MS-OXRTFEX), or text of its own. */
export interface RtfBody {
  readonly kind: 'html' | 'text';
  readonly content: string;
}

/** Reads the body of a mail in RTF. One pass, linear in time; never throws. */
export function readRtf(rtf: Uint8Array): RtfBody {
  return new RtfReader().read(latin1(rtf));
}

/** Groups that hold no text of the body. */
const HIDDEN = new Set(
  'colortbl stylesheet info pict object header headerl headerr footer footerl footerr pntext'.split(' '),
);

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['sect', '\n'],
  ['page', '\n'],
  ['row', '\n'],
  ['cell', ' '],
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);

/** `\~`, `\_` and the escapes; `\-` is a hyphenation point and says nothing. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['\n', '\n'],
  ['\r', '\n'],
]);

/** Character sets of fonts (RTF 1.9.1, `\fcharset`) to code pages; the others mean the document's own. */
const FONT_CODE_PAGES: ReadonlyMap<number, number> = new Map([
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** One token: a control word with its number, an escaped byte, an escaped character, a brace, or plain text. */
const TOKEN = /\\([a-z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[^\\{}]+|\\/giu;

interface Group {
  hidden: boolean;
  /** Within `\htmlrtf … \htmlrtf0`: RTF that repeats what the wrapped HTML says. */
  repeated: boolean;
  fontTable: boolean;
  codePage: number;
  /** Number of characters after each `\u` that stand in for it in readers without Unicode. */
  fallbackLength: number;
}

class RtfReader {
  private readonly out: string[] = [];
  private readonly outer: Group[] = [];
  private group: Group = {
    hidden: false,
    repeated: false,
    fontTable: false,
    codePage: 1252,
    fallbackLength: 1,
  };
  private kind: RtfBody['kind'] = 'text';
  private documentCodePage = 1252;
  private readonly fontCodePages = new Map<number, number>();
  private definedFont = 0;
  /** Bytes that wait to be decoded together: a character may take two. */
  private bytes: number[] = [];
  /** Characters of a `\u` fallback that are still to be passed over. */
  private skip = 0;

  read(rtf: string): RtfBody {
    const token = new RegExp(TOKEN);
    for (let match = token.exec(rtf); match; match = token.exec(rtf)) {
      const [whole, word, number, hex, escape, brace] = match;
      if (hex !== undefined) this.byte(parseInt(hex, 16));
      else if (word === 'bin') token.lastIndex += Math.max(0, Number(number ?? 0));
      else if (word !== undefined) this.word(word, number === undefined ? null : Number(number));
      else if (escape !== undefined) this.escape(escape);
      else if (brace !== undefined) this.brace(brace);
      else this.text(whole);
    }
    this.flush();
    return { kind: this.kind, content: this.out.join('') };
  }

  private word(word: string, number: number | null): void {
    this.flush();
    const symbol = SYMBOLS.get(word);
    if (symbol !== undefined) this.emit(symbol);
    else if (word === 'u') this.unicode(number ?? 0);
    else if (HIDDEN.has(word)) this.group.hidden = true;
    else this.setting(word, number);
  }

  private setting(word: string, number: number | null): void {
    const { group } = this;
    switch (word) {
      case 'uc':
        group.fallbackLength = Math.max(0, number ?? 1);
        break;
      case 'ansicpg':
        this.documentCodePage = group.codePage = number ?? 1252;
        break;
      case 'fonttbl':
        group.hidden = group.fontTable = true;
        break;
      case 'f':
        if (group.fontTable) this.definedFont = number ?? 0;
        else group.codePage = this.fontCodePages.get(number ?? 0) ?? this.documentCodePage;
        break;
      case 'fcharset':
        this.fontCodePages.set(this.definedFont, FONT_CODE_PAGES.get(number ?? 0) ?? this.documentCodePage);
        break;
      case 'fromhtml':
        this.kind = 'html';
        break;
      case 'htmltag':
        group.hidden = this.outer.at(-1)?.hidden ?? false;
        break;
      case 'htmlrtf':
        group.repeated = number !== 0;
        break;
    }
  }

  private unicode(number: number): void {
    // Written as a signed 16-bit number; of a pair of surrogates each half comes on its own.
    this.emit(String.fromCharCode(number & 0xffff));
    this.skip = this.group.fallbackLength;
  }

  private escape(character: string): void {
    if (character === '*') this.group.hidden = true;
    else if (this.skip > 0) this.skip--;
    else {
      this.flush();
      this.emit(ESCAPES.get(character) ?? '');
    }
  }

  private brace(brace: string): void {
    this.flush();
    this.skip = 0;
    if (brace === '{') this.outer.push({ ...this.group });
    else this.group = this.outer.pop() ?? this.group;
  }

  /** Line ends in the source mean nothing. */
  private text(text: string): void {
    for (const character of text.replace(/[\r\n]+/g, '')) this.byte(character.charCodeAt(0));
  }

  private byte(byte: number): void {
    if (this.skip > 0) this.skip--;
    else if (this.visible) this.bytes.push(byte);
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    this.out.push(decodeText(Uint8Array.from(this.bytes), charsetOf(this.group.codePage) ?? 'windows-1252'));
    this.bytes = [];
  }

  private emit(text: string): void {
    if (this.visible) this.out.push(text);
  }

  private get visible(): boolean {
    return !this.group.hidden && !this.group.repeated;
  }
}
