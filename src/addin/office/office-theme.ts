import type { HostTheme } from '../host/pane-host';

/** Office's theme as the pane needs it; null where the client does not tell (Outlook before Mailbox 1.14). */
export function hostTheme(theme: Partial<Office.OfficeTheme> | null | undefined): HostTheme | null {
  const background = colour(theme?.bodyBackgroundColor);
  if (!theme || background === null) return null;
  return {
    dark: theme.isDarkTheme ?? isDark(background),
    background,
    foreground: colour(theme.bodyForegroundColor),
  };
}

/** Calls back with the new theme after the user has changed it. Returns the function that ends it. */
export function watchTheme(mailbox: Office.Mailbox, listener: (theme: HostTheme) => void): () => void {
  let ended = false;
  const changed = (event: { readonly officeTheme?: Partial<Office.OfficeTheme> }) => {
    const theme = hostTheme(event.officeTheme);
    if (theme && !ended) listener(theme);
  };
  try {
    mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, changed, () => undefined);
  } catch {
    // Clients without Mailbox 1.14 throw; the theme then stays as it was at the start.
  }
  return () => {
    ended = true;
  };
}

function colour(text: string | undefined): string | null {
  return /^#[0-9a-f]{6}$/i.test(text ?? '') ? (text ?? null) : null;
}

/** Relative luminance below one half, near enough for telling a dark theme (BT.601 weights). */
function isDark(hex: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
