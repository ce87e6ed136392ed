import { useRef } from 'react';
import { Icon } from '../../addin/pane/shared/icon';
import { useDemoLanguage } from './demo-context';

interface OpenButtonProps {
  /** Name of the file that is being opened; null when none is. */
  readonly opening: string | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The same as dropping files, for the keyboard. */
export function OpenButton({ opening, onFiles }: OpenButtonProps) {
  const { words } = useDemoLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="demo-open">
      <button type="button" className="demo-button" onClick={() => input.current?.click()}>
        <Icon name="folder" />
        {words.open.button}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again.
          event.target.value = '';
        }}
      />
      <span className="ev-small ev-quiet" role="status">
        {opening === null ? words.open.hint : words.open.opening(opening)}
      </span>
    </div>
  );
}
