import { DamagedFileError } from '../read-guard';
import { chain, Sectors } from './sectors';

/** A folder of a compound file. */
export interface Storage {
  readonly name: string;
  readonly storages: ReadonlyMap<string, Storage>;
  readonly streams: ReadonlyMap<string, Stream>;
}

/** A file of a compound file. */
export interface Stream {
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** The bytes; of a large stream as slices of the file. @throws DamagedFileError when there are fewer than `size`. */
  readonly blob: () => Blob;
  /** The same, read into memory. */
  readonly bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

const ENTRY_SIZE = 128;
const MINI_SECTOR = 64;
const NO_ENTRY = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
/** Storages nested deeper than this occur in no message: 20 mails within each other take 40. */
const MAX_DEPTH = 64;

/**
 * Opens a compound file (MS-CFB), the container of `.msg`: its tree of storages and streams.
 *
 * @throws DamagedFileError when its tables or its tree contradict each other.
 */
export async function openCompoundFile(file: Blob): Promise<Storage> {
  const sectors = await Sectors.open(file);
  const directory = await sectors.wholeChain(sectors.header.firstDirectorySector).arrayBuffer();
  const entries = parseEntries(new DataView(directory));
  const root = entries[0];
  if (root?.type !== ROOT) throw new DamagedFileError('no root');
  const reader = new TreeReader(sectors, entries, await MiniStream.open(sectors, root));
  return reader.storage(root, 0);
}

/** MS-CFB §2.6.1. */
interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function parseEntries(view: DataView): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= view.byteLength; at += ENTRY_SIZE) {
    const u32 = (offset: number): number => view.getUint32(at + offset, true);
    const nameBytes = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
    const name = new Uint8Array(view.buffer, at, nameBytes);
    entries.push({
      name: new TextDecoder('utf-16le').decode(name),
      type: view.getUint8(at + 66),
      left: u32(68),
      right: u32(72),
      child: u32(76),
      start: u32(116),
      // The upper half is only used by files beyond our limit, and may hold anything in version 3.
      size: u32(120),
    });
  }
  return entries;
}

/** Streams below the cut-off, in sectors of 64 bytes (§2.4). In memory: thousands of properties are read from it. */
class MiniStream {
  private constructor(
    private readonly content: Uint8Array,
    private readonly table: Uint32Array,
  ) {}

  static async open(sectors: Sectors, root: Entry): Promise<MiniStream> {
    const table = await sectors.wholeChain(sectors.header.firstMiniTableSector).arrayBuffer();
    const content = root.size === 0 ? null : await sectors.wholeChain(root.start).arrayBuffer();
    return new MiniStream(
      content === null ? new Uint8Array(0) : new Uint8Array(content),
      new Uint32Array(table.slice(0, table.byteLength & ~3)),
    );
  }

  read(start: number, size: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(size);
    let at = 0;
    for (const number of chain(this.table, start, Math.ceil(size / MINI_SECTOR))) {
      const from = number * MINI_SECTOR;
      const piece = this.content.subarray(from, from + Math.min(MINI_SECTOR, size - at));
      bytes.set(piece, at);
      at += piece.length;
    }
    if (at < size) throw new DamagedFileError('mini stream ends early');
    return bytes;
  }
}

class TreeReader {
  private readonly seen = new Set<number>();

  constructor(
    private readonly sectors: Sectors,
    private readonly entries: readonly Entry[],
    private readonly mini: MiniStream,
  ) {}

  storage(entry: Entry, depth: number): Storage {
    if (depth > MAX_DEPTH) throw new DamagedFileError('storages too deep');
    const storages = new Map<string, Storage>();
    const streams = new Map<string, Stream>();
    for (const child of this.childrenOf(entry)) {
      if (child.type === STORAGE) storages.set(child.name, this.storage(child, depth + 1));
      else if (child.type === STREAM) streams.set(child.name, this.stream(child));
    }
    return { name: entry.name, storages, streams };
  }

  /** The entries of a storage's tree, each of which may belong to one place only. */
  private childrenOf(entry: Entry): Entry[] {
    const children: Entry[] = [];
    const waiting = [entry.child];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const child = this.entries[id];
      if (id === NO_ENTRY) continue;
      if (!child || this.seen.has(id)) throw new DamagedFileError('directory tree');
      this.seen.add(id);
      children.push(child);
      waiting.push(child.left, child.right);
    }
    return children;
  }

  private stream({ name, size, start }: Entry): Stream {
    if (size < this.sectors.header.miniCutoff) {
      const read = (): Uint8Array<ArrayBuffer> =>
        size === 0 ? new Uint8Array(0) : this.mini.read(start, size);
      return { name, size, blob: () => new Blob([read()]), bytes: async () => Promise.resolve(read()) };
    }
    const blob = (): Blob => this.sectors.content(start, size);
    return { name, size, blob, bytes: async () => new Uint8Array(await blob().arrayBuffer()) };
  }
}
