/** Building drawings in the manner of a small office: thin lines, measures, a title block. */

const SHEET = `html,body{margin:0;background:#fff}svg{display:block;width:100%;height:auto;font-family:'Liberation Sans Narrow','Liberation Sans',sans-serif}@page{size:A4 landscape;margin:0}`;

function sheet({ title, scale, number, date, inner }) {
  return `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title><style>${SHEET}</style>
<svg viewBox="0 0 1188 840" xmlns="http://www.w3.org/2000/svg"><rect width="1188" height="840" fill="#fff"/>
<rect x="24" y="24" width="1140" height="792" fill="none" stroke="#111" stroke-width="2"/>${inner}
<g transform="translate(864 716)"><rect width="300" height="100" fill="#fff" stroke="#111" stroke-width="1.4"/><path d="M0 34H300M0 68H300M150 34V100" stroke="#111"/>
<text x="10" y="23" font-size="16" font-weight="700">Tegnestuen Lys I/S</text><text x="10" y="56" font-size="13">${title}</text><text x="160" y="56" font-size="13">Mål ${scale}</text>
<text x="10" y="90" font-size="13">Tegn. nr. ${number}</text><text x="160" y="90" font-size="13">${date}</text></g></svg></html>`;
}

const measure = (x1, y, x2, words) =>
  `<path d="M${x1} ${y}H${x2}M${x1} ${y - 6}v12M${x2} ${y - 6}v12" stroke="#444" stroke-width="1"/><text x="${(x1 + x2) / 2}" y="${y - 6}" text-anchor="middle" font-size="13" fill="#222">${words}</text>`;

const HATCH =
  '<defs><pattern id="h" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v8" stroke="#777" stroke-width="1.2"/></pattern><pattern id="g" width="14" height="14" patternUnits="userSpaceOnUse"><circle cx="4" cy="5" r="1" fill="#9bb08a"/><circle cx="11" cy="11" r="1" fill="#9bb08a"/></pattern></defs>';

/** Plot, house, new annexe and ramp, distances to the boundaries, north arrow. */
export function sitePlan() {
  return sheet({
    title: 'Situationsplan',
    scale: '1:200',
    number: '26-118-01',
    date: '16.11.2026',
    inner: `${HATCH}
<path d="M110 110L800 84L844 640L96 690z" fill="url(#g)" stroke="#111" stroke-width="2.4" stroke-dasharray="18 5 3 5"/>
<path d="M60 730L860 668" stroke="#999" stroke-width="52"/><text x="380" y="712" font-size="19" fill="#fff" transform="rotate(-4.4 380 712)">Åvænget</text>
<g stroke="#111" stroke-width="2.6"><path d="M260 240H600V470H260z" fill="#f1eee8"/><path d="M260 355H600M430 240V470" stroke-width="1" stroke-dasharray="4 4"/><path d="M600 300H722V430H600z" fill="url(#h)"/></g>
<path d="M300 470V600H346V520H520V470" fill="#e3e8ee" stroke="#111" stroke-width="1.6"/><path d="M310 590l12 -60M318 536l4 -8 6 7" stroke="#111" fill="none"/>
<text x="360" y="312" font-size="18">Eksisterende bolig</text><text x="360" y="334" font-size="14">142 m²</text><text x="612" y="362" font-size="15">Tilbygning</text><text x="612" y="381" font-size="13">18,4 m²</text><text x="360" y="548" font-size="14">Rampe 1:20</text>
${measure(722, 290, 816, '2,60 m')}${measure(112, 230, 260, '6,10 m')}${measure(260, 222, 600, '14,20 m')}
<g fill="#6f8d57" opacity=".75"><circle cx="180" cy="560" r="34"/><circle cx="740" cy="570" r="28"/><circle cx="190" cy="160" r="24"/></g>
<g transform="translate(980 150)"><circle r="46" fill="none" stroke="#111" stroke-width="1.5"/><path d="M0 -60L14 30L0 18L-14 30z" fill="#111"/><text y="-66" text-anchor="middle" font-size="20">N</text></g>
<g transform="translate(880 300)" font-size="14"><text font-weight="700" y="0">Matr. nr. 12 b, Enkeltby By</text><text y="26">Grundareal 812 m²</text><text y="48">Bebygget før 142,0 m²</text><text y="70">Bebygget efter 160,4 m²</text><text y="92">Bebyggelsesprocent 19,8</text></g>`,
  });
}

/** Façade towards the south with the annexe. */
export function facade() {
  const boards = Array.from(
    { length: 16 },
    (_, i) => `<path d="M${742 + i * 12} 332V560" stroke="#8a6d4a" stroke-width="1.4"/>`,
  ).join('');
  return sheet({
    title: 'Facade mod syd',
    scale: '1:100',
    number: '26-118-03',
    date: '16.11.2026',
    inner: `${HATCH}<path d="M40 560H1140" stroke="#111" stroke-width="3"/>
<path d="M180 300H740V560H180z" fill="#efe0c8" stroke="#111" stroke-width="2"/><path d="M150 304L460 130L770 304z" fill="#9b6a55" stroke="#111" stroke-width="2"/>
<path d="M740 330H940V560H740z" fill="#d8bd95" stroke="#111" stroke-width="2"/>${boards}<path d="M730 330H950V314H730z" fill="#555"/>
<g fill="#cfe0ea" stroke="#111" stroke-width="1.6"><path d="M240 350h100v110H240zM400 350h100v110H400zM560 350h100v110H560zM780 370h120v90H780z"/><path d="M290 350v110M450 350v110M610 350v110M840 370v90"/></g>
<path d="M676 400h48v160h-48z" fill="#3d5a52" stroke="#111" stroke-width="1.6"/>
${measure(180, 610, 740, '14,20 m')}${measure(740, 610, 940, '5,10 m')}
<path d="M980 314V560M974 314h12M974 560h12" stroke="#444"/><text x="992" y="442" font-size="13">3,05 m</text><path d="M110 130V560M104 130h12M104 560h12" stroke="#444"/><text x="58" y="350" font-size="13">6,40 m</text>
<text x="180" y="90" font-size="22" font-weight="700">Facade mod syd</text>`,
  });
}
