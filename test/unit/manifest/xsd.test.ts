import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { CLIENT_ID, generated, root } from './manifests';

/** Microsoft's schemas may not be copied into the project; they are read where the workbench has them. */
const folder = path.resolve(root, '../shared/manifest/xsd');
const present = existsSync(folder);
const main = 'OfficeAppManifestV1_1.xsd';

const read = (name: string) => ({
  fileName: name,
  contents: readFileSync(path.join(folder, name), 'utf8'),
});

async function faultsOf(xml: string): Promise<string[]> {
  const result = await validateXML({
    xml: { fileName: 'manifest.xml', contents: xml },
    schema: read(main),
    preload: readdirSync(folder)
      .filter((name) => name !== main)
      .map(read),
  });
  return result.errors.map((error) => error.message);
}

if (!present) process.stderr.write(`skipped: no manifest schemas in ${folder}\n`);

(present ? describe : describe.skip)('against the XSDs of Office', () => {
  test.each(['manifest.xml', 'manifest.word.xml'])('%s is valid', async (name) => {
    expect(await faultsOf(generated(name))).toEqual([]);
    expect(await faultsOf(generated(name, { clientId: CLIENT_ID }))).toEqual([]);
  });

  test('elements in the wrong order are caught', async () => {
    const xml = generated('manifest.xml').replace(
      /(<SourceLocation resid="Pane.Url" \/>)\s*(<SupportsPinning>true<\/SupportsPinning>)/,
      '$2$1',
    );
    expect((await faultsOf(xml)).join()).toContain('SupportsPinning');
  });
});
