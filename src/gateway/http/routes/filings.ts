import { DocumentRetry, Filing, FilingCommit, FilingPlan } from '../../../contract/filing';
import { FilingDocumentParams, FilingParams } from '../../../contract/params';
import type { GatewayServices } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS, referring } from '../schemas';
import { actorOf, SIGNED_IN } from '../sign-in';

/** A filing from plan to receipt; the bytes come in through `uploads.ts`. */
export function filingRoutes(api: GatewayApp, { filings }: GatewayServices): void {
  const described = (operationId: string, summary: string) => ({
    operationId,
    summary,
    tags: ['filings'],
    security: SIGNED_IN,
    response: { 200: referring(Filing), ...PROBLEM_ANSWERS },
  });

  api.post(
    '/api/filings',
    {
      schema: {
        ...described('createFiling', 'Begins a filing, or answers the one with this key'),
        body: FilingPlan,
      },
    },
    (request) => filings.create(request.body, actorOf(request)),
  );

  api.get(
    '/api/filings/:id',
    {
      schema: {
        ...described('getFiling', 'How far a filing is, document by document'),
        params: FilingParams,
      },
    },
    (request) => filings.get(request.params.id, actorOf(request)),
  );

  api.post(
    '/api/filings/:id/commit',
    {
      schema: {
        ...described('commitFiling', 'Hands documents over; answers once they are safe on disk'),
        params: FilingParams,
        body: FilingCommit,
      },
    },
    (request) => filings.commit(request.params.id, request.body, actorOf(request)),
  );

  api.post(
    '/api/filings/:id/documents/:key/retry',
    {
      schema: {
        ...described('retryDocument', 'Tries a rejected document again, corrected where the user wishes'),
        params: FilingDocumentParams,
        body: DocumentRetry,
      },
    },
    (request) => filings.retry(request.params.id, request.params.key, request.body, actorOf(request)),
  );
}
