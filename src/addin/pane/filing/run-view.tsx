import { useEffect, useRef, useState } from 'react';
import { Button } from '../shared/button';
import type { MenuItem } from '../shared/menu-item';
import { MoreMenu } from '../shared/more-menu';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';
import { DoneView } from './done-view';
import { ProgressView } from './progress-view';
import { outcomeOf, type RunEntry } from './run-store';
import { runRow } from './run-words';

interface RunViewProps {
  readonly entry: RunEntry;
  readonly ownDomains: readonly string[];
  /** Set when another mail than this one is shown. */
  readonly onBack: (() => void) | null;
}

/** A mail that is being filed, or that has been. */
export function RunView({ entry, ownDomains, onBack }: RunViewProps) {
  const { t } = useWords();
  const { runs } = useServices();
  const body = useRef<HTMLDivElement>(null);
  const done = outcomeOf(entry.state) === 'done';

  // The pressed button is gone: the reader goes on where the news is.
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.focus();
  }, []);

  const extra: readonly MenuItem[] =
    done && onBack === null
      ? [{ key: 'again', text: t.actions.fileAgain, onClick: () => runs.dismiss(entry.key) }]
      : [];
  const retryable = entry.state.documents
    .filter((document) => runRow(document, t).remedies.includes('retry'))
    .map(({ key }) => key);
  return (
    <>
      <div className="ev-pane__body" ref={body} tabIndex={-1}>
        <p className="ev-sr" role="status">
          {useNews(entry)}
        </p>
        {done ? <DoneView state={entry.state} /> : <ProgressView entry={entry} ownDomains={ownDomains} />}
      </div>
      <footer className="ev-foot ev-foot--end">
        {retryable.length > 1 && (
          <Button
            look="primary"
            icon="retry"
            onClick={() => retryable.forEach((key) => entry.run.retry(key))}
          >
            {t.progress.retryAll(retryable.length)}
          </Button>
        )}
        {onBack !== null && (
          <Button icon="back" onClick={onBack}>
            {t.actions.backToForm}
          </Button>
        )}
        <MoreMenu extra={extra} />
      </footer>
    </>
  );
}

/** The latest change in words, for screen readers: states, not percentages. Failures speak for themselves. */
function useNews(entry: RunEntry): string {
  const { t } = useWords();
  const [before, setBefore] = useState({ texts: new Map<string, string>(), news: '' });
  const texts = new Map(
    entry.state.documents
      .filter(({ state }) => state.kind !== 'uploading')
      .map((document) => {
        const { title, text } = runRow(document, t);
        return [document.key, t.progress.announce(title, text)] as const;
      }),
  );
  const fresh = [...texts].filter(([key, text]) => before.texts.get(key) !== text).map(([, text]) => text);
  if (fresh.length > 0) {
    // State that follows props: https://react.dev/reference/react/useState#storing-information-from-previous-renders
    setBefore({ texts: new Map([...before.texts, ...texts]), news: fresh.at(-1) ?? '' });
  }
  return before.news;
}
