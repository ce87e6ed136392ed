import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** The little of Emscripten's NODEFS that is mended here. */
interface NodeFsStream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface EmscriptenNodeFs {
  realPath(node: unknown): string;
  readonly stream_ops: { fsync?: (stream: NodeFsStream) => number };
}

/** `EIO` as WASI numbers it. */
const EIO = 29;

function syncFile(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * A folder on disk for PGlite whose fsync reaches the disk. PGlite's own NODEFS has none, so that a power cut loses
 * acknowledged commits (electric-sql/pglite issue 1107). Relies on Emscripten's internals: PGlite's version is pinned.
 */
export class DurableNodeFS extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...args);
    const { emscriptenOpts } = made;
    emscriptenOpts.preRun = [
      ...(emscriptenOpts.preRun ?? []),
      (module) => {
        const nodefs = module.NODEFS as unknown as EmscriptenNodeFs;
        nodefs.stream_ops.fsync = (stream) => {
          try {
            if (stream.nfd === undefined) syncFile(nodefs.realPath(stream.node));
            else fsyncSync(stream.nfd);
            return 0;
          } catch {
            return EIO;
          }
        };
      },
    ];
    return made;
  }
}
