import type { CaseSummary } from '../../../contract/case';
import { Button, Buttons } from '../shared/button';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';

interface CaseCardProps {
  readonly case: CaseSummary;
  readonly mayOpen?: boolean;
}

/** A case that is settled upon: number, title, and the way to its documents. */
export function CaseCard({ case: { number, title, ref }, mayOpen = false }: CaseCardProps) {
  const { t } = useWords();
  const { openCase } = useServices();
  return (
    <div className="ev-card">
      <p>
        <b className="ev-nr">{number}</b>
      </p>
      <p>{title}</p>
      {mayOpen && (
        <Buttons className="ev-btns--card">
          <Button look="quiet" icon="open" onClick={() => openCase(ref)}>
            {t.actions.openCase}
          </Button>
        </Buttons>
      )}
    </div>
  );
}
