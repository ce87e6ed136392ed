import type { CaseRef } from '../../../contract/case';
import { MoreMenu } from '../shared/more-menu';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';
import { caseKey } from '../filing/form-state';
import { ConnectionProblem } from '../boot/connection-problem';
import CaseSearch from './case-search';
import { CaseView } from './case-view';

interface CasesTabProps {
  readonly open: CaseRef | null;
  readonly onOpen: (ref: CaseRef | null) => void;
}

/** Find a case, and see what lies on it. */
export default function CasesTab({ open, onOpen }: CasesTabProps) {
  const { t } = useWords();
  const { connection } = useServices();
  return (
    <>
      <div className="ev-pane__body">
        {connection.kind === 'failed' ? (
          <ConnectionProblem error={connection.error} />
        ) : open === null ? (
          <section className="ev-section">
            <h1 className="ev-h">{t.caseView.searchHeading}</h1>
            <CaseSearch onPick={({ ref }) => onOpen(ref)} />
          </section>
        ) : (
          <CaseView key={caseKey(open)} caseRef={open} onBack={() => onOpen(null)} />
        )}
      </div>
      <footer className="ev-foot ev-foot--end">
        <MoreMenu />
      </footer>
    </>
  );
}
