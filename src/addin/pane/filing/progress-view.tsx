import type { GatewayError } from '../../gateway/gateway-client';
import { CaseCard } from '../cases/case-card';
import { MailHeader } from '../mail/mail-header';
import { Button, Buttons } from '../shared/button';
import { failureOf } from '../shared/failure-words';
import { LeadBadge, Message } from '../shared/message';
import { Section } from '../shared/section';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';
import { RunDocumentRow } from './run-document-row';
import { outcomeOf, type RunEntry } from './run-store';
import { filedCount, mayPass, needsTheMail, waitsForSystem } from './run-words';

interface ProgressViewProps {
  readonly entry: RunEntry;
  readonly ownDomains: readonly string[];
}

/** Each document's own state while the mail is filed, and afterwards where something failed. */
export function ProgressView({ entry: { key, run, state }, ownDomains }: ProgressViewProps) {
  const { t } = useWords();
  const { runs } = useServices();
  const { documents, startError } = state;
  const all = documents.length;
  const filed = filedCount(documents);
  const working = outcomeOf(state) === 'working';
  const direction = documents[0]?.draft.direction ?? 'incoming';
  if (startError !== null) {
    return (
      <>
        <MailHeader mail={run.item.snapshot} direction={direction} ownDomains={ownDomains} />
        <StartProblem
          error={startError}
          onRetry={() => run.retry(documents[0]?.key ?? '')}
          onBack={() => runs.dismiss(key)}
        />
      </>
    );
  }
  const badge = working ? (
    <LeadBadge tone="calm" icon="moving" strong={t.progress.onItsWay}>
      {t.progress.filedOf(filed, all)}
    </LeadBadge>
  ) : (
    <LeadBadge tone="error" icon="rejected" strong={t.progress.needsYou(all - filed)} />
  );
  return (
    <>
      <MailHeader mail={run.item.snapshot} direction={direction} ownDomains={ownDomains} badge={badge} />
      <Section heading={t.cases.heading}>
        <CaseCard case={state.case} mayOpen={!working} />
      </Section>
      <Section
        heading={t.documents.heading}
        aside={<span className="ev-quiet ev-small">{t.documents.count(filed, all)}</span>}
      >
        <div
          className="ev-bar"
          role="progressbar"
          aria-label={t.progress.bar}
          aria-valuemin={0}
          aria-valuemax={all}
          aria-valuenow={filed}
        >
          <i style={{ width: `${(filed / all) * 100}%` }} />
        </div>
        <ul className="ev-rows">
          {documents.map((document) => (
            <RunDocumentRow key={document.key} document={document} case={state.case} run={run} />
          ))}
        </ul>
      </Section>
      {working && (
        <div className="ev-section">
          {waitsForSystem(documents) && !needsTheMail(documents) ? (
            <Message tone="warn" title={t.progress.systemSilent}>
              <p>{t.progress.systemSilentText}</p>
            </Message>
          ) : (
            <Message tone="calm">
              <p>{needsTheMail(documents) ? t.progress.keepOpen : t.progress.mayLeave}</p>
            </Message>
          )}
        </div>
      )}
    </>
  );
}

interface StartProblemProps {
  readonly error: GatewayError;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** Nothing was filed: the form is still there, with everything in it. */
function StartProblem({ error, onRetry, onBack }: StartProblemProps) {
  const { t } = useWords();
  const { text, detail } = failureOf(error, t);
  return (
    <section className="ev-section">
      <Message tone="error" title={t.progress.startFailed} assertive>
        <p>
          {text.what} {t.safe.nothingThisTime} {text.todo}
        </p>
        {detail !== null && <p className="ev-small ev-quiet">{detail}</p>}
        <Buttons>
          {mayPass(error.code) && (
            <Button look="primary" onClick={onRetry}>
              {t.actions.retry}
            </Button>
          )}
          <Button look={mayPass(error.code) ? 'standard' : 'primary'} onClick={onBack}>
            {t.actions.backToForm}
          </Button>
        </Buttons>
      </Message>
    </section>
  );
}
