import { type ActionDispatch, useDeferredValue, useLayoutEffect, useRef } from 'react';
import type { CaseSummary } from '../../../contract/case';
import type { DocumentDraft } from '../../../domain/filing/document-draft';
import type { MailSnapshot } from '../../../domain/mail/mail-item';
import type { Messages } from '../../i18n/da';
import { Button } from '../shared/button';
import { Message } from '../shared/message';
import { MoreMenu } from '../shared/more-menu';
import { Section } from '../shared/section';
import { useWords } from '../shared/words';
import { CaseSection } from './case-section';
import { DocumentRow, titleId } from './document-row';
import { checkForm, type FormCheck, type FormLimits, type Obstacle } from './form-check';
import type { FormAction, FormState } from './form-state';
import { markRowsPainted } from './rows-painted';
import { useFormKeys } from './use-form-keys';

export interface FilingFormProps {
  readonly mail: MailSnapshot;
  readonly form: FormState;
  readonly dispatch: ActionDispatch<[FormAction]>;
  readonly limits: FormLimits;
  /** Whether it is known yet that the mail is not filed already; nothing can be filed before. */
  readonly lookup: 'pending' | 'known' | 'failed';
  /** Set when the mail is filed already and the user wants it filed again. */
  readonly againBecause: string | null;
  readonly onFile: (filedOn: CaseSummary, drafts: readonly DocumentDraft[]) => void;
}

const FIRST_ROWS = 20;

/** The main view: which case, and what will the documents be called? */
export function FilingForm(props: FilingFormProps) {
  const { mail, form, dispatch, limits, lookup, againBecause, onFile } = props;
  const { t } = useWords();
  const caseSection = useRef<HTMLElement>(null);
  /** A mail with 300 attachments shows its first rows as fast as any other; the rest is drawn right after. */
  const drawn = useDeferredValue(form.rows.length, FIRST_ROWS);
  const check = checkForm(form, limits);
  const included = form.rows.filter((row) => row.draft.include).length;

  useLayoutEffect(markRowsPainted, []);

  const goTo = (obstacle: Obstacle) => {
    if (obstacle.kind === 'row') document.getElementById(titleId(obstacle.id))?.focus();
    else if (obstacle.kind === 'no-case') {
      const [first] =
        caseSection.current?.querySelectorAll<HTMLElement>('input, .ev-btns button:last-child') ?? [];
      first?.focus();
    } else document.getElementById('ev-documents')?.focus();
  };
  const submit = () => {
    if (check.kind === 'stopped') goTo(check.by);
    else if (lookup !== 'pending') onFile(check.case, check.drafts);
  };
  useFormKeys({ form, dispatch, submit });

  const waiting = check.kind === 'ready' && lookup === 'pending';
  return (
    <>
      <div className="ev-pane__body">
        {(againBecause !== null || mail.protection === 'encrypted') && (
          <div className="ev-section ev-stack ev-stack--s">
            {againBecause !== null && <p className="ev-quiet">{t.again.because(againBecause)}</p>}
            {mail.protection === 'encrypted' && <p className="ev-quiet">{t.mail.encrypted}</p>}
          </div>
        )}
        <CaseSection form={form} dispatch={dispatch} ref={caseSection} />
        <Section
          heading={t.documents.heading}
          tight
          aside={<span className="ev-quiet ev-small">{t.documents.count(included, form.rows.length)}</span>}
        >
          <ul id="ev-documents" tabIndex={-1}>
            {form.rows.slice(0, drawn).map((row) => (
              <DocumentRow
                key={row.id}
                row={row}
                mail={mail}
                limits={limits}
                detailsOpen={form.detailsOf === row.id}
                dispatch={dispatch}
              />
            ))}
          </ul>
        </Section>
      </div>
      <footer className="ev-foot">
        {lookup === 'failed' && (
          <Message tone="warn">
            <p>{t.file.lookupFailed}</p>
          </Message>
        )}
        <Button
          look="primary"
          aria-disabled={check.kind === 'stopped' || waiting}
          aria-keyshortcuts="Control+Enter"
          title="Ctrl+Enter"
          onClick={submit}
        >
          {waiting ? t.file.checking : submitText(check, included, limits, t)}
        </Button>
        <MoreMenu />
      </footer>
    </>
  );
}

function submitText(check: FormCheck, included: number, limits: FormLimits, t: Messages): string {
  const obstacle = check.kind === 'stopped' ? check.by.kind : null;
  if (obstacle === 'no-case') return t.file.chooseCase;
  if (obstacle === 'no-document') return t.file.chooseDocument;
  if (obstacle === 'too-many') return t.file.tooMany(limits.maxDocuments);
  return t.file.submit(included);
}
