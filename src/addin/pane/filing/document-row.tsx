import { type ActionDispatch, memo } from 'react';
import type { MailSnapshot } from '../../../domain/mail/mail-item';
import { IconButton } from '../shared/button';
import { Part } from '../shared/error-boundary';
import { Icon } from '../shared/icon';
import { lazyWithRetry } from '../shared/lazy-with-retry';
import { TitleField } from '../shared/text-field';
import { Tick } from '../shared/tick';
import { useWords } from '../shared/words';
import { factsOf, lineOf, nameOf } from './document-facts';
import type { FormLimits } from './form-check';
import type { FormAction, FormRow } from './form-state';

const DocumentDetails = lazyWithRetry(() => import('./document-details'));

interface DocumentRowProps {
  readonly row: FormRow;
  readonly mail: MailSnapshot;
  readonly limits: FormLimits;
  readonly detailsOpen: boolean;
  readonly dispatch: ActionDispatch<[FormAction]>;
}

export const titleId = (rowId: string) => `ev-title-${rowId}`;

/** One document: taken along or not, its title, and what is behind it. */
export const DocumentRow = memo(function DocumentRow(props: DocumentRowProps) {
  const { row, mail, limits, detailsOpen, dispatch } = props;
  const { t, format } = useWords();
  const { draft, id, touched } = row;
  const name = nameOf(draft, t);
  const tick = (
    <Tick
      checked={draft.include}
      label={t.documents.include(name)}
      onChange={(include) => dispatch({ type: 'edit', id, edit: { include } })}
    />
  );
  if (draft.leftOut !== null && !draft.include && !touched.has('include')) {
    return (
      <li className="ev-doc">
        {tick}
        <p className="ev-doc__off ev-state">
          <Icon name={factsOf(draft, mail, t, format).icon} />
          <span>
            {name} · {t.documents.leftOut[draft.leftOut]}
          </span>
        </p>
      </li>
    );
  }
  const line = lineOf(row, mail, limits, t, format);
  const lineId = `${titleId(id)}-line`;
  return (
    <li className={draft.include ? 'ev-doc' : 'ev-doc ev-doc--unticked'}>
      {tick}
      <TitleField
        id={titleId(id)}
        value={draft.title}
        label={t.documents.title(name)}
        describedBy={lineId}
        look={line.tone}
        onChange={(title) => dispatch({ type: 'edit', id, edit: { title } })}
      />
      <IconButton
        plain
        icon="pencil"
        title={t.documents.edit}
        aria-label={t.documents.editFor(name)}
        aria-expanded={detailsOpen}
        onClick={() => dispatch({ type: 'details', id: detailsOpen ? null : id })}
      />
      <p
        className={line.tone === 'plain' ? 'ev-doc__facts' : `ev-doc__facts ev-tone-${line.tone}`}
        id={lineId}
      >
        <Icon name={line.icon} />
        <span>{line.text}</span>
      </p>
      {detailsOpen && (
        <Part>
          <DocumentDetails row={row} dispatch={dispatch} />
        </Part>
      )}
    </li>
  );
});
