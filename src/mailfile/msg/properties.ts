import { decodeText } from '../text/charset';
import { charsetOf, charsetOfLocale } from './code-pages';
import type { Storage, Stream } from './compound-file';
import { substorageName, Tag, Type } from './property-tags';

export const PROPERTY_STREAM = '__properties_version1.0';

/** Size of the property stream's header (MS-OXMSG §2.4.1): of a message file, of a mail within it, of a part. */
export const HeaderSize = { message: 32, embedded: 24, part: 8 } as const;

/** 100-ns steps between 1601-01-01 and 1970-01-01, in milliseconds. */
const FILETIME_EPOCH = 11_644_473_600_000;
const ENTRY_SIZE = 16;
/** Longest property that is read, in bytes. */
const MAX_PROPERTY = 32 * 1024 * 1024;

/** The properties of a message, a recipient or an attachment. What is missing or too long is null. */
export class Properties {
  private constructor(
    private readonly storage: Storage,
    private readonly fixed: ReadonlyMap<number, DataView>,
    private readonly charset: string | null,
  ) {}

  /** `charset` is that of 8-bit strings; what the storage says of itself comes first. */
  static async read(
    storage: Storage,
    headerSize: number,
    charset: string | null = null,
  ): Promise<Properties> {
    const stream = storage.streams.get(PROPERTY_STREAM);
    const fixed = new Map<number, DataView>();
    const { buffer } = stream && stream.size <= MAX_PROPERTY ? await stream.bytes() : new Uint8Array(0);
    const view = new DataView(buffer);
    for (let at = headerSize; at + ENTRY_SIZE <= view.byteLength; at += ENTRY_SIZE) {
      fixed.set(view.getUint32(at, true), new DataView(buffer, at + 8, 8));
    }
    const own = new Properties(storage, fixed, charset);
    const stated =
      charsetOf(own.integer(Tag.MessageCodepage)) ?? charsetOfLocale(own.integer(Tag.MessageLocaleId));
    return new Properties(storage, fixed, stated ?? charset);
  }

  /** Charset of 8-bit strings, for the parts of this message. */
  get stringCharset(): string | null {
    return this.charset;
  }

  async text(id: number): Promise<string | null> {
    const unicode = await this.bytes(id, Type.String);
    if (unicode) return new TextDecoder('utf-16le').decode(unicode).replace(/\0+$/, '');
    const bytes = await this.bytes(id, Type.String8);
    return bytes && decodeText(bytes, this.charset).replace(/\0+$/, '');
  }

  async binary(id: number): Promise<Uint8Array | null> {
    return this.bytes(id, Type.Binary);
  }

  integer(id: number): number | null {
    return this.value(id, Type.Integer32)?.getInt32(0, true) ?? null;
  }

  flag(id: number): boolean {
    return this.value(id, Type.Boolean)?.getUint8(0) === 1;
  }

  /** Milliseconds since 1970; null when there is no such property. */
  time(id: number): number | null {
    const ticks = this.value(id, Type.Time)?.getBigUint64(0, true);
    return ticks === undefined ? null : Number(ticks / 10_000n) - FILETIME_EPOCH;
  }

  stream(id: number, type: number): Stream | null {
    return this.storage.streams.get(substorageName(id, type)) ?? null;
  }

  substorage(id: number): Storage | null {
    return this.storage.storages.get(substorageName(id, Type.Object)) ?? null;
  }

  private value(id: number, type: number): DataView | undefined {
    return this.fixed.get(id * 0x10000 + type);
  }

  private async bytes(id: number, type: number): Promise<Uint8Array | null> {
    const stream = this.stream(id, type);
    return stream && stream.size <= MAX_PROPERTY ? stream.bytes() : null;
  }
}
