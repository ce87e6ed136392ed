import { useRef, useState } from 'react';
import { Part } from './error-boundary';
import { IconButton } from './button';
import { lazyWithRetry } from './lazy-with-retry';
import type { MenuItem } from './menu-item';
import { useWords } from './words';

const Menu = lazyWithRetry(() => import('./menu'));
const AboutDialog = lazyWithRetry(() => import('./about-dialog'));

/** The ⋯ button: language, shortcuts, about, and what the view adds. Menu and dialog are fetched when pressed. */
export function MoreMenu({ extra = [] }: { readonly extra?: readonly MenuItem[] }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [about, setAbout] = useState(false);
  const focusBack = () => button.current?.focus();
  return (
    <>
      <IconButton
        ref={button}
        icon="more"
        title={t.actions.more}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(anchor === null ? event.currentTarget : null)}
      />
      {anchor !== null && (
        <Part>
          <Menu
            anchor={anchor}
            extra={extra}
            onAbout={() => setAbout(true)}
            onClose={() => {
              setAnchor(null);
              focusBack();
            }}
          />
        </Part>
      )}
      {about && (
        <Part>
          <AboutDialog
            onClose={() => {
              setAbout(false);
              focusBack();
            }}
          />
        </Part>
      )}
    </>
  );
}
