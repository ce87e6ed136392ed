import type { Storage } from './compound-file';
import { writeCompoundFile, type NewStorage } from './compound-file-writer';
import { HeaderSize, PROPERTY_STREAM } from './properties';

/** Names of the properties that have no fixed id; kept once per file, in the outermost message (MS-OXMSG §2.2.3). */
const NAMED_PROPERTIES = '__nameid_version1.0';
/** {00020D0B-0000-0000-C000-000000000046}: an Outlook message (MS-OXMSG §2.3). */
const MESSAGE_CLASS_ID = Uint8Array.of(0x0b, 0x0d, 2, 0, 0, 0, 0, 0, 0xc0, 0, 0, 0, 0, 0, 0, 0x46);

/** A message within a message, as a `.msg` of its own. `outermost` is the root of the file it lies in. */
export async function embeddedMessage(message: Storage, outermost: Storage): Promise<Blob> {
  const named = outermost.storages.get(NAMED_PROPERTIES);
  const streams = [...message.streams.values()].filter(({ name }) => name !== PROPERTY_STREAM);
  const properties = await asOutermost(message);
  return writeCompoundFile(
    {
      name: 'Root Entry',
      storages: [...message.storages.values(), ...(named ? [named] : [])],
      streams: [
        ...streams,
        { name: PROPERTY_STREAM, size: properties.length, blob: () => new Blob([properties]) },
      ],
    },
    MESSAGE_CLASS_ID,
  );
}

/** An OLE object within a message, as a compound file of its own. */
export function storageAsFile(storage: Storage): Blob {
  const root: NewStorage = {
    name: 'Root Entry',
    storages: [...storage.storages.values()],
    streams: [...storage.streams.values()],
  };
  return writeCompoundFile(root, new Uint8Array(16));
}

/** The header of the property stream is eight reserved bytes longer in an outermost message (MS-OXMSG §2.4.1). */
async function asOutermost(message: Storage): Promise<Uint8Array<ArrayBuffer>> {
  const inner = (await message.streams.get(PROPERTY_STREAM)?.bytes()) ?? new Uint8Array(HeaderSize.embedded);
  const outer = new Uint8Array(inner.length + HeaderSize.message - HeaderSize.embedded);
  outer.set(inner.subarray(0, HeaderSize.embedded));
  outer.set(inner.subarray(HeaderSize.embedded), HeaderSize.message);
  return outer;
}
