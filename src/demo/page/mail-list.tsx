import { useState, type KeyboardEvent } from 'react';
import { Icon } from '../../addin/pane/shared/icon';
import { matches, type MailEntry } from '../mailbox/mail-entry';
import type { MailboxState } from '../mailbox/mailbox-store';
import { useDemoLanguage } from './demo-context';
import { MailRow } from './mail-row';

interface MailListProps {
  readonly mailbox: MailboxState;
  readonly onShow: (id: string) => void;
}

const STEPS: Readonly<Record<string, (from: number, last: number) => number>> = {
  ArrowDown: (from, last) => Math.min(from + 1, last),
  ArrowUp: (from) => Math.max(from - 1, 0),
  Home: () => 0,
  End: (_from, last) => last,
};

/** Arrow keys, Home and End go through the rows of both groups and show the mail they come to. */
function goByKey(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (!step) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-mail]')];
  const from = rows.findIndex((row) => row === document.activeElement);
  const next = rows[step(from, rows.length - 1)];
  if (from < 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.click();
}

/** The mailbox: search, the user's own files, the samples. */
export function MailList({ mailbox, onShow }: MailListProps) {
  const { words } = useDemoLanguage();
  const [text, setText] = useState('');
  const found = mailbox.entries.filter((entry) => matches(entry, text));
  const own = found.filter((entry) => entry.origin === 'own');
  const samples = found.filter((entry) => entry.origin === 'sample');
  const tabStopId = found.some((entry) => entry.id === mailbox.currentId) ? mailbox.currentId : found[0]?.id;

  const rows = (entries: readonly MailEntry[]) =>
    entries.map((entry) => (
      <MailRow
        key={entry.id}
        entry={entry}
        current={entry.id === mailbox.currentId}
        filed={mailbox.filed.has(entry.id)}
        tabStop={entry.id === tabStopId}
        onShow={() => {
          onShow(entry.id);
        }}
      />
    ));

  return (
    <nav className="demo-list" aria-label={words.list.label}>
      <div className="demo-head">
        <h2>{words.list.title}</h2>
        <span className="ev-small ev-quiet" role="status">
          {words.list.count(found.length)}
        </span>
      </div>
      <div className="demo-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={words.list.search}
          placeholder={words.list.search}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <div className="demo-rows" onKeyDown={goByKey}>
        {own.length > 0 && (
          <section aria-labelledby="own-files">
            <h3 id="own-files">{words.list.own}</h3>
            <ul>{rows(own)}</ul>
          </section>
        )}
        {samples.length > 0 && <ul aria-label={words.list.title}>{rows(samples)}</ul>}
      </div>
      {found.length === 0 && text !== '' && <p className="demo-empty">{words.list.none(text)}</p>}
    </nav>
  );
}
