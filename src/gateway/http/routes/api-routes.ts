import type { AppOptions } from '../app-options';
import type { GatewayApp } from '../gateway-app';
import { requireSignIn } from '../sign-in';
import { caseDocumentRoutes } from './case-documents';
import { caseRoutes } from './cases';
import { configRoute } from './config';
import { demoTokenRoute } from './demo-token';
import { filedRoutes } from './filed';
import { filingRoutes } from './filings';
import { healthRoute } from './health';
import { sessionRoute } from './session';
import { uploadRoutes } from './uploads';

/** All routes under `/api`: the public ones, and those behind the sign-in. */
export const apiRoutes =
  ({ config, services, identity, demo }: AppOptions) =>
  async (api: GatewayApp): Promise<void> => {
    api.addHook('onSend', (_request, reply, payload, done) => {
      reply.header('cache-control', 'no-store');
      done(null, payload);
    });
    configRoute(api, config);
    healthRoute(api, services);
    if (demo !== null) demoTokenRoute(api, demo);
    await api.register((scope: GatewayApp, _options, done) => {
      requireSignIn(scope, identity);
      sessionRoute(scope, { services, demo: demo !== null });
      caseRoutes(scope, services);
      caseDocumentRoutes(scope, services);
      filingRoutes(scope, services);
      uploadRoutes(scope, services);
      filedRoutes(scope, services);
      done();
    });
  };
