import type { Storage, Stream } from './compound-file';
import { directoryBytes, type NewEntry } from './compound-directory';

type Content = Pick<Stream, 'name' | 'size' | 'blob'>;

const SECTOR = 512;
const MINI_SECTOR = 64;
const MINI_CUTOFF = 4096;
const NUMBERS_PER_SECTOR = SECTOR / 4;
const HEADER_DIFAT_NUMBERS = 109;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const TABLE_SECTOR = 0xfffffffd;
const DIFAT_SECTOR = 0xfffffffc;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What is written: a storage as read, or one with streams made anew. */
export interface NewStorage {
  readonly name: string;
  readonly storages: readonly (NewStorage | Storage)[];
  readonly streams: readonly Content[];
}

/**
 * Writes a storage as a compound file of its own (MS-CFB, version 3), so that a mail within a `.msg` becomes a `.msg`.
 * Large streams are taken over as slices, without a copy.
 *
 * @param classId 16 bytes that say what the file is (§2.6.1, CLSID of the root).
 */
export function writeCompoundFile(root: NewStorage, classId: Uint8Array): Blob {
  const sectors = new Chains(SECTOR);
  const mini = new Chains(MINI_SECTOR);
  const place = ({ size, blob }: Content): number =>
    (size < MINI_CUTOFF ? mini : sectors).append(blob(), size);

  const rootEntry = entry('root', root.name, 0, 0);
  const entries = [rootEntry];
  rootEntry.children = addChildren(entries, root, place);
  const miniStart = sectors.append(mini.content(), mini.size);
  const miniNumbers = wholeSectors(mini.table);
  const miniTable = sectors.append(numbers(miniNumbers), miniNumbers.length * 4);
  const directory = directoryBytes(entries, { start: miniStart, size: mini.size, classId });
  const directoryStart = sectors.append(new Blob([directory]), directory.length);
  const miniTableSectors = miniNumbers.length / NUMBERS_PER_SECTOR;

  const tables = allocationTables(sectors.table);
  const header = headerBytes({ tables, directoryStart, miniTable, miniTableSectors });
  return new Blob([header, sectors.content(), numbers(tables.fat), numbers(tables.difat)]);
}

function addChildren(
  entries: NewEntry[],
  storage: NewStorage,
  place: (content: Content) => number,
): number[] {
  const ids: number[] = [];
  for (const stream of storage.streams) {
    ids.push(entries.push(entry('stream', stream.name, place(stream), stream.size)) - 1);
  }
  for (const child of storage.storages) {
    const added = entry('storage', child.name, 0, 0);
    ids.push(entries.push(added) - 1);
    const inner = {
      name: child.name,
      storages: [...child.storages.values()],
      streams: [...child.streams.values()],
    };
    added.children = addChildren(entries, inner, place);
  }
  return ids;
}

function entry(type: NewEntry['type'], name: string, start: number, size: number): NewEntry {
  return { type, name, start, size, children: [] };
}

/** Contents one after the other in sectors of one size, and the table that links each one's sectors. */
class Chains {
  readonly table: number[] = [];
  private readonly parts: BlobPart[] = [];

  constructor(private readonly unit: number) {}

  /** Number of the first sector. */
  append(content: Blob, size: number): number {
    const count = Math.ceil(size / this.unit);
    const first = this.table.length;
    for (let i = 1; i <= count; i++) this.table.push(i === count ? END_OF_CHAIN : first + i);
    this.parts.push(content, new Uint8Array(count * this.unit - size));
    return count === 0 ? END_OF_CHAIN : first;
  }

  get size(): number {
    return this.table.length * this.unit;
  }

  content(): Blob {
    return new Blob(this.parts);
  }
}

interface Tables {
  /** The allocation table, its own sectors and those of the DIFAT included; whole sectors. */
  readonly fat: readonly number[];
  readonly firstFatSector: number;
  readonly fatSectors: number;
  /** Whole sectors; empty while the header has room. */
  readonly difat: readonly number[];
  readonly difatSectors: number;
}

/** §2.3 and §2.5. The tables describe themselves, so their size is found step by step. */
function allocationTables(content: readonly number[]): Tables {
  let fatSectors = 0;
  let difatSectors = 0;
  for (let before = -1; before !== fatSectors + difatSectors;) {
    before = fatSectors + difatSectors;
    fatSectors = Math.ceil((content.length + before) / NUMBERS_PER_SECTOR);
    difatSectors = Math.ceil(Math.max(0, fatSectors - HEADER_DIFAT_NUMBERS) / (NUMBERS_PER_SECTOR - 1));
  }
  const first = content.length;
  const fat = wholeSectors(
    content.concat(
      Array<number>(fatSectors).fill(TABLE_SECTOR),
      Array<number>(difatSectors).fill(DIFAT_SECTOR),
    ),
  );
  const difat: number[] = [];
  for (let sector = 1; sector <= difatSectors; sector++) {
    for (let i = 0; i < NUMBERS_PER_SECTOR - 1; i++) {
      const index = HEADER_DIFAT_NUMBERS + (sector - 1) * (NUMBERS_PER_SECTOR - 1) + i;
      difat.push(index < fatSectors ? first + index : FREE);
    }
    difat.push(sector === difatSectors ? END_OF_CHAIN : first + fatSectors + sector);
  }
  return { fat, firstFatSector: first, fatSectors, difat, difatSectors };
}

interface HeaderFields {
  readonly tables: Tables;
  readonly directoryStart: number;
  readonly miniTable: number;
  readonly miniTableSectors: number;
}

/** §2.2. */
function headerBytes({
  tables,
  directoryStart,
  miniTable,
  miniTableSectors,
}: HeaderFields): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(SECTOR);
  bytes.set(SIGNATURE);
  const view = new DataView(bytes.buffer);
  const u16 = (offset: number, value: number): void => view.setUint16(offset, value, true);
  const u32 = (offset: number, value: number): void => view.setUint32(offset, value, true);
  u16(0x18, 0x3e);
  u16(0x1a, 3);
  u16(0x1c, 0xfffe);
  u16(0x1e, Math.log2(SECTOR));
  u16(0x20, Math.log2(MINI_SECTOR));
  u32(0x2c, tables.fatSectors);
  u32(0x30, directoryStart);
  u32(0x38, MINI_CUTOFF);
  u32(0x3c, miniTable);
  u32(0x40, miniTableSectors);
  u32(0x44, tables.difatSectors === 0 ? END_OF_CHAIN : tables.firstFatSector + tables.fatSectors);
  u32(0x48, tables.difatSectors);
  for (let i = 0; i < HEADER_DIFAT_NUMBERS; i++) {
    u32(0x4c + 4 * i, i < tables.fatSectors ? tables.firstFatSector + i : FREE);
  }
  return bytes;
}

function wholeSectors(table: readonly number[]): number[] {
  const missing = -table.length & (NUMBERS_PER_SECTOR - 1);
  return table.concat(Array<number>(missing).fill(FREE));
}

/** Little-endian, as every machine that runs a browser or Node is. */
function numbers(values: readonly number[]): Blob {
  return new Blob([Uint32Array.from(values)]);
}
