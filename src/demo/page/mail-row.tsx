import { Icon } from '../../addin/pane/shared/icon';
import type { MailEntry } from '../mailbox/mail-entry';
import { ClipIcon } from './clip-icon';
import { useDemoLanguage } from './demo-context';
import { nameOf } from './name-of';

interface MailRowProps {
  readonly entry: MailEntry;
  readonly current: boolean;
  readonly filed: boolean;
  /** In the list's tab order; the arrow keys reach the others. */
  readonly tabStop: boolean;
  readonly onShow: () => void;
}

/** One mail in the list: who, when, what about, and whether it is filed. */
export function MailRow({ entry, current, filed, tabStop, onShow }: MailRowProps) {
  const { words, format } = useDemoLanguage();
  const { mailboxOwner, from, to, subject, receivedAt, attachments } = entry.item.snapshot;
  // Of a sent mail the sender is no news.
  const sent = from !== null && from.address === mailboxOwner;
  const sender = from === null ? words.list.unknownSender : nameOf(from);
  const visible = attachments.some((attachment) => !attachment.inline);
  return (
    <li>
      <button
        type="button"
        className="demo-mail"
        aria-current={current ? 'true' : undefined}
        tabIndex={tabStop ? 0 : -1}
        data-mail={entry.id}
        onClick={onShow}
      >
        <span className="demo-split">
          <b className="ev-clip">{sent ? words.read.to(to.map(nameOf).join(', ')) : sender}</b>
          <span className="ev-small ev-quiet demo-nowrap">
            {receivedAt === null ? '' : format.day(receivedAt)}
          </span>
        </span>
        <span className="demo-split">
          <span className="ev-clip">{subject || words.list.noSubject}</span>
          {visible && (
            <span className="ev-quiet">
              <ClipIcon />
              <span className="ev-sr">{words.list.attachments}</span>
            </span>
          )}
        </span>
        {filed && (
          <span className="demo-badge">
            <Icon name="filed" />
            {words.list.filed}
          </span>
        )}
      </button>
    </li>
  );
}
