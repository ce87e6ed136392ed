import { useState } from 'react';
import type { CaseDocument, CaseRef } from '../../../contract/case';
import { Icon } from '../shared/icon';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';
import { saveFile } from './save-file';

interface CaseDocumentRowProps {
  readonly caseRef: CaseRef;
  readonly document: CaseDocument;
}

/** A document on a case; pressed, it is downloaded under its own file name. */
export function CaseDocumentRow({ caseRef, document }: CaseDocumentRowProps) {
  const { t, format } = useWords();
  const { connection } = useServices();
  const [state, setState] = useState<'idle' | 'downloading' | 'failed'>('idle');
  const { title, number, direction, documentDate, content, relatedTo } = document;

  const download = async (fileName: string) => {
    if (connection.kind !== 'ready' || state === 'downloading') return;
    setState('downloading');
    try {
      saveFile(await connection.client.documentContent(caseRef, document.id), fileName);
      setState('idle');
    } catch {
      setState('failed');
    }
  };

  const facts = [
    t.caseView.number(number),
    t.caseView.direction[direction],
    format.day(documentDate),
    ...(relatedTo === null ? [] : [t.caseView.attachmentTo(relatedTo)]),
  ].join(' · ');
  return (
    <li className="ev-row ev-row--in">
      <Icon name={direction} className="ev-quiet" />
      <div className="ev-row__main">
        {content === null ? (
          <span>{title}</span>
        ) : (
          <button
            type="button"
            className="ev-link"
            title={t.caseView.download(content.fileName)}
            onClick={() => void download(content.fileName)}
          >
            {title}
          </button>
        )}
        <span className="ev-small ev-quiet">{facts}</span>
        {content === null && <span className="ev-small ev-quiet">{t.caseView.noContent}</span>}
        <span className="ev-small" role="status">
          {state === 'downloading' && t.caseView.downloading}
        </span>
        {state === 'failed' && (
          <span className="ev-state ev-tone-error" role="alert">
            <Icon name="rejected" />
            {t.caseView.downloadFailed}
          </span>
        )}
      </div>
    </li>
  );
}
