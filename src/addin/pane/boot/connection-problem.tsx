import { failureOf } from '../shared/failure-words';
import { Button } from '../shared/button';
import { Message } from '../shared/message';
import { useServices } from '../shared/services';
import { useWords } from '../shared/words';

/** No gateway or no sign-in: what happened, that nothing is lost, and the way to try again. */
export function ConnectionProblem({ error }: { readonly error: unknown }) {
  const { t } = useWords();
  const { reconnect } = useServices();
  const { title, text, detail } = failureOf(error, t);
  return (
    <section className="ev-section">
      <Message tone="error" title={title} assertive>
        <p>
          {text.what} {t.safe.nothingFiled} {text.todo}
        </p>
        {detail !== null && <p className="ev-small ev-quiet">{detail}</p>}
        <Button icon="retry" onClick={reconnect}>
          {t.actions.retry}
        </Button>
      </Message>
    </section>
  );
}
