import { loadTheme, registerIcons } from '@fluentui/react/lib/Styling';
import { Icon } from './icon';

/** Fluent's palette in the pane's own tokens: light, dark and contrast are then one change on the page's root. */
export function applyFluentTheme(): void {
  loadTheme({
    defaultFontStyle: { fontFamily: 'var(--ev-font)', fontWeight: 'inherit' },
    palette: {
      themePrimary: 'var(--ev-accent)',
      themeDark: 'var(--ev-accent-hover)',
      themeDarkAlt: 'var(--ev-accent-hover)',
      themeDarker: 'var(--ev-accent-text)',
      themeSecondary: 'var(--ev-accent-mark)',
      themeLighter: 'var(--ev-surface-chosen)',
      white: 'var(--ev-surface)',
      black: 'var(--ev-text)',
      neutralDark: 'var(--ev-text)',
      neutralPrimary: 'var(--ev-text)',
      neutralPrimaryAlt: 'var(--ev-text)',
      neutralSecondary: 'var(--ev-text-quiet)',
      neutralSecondaryAlt: 'var(--ev-text-quiet)',
      neutralTertiary: 'var(--ev-text-quiet)',
      neutralTertiaryAlt: 'var(--ev-line-control)',
      neutralQuaternary: 'var(--ev-line)',
      neutralQuaternaryAlt: 'var(--ev-line)',
      neutralLight: 'var(--ev-line)',
      neutralLighter: 'var(--ev-surface-hover)',
      neutralLighterAlt: 'var(--ev-surface-sunken)',
    },
  });
  registerIcons({
    icons: {
      CheckMark: <Icon name="tick" />,
      Cancel: <Icon name="close" />,
    },
  });
}
