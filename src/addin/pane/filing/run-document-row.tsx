import { memo, useState } from 'react';
import type { CaseSummary } from '../../../contract/case';
import type { FilingRun, RunDocument } from '../../gateway/filing-run';
import { Button, Buttons } from '../shared/button';
import { Part } from '../shared/error-boundary';
import { Icon } from '../shared/icon';
import { lazyWithRetry } from '../shared/lazy-with-retry';
import { useServices } from '../shared/services';
import { TitleField } from '../shared/text-field';
import { useWords } from '../shared/words';
import { type Remedy, runRow } from './run-words';

const CaseSearch = lazyWithRetry(() => import('../cases/case-search'));

interface RunDocumentRowProps {
  readonly document: RunDocument;
  readonly case: CaseSummary;
  readonly run: FilingRun;
}

/** How one document gets on, and what can be done where it failed: that one alone, with its title and case kept. */
export const RunDocumentRow = memo(function RunDocumentRow({
  document,
  case: filedOn,
  run,
}: RunDocumentRowProps) {
  const { t } = useWords();
  const { openCase } = useServices();
  const [open, setOpen] = useState<'title' | 'case' | null>(null);
  const [title, setTitle] = useState('');
  const { tone, icon, text, detail, remedies, title: shownTitle } = runRow(document, t);
  const failed = tone === 'error' || tone === 'ask';

  const again = (correction?: Parameters<FilingRun['retry']>[1]) => {
    setOpen(null);
    run.retry(document.key, correction);
  };
  const remedyButton: Record<Remedy, { text: string; act: () => void }> = {
    retry: { text: t.actions.retry, act: () => again() },
    'send-again': { text: t.progress.unknownRetry, act: () => again() },
    'other-case': { text: t.actions.otherCase, act: () => setOpen('case') },
    'edit-title': {
      text: t.actions.editTitle,
      act: () => {
        setTitle(shownTitle);
        setOpen('title');
      },
    },
    'open-case': { text: t.actions.openCase, act: () => openCase(filedOn.ref) },
  };

  return (
    <li className={`ev-row ev-row--in ${tone === null ? '' : `ev-tone-${tone}`}`}>
      <Icon name={icon} className="ev-fg" />
      <div className="ev-row__main">
        <p>{shownTitle}</p>
        <div role={failed ? 'alert' : undefined}>
          <p className={failed ? 'ev-text' : 'ev-state'}>{text}</p>
        </div>
        {detail !== null && <p className="ev-small ev-quiet">{detail}</p>}
        {open === null && remedies.length > 0 && (
          <Buttons className="ev-mt">
            {remedies.map((remedy) => (
              <Button
                key={remedy}
                aria-label={`${remedyButton[remedy].text}: ${shownTitle}`}
                onClick={remedyButton[remedy].act}
              >
                {remedyButton[remedy].text}
              </Button>
            ))}
          </Buttons>
        )}
        {open === 'title' && (
          <div className="ev-stack ev-stack--s ev-mt">
            <TitleField
              id={`ev-retitle-${document.key}`}
              value={title}
              label={t.documents.title(shownTitle)}
              onChange={setTitle}
            />
            <Buttons>
              <Button
                look="primary"
                aria-disabled={title.trim() === ''}
                onClick={() => title.trim() && again({ title: title.trim() })}
              >
                {t.actions.retry}
              </Button>
              <Button onClick={() => setOpen(null)}>{t.actions.cancel}</Button>
            </Buttons>
          </div>
        )}
        {open === 'case' && (
          <Part>
            <CaseSearch onPick={(found) => again({ case: found })} onClose={() => setOpen(null)} />
          </Part>
        )}
      </div>
    </li>
  );
});
