import {
  CaseSearch,
  CaseSearchAnswer,
  CaseSuggestionAnswer,
  CaseSuggestionRequest,
} from '../../../contract/case';
import type { GatewayServices } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS, referring } from '../schemas';
import { actorOf, SIGNED_IN } from '../sign-in';

const DEFAULT_LIMIT = 20;

/** Search and suggestion of cases. Both are POST: names and numbers of citizens must not stand in an address. */
export function caseRoutes(api: GatewayApp, { systems, suggestions }: GatewayServices): void {
  api.post(
    '/api/cases/search',
    {
      schema: {
        operationId: 'searchCases',
        summary: 'Cases by number, title or party, in all connected systems',
        tags: ['cases'],
        security: SIGNED_IN,
        body: CaseSearch,
        response: { 200: referring(CaseSearchAnswer), ...PROBLEM_ANSWERS },
      },
    },
    async (request) => {
      const { text, limit = DEFAULT_LIMIT } = request.body;
      const actor = actorOf(request);
      const found = await Promise.all(systems.all.map((system) => system.findCases(text, limit, actor)));
      return { cases: found.flat().slice(0, limit) };
    },
  );

  api.post(
    '/api/cases/suggest',
    {
      schema: {
        operationId: 'suggestCases',
        summary: 'Cases that a mail may belong to, each with its reasons',
        tags: ['cases'],
        security: SIGNED_IN,
        body: CaseSuggestionRequest,
        response: { 200: referring(CaseSuggestionAnswer), ...PROBLEM_ANSWERS },
      },
    },
    async (request) => ({
      suggestions: [...(await suggestions.suggestCases(request.body, actorOf(request)))],
    }),
  );
}
