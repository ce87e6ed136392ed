/** One entry of a directory that is to be written; `children` are indices of entries, set once they are known. */
export interface NewEntry {
  readonly type: 'root' | 'storage' | 'stream';
  readonly name: string;
  readonly start: number;
  readonly size: number;
  children: readonly number[];
}

/** Of the root entry: where the mini stream lies, and what the file is. */
export interface RootFields {
  readonly start: number;
  readonly size: number;
  readonly classId: Uint8Array;
}

const ENTRY_SIZE = 128;
const ENTRIES_PER_SECTOR = 4;
const NO_ENTRY = 0xffffffff;
const TYPES = { storage: 1, stream: 2, root: 5 } as const;
const BLACK = 1;

interface Links {
  left: number;
  right: number;
  child: number;
  red: boolean;
}

/** The directory of a compound file (MS-CFB §2.6), in whole sectors of 512 bytes; the first entry is the root. */
export function directoryBytes(entries: readonly NewEntry[], root: RootFields): Uint8Array<ArrayBuffer> {
  const links = linked(entries);
  const slots = Math.ceil(entries.length / ENTRIES_PER_SECTOR) * ENTRIES_PER_SECTOR;
  const bytes = new Uint8Array(slots * ENTRY_SIZE);
  for (let index = 0; index < slots; index++) {
    const view = new DataView(bytes.buffer, index * ENTRY_SIZE, ENTRY_SIZE);
    const { left, right, child, red } = links[index] ?? noLinks();
    view.setUint32(68, left, true);
    view.setUint32(72, right, true);
    view.setUint32(76, child, true);
    const entry = entries[index];
    if (!entry) continue;
    writeName(view, entry.name);
    view.setUint8(66, TYPES[entry.type]);
    view.setUint8(67, red ? 0 : BLACK);
    const place = entry.type === 'root' ? root : entry;
    view.setUint32(116, place.start, true);
    view.setUint32(120, place.size, true);
  }
  bytes.set(root.classId, 80);
  return bytes;
}

/** UTF-16 with a final zero; at most 31 characters, as the names that were read. */
function writeName(view: DataView, name: string): void {
  const text = name.slice(0, 31);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), true);
  view.setUint16(64, 2 * (text.length + 1), true);
}

function noLinks(): Links {
  return { left: NO_ENTRY, right: NO_ENTRY, child: NO_ENTRY, red: false };
}

function linked(entries: readonly NewEntry[]): Links[] {
  const links = entries.map(noLinks);
  for (const [index, { children }] of entries.entries()) {
    const sorted = children.toSorted((a, b) => compareNames(entries[a]?.name ?? '', entries[b]?.name ?? ''));
    const parent = links[index];
    if (parent) parent.child = balanced(sorted, links, 0, Math.floor(Math.log2(sorted.length)));
  }
  return links;
}

/**
 * §2.6.4 asks for a red-black tree. A tree halved at each step is one when its deepest level, which may be
 * incomplete, is red and all else black.
 */
function balanced(sorted: readonly number[], links: Links[], depth: number, deepest: number): number {
  const middle = Math.floor(sorted.length / 2);
  const id = sorted[middle];
  const node = id === undefined ? undefined : links[id];
  if (id === undefined || !node) return NO_ENTRY;
  node.red = depth > 0 && depth === deepest;
  node.left = balanced(sorted.slice(0, middle), links, depth + 1, deepest);
  node.right = balanced(sorted.slice(middle + 1), links, depth + 1, deepest);
  return id;
}

/** §2.6.4: the shorter name first, then by upper-case UTF-16 units. */
function compareNames(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  const [upperA, upperB] = [a.toUpperCase(), b.toUpperCase()];
  if (upperA === upperB) return 0;
  return upperA < upperB ? -1 : 1;
}
