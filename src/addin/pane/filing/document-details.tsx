import type { ActionDispatch } from 'react';
import type { DocumentKind } from '../../../domain/filing/document-draft';
import type { Direction } from '../../../domain/mail/mail-item';
import { LineField } from '../shared/text-field';
import { Select } from '../shared/select';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';
import type { FormAction, FormRow, RowEdit } from './form-state';

interface DocumentDetailsProps {
  readonly row: FormRow;
  readonly dispatch: ActionDispatch<[FormAction]>;
}

const DIRECTIONS: readonly Direction[] = ['incoming', 'outgoing', 'internal'];

/** What is seldom changed: date, direction and kind, open in place. */
export default function DocumentDetails({ row: { id, draft }, dispatch }: DocumentDetailsProps) {
  const { t, language } = useWords();
  const { connection } = useServices();
  const kinds =
    connection.kind === 'ready'
      ? connection.session.systems.flatMap((s) => s.capabilities.documentKinds)
      : [];
  const known = new Map(kinds.map((kind) => [kind.code, kind[language]]));
  if (!known.has(draft.kind)) known.set(draft.kind, t.documents.unknownKind);
  const edit = (change: RowEdit) => dispatch({ type: 'edit', id, edit: change });
  return (
    <div className="ev-doc__details">
      <LineField
        type="date"
        label={t.documents.date}
        value={draft.documentDate}
        onChange={(documentDate) => edit({ documentDate })}
      />
      <Select
        label={t.documents.direction}
        value={draft.direction}
        options={DIRECTIONS.map((value) => ({ value, text: t.caseView.direction[value] }))}
        onChange={(value) => edit({ direction: value as Direction })}
      />
      <Select
        label={t.documents.kind}
        value={draft.kind}
        options={[...known].map(([value, text]) => ({ value, text }))}
        onChange={(value) => edit({ kind: value as DocumentKind })}
      />
    </div>
  );
}
