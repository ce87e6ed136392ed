import { useState } from 'react';
import type { EarlierFiling } from '../../../contract/filing';
import { CaseCard } from '../cases/case-card';
import { Button } from '../shared/button';
import { MoreMenu } from '../shared/more-menu';
import { Section } from '../shared/section';
import { LineField } from '../shared/text-field';
import { useWords } from '../shared/words';

/** Shortest reason that the gateway takes. */
const LEAST_REASON = 3;

interface AlreadyFiledProps {
  /** At least one; the latest first. */
  readonly filings: readonly EarlierFiling[];
  readonly onAgain: (because: string) => void;
}

/** A quiet panel instead of the form: by whom, when, on which case, as what. */
export function AlreadyFiled({ filings, onAgain }: AlreadyFiledProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= LEAST_REASON;
  const go = () => {
    if (enough) onAgain(reason.trim());
  };
  return (
    <>
      <div className="ev-pane__body">
        {filings.map((filing, i) => (
          <Filing key={`${filing.filedAt} ${i}`} filing={filing} />
        ))}
        {!asking && (
          <section className="ev-section">
            <p className="ev-quiet">{t.filed.hint}</p>
          </section>
        )}
      </div>
      <footer className="ev-foot">
        {asking ? (
          <form
            className="ev-foot__ask ev-stack ev-stack--s"
            onSubmit={(event) => {
              event.preventDefault();
              go();
            }}
          >
            <LineField
              autoFocus
              value={reason}
              label={t.again.label}
              placeholder={t.again.hint}
              maxLength={500}
              onChange={setReason}
            />
            <div className="ev-btns">
              <Button look="primary" type="submit" aria-disabled={!enough}>
                {t.again.go}
              </Button>
              <Button onClick={() => setAsking(false)}>{t.actions.cancel}</Button>
            </div>
          </form>
        ) : (
          <>
            <Button onClick={() => setAsking(true)}>{t.actions.fileAgain}</Button>
            <MoreMenu />
          </>
        )}
      </footer>
    </>
  );
}

function Filing({
  filing: { filedBy, filedAt, case: filedOn, documents },
}: {
  readonly filing: EarlierFiling;
}) {
  const { t, format } = useWords();
  return (
    <>
      <Section heading={t.filed.by}>
        <p>{filedBy.unit === null ? filedBy.name : `${filedBy.name}, ${filedBy.unit}`}</p>
        <p className="ev-small ev-quiet">{format.dayAndTime(filedAt)}</p>
      </Section>
      <Section heading={t.cases.heading}>
        {filedOn === null ? (
          <div className="ev-card">
            <p>{t.filed.hiddenCase}</p>
          </div>
        ) : (
          <CaseCard case={filedOn} mayOpen />
        )}
      </Section>
      {documents.length > 0 && (
        <Section
          heading={t.documents.heading}
          aside={<span className="ev-quiet ev-small">{documents.length}</span>}
        >
          <ul className="ev-rows">
            {documents.map(({ number, title }, i) => (
              <li key={`${number} ${i}`} className="ev-row ev-row--in">
                <span className="ev-no">{t.done.number(number)}</span>
                <p className="ev-row__main">{title}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
