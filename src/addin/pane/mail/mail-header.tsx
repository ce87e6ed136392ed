import type { ReactNode } from 'react';
import type { Direction, MailSnapshot } from '../../../domain/mail/mail-item';
import { plainLine } from '../../../domain/text/plain';
import { useWords } from '../shared/words';
import { counterpartOf } from './correspondent';

interface MailHeaderProps {
  readonly mail: MailSnapshot;
  readonly direction: Direction;
  readonly ownDomains: readonly string[];
  /** Empty while it is not known. */
  readonly bodyText?: string;
  readonly badge?: ReactNode;
}

/** Sender and subject of the mail in question: in view in every state, so that nobody files another than they think. */
export function MailHeader({ mail, direction, ownDomains, bodyText = '', badge }: MailHeaderProps) {
  const { t, format } = useWords();
  const { name, role, others } = counterpartOf(mail, direction, ownDomains, bodyText);
  const [before, after] = t.mail.heading(direction, role);
  return (
    <header className="ev-section ev-about">
      {badge}
      <div>
        <h1>
          {before} <b>{name ?? t.mail.unknownPerson}</b>
          {others > 0 && <> {t.mail.others(others)}</>} {after}
        </h1>
        <p className="ev-small ev-quiet">
          {plainLine(mail.subject) || t.mail.noSubject}
          {mail.receivedAt !== null && <> · {format.dayAndTime(mail.receivedAt)}</>}
        </p>
        {mail.sharedMailbox && <p className="ev-small ev-quiet">{t.mail.shared(mail.mailboxOwner)}</p>}
      </div>
    </header>
  );
}
