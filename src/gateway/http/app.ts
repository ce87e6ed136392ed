import { fastify, LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { AppOptions } from './app-options';
import { answerClientError, answerProblems, sendError } from './errors';
import type { GatewayApp } from './gateway-app';
import { describeApi } from './openapi';
import { limitRate } from './rate-limit';
import { logRequests } from './request-log';
import { apiRoutes } from './routes/api-routes';
import { addComponents } from './schemas';
import { refuseForeignHosts, secureHeaders } from './security';
import { serveFiles } from './static-files';

/** A plan of 301 documents with titles and names of ordinary length is some 200 kB. */
const MAX_JSON_BYTES = 1_048_576;
/** A stretch of an upload over a slow line; afterwards the client goes on where it was cut. */
const REQUEST_TIMEOUT_MS = 15 * 60 * 1000;
/** An id of 200 characters, each percent-encoded. */
const MAX_PARAM_LENGTH = 1_800;

/** The gateway's HTTP side, ready to listen. Closes nothing of what it was given. */
export async function createApp(options: AppOptions): Promise<GatewayApp> {
  const { config, logger, tls, demo } = options;
  const app = fastify({
    ...(tls === null ? {} : { https: tls }),
    loggerInstance: logger,
    // Fastify's own lines hold addresses; `logRequests` writes ours.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request' }),
    genReqId: () => randomUUID(),
    bodyLimit: MAX_JSON_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    exposeHeadRoutes: false,
    // A connection that is kept open finishes what it asked for; new ones are not taken.
    return503OnClosing: false,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    // A document is taken as it was sent or not at all: `null` must not become an empty text.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
    frameworkErrors: sendError,
    clientErrorHandler: answerClientError,
  }) as unknown as GatewayApp;

  app.decorateRequest('actor', null);
  answerProblems(app);
  logRequests(app);
  if (demo !== null) refuseForeignHosts(app);
  await secureHeaders(app, config);
  await limitRate(app, options.maxRequests);
  addComponents(app);
  await describeApi(app);
  await app.register(apiRoutes(options));
  await serveFiles(app, { ...options, demo: demo !== null });
  return app;
}
