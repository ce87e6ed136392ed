import { useEffect, useState } from 'react';
import { Icon } from '../../addin/pane/shared/icon';
import { useDemoLanguage } from './demo-context';

/** Tells the page that a file is being dragged in over the pane's frame, whose events the page does not get. */
export const DRAG_IN_FRAME = 'enkeltvis-drag-in-frame';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;

/** The whole page takes mail files. While one is dragged over it, a cover shows where it may be dropped. */
export function DropTarget({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { words } = useDemoLanguage();
  const [over, setOver] = useState(false);

  useEffect(() => {
    const listening = new AbortController();
    const on = (
      type: 'dragenter' | 'dragover' | 'dragleave' | 'drop',
      listener: (event: DragEvent) => void,
    ) => {
      window.addEventListener(type, listener, { signal: listening.signal });
    };
    on('dragenter', (event) => {
      if (carriesFiles(event)) setOver(true);
    });
    on('dragover', (event) => {
      // Without this the browser would open the file in place of the page.
      if (carriesFiles(event)) event.preventDefault();
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    });
    window.addEventListener(
      DRAG_IN_FRAME,
      () => {
        setOver(true);
      },
      { signal: listening.signal },
    );
    return () => {
      listening.abort();
    };
  }, [onFiles]);

  return (
    <div className="demo-cover" hidden={!over}>
      <p>
        <Icon name="folder" />
        <b>{words.open.drop}</b>
        <span>{words.open.dropText}</span>
      </p>
    </div>
  );
}
