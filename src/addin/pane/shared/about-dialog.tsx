import { Dialog, DialogType } from '@fluentui/react/lib/Dialog';
import { Button, Buttons } from './button';
import { useServices } from './services';
import { useWords } from './words';

/** What this is, which version, who is signed in, and the keys. */
export default function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const { connection } = useServices();
  return (
    <Dialog
      hidden={false}
      onDismiss={onClose}
      dialogContentProps={{ type: DialogType.normal, title: t.menu.about, showCloseButton: false }}
      minWidth={0}
      maxWidth="26rem"
    >
      <div className="ev-stack">
        <p>{t.menu.aboutText}</p>
        <p className="ev-quiet">
          {connection.config && t.menu.version(connection.config.version)}
          {connection.kind === 'ready' && <> · {t.menu.signedInAs(connection.session.user.name)}</>}
        </p>
        <h3>
          <b>{t.menu.shortcuts}</b>
        </h3>
        <dl className="ev-facts">
          {t.menu.keys.map(([keys, what]) => (
            <div key={keys} className="ev-facts__pair">
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <Buttons>
          <Button look="primary" onClick={onClose}>
            {t.actions.close}
          </Button>
        </Buttons>
      </div>
    </Dialog>
  );
}
