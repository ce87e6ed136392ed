import path from 'node:path';

interface Options {
  origin?: string;
  clientId?: string;
}

/** The generators are plain JavaScript, so that `npm run manifest` needs no build; here are their shapes. */
interface Generate {
  generateManifests: (options?: Options) => Record<string, string>;
}
interface CheckXml {
  checkXmlManifest: (xml: string, root: string) => string[];
}
interface CheckUnified {
  checkUnifiedManifest: (manifest: unknown, english: Record<string, string>, root: string) => string[];
}

export const root = path.resolve(import.meta.dirname, '../../..');
const script = (name: string): Promise<unknown> => import(path.join(root, 'scripts/manifest', name));

const { generateManifests } = (await script('generate.mjs')) as Generate;
export const { checkXmlManifest } = (await script('check-xml.mjs')) as CheckXml;
export const { checkUnifiedManifest } = (await script('check-unified.mjs')) as CheckUnified;

export const CLIENT_ID = '0a3f9c1e-5b7d-4c2a-8e6f-1d2c3b4a5f60';

/** A generated file; fails when there is none of that name. */
export function generated(name: string, options?: Options): string {
  const text = generateManifests(options)[name];
  if (text === undefined) throw new Error(`${name} is not generated`);
  return text;
}
