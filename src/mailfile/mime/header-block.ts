import { decodeUnlabelled } from '../text/charset';

const LF = 0x0a;
const CR = 0x0d;
const COLON = 0x3a;
/** More than any server lets through; the rest of a longer block is not looked at. */
const MAX_BLOCK = 2 * 1024 * 1024;

/** One header block (RFC 5322 §2.2): fields in their order, unfolded, with encoded words not yet decoded. */
export class HeaderBlock {
  private constructor(private readonly fields: readonly (readonly [name: string, value: string])[]) {}

  /**
   * Never throws. Lines that are no field are passed over, as is the `From ` line of an mbox. Raw 8-bit text is UTF-8
   * (RFC 6532) or else windows-1252.
   */
  static parse(bytes: Uint8Array): HeaderBlock {
    const fields: [string, string][] = [];
    for (const field of unfolded(bytes.subarray(0, MAX_BLOCK))) {
      const name = fieldName(field);
      if (name === null) continue;
      const value = decodeUnlabelled(field.subarray(field.indexOf(COLON) + 1));
      fields.push([name, value.replace(/[\r\n]+/g, '').trim()]);
    }
    return new HeaderBlock(fields);
  }

  /** Value of the first field of that name (lower case); null when there is none or it is empty. */
  first(name: string): string | null {
    return this.fields.find(([field, value]) => field === name && value !== '')?.[1] ?? null;
  }

  /** Names of all fields, in lower case. */
  names(): readonly string[] {
    return this.fields.map(([name]) => name);
  }
}

/** Each field with its continuation lines. */
function* unfolded(bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  for (let newline = bytes.indexOf(LF); newline !== -1; newline = bytes.indexOf(LF, newline + 1)) {
    const next = bytes[newline + 1];
    if (next === 0x20 || next === 0x09) continue;
    yield bytes.subarray(start, newline);
    start = newline + 1;
  }
  yield bytes.subarray(start);
}

/** Printable ASCII before the colon, without space within (RFC 5322 §2.2; §4.5 allows space before the colon). */
function fieldName(field: Uint8Array): string | null {
  const colon = field.subarray(0, 200).indexOf(COLON);
  if (colon < 1) return null;
  const name = String.fromCharCode(...field.subarray(0, colon)).trimEnd();
  return /^[!-9;-~]+$/.test(name) ? name.toLowerCase() : null;
}

/** Whether a line (without its LF) is the empty line that ends a header block. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  return end === start || (end === start + 1 && bytes[start] === CR);
}

/** The header block at the start of `bytes`, up to its empty line or the end. */
export function leadingHeaderBlock(bytes: Uint8Array): HeaderBlock {
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(LF, start);
    const end = newline === -1 ? bytes.length : newline;
    if (isBlank(bytes, start, end)) break;
    start = end + 1;
  }
  return HeaderBlock.parse(bytes.subarray(0, start));
}
