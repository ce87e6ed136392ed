import { jest } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { checkUnifiedManifest, CLIENT_ID, generated, root } from './manifests';

type Json = Record<string, unknown>;
let faultsOf: (manifest: Json) => Promise<string[]>;

beforeAll(async () => {
  // @microsoft/app-manifest 1.1.2 requires fs-extra without declaring it, and strip-bom, which is an ES module and so
  // cannot be required by jest. Checking a manifest against the schemas in the package needs no more than this of them.
  jest.mock(
    'fs-extra',
    () => ({ pathExists: (file: string) => Promise.resolve(existsSync(file)), readFile }),
    { virtual: true },
  );
  jest.mock('strip-bom', () => ({ default: (text: string) => text }), { virtual: true });
  const { AppManifestUtils } = (await import('@microsoft/app-manifest')) as unknown as {
    AppManifestUtils: { validateAgainstSchema(manifest: Json): Promise<string[]> };
  };
  faultsOf = (manifest) => AppManifestUtils.validateAgainstSchema(manifest);
});

const unified = (options?: { clientId?: string }) => JSON.parse(generated('manifest.json', options)) as Json;
const english = () => JSON.parse(generated('manifest.en.json')) as Record<string, string>;

/** The manifest as an English user meets it. */
function inEnglish(): Json {
  const manifest = unified();
  for (const [keyPath, text] of Object.entries(english())) {
    if (keyPath === '$schema') continue;
    const keys = keyPath.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop() ?? '';
    const holder = keys.reduce((inner, key) => inner[key] as Json, manifest);
    holder[last] = text;
  }
  return manifest;
}

describe('the unified manifest', () => {
  test('is valid by Microsoft’s schema, with and without sign-in', async () => {
    expect(await faultsOf(unified())).toEqual([]);
    expect(await faultsOf(unified({ clientId: CLIENT_ID }))).toEqual([]);
  });

  test('is still valid with the English texts in their places', async () => {
    // The package's own schema for language files does not compile (a lone bracket in a pattern).
    expect(await faultsOf(inEnglish())).toEqual([]);
  });

  test('the schema check sees an unknown property', async () => {
    expect(await faultsOf({ ...unified(), pinnable: true })).not.toEqual([]);
  });

  test('icons, actions and languages fit together', () => {
    expect(checkUnifiedManifest(unified(), english(), root)).toEqual([]);
  });

  test('an action that no runtime has is caught', () => {
    const manifest = JSON.parse(
      generated('manifest.json').replace('"id": "OpenReadPane"', '"id": "Other"'),
    ) as Json;
    expect(checkUnifiedManifest(manifest, english(), root)).toEqual([
      'action "OpenReadPane" is not defined',
      'action "Other" is not used',
    ]);
  });

  test('an English text without a Danish one is caught', () => {
    const faults = checkUnifiedManifest(unified(), { 'name.nick': 'E' }, root);
    expect(faults.join()).toContain('name.nick');
  });

  test('asks for the same rights as the XML manifests', () => {
    const names = JSON.stringify(unified()['authorization']);
    expect(names).toContain('Mailbox.ReadWrite.User');
    expect(names).toContain('Mailbox.SharedFolder');
    expect(names).toContain('Document.ReadWrite.User');
  });
});
