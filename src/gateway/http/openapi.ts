import swagger from '@fastify/swagger';
import { VERSION } from '../config/version';
import type { GatewayApp } from './gateway-app';
import { SIGN_IN } from './sign-in';

/** Describes the routes that are registered after it: `GET /api/openapi.json`. */
export async function describeApi(app: GatewayApp): Promise<void> {
  await app.register(swagger, {
    exposeHeadRoutes: true,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Enkeltvis gateway',
        version: VERSION,
        description: 'Journalises mail and its attachments, document by document, in a case system (ESDH).',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      components: {
        securitySchemes: {
          [SIGN_IN]: {
            type: 'http',
            scheme: 'bearer',
            bearerFormat: 'JWT',
            description: "Access token of Microsoft Entra ID; in the trial the gateway's own token",
          },
        },
      },
    },
    refResolver: {
      buildLocalReference: (json, _baseUri, _fragment, index) =>
        typeof json['$id'] === 'string' ? json['$id'] : `Schema${index}`,
    },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
