/**
 * Which PNG is drawn from which master at which size. Below 32 px a master of its own, fitted to whole pixels.
 * Sizes: ribbon and store icons of the XML manifests, and the unified manifest's colour (192) and outline (32) icons.
 */
const sized = (name, sizes) =>
  sizes.map((size) => ({
    file: `${name}-${size}.png`,
    master: size < 32 ? `${name}-small.svg` : `${name}.svg`,
    size,
  }));

/** @type {ReadonlyArray<{ file: string, master: string, size: number }>} */
export const DRAWINGS = [
  ...sized('enkeltvis', [16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 192]),
  { file: 'enkeltvis-outline-32.png', master: 'enkeltvis-outline.svg', size: 32 },
  ...sized('file', [16, 32, 80]),
];
