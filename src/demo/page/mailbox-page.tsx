import { useCallback, useState, useSyncExternalStore } from 'react';
import { Icon } from '../../addin/pane/shared/icon';
import type { MailboxStore } from '../mailbox/mailbox-store';
import type { OpenedFiles } from '../mailbox/open-files';
import type { RefusedFile } from '../mailbox/refused-file';
import { useDemoLanguage } from './demo-context';
import { DropTarget } from './drop-target';
import { MailList } from './mail-list';
import { OpenButton } from './open-button';
import { ReadingView } from './reading-view';
import { Refusals } from './refusals';

/** Where the samples are on their way. */
export type SamplesState = 'loading' | 'there' | 'failed';

interface MailboxPageProps {
  readonly store: MailboxStore;
  readonly samples: SamplesState;
  readonly openFiles: (files: readonly File[], onNext: (name: string) => void) => Promise<OpenedFiles>;
}

/** The trial: an invented mailbox, the mail, and the same pane that Outlook shows. */
export function MailboxPage({ store, samples, openFiles }: MailboxPageProps) {
  const { words } = useDemoLanguage();
  const mailbox = useSyncExternalStore(store.subscribe, store.state);
  const [opening, setOpening] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const current = mailbox.entries.find((entry) => entry.id === mailbox.currentId);

  const open = useCallback(
    (files: readonly File[]) => {
      void openFiles(files, setOpening).then((opened) => {
        setOpening(null);
        setRefused(opened.refused);
        store.add(opened.entries);
      });
    },
    [openFiles, store],
  );

  return (
    <div className="demo-page">
      <header className="demo-note">
        <Icon name="info" />
        <b>{words.note.title}</b>
        <span>{words.note.text}</span>
      </header>
      <div className="demo-columns">
        <div className="demo-left">
          <MailList
            mailbox={mailbox}
            onShow={(id) => {
              store.show(id);
            }}
          />
          <OpenButton opening={opening} onFiles={open} />
        </div>
        <main className="demo-read" aria-label={words.read.label}>
          <Refusals
            refused={refused}
            onClose={() => {
              setRefused([]);
            }}
          />
          {samples === 'failed' && <p role="alert">{words.noSamples}</p>}
          {current ? (
            <ReadingView key={current.id} item={current.item} />
          ) : (
            <p className="ev-quiet" role="status">
              {samples === 'loading' ? words.loading : words.read.noMail}
            </p>
          )}
        </main>
        <aside className="demo-pane" aria-label={words.pane.label}>
          <iframe src="/demo-pane.html" title={words.pane.label} />
        </aside>
      </div>
      <DropTarget onFiles={open} />
    </div>
  );
}
