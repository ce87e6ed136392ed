import { useCallback, useState } from 'react';
import type { CaseSummary } from '../../../contract/case';
import type { DocumentDraft } from '../../../domain/filing/document-draft';
import { identityOf } from '../../../domain/mail/mail-identity';
import type { MailItem } from '../../../domain/mail/mail-item';
import { pause } from '../../gateway/patience';
import { startFiling } from '../../gateway/start-filing';
import { ConnectionProblem } from '../boot/connection-problem';
import { AlreadyFiled } from '../filing/already-filed';
import { FilingForm } from '../filing/filing-form';
import { USUAL_LIMITS } from '../filing/form-check';
import { type FormMemory, ownDomainsOf, useFilingForm } from '../filing/use-filing-form';
import { LeadBadge } from '../shared/message';
import { MoreMenu } from '../shared/more-menu';
import { useServices } from '../shared/services';
import { useAnswer } from '../shared/use-answer';
import { useWords } from '../shared/words';
import { MailHeader } from './mail-header';

interface MailViewProps {
  readonly item: MailItem;
  /** `mailKey` of the mail. */
  readonly mailKey: string;
  readonly memory: FormMemory;
  /** Looks again at what the host shows. */
  readonly refresh: () => void;
}

/** The shown mail, as long as it is not being filed: the form, or what stands in its place. */
export function MailView({ item, mailKey, memory, refresh }: MailViewProps) {
  const { t, format } = useWords();
  const { connection, runs } = useServices();
  const [form, dispatch, bodyText] = useFilingForm(item, mailKey, connection, memory);
  const [againBecause, setAgainBecause] = useState<string | null>(null);
  const { snapshot } = item;

  const client = connection.kind === 'ready' ? connection.client : null;
  const ask = useCallback(
    (signal: AbortSignal) => client?.lookupFiled(identityOf(snapshot), signal) ?? Promise.resolve([]),
    [client, snapshot],
  );
  const lookup = useAnswer(client === null ? null : ask);
  const filings = lookup.kind === 'answered' ? lookup.value : [];
  const latestFirst = [...filings].sort((a, b) => Date.parse(b.filedAt) - Date.parse(a.filedAt));
  const [latest] = latestFirst;
  const filedAlready = latest !== undefined && againBecause === null;

  const onFile = (filedOn: CaseSummary, drafts: readonly DocumentDraft[]) => {
    if (client === null) return;
    try {
      item.assertStillShown();
    } catch {
      // The host has gone on without telling: show what it shows, file nothing.
      refresh();
      return;
    }
    const run = startFiling({
      client,
      item,
      case: filedOn,
      drafts,
      newKey: () => crypto.randomUUID(),
      sleep: pause,
      ...(againBecause === null ? {} : { againBecause }),
    });
    runs.add(mailKey, run);
  };

  const header = (
    <MailHeader
      mail={snapshot}
      direction={form.rows[0]?.draft.direction ?? 'incoming'}
      ownDomains={ownDomainsOf(connection, snapshot)}
      bodyText={bodyText}
      badge={
        filedAlready && (
          <LeadBadge tone="ok" icon="filed" strong={t.filed.badge}>
            {format.day(latest.filedAt)}
          </LeadBadge>
        )
      }
    />
  );
  if (connection.kind === 'failed') {
    return (
      <>
        <div className="ev-pane__body">
          {header}
          <ConnectionProblem error={connection.error} />
        </div>
        <footer className="ev-foot ev-foot--end">
          <MoreMenu />
        </footer>
      </>
    );
  }
  if (filedAlready) {
    return (
      <>
        {header}
        <AlreadyFiled filings={latestFirst} onAgain={setAgainBecause} />
      </>
    );
  }
  return (
    <>
      {header}
      <FilingForm
        mail={snapshot}
        form={form}
        dispatch={dispatch}
        limits={connection.kind === 'ready' ? connection.session.limits : USUAL_LIMITS}
        lookup={lookup.kind === 'answered' ? 'known' : lookup.kind}
        againBecause={againBecause}
        onFile={onFile}
      />
    </>
  );
}
