/**
 * What the XSDs cannot see in an XML manifest and Office only says by not showing the add-in: references to resources,
 * lengths, icon sizes, addresses, ids and versions.
 */
import { checkIcon } from './check-icon.mjs';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const LIMITS = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match.slice(1));
const decode = (text) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

function checkResources(xml) {
  const defined = all(xml, /<bt:(?:Image|Url|String) id="([^"]*)"/g).flat();
  const used = new Set(all(xml, /\bresid="([^"]*)"/g).flat());
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resid "${id}" is not defined`),
    ...defined.filter((id) => !used.has(id)).map((id) => `resource "${id}" is not used`),
    ...defined
      .filter((id, index) => defined.indexOf(id) !== index)
      .map((id) => `resource "${id}" is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `resource id "${id}" is longer than 32 characters`),
  ];
}

function checkLengths(xml) {
  return Object.entries(LIMITS).flatMap(([list, limit]) =>
    all(xml, new RegExp(`<${list}>([\\s\\S]*?)</${list}>`, 'g'))
      .flatMap(([inner]) => all(inner, /(?:DefaultValue|Value)="([^"]*)"/g).flat())
      .filter((text) => decode(text).length > limit)
      .map((text) => `text in ${list} is longer than ${limit} characters: "${text.slice(0, 40)}…"`),
  );
}

function checkAddresses(xml) {
  return all(xml, /<(?!bt:String|bt:Override|Override|DisplayName|Description)[^>]*DefaultValue="([^"]*)"/g)
    .flat()
    .concat(all(xml, /<AppDomain>([^<]*)</g).flat())
    .filter((url) => !url.startsWith('https://'))
    .map((url) => `address is not https: ${url}`);
}

function checkIcons(xml, root) {
  const byId = new Map(all(xml, /<bt:Image id="([^"]*)" DefaultValue="([^"]*)"/g));
  const ribbon = all(xml, /<bt:Image size="(\d+)" resid="([^"]*)"/g).map(([size, id]) => [
    byId.get(id),
    size,
  ]);
  const mail = xml.includes('xsi:type="MailApp"');
  const store = [
    ['IconUrl', mail ? 64 : 32],
    ['HighResolutionIconUrl', mail ? 128 : 64],
  ].map(([name, size]) => [all(xml, new RegExp(`<${name} DefaultValue="([^"]*)"`, 'g')).flat()[0], size]);
  return [...ribbon, ...store].flatMap(([url, size]) =>
    url === undefined ? [] : checkIcon(root, new URL(url).pathname.replace(/^\//, 'assets/'), Number(size)),
  );
}

/**
 * Faults of one XML manifest, as plain sentences; empty when there are none.
 * @param {string} xml
 * @param {string} root  folder that holds assets/
 * @returns {string[]}
 */
export function checkXmlManifest(xml, root) {
  const id = all(xml, /<Id>([^<]*)<\/Id>/g).flat()[0] ?? '';
  const version = all(xml, /<Version>([^<]*)<\/Version>/g).flat()[0] ?? '';
  return [
    ...(GUID.test(id) ? [] : [`Id is not a GUID: ${id}`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? [] : [`Version is not four numbers: ${version}`]),
    ...checkResources(xml),
    ...checkLengths(xml),
    ...checkAddresses(xml),
    ...checkIcons(xml, root),
  ];
}
