import { testGateway, type TestGateway } from './support/test-gateway';

interface Operation {
  readonly operationId: string;
  readonly security?: unknown;
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
  readonly requestBody?: { content: Record<string, unknown> };
}
interface OpenApi {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, unknown>; securitySchemes: Record<string, unknown> };
}

describe('GET /api/openapi.json', () => {
  let gateway: TestGateway;
  let description: OpenApi;
  beforeAll(async () => {
    gateway = await testGateway();
    description = (await (await fetch(`${gateway.url}/api/openapi.json`)).json()) as OpenApi;
  });
  afterAll(() => gateway.close());

  const operations = () =>
    Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        route: `${method.toUpperCase()} ${path}`,
        operation,
      })),
    );

  it('describes every route', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(
      operations()
        .map(({ route }) => route)
        .sort(),
    ).toEqual([
      'GET /api/cases/{system}/{id}/documents',
      'GET /api/cases/{system}/{id}/documents/{documentId}/content',
      'GET /api/config',
      'GET /api/demo-token',
      'GET /api/filings/{id}',
      'GET /api/health',
      'GET /api/session',
      'HEAD /api/filings/{id}/documents/{key}/content',
      'PATCH /api/filings/{id}/documents/{key}/content',
      'POST /api/cases/search',
      'POST /api/cases/suggest',
      'POST /api/filed/lookup',
      'POST /api/filings',
      'POST /api/filings/{id}/commit',
      'POST /api/filings/{id}/documents/{key}/retry',
    ]);
  });

  it('tells of the sign-in wherever one is asked for', async () => {
    expect(description.components.securitySchemes).toHaveProperty('signIn.scheme', 'bearer');
    for (const { route, operation } of operations()) {
      const [method, path] = route.split(' ') as [string, string];
      const { statusCode } = await gateway.app.inject({
        method: method as 'GET',
        url: path,
        headers: { host: 'localhost' },
      });
      expect([route, statusCode === 401]).toEqual([route, operation.security !== undefined]);
    }
  });

  it('describes each refusal as a problem document', () => {
    for (const { operation } of operations()) {
      expect(operation.responses['4XX']?.content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      });
    }
  });

  it('defines each named schema once', () => {
    expect(Object.keys(description.components.schemas).sort()).toEqual([
      'CaseDocument',
      'CaseSummary',
      'Filing',
      'Problem',
      'Session',
    ]);
    const text = JSON.stringify(description);
    expect(text).not.toContain('"$id"');
    for (const [, name] of text.matchAll(/"\$ref":"([^"]*)"/g)) {
      expect(name).toMatch(/^#\/components\/schemas\/(CaseDocument|CaseSummary|Filing|Problem|Session)$/);
    }
  });

  it('takes bytes as a stream of octets', () => {
    const upload = description.paths['/api/filings/{id}/documents/{key}/content']!['patch']!;
    expect(Object.keys(upload.requestBody!.content)).toEqual(['application/octet-stream']);
  });
});
