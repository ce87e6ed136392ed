import { Health } from '../../../contract/session';
import { VERSION } from '../../config/version';
import type { GatewayServices } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS } from '../schemas';

/** `GET /api/health`: no sign-in. */
export function healthRoute(api: GatewayApp, { database }: GatewayServices): void {
  api.get(
    '/api/health',
    {
      schema: {
        operationId: 'getHealth',
        summary: 'Version of the gateway and its database',
        tags: ['session'],
        response: { 200: Health, ...PROBLEM_ANSWERS },
      },
    },
    () => ({ status: 'ok' as const, version: VERSION, database }),
  );
}
