import { Icon } from '../../addin/pane/shared/icon';
import type { RefusedFile } from '../mailbox/refused-file';
import { useDemoLanguage } from './demo-context';

interface RefusalsProps {
  readonly refused: readonly RefusedFile[];
  readonly onClose: () => void;
}

/** Files that are not mails: what it was, that it is safe, what to do. */
export function Refusals({ refused, onClose }: RefusalsProps) {
  const { words } = useDemoLanguage();
  return (
    <div role="alert">
      {refused.length > 0 && (
        <div className="demo-refusals">
          <Icon name="warning" />
          <ul>
            {refused.map(({ name, reason }, index) => (
              <li key={index}>{words.refused[reason](name)}</li>
            ))}
          </ul>
          <button type="button" className="demo-button demo-button--quiet" onClick={onClose}>
            <Icon name="close" />
            <span className="ev-sr">{words.open.close}</span>
          </button>
        </div>
      )}
    </div>
  );
}
