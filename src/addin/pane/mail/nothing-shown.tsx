import type { NothingShown as Why } from '../../../domain/mail/mailbox';
import { MoreMenu } from '../shared/more-menu';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';

/** Explains why there is nothing to file. */
export function NothingShown({ why }: { readonly why: Why }) {
  const { t } = useWords();
  const { host } = useServices();
  const [title, text] = t.nothingShown[why];
  return (
    <>
      <div className="ev-pane__body">
        <section className="ev-section" role="status">
          <h1 className="ev-h">{title}</h1>
          <p className="ev-quiet">{text}</p>
          {host.kind === 'demo' && <p className="ev-quiet ev-mt">{t.dropHint}</p>}
        </section>
      </div>
      <footer className="ev-foot ev-foot--end">
        <MoreMenu />
      </footer>
    </>
  );
}
