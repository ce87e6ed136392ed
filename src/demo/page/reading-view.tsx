import { useEffect, useState } from 'react';
import type { MailItem } from '../../domain/mail/mail-item';
import { MailReadError } from '../../domain/mail/mail-read-error';
import { AttachmentChips } from './attachment-chips';
import { useDemoLanguage } from './demo-context';
import { nameOf } from './name-of';

type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly encrypted: boolean };

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0).toUpperCase())
    .filter((_letter, index, all) => index === 0 || index === all.length - 1)
    .join('');

/** The mail's text, null while it is being read. Text only: no part of a mail is ever shown as HTML. */
function useBody(item: MailItem): Body | null {
  const [body, setBody] = useState<Body | null>(null);
  useEffect(() => {
    const gone = new AbortController();
    item.bodyText(gone.signal).then(
      (text) => {
        setBody({ kind: 'text', text });
      },
      (error: unknown) => {
        if (gone.signal.aborted) return;
        setBody({
          kind: 'unreadable',
          encrypted: error instanceof MailReadError && error.problem === 'encrypted',
        });
      },
    );
    return () => {
      gone.abort();
    };
  }, [item]);
  return body;
}

function Letter({ item }: { readonly item: MailItem }) {
  const { words } = useDemoLanguage();
  const body = useBody(item);
  if (body === null) return <div className="demo-letter" aria-busy="true" />;
  if (body.kind === 'unreadable') {
    const sentence = body.encrypted ? words.unreadable.encrypted : words.unreadable.body;
    return <p className="demo-letter ev-quiet">{sentence}</p>;
  }
  return <div className="demo-letter">{body.text.trim() || words.read.noText}</div>;
}

/** The mail that is shown, as plain text, with its attachments to download. Give it the mail's id as key. */
export function ReadingView({ item }: { readonly item: MailItem }) {
  const { words, format } = useDemoLanguage();
  const { subject, from, to, receivedAt, attachments } = item.snapshot;
  const sender = from ? nameOf(from) : words.list.unknownSender;
  const facts = [
    to.length > 0 ? words.read.to(to.map(nameOf).join(', ')) : '',
    receivedAt === null ? '' : format.dayAndTime(receivedAt),
  ].filter(Boolean);
  return (
    <>
      <h1>{subject || words.list.noSubject}</h1>
      <div className="demo-sender">
        <span className="demo-avatar" aria-hidden="true">
          {initials(sender)}
        </span>
        <div>
          <p>
            <b>{sender}</b> {from && from.name !== '' && <span className="ev-quiet">{from.address}</span>}
          </p>
          <p className="ev-small ev-quiet">{facts.join(' · ')}</p>
        </div>
      </div>
      <AttachmentChips item={item} attachments={attachments} />
      <Letter item={item} />
    </>
  );
}
