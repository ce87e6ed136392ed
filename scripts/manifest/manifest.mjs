/**
 * Writes the manifests, or checks the committed ones.
 *   npm run manifest -- [--origin https://host[:port]] [--client-id GUID] [--out folder]
 *   npm run manifest -- --check
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkUnifiedManifest } from './check-unified.mjs';
import { checkXmlManifest } from './check-xml.mjs';
import { generateManifests } from './generate.mjs';

const root = path.resolve(import.meta.dirname, '../..');

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function main() {
  const { values } = parseArgs({
    options: {
      origin: { type: 'string' },
      'client-id': { type: 'string' },
      out: { type: 'string', default: root },
      check: { type: 'boolean', default: false },
    },
  });
  const files = generateManifests({ origin: values.origin, clientId: values['client-id'] });
  const faults = [
    ...['manifest.xml', 'manifest.word.xml'].flatMap((name) =>
      checkXmlManifest(files[name], root).map((fault) => `${name}: ${fault}`),
    ),
    ...checkUnifiedManifest(
      JSON.parse(files['manifest.json']),
      JSON.parse(files['manifest.en.json']),
      root,
    ).map((fault) => `manifest.json: ${fault}`),
  ];
  if (values.check) {
    for (const [name, text] of Object.entries(files)) {
      if (readOrEmpty(path.join(values.out, name)) !== text)
        faults.push(`${name} differs from its source; run "npm run manifest"`);
    }
  }
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    return 1;
  }
  if (!values.check) {
    mkdirSync(values.out, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(values.out, name), text);
  }
  console.log(`${Object.keys(files).join(', ')} ${values.check ? 'are in order' : 'written'}`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
