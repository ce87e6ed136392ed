import { MailReadError } from '../../domain/mail/mail-read-error';
import { DamagedFileError } from '../read-guard';
import { latin1 } from '../text/charset';
import { isBlank } from './header-block';
import { entityFacts, type EntityFacts, type MimeEntity } from './mime-entity';
import { headerStart } from './recognise';
import { decodedSize } from './transfer-decoding';

/** Multiparts nested deeper than this are kept whole, as one file. */
const MAX_DEPTH = 20;
/** No sender makes more parts; a file that does would only fill the memory. */
export const MAX_PARTS = 5_000;

const LF = 0x0a;
const CR = 0x0d;
const DASH = 0x2d;
/** How much of the rest of a boundary's line is looked at. */
const MAX_PADDING = 200;

interface Draft {
  readonly facts: EntityFacts;
  readonly bodyStart: number;
  /** Set for a multipart that is being taken apart. */
  readonly boundary: string | null;
  readonly children: MimeEntity[];
}

/**
 * Takes a mail apart in one pass over its bytes. Reads `file` into memory once and lets go of it again: what is
 * returned refers to slices of the file. Nested mails are not entered; they are attachments.
 *
 * A library's parser is not used because parts must come out byte for byte as they were sent: line ends included, and
 * without holding every part of a 150 MB mail in memory at once (docs/decisions).
 *
 * @throws MailReadError `too-large` when there are more than {@link MAX_PARTS} parts.
 */
export async function scanMime(file: Blob): Promise<MimeEntity> {
  return new Scanner(file, new Uint8Array(await file.arrayBuffer())).scan();
}

class Scanner {
  /** Multiparts that are open, the outermost first. */
  private readonly open: Draft[] = [];
  private leaf: Draft | null = null;
  /** Where the header block that is being read begins; null within a body. */
  private headerFrom: number | null;
  private parts = 0;
  private root: MimeEntity | null = null;

  constructor(
    private readonly file: Blob,
    private readonly bytes: Uint8Array,
  ) {
    this.headerFrom = headerStart(bytes);
  }

  scan(): MimeEntity {
    const { length } = this.bytes;
    let position = this.headerFrom ?? 0;
    while (position < length) {
      position = this.headerFrom === null ? this.nextBoundary(position) : this.headerLine(position);
    }
    if (this.headerFrom !== null) this.endHeader(length, length);
    this.endLeaf(length);
    while (this.open.length > 0) this.endMultipart(length);
    if (!this.root) throw new DamagedFileError('no entity');
    return this.root;
  }

  /** Reads one line of a header block; returns where to go on. */
  private headerLine(start: number): number {
    const end = this.lineEnd(start);
    if (isBlank(this.bytes, start, end)) {
      this.endHeader(start, end + 1);
    } else if (this.isDashLine(start)) {
      // No field begins like this: a boundary where the empty line was forgotten.
      this.endHeader(start, start);
      return start;
    }
    return end + 1;
  }

  /** Goes to the next boundary and acts on it; returns where to go on. Bodies are not looked at line by line. */
  private nextBoundary(from: number): number {
    if (this.open.length === 0) return this.bytes.length;
    let at = this.bytes.indexOf(DASH, from);
    while (at !== -1) {
      const level = this.isDashLine(at) ? this.levelOf(at) : -1;
      if (level !== -1) return this.boundaryLine(at, level);
      at = this.bytes.indexOf(DASH, at + 1);
    }
    return this.bytes.length;
  }

  private isDashLine(at: number): boolean {
    const atLineStart = at === 0 || this.bytes[at - 1] === LF;
    return atLineStart && this.bytes[at] === DASH && this.bytes[at + 1] === DASH;
  }

  /** Which open multipart the line is a boundary of, the innermost first; -1 for none. */
  private levelOf(start: number): number {
    return this.open.findLastIndex(({ boundary }) => this.afterBoundary(boundary, start) !== null);
  }

  private boundaryLine(start: number, level: number): number {
    const next = this.lineEnd(start) + 1;
    this.endLeaf(this.beforeLineEnd(start));
    while (this.open.length > level + 1) this.endMultipart(start);
    if (this.afterBoundary(this.open[level]?.boundary ?? null, start) === '') this.headerFrom = next;
    else this.endMultipart(next);
    return next;
  }

  /** What follows the boundary on its line: nothing, or `--` for the last one; null when it is no such line. */
  private afterBoundary(boundary: string | null, start: number): '' | '--' | null {
    if (boundary === null || boundary === '') return null;
    const after = start + 2 + boundary.length;
    for (let i = 0; i < boundary.length; i++) {
      if (this.bytes[start + 2 + i] !== boundary.charCodeAt(i)) return null;
    }
    // Space may have been added on the way (RFC 2046 §5.1.1).
    const rest = latin1(this.bytes.subarray(after, after + MAX_PADDING))
      .split('\n', 1)[0]
      ?.trimEnd();
    return rest === '' || rest === '--' ? rest : null;
  }

  private lineEnd(start: number): number {
    const newline = this.bytes.indexOf(LF, start);
    return newline === -1 ? this.bytes.length : newline;
  }

  /** The line end before a boundary belongs to the boundary (RFC 2046 §5.1.1). */
  private beforeLineEnd(lineStart: number): number {
    const withoutLf = this.bytes[lineStart - 1] === LF ? lineStart - 1 : lineStart;
    return this.bytes[withoutLf - 1] === CR && withoutLf < lineStart ? withoutLf - 1 : withoutLf;
  }

  private endHeader(headerEnd: number, bodyStart: number): void {
    const draft = this.draft(this.headerFrom ?? 0, headerEnd, bodyStart);
    this.headerFrom = null;
    if (draft.boundary === null) this.leaf = draft;
    else this.open.push(draft);
  }

  private draft(headerFrom: number, headerEnd: number, bodyStart: number): Draft {
    if (++this.parts > MAX_PARTS) throw new MailReadError('too-large', 'parts');
    const parentType = this.open.at(-1)?.facts.mediaType ?? null;
    const facts = entityFacts(this.bytes.subarray(headerFrom, headerEnd), parentType);
    const enter = facts.mediaType.startsWith('multipart/') && this.open.length < MAX_DEPTH;
    const boundary = facts.typeParameters.get('boundary')?.trimEnd() ?? '';
    return { facts, bodyStart, boundary: enter ? boundary : null, children: [] };
  }

  private endLeaf(end: number): void {
    if (this.leaf) this.add(this.entity(this.leaf, end));
    this.leaf = null;
  }

  private endMultipart(end: number): void {
    const draft = this.open.pop();
    if (draft) this.add(this.entity(draft, end));
  }

  private add(entity: MimeEntity): void {
    const parent = this.open.at(-1);
    if (parent) parent.children.push(entity);
    else this.root ??= entity;
  }

  private entity({ facts, bodyStart, boundary, children }: Draft, end: number): MimeEntity {
    const last = Math.max(bodyStart, end);
    const body = this.file.slice(bodyStart, last);
    if (children.length > 0) return { ...facts, body, size: 0, children };
    const size = decodedSize(this.bytes.subarray(bodyStart, last), facts.encoding);
    // A multipart in which its boundary never came: what was sent is at least text.
    const mediaType = boundary === null ? facts.mediaType : 'text/plain';
    return { ...facts, mediaType, body, size, children };
  }
}
