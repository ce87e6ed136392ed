/** Letters, forms and invoices as printed pages. All text is ours; nothing is fetched. */

const BASE = `
  @page { size: A4; margin: 0 }
  * { box-sizing: border-box }
  body { margin: 0; font: 11pt/1.5 'Open Sans', Carlito, 'Liberation Sans', sans-serif; color: #1c1c1c }
  .sheet { width: 210mm; min-height: 296mm; padding: 22mm 24mm 26mm; position: relative }
  header { display: flex; justify-content: space-between; align-items: flex-start; margin-bottom: 16mm }
  .mark { display: flex; align-items: center; gap: 4mm; font-weight: 700; font-size: 14pt; color: var(--ink) }
  .mark svg { width: 14mm; height: 14mm }
  .from { font-size: 8.5pt; line-height: 1.45; color: #555; text-align: right }
  .to { margin-bottom: 10mm }
  .facts { font-size: 9.5pt; color: #444; margin-bottom: 8mm; display: grid; grid-template-columns: max-content 1fr; gap: .5mm 4mm }
  h1 { font-size: 15pt; line-height: 1.3; margin: 0 0 5mm; color: var(--ink) }
  h2 { font-size: 11pt; margin: 5mm 0 1.5mm }
  p { margin: 0 0 3.2mm }
  table { border-collapse: collapse; width: 100%; margin: 3mm 0 5mm; font-size: 10pt }
  th, td { text-align: left; padding: 1.8mm 2.5mm; border-bottom: .3mm solid #d5d5d5; vertical-align: top }
  th { background: color-mix(in srgb, var(--ink) 9%, white); font-weight: 600 }
  .num { text-align: right; font-variant-numeric: tabular-nums }
  .total td { font-weight: 700; border-top: .6mm solid var(--ink) }
  .signature { margin-top: 12mm }
  .signature svg { display: block; height: 16mm; margin-bottom: 1mm }
  footer { position: absolute; left: 24mm; right: 24mm; bottom: 12mm; font-size: 8pt; color: #777; border-top: .2mm solid #ccc; padding-top: 2mm }
  .box { border: .3mm solid #bbb; padding: 3mm 4mm; margin: 3mm 0; border-radius: 1mm }
  .tick::before { content: '☒ '; font-family: 'DejaVu Sans' }
  .open::before { content: '☐ '; font-family: 'DejaVu Sans' }`;

/** Marks of the senders: simple shapes, drawn here. */
const MARKS = {
  kommune: `<svg viewBox="0 0 48 48" role="img" aria-label="Byvåben"><path d="M6 4h36v22c0 10-8 16-18 19C14 42 6 36 6 26z" fill="#14507a"/><path d="M12 30c4-4 8-4 12 0s8 4 12 0" stroke="#fff" stroke-width="3" fill="none"/><path d="M24 8l8 9h-4v8h-8v-8h-4z" fill="#f3c13a"/></svg>`,
  region: `<svg viewBox="0 0 48 48"><circle cx="24" cy="24" r="21" fill="#00797a"/><path d="M24 10v28M10 24h28" stroke="#fff" stroke-width="7"/></svg>`,
  doctor: `<svg viewBox="0 0 48 48"><rect x="3" y="3" width="42" height="42" rx="9" fill="#7a2f4f"/><path d="M15 12v9a9 9 0 0018 0v-9M24 30v4a6 6 0 0012 0v-3" stroke="#fff" stroke-width="3.4" fill="none"/><circle cx="36" cy="28" r="3.4" fill="#fff"/></svg>`,
  builder: `<svg viewBox="0 0 48 48"><path d="M4 24L24 6l20 18v20H30V30H18v14H4z" fill="#b4531b"/></svg>`,
  appeals: `<svg viewBox="0 0 48 48"><path d="M24 4v38M10 44h28M8 14h32" stroke="#3a3f55" stroke-width="3.4"/><path d="M2 28l6-14 6 14a6 4 0 01-12 0zM34 28l6-14 6 14a6 4 0 01-12 0z" fill="#3a3f55"/></svg>`,
  bandages: `<svg viewBox="0 0 48 48"><rect x="-2" y="17" width="52" height="15" rx="7.5" fill="#2f6f3e" transform="rotate(-35 24 24)"/><circle cx="24" cy="24" r="3" fill="#fff"/></svg>`,
  plain: '',
};

const SIGNATURES = [
  'M4 30c10-26 22-26 16-6s12 2 18-6 6 14 14 4 10-12 14-2 12 2 30-8',
  'M6 12c20-12 34 6 12 20s10 6 22-10c8-10 2 16 12 8s14-18 18-4 16 4 40-6',
  'M4 26c4-20 16-24 14-8s-8 18 4 4 18-18 16-2 14 0 20-6 14 14 50-4',
];

/**
 * @param {object} letter `mark` (key of MARKS), `ink`, `sender` {name, lines}, `to` lines, `facts` pairs, `title`, `body`
 *   (HTML), `signed` {name, role, hand}, `foot`
 */
export function letter({
  mark = 'plain',
  ink = '#1c1c1c',
  sender,
  to = [],
  facts = [],
  title,
  body,
  signed,
  foot = '',
}) {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title>
<style>:root{--ink:${ink}}${BASE}</style>
<div class="sheet">
<header><div class="mark">${MARKS[mark]}<span>${sender.name}</span></div><div class="from">${sender.lines.join('<br>')}</div></header>
${to.length ? `<div class="to">${to.join('<br>')}</div>` : ''}
${facts.length ? `<div class="facts">${facts.map(([k, v]) => `<span>${k}</span><span>${v}</span>`).join('')}</div>` : ''}
<h1>${title}</h1>
${body}
${signed ? `<div class="signature">${hand(signed.hand ?? 0)}${signed.name}<br><span style="color:#555">${signed.role}</span></div>` : ''}
${foot ? `<footer>${foot}</footer>` : ''}
</div></html>`;
}

/** A table with the last `numbers` columns right-aligned; a row that begins with "I alt" is the total. */
export function table(head, rows, numbers = 0) {
  const cell = (tag) => (value, i) =>
    `<${tag}${i >= head.length - numbers ? ' class="num"' : ''}>${value}</${tag}>`;
  return `<table><thead><tr>${head.map(cell('th')).join('')}</tr></thead><tbody>${rows
    .map(
      (row) =>
        `<tr${row[0].startsWith('I alt') ? ' class="total"' : ''}>${row.map(cell('td')).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
}

export const paragraphs = (...texts) => texts.map((t) => `<p>${t}</p>`).join('');

function hand(i) {
  return `<svg viewBox="0 0 120 44" aria-hidden="true"><path d="${SIGNATURES[i % SIGNATURES.length]}" fill="none" stroke="#1b2a6b" stroke-width="1.8" stroke-linecap="round"/></svg>`;
}
