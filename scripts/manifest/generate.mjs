import { outlookManifest } from './outlook.mjs';
import { manifestSource } from './source.mjs';
import { unifiedEnglish, unifiedManifest } from './unified.mjs';
import { wordManifest } from './word.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * All manifests as text, by file name.
 * @param {import('./source.mjs').Options} [options]
 * @returns {Record<string, string>}
 */
export function generateManifests(options) {
  const source = manifestSource(options);
  return {
    'manifest.xml': outlookManifest(source),
    'manifest.word.xml': wordManifest(source),
    'manifest.json': json(unifiedManifest(source)),
    'manifest.en.json': json(unifiedEnglish(source)),
  };
}
