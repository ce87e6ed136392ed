/** Scenes that look like photos: SVG with light, texture (turbulence) and the grain of a small sensor. */

const FILTERS = `
<filter id="grain" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".85" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 .5  0 0 0 0 .5  0 0 0 0 .5  .35 .35 .35 0 -.28"/></filter>
<filter id="rough" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".018 .03" numOctaves="5" seed="11" result="n"/><feColorMatrix in="n" values="0 0 0 0 .1  0 0 0 0 .1  0 0 0 0 .1  .9 0 0 0 -.34"/><feComposite in2="SourceGraphic" operator="in"/></filter>
<filter id="concrete" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="4" seed="3"/><feColorMatrix values="0 0 0 0 .16  0 0 0 0 .15  0 0 0 0 .14  .8 .2 0 0 -.36"/><feComposite in2="SourceGraphic" operator="in"/></filter>
<filter id="leaves" x="0" y="0" width="100%" height="100%"><feTurbulence type="turbulence" baseFrequency=".035" numOctaves="4" seed="21"/><feColorMatrix values="0 0 0 0 .07  0 0 0 0 .13  0 0 0 0 .04  2.2 0 0 0 -.5"/><feComposite in2="SourceGraphic" operator="in"/></filter>
<filter id="soft"><feGaussianBlur stdDeviation="9"/></filter>
<radialGradient id="vignette" cx="50%" cy="46%" r="75%"><stop offset=".62" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".5"/></radialGradient>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a9bccb"/><stop offset="1" stop-color="#e6e4dc"/></linearGradient>
<linearGradient id="light" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff3d6" stop-opacity=".34"/><stop offset=".55" stop-color="#fff3d6" stop-opacity="0"/></linearGradient>`;

/** A picture in a frame of 1600 by 1200 units, scaled to the size wanted. */
function photo(inner, { tilt = 0, stamp = '' } = {}) {
  return `<!doctype html><html><style>html,body{margin:0;overflow:hidden;background:#222}svg{display:block;width:100vw;height:100vh}</style>
<svg viewBox="0 0 1600 1200" preserveAspectRatio="xMidYMid slice" xmlns="http://www.w3.org/2000/svg"><defs>${FILTERS}</defs>
<g transform="rotate(${tilt} 800 600) scale(1.03) translate(-24 -18)">${inner}</g>
<rect width="1600" height="1200" fill="url(#light)"/><rect width="1600" height="1200" fill="url(#vignette)"/>
<rect width="1600" height="1200" filter="url(#grain)" opacity=".5"/>
${stamp ? `<text x="1560" y="1165" text-anchor="end" font-family="DejaVu Sans Mono" font-size="34" fill="#ffb347" opacity=".9">${stamp}</text>` : ''}</svg></html>`;
}

