import path from 'node:path';
import { pngSize } from './png.mjs';

/** Faults of one icon file that ought to be a square PNG of `size` pixels. */
export function checkIcon(root, file, size) {
  const found = pngSize(path.join(root, file));
  if (found === null) return [`icon is missing or not a PNG: ${file}`];
  if (found.width === size && found.height === size) return [];
  return [`icon ${file} is ${found.width} × ${found.height}, not ${size} × ${size}`];
}
