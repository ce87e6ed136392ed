import { useCallback } from 'react';
import type { CaseDocument, CaseRef, CaseSummary } from '../../../contract/case';
import type { Messages } from '../../i18n/da';
import { Button } from '../shared/button';
import { failureOf } from '../shared/failure-words';
import { Icon } from '../shared/icon';
import { Message } from '../shared/message';
import { useServices } from '../shared/services';
import { useAnswer } from '../shared/use-answer';
import { useWords } from '../shared/words';
import { CaseDocumentRow } from './case-document-row';

interface CaseViewProps {
  readonly caseRef: CaseRef;
  readonly onBack: () => void;
}

/** One case: its facts and its documents, newest first. */
export function CaseView({ caseRef, onBack }: CaseViewProps) {
  const { t } = useWords();
  const { connection } = useServices();
  const client = connection.kind === 'ready' ? connection.client : null;
  const ask = useCallback(
    (signal: AbortSignal) =>
      client?.caseDocuments(caseRef, signal) ?? Promise.reject(new Error('asked without a session')),
    [client, caseRef],
  );
  const answer = useAnswer(client === null ? null : ask);
  return (
    <>
      <section className="ev-section ev-stack">
        <div className="ev-line ev-line--split">
          <Button look="quiet" icon="back" className="ev-back" onClick={onBack}>
            {t.caseView.back}
          </Button>
          {answer.kind === 'answered' && (
            <span className="ev-tag">
              {answer.value.case.status === 'open' ? t.cases.open : t.cases.closed}
            </span>
          )}
        </div>
        {answer.kind === 'answered' && <CaseFacts case={answer.value.case} />}
        {answer.kind === 'pending' && (
          <p className="ev-state" role="status">
            <Icon name="spinner" />
            {t.loading}
          </p>
        )}
        {answer.kind === 'failed' && <Failed error={answer.error} />}
      </section>
      {answer.kind === 'answered' && <Documents caseRef={caseRef} documents={answer.value.documents} />}
    </>
  );
}

function Failed({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  const { title, text, detail } = failureOf(error, t);
  return (
    <Message tone="error" title={title} assertive>
      <p>
        {text.what} {text.todo}
      </p>
      {detail !== null && <p className="ev-small ev-quiet">{detail}</p>}
    </Message>
  );
}

function factsOf({ parties, responsible, kle, facet }: CaseSummary, t: Messages) {
  const people = parties.map(({ name, maskedNumber }) => [name, maskedNumber].filter(Boolean).join(', '));
  return [
    [t.caseView.party, people.join('; ')],
    [t.caseView.responsible, responsible && [responsible.name, responsible.unit].filter(Boolean).join(', ')],
    [t.caseView.subject, kle && t.cases.kle(kle.number, kle.title)],
    [t.caseView.facet, facet],
  ].filter((fact): fact is [string, string] => Boolean(fact[1]));
}

function CaseFacts({ case: shown }: { readonly case: CaseSummary }) {
  const { t } = useWords();
  return (
    <>
      <div>
        <h1 className="ev-h">{shown.title}</h1>
        <p className="ev-nr">{shown.number}</p>
      </div>
      <dl className="ev-facts">
        {factsOf(shown, t).map(([name, value]) => (
          <div key={name} className="ev-facts__pair">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface DocumentsProps {
  readonly caseRef: CaseRef;
  readonly documents: readonly CaseDocument[];
}

function Documents({ caseRef, documents }: DocumentsProps) {
  const { t } = useWords();
  const newestFirst = [...documents].sort((a, b) => b.number - a.number);
  return (
    <section className="ev-section">
      <div className="ev-section__head">
        <h2>{t.caseView.documents(documents.length)}</h2>
      </div>
      {documents.length === 0 && <p className="ev-quiet">{t.caseView.noDocuments}</p>}
      <ul className="ev-rows">
        {newestFirst.map((document) => (
          <CaseDocumentRow key={document.id} caseRef={caseRef} document={document} />
        ))}
      </ul>
    </section>
  );
}
