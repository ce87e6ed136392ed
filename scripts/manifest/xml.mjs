/** A few lines that write well-formed, indented XML. */

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * One element with its lines indented by two spaces per level.
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {...(string | readonly string[] | null)} children  elements made by `element`; null is left out
 */
export function element(name, attributes, ...children) {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`);
  const lines = children.flat().filter((child) => child !== null);
  if (lines.length === 0) return `<${name}${start.join('')} />`;
  const inner = lines.map((line) => line.replaceAll(/^/gm, '  '));
  return [`<${name}${start.join('')}>`, ...inner, `</${name}>`].join('\n');
}

/** An element that holds text only. */
export const textElement = (name, text) => `<${name}>${escape(text)}</${name}>`;

export const document = (rootElement) => `<?xml version="1.0" encoding="UTF-8"?>\n${rootElement}\n`;
