import { Component, type ReactNode, Suspense } from 'react';
import { Button } from './button';
import { Message } from './message';
import { useWords } from './words';

interface State {
  readonly failed: boolean;
}

/** Shows plain words where a view could not be drawn. The error itself goes to the browser's console, through React. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useWords();
  return (
    <div className="ev-section">
      <Message tone="error" title={t.failureTitles.crash} assertive>
        <p>{t.crashText}</p>
        <Button icon="retry" onClick={() => location.reload()}>
          {t.actions.reload}
        </Button>
      </Message>
    </div>
  );
}

interface PartProps {
  /** Keeps the place while the part is fetched. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Frame around a part that is fetched when needed: if it fails, it fails alone. */
export function Part({ fallback = null, children }: PartProps) {
  return (
    <ErrorBoundary>
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  );
}
