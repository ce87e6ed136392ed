import type { da } from '../i18n/da';
import { chosenLanguage, loadMessages } from '../i18n/language';
import { followTheme } from './shared/theme';
import './shared/styles/tokens.css';
import './shared/styles/ground.css';
import './shared/styles/pane.css';

export interface Notice {
  readonly title?: string;
  readonly text: string;
}

/** A few words where there is no pane (yet), without React. `startPane` puts the pane in its place. */
export async function showNotice(root: HTMLElement, words: (t: typeof da) => Notice): Promise<void> {
  followTheme({ theme: null, onThemeChange: () => () => undefined });
  const language = chosenLanguage(navigator.language.startsWith('en') ? 'en' : 'da');
  const { title, text } = words(await loadMessages(language));
  const main = document.createElement('main');
  main.className = 'ev-pane ev-section';
  if (title !== undefined) main.append(element('h1', 'ev-h', title));
  main.append(element('p', 'ev-quiet', text));
  document.documentElement.lang = language;
  root.replaceChildren(main);
}

function element(name: 'h1' | 'p', className: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
