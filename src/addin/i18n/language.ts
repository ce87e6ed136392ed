import { da, type Messages } from './da';

export type Language = 'da' | 'en';

const KEY = 'ev-language';

/** The language that the user chose, else the host's. Storage may be closed to us in a third-party frame. */
export function chosenLanguage(ofHost: Language): Language {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'da' || stored === 'en' ? stored : ofHost;
  } catch {
    return ofHost;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Then it lasts until the pane closes.
  }
}

/** Danish is always at hand; English is fetched when wanted. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'da' ? da : (await import('./en')).en;
}
