import type { ActionDispatch, Ref } from 'react';
import { Button, Buttons } from '../shared/button';
import { Choice } from '../shared/choice';
import { Part } from '../shared/error-boundary';
import { Icon } from '../shared/icon';
import { lazyWithRetry } from '../shared/lazy-with-retry';
import { Section } from '../shared/section';
import { useWords } from '../shared/words';
import { CaseOptionContent, WaitingOption } from './case-option';
import {
  caseKey,
  caseOptions,
  chosenCase,
  type FormAction,
  type FormState,
  shownOptions,
} from './form-state';

const CaseSearch = lazyWithRetry(() => import('../cases/case-search'));

interface CaseSectionProps {
  readonly form: FormState;
  readonly dispatch: ActionDispatch<[FormAction]>;
  readonly ref: Ref<HTMLElement>;
}

/** Which case? Suggestions in places that were kept for them, or a search in the same place. */
export function CaseSection({ form, dispatch, ref }: CaseSectionProps) {
  const { t } = useWords();
  const kle = chosenCase(form)?.kle ?? null;
  const pending = form.suggestions.state === 'pending';
  const kleText = kle === null ? '' : t.cases.kle(kle.number, kle.title);
  return (
    <Section
      ref={ref}
      heading={t.cases.heading}
      headingId="ev-case"
      tight
      aside={
        pending && kle === null ? (
          <span className="ev-state" role="status">
            <Icon name="spinner" />
            {t.cases.finding}
          </span>
        ) : (
          kle !== null && (
            <span className="ev-small ev-quiet ev-clip" title={kleText}>
              {kleText}
            </span>
          )
        )
      }
    >
      {form.searchOpen ? (
        <Part fallback={<div className="ev-slots" />}>
          <div className="ev-slots">
            <CaseSearch
              onPick={(found) => dispatch({ type: 'pick', case: found })}
              onClose={() => dispatch({ type: 'search', open: false })}
            />
          </div>
        </Part>
      ) : (
        <Choices form={form} dispatch={dispatch} />
      )}
    </Section>
  );
}

function Choices({ form, dispatch }: Omit<CaseSectionProps, 'ref'>) {
  const { t } = useWords();
  const { others } = caseOptions(form);
  const { state } = form.suggestions;
  const options = shownOptions(form);
  return (
    <>
      <div className={form.picked === null ? 'ev-slots' : ''}>
        {options.length > 0 && (
          <Choice
            labelledBy="ev-case"
            chosen={form.chosen?.key ?? null}
            onChoose={(key) => dispatch({ type: 'choose', key })}
            options={options.map((option) => ({
              key: caseKey(option.case.ref),
              content: <CaseOptionContent option={option} />,
            }))}
          />
        )}
        {options.length === 0 && state === 'pending' && (
          <div className="ev-choices">
            <WaitingOption lines={[44, 78, 60]} />
            <WaitingOption lines={[38, 70, 52]} />
          </div>
        )}
        {options.length === 0 && state !== 'pending' && (
          <p className="ev-quiet" role="status">
            {state === 'failed' ? t.cases.failed : t.cases.none}
          </p>
        )}
      </div>
      {chosenCase(form)?.status === 'closed' && (
        <p className="ev-state ev-tone-warn ev-mt" role="status">
          <Icon name="warning" />
          {t.cases.closedWarning}
        </p>
      )}
      <Buttons className="ev-btns--edge">
        <Button
          look="quiet"
          icon={form.othersOpen ? 'down' : 'right'}
          aria-expanded={form.othersOpen && others.length > 0}
          aria-disabled={others.length === 0}
          onClick={() => {
            if (others.length > 0) dispatch({ type: 'others', open: !form.othersOpen });
          }}
        >
          {others.length === 0 ? t.cases.noOthers : t.cases.otherSuggestions(others.length)}
        </Button>
        <Button look="quiet" icon="search" onClick={() => dispatch({ type: 'search', open: true })}>
          {t.actions.search}
        </Button>
      </Buttons>
    </>
  );
}
