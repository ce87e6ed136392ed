import type { GatewayApp } from './gateway-app';
import { userMark } from './pino-logger';

/** One line a request. The route's pattern stands in for the address, which holds ids of cases and documents. */
export function logRequests(app: GatewayApp): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { problemCode, actor } = request;
    request.log[reply.statusCode >= 500 ? 'warn' : 'info'](
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        ...(problemCode === null ? {} : { problem: problemCode }),
        ...(actor === null ? {} : { user: userMark(actor.id) }),
        ...(reply.raw.writableFinished ? {} : { brokenOff: true }),
      },
      'request',
    );
    done();
  });
}
