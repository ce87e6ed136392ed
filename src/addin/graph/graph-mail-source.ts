import { MailReadError, type MailReadProblem } from '../../domain/mail/mail-read-error';

/** Gets tokens for Microsoft Graph, or says in English why there are none. */
export interface GraphAccess {
  /** Null when Graph may be asked. */
  refused(): string | null;
  token(): Promise<string>;
}

export interface GraphCallOptions {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

const PROBLEM_BY_STATUS: Readonly<Record<number, MailReadProblem>> = {
  401: 'denied',
  403: 'denied',
  404: 'gone',
};

/** Mail files from Microsoft Graph. The client library is loaded on first use. */
export class GraphMailSource {
  #access: GraphAccess | null = null;

  /** The access is known only when the gateway has told how to sign in. */
  use(access: GraphAccess): void {
    this.#access = access;
  }

  /** Why Graph cannot be asked; null when it can. */
  refused(): string | null {
    return this.#access === null ? 'not signed in to Microsoft Graph' : this.#access.refused();
  }

  /**
   * The original mail as it lies in the mailbox (`GET /users/{owner}/messages/{id}/$value`).
   * Rejects with `MailReadError`.
   * @param owner SMTP address; for a shared mailbox the shared one, with Mail.Read.Shared
   * @param restId the item's id in Graph's form
   */
  async mailFile(owner: string, restId: string, options: GraphCallOptions): Promise<Blob> {
    const access = this.#access;
    if (access === null) throw new MailReadError('denied');
    const limit = AbortSignal.timeout(options.timeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    try {
      const { Client, ResponseType } = await import('@microsoft/microsoft-graph-client');
      const client = Client.init({
        authProvider: (done) => {
          access.token().then(
            (token) => done(null, token),
            (error: unknown) => done(error, null),
          );
        },
        fetchOptions: { signal },
      });
      const path = `/users/${encodeURIComponent(owner)}/messages/${encodeURIComponent(restId)}/$value`;
      const answer: unknown = await client.api(path).responseType(ResponseType.BLOB).get();
      if (!(answer instanceof Blob) || answer.size === 0) throw new MailReadError('empty');
      return answer;
    } catch (error) {
      if (error instanceof MailReadError) throw error;
      if (options.signal?.aborted) throw new MailReadError('aborted');
      if (limit.aborted) throw new MailReadError('timeout');
      throw graphProblem(error);
    }
  }
}

function graphProblem(error: unknown): MailReadError {
  const status = (error as { readonly statusCode?: unknown } | null)?.statusCode;
  const code = typeof status === 'number' && status > 0 ? status : null;
  const problem = code === null ? undefined : PROBLEM_BY_STATUS[code];
  return new MailReadError(problem ?? 'source-error', code, { cause: error });
}
