import { Icon } from '../shared/icon';
import { plainLine } from '../../../domain/text/plain';
import { useWords } from '../shared/words';
import { outcomeOf, type RunEntry } from './run-store';

interface OtherRunsProps {
  readonly entries: readonly RunEntry[];
  readonly onOpen: (key: string) => void;
}

/** One line about mails that are not shown but not through either; pressed, it shows the first of them. */
export function OtherRuns({ entries, onOpen }: OtherRunsProps) {
  const { t } = useWords();
  const [first] = entries;
  if (first === undefined) return null;
  const waiting = entries.filter(({ state }) => outcomeOf(state) === 'needs-user').length;
  const text = waiting > 0 ? t.otherRuns.unfinished(waiting) : t.otherRuns.working(entries.length);
  return (
    <button
      type="button"
      className={`ev-notice ev-tone-${waiting > 0 ? 'error' : 'calm'}`}
      onClick={() => onOpen(first.key)}
    >
      <Icon name={waiting > 0 ? 'rejected' : 'moving'} />
      <span className="ev-clip">
        {text}: {plainLine(first.subject) || t.mail.noSubject}
      </span>
      <Icon name="right" />
    </button>
  );
}
