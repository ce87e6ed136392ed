import { useMemo, useState } from 'react';
import type { CaseRef } from '../../contract/case';
import type { PaneHost } from '../host/pane-host';
import { useConnection } from './boot/connection';
import { outcomeOf, RunStore } from './filing/run-store';
import { MailTab } from './mail/mail-tab';
import { ErrorBoundary, Part } from './shared/error-boundary';
import { lazyWithRetry, reloadGuard } from './shared/lazy-with-retry';
import { type Services, ServicesContext } from './shared/services';
import { panelId, tabId, Tabs } from './shared/tabs';
import { useWords } from './shared/words';

const CasesTab = lazyWithRetry(() => import('./cases/cases-tab'));

type TabKey = 'mail' | 'cases';

function createRuns(): RunStore {
  const runs = new RunStore();
  reloadGuard.busy = () => runs.entries().some(({ state }) => outcomeOf(state) === 'working');
  return runs;
}

/** The pane: tabs above, one of them shown. The mail's tab stays as it is while another is looked at. */
export function App({ host }: { readonly host: PaneHost }) {
  const { t } = useWords();
  const { connection, reconnect } = useConnection(host);
  const [runs] = useState(createRuns);
  const [tab, setTab] = useState<TabKey>('mail');
  const [visited, setVisited] = useState<ReadonlySet<TabKey>>(new Set(['mail']));
  const [openCase, setOpenCase] = useState<CaseRef | null>(null);

  const select = (key: TabKey) => {
    setVisited((before) => new Set([...before, key]));
    setTab(key);
  };
  const services = useMemo<Services>(
    () => ({
      host,
      connection,
      reconnect,
      runs,
      openCase: (ref) => {
        setOpenCase(ref);
        setVisited((before) => new Set([...before, 'cases']));
        setTab('cases');
      },
    }),
    [host, connection, reconnect, runs],
  );
  const panel = (key: TabKey) => ({
    className: 'ev-panel',
    role: 'tabpanel',
    id: panelId(key),
    'aria-labelledby': tabId(key),
    hidden: tab !== key,
  });
  return (
    <ServicesContext value={services}>
      <div className="ev-pane">
        <header>
          <Tabs
            label={t.tabs.label}
            selected={tab}
            onSelect={select}
            tabs={[
              { key: 'mail', text: t.tabs.mail },
              { key: 'cases', text: t.tabs.cases },
            ]}
          />
        </header>
        <main className="ev-main">
          <div {...panel('mail')}>
            <ErrorBoundary>
              <MailTab />
            </ErrorBoundary>
          </div>
          <div {...panel('cases')}>
            {visited.has('cases') && (
              <Part>
                <CasesTab open={openCase} onOpen={setOpenCase} />
              </Part>
            )}
          </div>
        </main>
      </div>
    </ServicesContext>
  );
}
