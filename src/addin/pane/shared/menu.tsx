import { ContextualMenu } from '@fluentui/react/lib/ContextualMenu';
import { DirectionalHint } from '@fluentui/react/lib/Callout';
import type { MenuItem } from './menu-item';
import { useWords } from './words';

interface MenuProps {
  readonly anchor: HTMLElement;
  readonly extra: readonly MenuItem[];
  readonly onAbout: () => void;
  readonly onClose: () => void;
}

export default function Menu({ anchor, extra, onAbout, onClose }: MenuProps) {
  const { t, language, setLanguage } = useWords();
  const languages = [
    { key: 'da', text: t.menu.danish },
    { key: 'en', text: t.menu.english },
  ] as const;
  return (
    <ContextualMenu
      target={anchor}
      directionalHint={DirectionalHint.topRightEdge}
      onDismiss={onClose}
      isBeakVisible={false}
      shouldFocusOnMount
      items={[
        ...extra,
        ...languages.map(({ key, text }) => ({
          key,
          text,
          canCheck: true,
          checked: key === language,
          onClick: () => setLanguage(key),
        })),
        { key: 'about', text: t.menu.about, onClick: onAbout },
      ]}
    />
  );
}
