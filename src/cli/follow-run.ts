import type { FilingRun, RunDocument, RunState } from '../addin/gateway/filing-run';
import { isFinal } from '../addin/gateway/run-store';

/** How long a run is followed, and who hears of it. */
export interface Following {
  readonly seconds: number;
  /** Aborted when the user stops the command. */
  readonly stop: AbortSignal;
  /** Called once for each document, when nothing more happens to it by itself, or else when following ends. */
  readonly onEnd: (document: RunDocument) => void;
}

/** Nothing more happens to it; one of unknown fate may still be found. */
const isAtEnd = ({ state }: RunDocument): boolean =>
  state.kind === 'not-read' ||
  state.kind === 'not-sent' ||
  (state.kind === 'handed-over' && isFinal(state.document));

/** Waits until every document is at its end, the time is over, or the user stops it. What the gateway has, it files all the same. */
export function followRun(run: FilingRun, { seconds, stop, onEnd }: Following): Promise<RunState> {
  const told = new Set<string>();
  const tell = (documents: readonly RunDocument[]) => {
    for (const document of documents) {
      if (told.has(document.key)) continue;
      told.add(document.key);
      onEnd(document);
    }
  };
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(patience);
      unsubscribe();
      stop.removeEventListener('abort', end);
      const state = run.state();
      if (state.phase !== 'failed-to-start') tell(state.documents);
      resolve(state);
    };
    const look = () => {
      const { phase, documents } = run.state();
      tell(documents.filter(isAtEnd));
      if (phase === 'failed-to-start' || documents.every(isAtEnd)) end();
    };
    const patience = setTimeout(end, seconds * 1000);
    const unsubscribe = run.subscribe(look);
    stop.addEventListener('abort', end);
    look();
  });
}
