import { transformFile } from '@swc/core';

/** A TypeScript file as JavaScript for the browser; kept, since the tests ask for the same few again and again. */
const kept = new Map<string, Promise<string>>();

export function transpiled(file: string): Promise<string> {
  let script = kept.get(file);
  if (!script) {
    script = transformFile(file, {
      configFile: false,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    }).then(({ code }) => code);
    kept.set(file, script);
  }
  return script;
}
