import { MAX_TITLE_LENGTH } from '../../../contract/common';
import { Session } from '../../../contract/session';
import { MAX_DOCUMENT_BYTES } from '../../../contract/upload';
import { MAX_DOCUMENTS } from '../../../contract/filing';
import type { GatewayServices } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS, referring } from '../schemas';
import { actorOf, SIGNED_IN } from '../sign-in';

/** `GET /api/session`: who the gateway takes the caller for, and what can be done. */
export function sessionRoute(
  api: GatewayApp,
  { services, demo }: { readonly services: GatewayServices; readonly demo: boolean },
): void {
  api.get(
    '/api/session',
    {
      schema: {
        operationId: 'getSession',
        summary: 'The caller, the connected case systems and the limits',
        tags: ['session'],
        security: SIGNED_IN,
        response: { 200: referring(Session), ...PROBLEM_ANSWERS },
      },
    },
    (request) => {
      const { id, name, unit } = actorOf(request);
      return {
        user: { id, name, unit },
        demo,
        systems: services.systems.all.map((system) => ({
          id: system.id,
          name: system.name,
          capabilities: system.capabilities,
        })),
        limits: {
          maxDocumentBytes: MAX_DOCUMENT_BYTES,
          maxDocuments: MAX_DOCUMENTS,
          maxTitleLength: MAX_TITLE_LENGTH,
        },
      };
    },
  );
}