const rect = (x, y, w, h, fill, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`;

function bricks(x0, y0, w, h, tones) {
  const out = [rect(x0, y0, w, h, '#b9ad9c')];
  for (let row = 0, y = y0; y < y0 + h; row += 1, y += 30) {
    for (let col = 0, x = x0 - (row % 2) * 44; x < x0 + w; col += 1, x += 88) {
      const left = Math.max(x, x0);
      const width = Math.min(x + 82, x0 + w) - left;
      if (width > 0)
        out.push(rect(left, y, width, 25, tones[(row * 7 + col * 13 + ((row * col) % 5)) % tones.length]));
    }
  }
  return out.join('');
}

const RED = ['#8a4a38', '#95523e', '#7c4032', '#9c5a43', '#854635', '#8f5542'];
const YELLOW = ['#b9975c', '#c2a067', '#ad8c52', '#c9a871', '#b59158'];

/** The entrance of a house with two steps: what a wheelchair meets. */
export function entrance() {
  const step = (x, y, w, h, depth) =>
    `<path d="M${x} ${y}l${depth} -${depth * 0.62}h${w - depth * 2}l${depth} ${depth * 0.62}z" fill="#b8b4ab"/>${rect(x, y, w, h, '#8d8a83')}`;
  return photo(
    `${bricks(0, 0, 1660, 900, RED)}${rect(0, 0, 1660, 900, '#000', 'filter="url(#rough)" opacity=".5"')}
${rect(0, 880, 1660, 360, '#77726a')}${rect(0, 880, 1660, 360, '#000', 'filter="url(#concrete)"')}
${rect(180, 190, 380, 430, '#e9e6df')}${rect(205, 215, 330, 380, '#3b4a55')}<path d="M205 215h330L205 560z" fill="#8fa5b1" opacity=".5"/>${rect(362, 215, 16, 380, '#e9e6df')}${rect(165, 620, 410, 26, '#cfcabf')}
${rect(730, 120, 420, 720, '#d9d4c8')}${rect(762, 152, 356, 690, '#274b45')}${rect(800, 200, 280, 230, '#1d3733')}<path d="M800 200h280L800 400z" fill="#7f9c9a" opacity=".35"/>${rect(800, 480, 280, 320, '#21423c')}<circle cx="1084" cy="500" r="16" fill="#c9b27a"/>
<rect x="1190" y="330" width="92" height="52" rx="6" fill="#e8e2d2"/><text x="1236" y="369" text-anchor="middle" font-family="Open Sans" font-size="36" fill="#333">14</text>
<ellipse cx="940" cy="1050" rx="470" ry="40" fill="#000" opacity=".4" filter="url(#soft)"/>
${step(650, 905, 580, 64, 42)}${step(560, 985, 760, 72, 58)}
${rect(560, 840, 760, 220, '#000', 'filter="url(#concrete)" opacity=".9"')}
<path d="M1330 1060V700M1330 700l-70 -30" stroke="#2c2c2c" stroke-width="13" fill="none"/>
<g transform="translate(90 830)"><path d="M40 210h120l-18 -140H58z" fill="#a2563a"/><circle cx="100" cy="30" r="92" fill="#35512c"/><circle cx="60" cy="-6" r="56" fill="#47683a"/><circle cx="140" cy="8" r="50" fill="#2b4526"/><circle cx="100" cy="30" r="95" filter="url(#leaves)" opacity=".6"/></g>`,
    { tilt: -0.8 },
  );
}

/** A bathroom with a shower step and a narrow door; the tone of the tiles and the thing in the room vary. */
export function bathroom({
  tile = '#dfe5e4',
  grout = '#b9c2c1',
  thing = 'basin',
  tilt = 0.6,
  light = 1,
  stamp = '',
} = {}) {
  const tiles = [];
  for (let y = 0; y < 760; y += 86)
    for (let x = 0; x < 1660; x += 86)
      tiles.push(rect(x, y, 82, 82, tile, `opacity="${0.86 + (((x * 3 + y * 7) / 86) % 5) * 0.03}"`));
  const floor = [];
  for (let i = -12; i < 26; i += 1)
    floor.push(
      `<path d="M${800 + (i - 7) * 62} 760L${800 + (i - 7) * 190} 1240" stroke="#6d6a66" stroke-width="3"/>`,
    );
  for (let i = 0; i < 9; i += 1)
    floor.push(`<path d="M0 ${760 + i * i * 6 + i * 12}H1660" stroke="#6d6a66" stroke-width="3"/>`);
  const things = {
    basin: `${rect(980, 190, 360, 270, '#97a7ab')}<path d="M980 190h360L980 430z" fill="#dbe4e6" opacity=".7"/><path d="M940 520h440v50q0 90 -130 96h-180q-130 -6 -130 -96z" fill="#f6f6f3"/>${rect(1120, 660, 80, 220, '#e4e4e0')}<path d="M1160 520v-46h46" stroke="#8b9296" stroke-width="16" fill="none"/>`,
    toilet: `${rect(1010, 420, 250, 230, '#f3f3ef', 'rx="18"')}<ellipse cx="1135" cy="745" rx="190" ry="86" fill="#f8f8f5"/><ellipse cx="1135" cy="735" rx="140" ry="54" fill="#d3d8d8"/><path d="M985 770q40 150 70 170h160q40 -30 70 -170z" fill="#e9e9e4"/>`,
    shower: `${rect(930, 60, 20, 830, '#9fb2b6')}<path d="M950 60h520v800H950z" fill="#cfe0e2" opacity=".42"/><path d="M1250 120h120M1370 120v60" stroke="#8d959a" stroke-width="14" fill="none"/><circle cx="1370" cy="196" r="36" fill="#a9b1b4"/>`,
    door: `${rect(960, 90, 420, 780, '#e8e4da')}${rect(1000, 130, 340, 740, '#f4f1e9')}${rect(1035, 180, 270, 280, '#ebe7dc')}${rect(1035, 510, 270, 310, '#ebe7dc')}<path d="M1300 500h-64" stroke="#77736a" stroke-width="14"/>`,
    pipe: `<path d="M1040 200v640M1110 200v560q0 60 60 60h380" stroke="#a7653a" stroke-width="30" fill="none"/><path d="M1040 330h70" stroke="#7f868a" stroke-width="40"/><ellipse cx="1080" cy="880" rx="230" ry="46" fill="#394a52" opacity=".5"/>`,
  };
  return photo(
    `${rect(0, 0, 1660, 760, grout)}${tiles.join('')}${rect(0, 760, 1660, 480, '#8b8781')}${floor.join('')}
${rect(0, 760, 1660, 480, '#000', 'filter="url(#concrete)" opacity=".7"')}
<path d="M150 930l430 -34 96 118 -500 40z" fill="#5f7484"/><path d="M176 1054l500 -40 0 10 -496 42z" fill="#43525d"/><path d="M176 960l392 -30M186 990l420 -34" stroke="#8fa2b0" stroke-width="7"/>
<path d="M200 420h300v-14h-300z" fill="#9aa1a5"/><path d="M250 404h170v250q-85 14 -170 0z" fill="#a9583f"/><path d="M250 600h170v22h-170z" fill="#d9a089"/>
${things[thing]}
<ellipse cx="1150" cy="930" rx="330" ry="34" fill="#000" opacity=".26" filter="url(#soft)"/>
${rect(0, 0, 1660, 1240, '#120d05', `opacity="${1 - light}"`)}`,
    { tilt, stamp },
  );
}

/** A stair with a hand rail on one side only. */
export function stairs() {
  const steps = Array.from({ length: 9 }, (_, i) => {
    const y = 1160 - i * 98;
    const inset = i * 46;
    return `<path d="M${170 + inset} ${y}h${1260 - inset * 2}v56h-${1260 - inset * 2}z" fill="#6e5138"/><path d="M${170 + inset} ${y}l46 -42h${1168 - inset * 2}l46 42z" fill="#a87f58"/>`;
  }).join('');
  return photo(
    `${rect(0, 0, 1660, 1240, '#d8cfbf')}<path d="M0 0h560L160 1240H0z" fill="#c3b8a4"/><path d="M1660 0h-560l400 1240h160z" fill="#e4dccd"/>
${rect(620, 60, 380, 260, '#f7f5ee')}${rect(645, 85, 330, 210, '#cfdde6')}${steps}
${rect(0, 0, 1660, 1240, '#000', 'filter="url(#rough)" opacity=".25"')}
<path d="M1500 900L1080 180" stroke="#5b3f28" stroke-width="26"/><path d="M1440 960V820M1330 770V640M1220 580V450" stroke="#3e3e3e" stroke-width="12"/>`,
    { tilt: 1.1 },
  );
}

/** A garden path of uneven flags that leads to a house. */
export function gardenPath() {
  const flags = Array.from({ length: 12 }, (_, i) => {
    const t = i / 12;
    const y = 1190 - t * 560;
    const w = 560 * (1 - t * 0.78);
    const x = 800 - w / 2 + Math.sin(i * 1.7) * 12 + t * 120;
    const h = 78 * (1 - t * 0.72);
    return `<path d="M${x} ${y}l${w} ${(i % 3) * 7 - 6}l-${w * 0.09} -${h}h-${w * 0.8}z" fill="${['#a19a8d', '#938c80', '#aba497'][i % 3]}"/>`;
  }).join('');
  return photo(
    `${rect(0, 0, 1660, 560, 'url(#sky)')}<path d="M0 470q240 -130 520 -40t560 -30t580 40v200H0z" fill="#5f7360"/><path d="M0 470q240 -130 520 -40t560 -30t580 40v200H0z" fill="#000" filter="url(#leaves)" opacity=".8"/>
<g transform="translate(690 230)">${bricks(0, 130, 560, 250, YELLOW)}<path d="M-50 140L280 -70L610 140z" fill="#574a45"/>${rect(70, 200, 120, 110, '#e9e6df')}${rect(80, 210, 100, 90, '#40525d')}${rect(390, 190, 100, 190, '#2e5266')}${rect(250, 200, 110, 110, '#e9e6df')}${rect(260, 210, 90, 90, '#40525d')}</g>
${rect(0, 590, 1660, 660, '#60733b')}${rect(0, 590, 1660, 660, '#000', 'filter="url(#leaves)" opacity=".55"')}
${flags}${rect(430, 600, 760, 640, '#000', 'filter="url(#concrete)" opacity=".45"')}
<g transform="translate(150 420)"><path d="M60 330V120" stroke="#4b3a2b" stroke-width="30"/><circle cx="60" cy="60" r="150" fill="#6b6a2e"/><circle cx="60" cy="60" r="160" filter="url(#leaves)"/></g>
<g transform="translate(1400 470)"><path d="M40 300V130" stroke="#4b3a2b" stroke-width="24"/><circle cx="40" cy="70" r="120" fill="#8a6a2c"/><circle cx="40" cy="70" r="128" filter="url(#leaves)"/></g>`,
  );
}
