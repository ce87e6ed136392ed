import './shared/fabric-config';
import { createRoot } from 'react-dom/client';
import { chosenLanguage, loadMessages } from '../i18n/language';
import type { PaneHost } from '../host/pane-host';
import { App } from './app';
import { ErrorBoundary } from './shared/error-boundary';
import { applyFluentTheme } from './shared/fluent-theme';
import { followTheme } from './shared/theme';
import { WordsProvider } from './shared/words';
import { da } from '../i18n/da';
import './shared/styles/tokens.css';
import './shared/styles/ground.css';
import './shared/styles/pane.css';
import './shared/styles/controls.css';
import './shared/styles/fields.css';
import './shared/styles/rows.css';

/** Shows the pane in `root`, for whichever program `host` stands for. */
export function startPane(host: PaneHost, root: HTMLElement): void {
  performance.mark('ev-ready');
  followTheme(host);
  applyFluentTheme();
  const language = chosenLanguage(host.language);
  const show = (messages: typeof da) =>
    createRoot(root).render(
      <WordsProvider language={language} messages={messages}>
        <ErrorBoundary>
          <App host={host} />
        </ErrorBoundary>
      </WordsProvider>,
    );
  // Danish is in the first load, so nobody waits a moment for it; without the English file, Danish is better than nothing.
  if (language === 'da') show(da);
  else loadMessages(language).then(show, () => show(da));
}
