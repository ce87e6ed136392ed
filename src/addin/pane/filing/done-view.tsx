import type { RunDocument, RunState } from '../../gateway/filing-run';
import { CaseCard } from '../cases/case-card';
import { Icon } from '../shared/icon';
import { Section } from '../shared/section';
import { useWords } from '../shared/words';

const filedAs = ({ state, draft }: RunDocument) =>
  state.kind === 'handed-over'
    ? { number: state.document.documentNumber, title: state.document.title }
    : { number: null, title: draft.title };

/** What was filed, where, under which numbers. */
export function DoneView({ state }: { readonly state: RunState }) {
  const { t } = useWords();
  const { documents, mailOrigin } = state;
  const notable = mailOrigin === 'assembled' || mailOrigin === 'graph' ? mailOrigin : null;
  return (
    <>
      <section className="ev-section ev-tone-ok" role="status">
        <Icon name="filed" className="ev-icon--l ev-fg" />
        <h1 className="ev-h ev-mt">{t.done.heading(documents.length)}</h1>
        {notable !== null && <p className="ev-quiet">{t.done.origin[notable]}</p>}
      </section>
      <Section heading={t.cases.heading}>
        <CaseCard case={state.case} mayOpen />
      </Section>
      <Section heading={t.documents.heading}>
        <ul className="ev-rows">
          {documents.map((document) => {
            const { number, title } = filedAs(document);
            return (
              <li key={document.key} className="ev-row ev-row--in">
                <span className="ev-no">{t.done.number(number)}</span>
                <p className="ev-row__main">{title}</p>
              </li>
            );
          })}
        </ul>
      </Section>
    </>
  );
}
