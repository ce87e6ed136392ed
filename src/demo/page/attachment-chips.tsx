import { useState } from 'react';
import { saveFile } from '../../addin/pane/cases/save-file';
import { Icon, type IconName } from '../../addin/pane/shared/icon';
import type { AttachmentFacts, MailItem } from '../../domain/mail/mail-item';
import { useDemoLanguage } from './demo-context';

interface AttachmentChipsProps {
  readonly item: MailItem;
  readonly attachments: readonly AttachmentFacts[];
}

function iconOf({ kind, contentType }: AttachmentFacts): IconName {
  if (kind === 'item') return 'mail';
  return contentType.startsWith('image/') ? 'image' : 'document';
}

/** The mail's files, each to be downloaded as it was sent. Pictures that only decorate the text are left out. */
export function AttachmentChips({ item, attachments }: AttachmentChipsProps) {
  const { words, format } = useDemoLanguage();
  const [failed, setFailed] = useState<string | null>(null);
  const files = attachments.filter((attachment) => !attachment.inline);
  if (files.length === 0) return null;

  const download = (attachment: AttachmentFacts) => {
    item.attachment(attachment.id).then(
      (part) => {
        setFailed(null);
        saveFile(part.blob, part.fileName);
      },
      () => {
        setFailed(attachment.name);
      },
    );
  };

  return (
    <div>
      <ul className="demo-files" aria-label={words.read.attachments}>
        {files.map((attachment) => (
          <li key={attachment.id}>
            <button
              type="button"
              className="demo-file"
              aria-label={words.read.download(attachment.name)}
              onClick={() => {
                download(attachment);
              }}
            >
              <Icon name={iconOf(attachment)} />
              <span>
                <bdi className="ev-clip">{attachment.name}</bdi>
                <span className="ev-small ev-quiet">
                  {attachment.kind === 'cloud' || attachment.size === null
                    ? words.read.link
                    : format.size(attachment.size)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {failed !== null && (
        <p className="ev-small demo-failed" role="alert">
          {words.unreadable.attachment(failed)}
        </p>
      )}
    </div>
  );
}
