import { FiledLookup, FiledLookupAnswer } from '../../../contract/filing';
import type { GatewayServices } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS, referring } from '../schemas';
import { actorOf, SIGNED_IN } from '../sign-in';

/** `POST /api/filed/lookup`: has this mail been filed before, by whom, and where? */
export function filedRoutes(api: GatewayApp, { filings }: GatewayServices): void {
  api.post(
    '/api/filed/lookup',
    {
      schema: {
        operationId: 'lookupFiled',
        summary: 'Earlier filings of a mail; a case that the caller may not see is left out',
        tags: ['filings'],
        security: SIGNED_IN,
        body: FiledLookup,
        response: { 200: referring(FiledLookupAnswer), ...PROBLEM_ANSWERS },
      },
    },
    async (request) => ({ filings: [...(await filings.lookup(request.body.mail, actorOf(request)))] }),
  );
}
