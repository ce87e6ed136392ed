import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkXmlManifest, CLIENT_ID, generated, root } from './manifests';

const outlook = generated('manifest.xml');
const faultsOf = (xml: string) => checkXmlManifest(xml, root);

/** Replaces exactly one place, so that each test breaks what it says. */
function broken(xml: string, from: string, to: string): string {
  expect(xml).toContain(from);
  return xml.replace(from, to);
}

describe('the generated XML manifests', () => {
  test.each(['manifest.xml', 'manifest.word.xml'])('%s has no faults', (name) => {
    expect(faultsOf(generated(name))).toEqual([]);
  });

  test.each(['manifest.xml', 'manifest.word.xml', 'manifest.json', 'manifest.en.json'])(
    'the committed %s is what the source says',
    async (name) => {
      expect(await readFile(path.join(root, name), 'utf8')).toBe(generated(name));
    },
  );

  test('--check says the same at the prompt', async () => {
    const run = promisify(execFile)(process.execPath, ['scripts/manifest/manifest.mjs', '--check'], {
      cwd: root,
    });
    expect((await run).stdout).toContain('are in order');
  });

  test('Outlook gets a pinned pane in read mode and shared mailboxes, but neither multi-select nor a pane without an item', () => {
    expect(outlook).toContain('<SupportsPinning>true</SupportsPinning>');
    expect(outlook).toContain('<SupportsSharedFolders>true</SupportsSharedFolders>');
    expect(outlook).toContain('<Permissions>ReadWriteMailbox</Permissions>');
    expect(outlook).not.toMatch(/SupportsNoItemContext|SupportsMultiSelect/);
  });

  test('the version follows package.json', async () => {
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(outlook).toContain(`<Version>${version}.0</Version>`);
  });

  test('a municipality’s own origin and client id reach every address', () => {
    const xml = generated('manifest.xml', {
      origin: 'https://enkeltvis.nordby.example',
      clientId: CLIENT_ID,
    });
    expect(xml).not.toContain('localhost');
    expect(xml).toContain(`<Resource>api://enkeltvis.nordby.example/${CLIENT_ID}</Resource>`);
    expect(faultsOf(xml)).toEqual([]);
  });

  test.each(['http://enkeltvis.nordby.example', 'https://nordby.example/addin', 'nordby'])(
    'origin %s is refused',
    (origin) => {
      expect(() => generated('manifest.xml', { origin })).toThrow();
    },
  );

  test('a client id that is no GUID is refused', () => {
    expect(() => generated('manifest.xml', { clientId: 'enkeltvis' })).toThrow('GUID');
  });
});

describe('a broken XML manifest is caught', () => {
  test.each<[string, string, string, string]>([
    ['a reference to nothing', 'resid="File.Tip"', 'resid="File.Tipp"', '"File.Tipp" is not defined'],
    ['an unused resource', 'resid="Compose.Tip"', 'resid="File.Tip"', '"Compose.Tip" is not used'],
    ['a resource defined twice', 'String id="Compose.Tip"', 'String id="File.Tip"', 'defined twice'],
    ['a resource id of 33 characters', 'String id="Name"', `String id="${'n'.repeat(33)}"`, 'longer than 32'],
    ['a label that is too long', 'Value="File"', `Value="${'f'.repeat(126)}"`, 'longer than 125'],
    ['an icon of the wrong size', 'icons/file-16.png', 'icons/file-32.png', 'is 32 × 32, not 16 × 16'],
    ['an icon that is not there', 'icons/file-80.png', 'icons/file-81.png', 'missing or not a PNG'],
    ['a store icon of the wrong size', 'enkeltvis-128.png', 'enkeltvis-64.png', 'not 128 × 128'],
    [
      'an address without TLS',
      'https://localhost:3000/taskpane',
      'http://localhost:3000/taskpane',
      'not https',
    ],
    ['an id that is no GUID', '<Id>1', '<Id>x', 'not a GUID'],
    ['a version of three numbers', '.0</Version>', '</Version>', 'not four numbers'],
  ])('%s', (_what, from, to, fault) => {
    expect(faultsOf(broken(outlook, from, to)).join('\n')).toContain(fault);
  });
});
