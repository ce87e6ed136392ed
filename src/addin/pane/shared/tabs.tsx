import type { KeyboardEvent } from 'react';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: T; readonly text: string }[];
  readonly selected: T;
  readonly onSelect: (key: T) => void;
}

export const tabId = (key: string) => `ev-tab-${key}`;
export const panelId = (key: string) => `ev-panel-${key}`;

const STEP: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** ARIA tabs: one stop in the Tab order, arrows move between them. Fluent's Pivot brings its buttons' menus along. */
export function Tabs<T extends string>({ label, tabs, selected, onSelect }: TabsProps<T>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === selected);
    const to =
      event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1 : at + (STEP[event.key] ?? Number.NaN);
    const next = tabs[(to + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.key);
    document.getElementById(tabId(next.key))?.focus();
  };
  return (
    <div className="ev-tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ key, text }) => (
        <button
          key={key}
          type="button"
          role="tab"
          className="ev-tab"
          id={tabId(key)}
          aria-controls={panelId(key)}
          aria-selected={key === selected}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
