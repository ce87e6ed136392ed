import { createRoot } from 'react-dom/client';
import { da } from '../i18n/da';
import { chosenLanguage, loadMessages } from '../i18n/language';
import { followTheme } from './shared/theme';
import './shared/styles/tokens.css';
import './shared/styles/ground.css';
import './shared/styles/pane.css';

const root = document.getElementById('root');
const language = chosenLanguage(navigator.language.startsWith('en') ? 'en' : 'da');

/** Word's pane, until its own part is here: says so in plain words. */
function show({ word }: typeof da): void {
  if (root === null) return;
  document.documentElement.lang = language;
  createRoot(root).render(
    <main className="ev-pane ev-section">
      <h1 className="ev-h">{word.title}</h1>
      <p className="ev-quiet">{word.text}</p>
    </main>,
  );
}

followTheme({ theme: null, onThemeChange: () => () => undefined });
loadMessages(language).then(show, () => show(da));
