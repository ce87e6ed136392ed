import { type KeyboardEvent, useCallback, useEffect, useId, useState } from 'react';
import type { CaseSummary } from '../../../contract/case';
import type { Messages } from '../../i18n/da';
import { IconButton } from '../shared/button';
import { failureOf } from '../shared/failure-words';
import { useServices } from '../shared/services';
import { LineField } from '../shared/text-field';
import { type Answer, useAnswer } from '../shared/use-answer';
import { useWords } from '../shared/words';
import { caseKey } from '../filing/form-state';

const DEBOUNCE_MS = 250;
const LEAST_LENGTH = 2;

interface CaseSearchProps {
  readonly onPick: (found: CaseSummary) => void;
  /** Left out where the search is all there is; then it does not take the focus either. */
  readonly onClose?: () => void;
}

/** `text` as it was once nobody has typed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** Search by number, title or party, as an ARIA combobox: the arrows move through the results, Enter takes one. */
export default function CaseSearch({ onPick, onClose }: CaseSearchProps) {
  const { t } = useWords();
  const { connection } = useServices();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const settled = useSettled(text.trim());
  const client = connection.kind === 'ready' ? connection.client : null;
  const ask = useCallback(
    (signal: AbortSignal) => (client === null ? Promise.resolve([]) : client.searchCases(settled, signal)),
    [client, settled],
  );
  const answer = useAnswer(settled.length < LEAST_LENGTH ? null : ask);
  const found = answer.kind === 'answered' ? answer.value : [];
  const activeCase = found[active];
  const optionId = (result: CaseSummary) => `${id}-${caseKey(result.ref)}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && activeCase !== undefined && !event.ctrlKey) onPick(activeCase);
    else if (event.key === 'Escape' && onClose) onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="ev-search">
      <div className="ev-search__field">
        <LineField
          autoFocus={onClose !== undefined}
          value={text}
          label={t.search.label}
          placeholder={t.search.placeholder}
          maxLength={200}
          list={{
            id: `${id}-list`,
            expanded: found.length > 0,
            active: activeCase && optionId(activeCase),
          }}
          onChange={(value) => {
            setText(value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        {onClose && <IconButton plain icon="close" title={t.actions.cancel} onClick={onClose} />}
      </div>
      <p className="ev-small ev-quiet" role="status">
        {statusText(answer, settled, t)}
      </p>
      <ul className="ev-hits" role="listbox" id={`${id}-list`} aria-label={t.search.results}>
        {found.map((result, i) => (
          <li
            key={caseKey(result.ref)}
            id={optionId(result)}
            role="option"
            aria-selected={i === active}
            className="ev-hit"
            onClick={() => onPick(result)}
            onMouseMove={() => setActive(i)}
          >
            <Hit found={result} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function statusText(answer: Answer<readonly CaseSummary[]>, searched: string, t: Messages): string {
  if (searched.length < LEAST_LENGTH) return t.search.hint;
  if (answer.kind === 'pending') return t.search.searching;
  if (answer.kind === 'failed') {
    const { what, todo } = failureOf(answer.error, t).text;
    return `${what} ${todo}`;
  }
  return answer.value.length === 0 ? t.search.nothing(searched) : t.search.found(answer.value.length);
}

function Hit({ found: { number, title, status, parties } }: { readonly found: CaseSummary }) {
  const { t } = useWords();
  return (
    <>
      <span className="ev-line">
        <b className="ev-nr">{number}</b>
        {status === 'closed' && <span className="ev-tag">{t.cases.closed}</span>}
      </span>
      <span>{title}</span>
      <span className="ev-small ev-quiet">
        {parties.map(({ name }) => name).join(', ') || t.search.noParty}
      </span>
    </>
  );
}
