import type { HostTheme, PaneHost } from '../../host/pane-host';

const DARK = '(prefers-color-scheme: dark)';

/** Relative luminance of `#rrggbb` (WCAG 2.2), or null for any other way of writing a colour. */
function luminance(color: string | null): number | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(color ?? '');
  if (hex === null) return null;
  const [r = 0, g = 0, b = 0] = hex.slice(1).map((pair) => {
    const value = parseInt(pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast that our quiet texts and tints were checked for; a host colour that gives less is not taken over. */
const LEAST_CONTRAST = 10;

/** The host's ground and text colours, where they make a pair that can be read; else none. */
export function usableColors(theme: HostTheme): { surface: string; text: string } | null {
  const [ground, ink] = [luminance(theme.background), luminance(theme.foreground)];
  if (ground === null || ink === null || theme.background === null || theme.foreground === null) return null;
  const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
  const fits = theme.dark === ground < 0.18;
  return contrast >= LEAST_CONTRAST && fits ? { surface: theme.background, text: theme.foreground } : null;
}

function apply(theme: HostTheme | null): void {
  const root = document.documentElement;
  root.dataset['theme'] = (theme?.dark ?? matchMedia(DARK).matches) ? 'dark' : 'light';
  const colors = theme && !matchMedia('(forced-colors: active)').matches ? usableColors(theme) : null;
  for (const [token, value] of [
    ['--ev-surface', colors?.surface],
    ['--ev-text', colors?.text],
  ] as const) {
    if (value === undefined) root.style.removeProperty(token);
    else root.style.setProperty(token, value);
  }
}

/** Follows the host's theme, or the system's where the host has none. */
export function followTheme(host: Pick<PaneHost, 'theme' | 'onThemeChange'>): void {
  let current = host.theme;
  apply(current);
  host.onThemeChange((theme) => {
    current = theme;
    apply(current);
  });
  for (const query of [DARK, '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', () => apply(current));
  }
}
