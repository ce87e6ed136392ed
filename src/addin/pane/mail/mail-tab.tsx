import { useState, useSyncExternalStore } from 'react';
import { identityOf, mailKey } from '../../../domain/mail/mail-identity';
import { OtherRuns } from '../filing/other-runs';
import { openRunsBesides } from '../filing/run-store';
import { RunView } from '../filing/run-view';
import { type FormMemory, ownDomainsOf } from '../filing/use-filing-form';
import { useServices } from '../shared/services';
import { MailView } from './mail-view';
import { NothingShown } from './nothing-shown';
import { useShown } from './use-shown';

/** The mail that the host shows now. A filing of an earlier one goes on in the background and can be looked at. */
export function MailTab() {
  const { host, runs, connection } = useServices();
  const [shown, refresh] = useShown(host.mailbox);
  const [memory] = useState<FormMemory>(() => new Map());
  /** A filing of another mail that the user looks at, and beside which mail. */
  const [looking, setLooking] = useState<{ at: string; beside: string | null } | null>(null);
  const entries = useSyncExternalStore(runs.subscribe, runs.entries);

  const key = shown.kind === 'mail' ? mailKey(identityOf(shown.item.snapshot)) : null;
  const other = looking?.beside === key ? entries.find((entry) => entry.key === looking.at) : undefined;
  const own = entries.find((entry) => entry.key === key);
  const entry = other ?? own;

  const banner = (
    <OtherRuns entries={openRunsBesides(entries, key)} onOpen={(at) => setLooking({ at, beside: key })} />
  );

  if (entry !== undefined) {
    return (
      <>
        {other === undefined && banner}
        <RunView
          key={entry.key}
          entry={entry}
          ownDomains={ownDomainsOf(connection, entry.run.item.snapshot)}
          onBack={other === undefined ? null : () => setLooking(null)}
        />
      </>
    );
  }
  return (
    <>
      {banner}
      {shown.kind === 'mail' && key !== null ? (
        <MailView
          key={`${key} ${shown.item.snapshot.itemId}`}
          item={shown.item}
          mailKey={key}
          memory={memory}
          refresh={refresh}
        />
      ) : (
        shown.kind === 'nothing' && <NothingShown why={shown.why} />
      )}
    </>
  );
}
