import { chosenLanguage, type Language } from '../addin/i18n/language';
import { da, type DemoWords } from './words/da';
import { en } from './words/en';

/** Danish, unless the browser speaks English. */
export const browserLanguage = (): Language => (navigator.language.startsWith('en') ? 'en' : 'da');

/** The language of the page: what was chosen in the pane, else the browser's. */
export const pageLanguage = (): Language => chosenLanguage(browserLanguage());

export const wordsOf: Readonly<Record<Language, DemoWords>> = { da, en };

/** Calls back when another language is chosen in the pane: the choice is stored, and the frame is another document. */
export function onLanguageChange(listener: () => void): () => void {
  window.addEventListener('storage', listener);
  return () => {
    window.removeEventListener('storage', listener);
  };
}
