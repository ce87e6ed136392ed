import { DemoToken } from '../../../contract/session';
import type { DemoIdentity } from '../../auth/demo-identity';
import { isLoopback } from '../../config/loopback';
import { GatewayProblem } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS } from '../schemas';

/** `GET /api/demo-token`: exists only in the trial; for pages of the gateway itself, on the same machine. */
export function demoTokenRoute(api: GatewayApp, { token }: DemoIdentity): void {
  api.get(
    '/api/demo-token',
    {
      schema: {
        operationId: 'getDemoToken',
        summary: "The trial's token",
        tags: ['session'],
        response: { 200: DemoToken, ...PROBLEM_ANSWERS },
      },
    },
    (request) => {
      const site = request.headers['sec-fetch-site'];
      const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
      if (foreign || !isLoopback(request.ip)) throw new GatewayProblem('forbidden');
      return { token };
    },
  );
}
