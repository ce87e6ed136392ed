import type { CaseSuggestion, SuggestionReason } from '../../../contract/case';
import type { Messages } from '../../i18n/da';
import { Icon, type IconName } from '../shared/icon';
import { useWords } from '../shared/words';
import type { CaseOption } from './form-state';

const REASON_ICON: Record<SuggestionReason['code'], IconName> = {
  'same-conversation': 'thread',
  'case-number': 'folder',
  party: 'person',
  'title-words': 'words',
  recent: 'clock',
};

const reasonText = (reason: SuggestionReason, t: Messages) =>
  reason.code === 'party' ? t.cases.partyReason(reason.name) : t.cases.reason[reason.code];

function reasonsOf(suggestion: CaseSuggestion | null, t: Messages): { icon: IconName; text: string } {
  const reasons = suggestion?.reasons ?? [];
  const [first] = reasons;
  if (first === undefined) return { icon: 'person', text: t.cases.chosenByUser };
  return { icon: REASON_ICON[first.code], text: reasons.map((reason) => reasonText(reason, t)).join(' · ') };
}

/** A case as one may choose it: number, title, and why it is here. */
export function CaseOptionContent({ option }: { readonly option: CaseOption }) {
  const { t } = useWords();
  const { number, title, status } = option.case;
  const { icon, text } = reasonsOf(option.suggestion, t);
  return (
    <>
      <span className="ev-line">
        <b className="ev-nr">{number}</b>
        {status === 'closed' && <span className="ev-tag">{t.cases.closed}</span>}
      </span>
      <span>{title}</span>
      <span className="ev-state">
        <Icon name={icon} />
        <span>{text}</span>
      </span>
    </>
  );
}

/** Keeps the place of a suggestion that is still being looked for. */
export function WaitingOption({ lines }: { readonly lines: readonly number[] }) {
  return (
    <div className="ev-choice ev-choice--wait" aria-hidden="true">
      <span className="ev-radio" />
      <span className="ev-row__main">
        {lines.map((width) => (
          <span key={width} className="ev-wait" style={{ width: `${width}%` }} />
        ))}
      </span>
    </div>
  );
}
