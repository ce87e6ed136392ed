import { DamagedFileError } from '../read-guard';

const HEADER_SIZE = 512;
/** Sector numbers from here on are marks, not sectors (MS-CFB §2.1). */
const MAX_REGULAR = 0xfffffffa;
const HEADER_DIFAT_ENTRIES = 109;

/**
 * The sectors of a compound file (MS-CFB §2) and their allocation tables. Contents are given as slices of the file,
 * without a copy. Nothing is trusted: chains are bounded by their declared size and by the file, so that a damaged
 * file is refused rather than read for ever.
 */
export class Sectors {
  private constructor(
    private readonly file: Blob,
    private readonly size: number,
    private readonly table: Uint32Array,
    readonly header: CompoundHeader,
  ) {}

  /** @throws DamagedFileError */
  static async open(file: Blob): Promise<Sectors> {
    const header = parseHeader(new DataView(await file.slice(0, HEADER_SIZE).arrayBuffer()));
    const size = header.sectorSize;
    const listed = await tableSectors(file, header);
    const bytes = await slices(file, size, listed).arrayBuffer();
    return new Sectors(file, size, new Uint32Array(bytes.slice(0, bytes.byteLength & ~3)), header);
  }

  /** The first `bytes` bytes of the chain that begins at `start`. @throws DamagedFileError when it is shorter. */
  content(start: number, bytes: number): Blob {
    const numbers = chain(this.table, start, Math.ceil(bytes / this.size));
    const content = slices(this.file, this.size, numbers);
    if (content.size < bytes) throw new DamagedFileError('chain ends early');
    return content.slice(0, bytes);
  }

  /** All bytes of the chain that begins at `start`; at most the size of the file. */
  wholeChain(start: number): Blob {
    return slices(this.file, this.size, chain(this.table, start, this.file.size / this.size, 'all'));
  }
}

interface CompoundHeader {
  readonly sectorSize: number;
  readonly tableSectorCount: number;
  readonly firstDirectorySector: number;
  /** Streams smaller than this lie in the mini stream. */
  readonly miniCutoff: number;
  readonly firstMiniTableSector: number;
  readonly firstDifatSector: number;
  readonly difat: readonly number[];
}

/** MS-CFB §2.2. */
function parseHeader(view: DataView): CompoundHeader {
  if (view.byteLength < HEADER_SIZE) throw new DamagedFileError('header');
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw new DamagedFileError('sector size');
  const u32 = (offset: number): number => view.getUint32(offset, true);
  return {
    sectorSize: 2 ** shift,
    tableSectorCount: u32(0x2c),
    firstDirectorySector: u32(0x30),
    miniCutoff: u32(0x38),
    firstMiniTableSector: u32(0x3c),
    firstDifatSector: u32(0x44),
    difat: Array.from({ length: HEADER_DIFAT_ENTRIES }, (_, index) => u32(0x4c + 4 * index)),
  };
}

/** Sectors that hold the allocation table: the first 109 from the header, the rest from DIFAT sectors (§2.5). */
async function tableSectors(file: Blob, header: CompoundHeader): Promise<number[]> {
  const { sectorSize } = header;
  const most = Math.ceil(file.size / sectorSize);
  const count = Math.min(header.tableSectorCount, most);
  const numbers = header.difat.filter((number) => number < MAX_REGULAR);
  let next = header.firstDifatSector;
  while (numbers.length < count && next < MAX_REGULAR) {
    const view = new DataView(await slices(file, sectorSize, [next]).arrayBuffer());
    if (view.byteLength < sectorSize) throw new DamagedFileError('DIFAT');
    for (let offset = 0; offset < sectorSize - 4; offset += 4) numbers.push(view.getUint32(offset, true));
    next = view.getUint32(sectorSize - 4, true);
  }
  return numbers.slice(0, count);
}

/**
 * Sector numbers of one chain: `limit` of them, or with `all` as many as there are, which must not exceed the limit.
 *
 * @throws DamagedFileError for a chain that leaves the table, ends early or runs in a circle.
 */
export function chain(
  table: Uint32Array,
  start: number,
  limit: number,
  want: 'limit' | 'all' = 'limit',
): number[] {
  const numbers: number[] = [];
  let next = start;
  while (next < MAX_REGULAR && (want === 'all' || numbers.length < limit)) {
    if (numbers.length > limit) throw new DamagedFileError('chain runs in a circle');
    numbers.push(next);
    const following = table[next];
    if (following === undefined) throw new DamagedFileError('chain leaves the table');
    next = following;
  }
  if (want === 'limit' && numbers.length < limit) throw new DamagedFileError('chain ends early');
  return numbers;
}

/** The sectors as one blob; neighbours are one slice. Sectors beyond the end of the file give nothing. */
function slices(file: Blob, size: number, numbers: readonly number[]): Blob {
  const parts: Blob[] = [];
  for (let from = 0; from < numbers.length;) {
    const first = numbers[from] ?? 0;
    let count = 1;
    while (numbers[from + count] === first + count) count++;
    // Sector 0 follows the header, which takes up one sector's room.
    parts.push(file.slice((first + 1) * size, (first + 1 + count) * size));
    from += count;
  }
  return new Blob(parts);
}
