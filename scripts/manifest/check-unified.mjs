/** What the JSON schema cannot see in the unified manifest: icons on disk, actions and language files that fit together. */
import { checkIcon } from './check-icon.mjs';

/** The value at a path like `extensions[0].ribbons[1].tabs[0].label`, undefined when there is none. */
const at = (value, keyPath) =>
  keyPath
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((inner, key) => inner?.[key], value);

const iconsIn = (value) =>
  value === null || typeof value !== 'object'
    ? []
    : [...('size' in value && 'url' in value ? [value] : []), ...Object.values(value).flatMap(iconsIn)];

/**
 * @param {any} manifest  parsed manifest.json
 * @param {Record<string, string>} english  parsed manifest.en.json
 * @param {string} root  folder that holds assets/
 * @returns {string[]}
 */
export function checkUnifiedManifest(manifest, english, root) {
  const [extension] = manifest.extensions;
  const actions = extension.runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id));
  const called = extension.ribbons.flatMap((ribbon) =>
    ribbon.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls.map((c) => c.actionId))),
  );
  return [
    ...called.filter((id) => !actions.includes(id)).map((id) => `action "${id}" is not defined`),
    ...actions.filter((id) => !called.includes(id)).map((id) => `action "${id}" is not used`),
    ...iconsIn(extension).flatMap(({ url, size }) =>
      checkIcon(root, new URL(url).pathname.replace(/^\//, 'assets/'), size),
    ),
    ...checkIcon(root, manifest.icons.color, 192),
    ...checkIcon(root, manifest.icons.outline, 32),
    ...checkIcon(root, manifest.icons.color32x32, 32),
    ...Object.keys(english)
      .filter((key) => key !== '$schema' && typeof at(manifest, key) !== 'string')
      .map((key) => `English text for "${key}", which the manifest does not have`),
  ];
}
