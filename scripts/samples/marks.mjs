/** Signature logos as mail programs paste them: small pictures of a few kB. */

const logo = (width, height, inner) =>
  `<!doctype html><style>body{margin:0;background:#fff}</style><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;

export const LOGOS = {
  holm: {
    width: 220,
    height: 56,
    html: logo(
      220,
      56,
      `<rect x="3" y="3" width="50" height="50" rx="10" fill="none" stroke="#555" stroke-width="4"/><path d="M17 14v28M39 14v28M17 28h22" stroke="#555" stroke-width="6"/><text x="66" y="35" font-family="Open Sans" font-weight="600" font-size="20" fill="#555">Holms Snedkeri</text>`,
    ),
  },
  nordby: {
    width: 240,
    height: 60,
    html: logo(
      240,
      60,
      `<path d="M6 30L30 8l24 22v24H38V38H22v16H6z" fill="#b4531b"/><text x="66" y="39" font-family="Open Sans" font-weight="700" font-size="24" fill="#3d2a1e">NORDBY BYG</text>`,
    ),
  },
};
