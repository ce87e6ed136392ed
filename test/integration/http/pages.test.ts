import { request } from 'node:http';
import { once } from 'node:events';
import { testGateway, type TestGateway } from './support/test-gateway';

const TENANT = {
  ENKELTVIS_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  ENKELTVIS_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  ENKELTVIS_AUTHORITY: 'https://login.example/11111111-1111-4111-8111-111111111111',
  ENKELTVIS_FRAME_ANCESTORS: 'https://localhost:8443',
};

const directives = (answer: Response) =>
  Object.fromEntries(
    (answer.headers.get('content-security-policy') ?? '').split(';').map((directive) => {
      const [name, ...values] = directive.trim().split(' ');
      return [name, values];
    }),
  ) as Record<string, string[]>;

describe('pages of the trial', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway();
  });
  afterAll(() => gateway.close());

  const status = async (target: string) => (await fetch(gateway.url + target)).status;

  it.each([
    '/',
    '/demo-pane.html',
    '/taskpane.html',
    '/word.html',
    '/js/demo.0a1b2c3d.js',
    '/samples/01.eml',
  ])('serves %s', async (target) => expect(await status(target)).toBe(200));

  it('has scripts kept for ever and pages asked for anew', async () => {
    const page = await fetch(`${gateway.url}/taskpane.html`);
    const script = await fetch(`${gateway.url}/js/taskpane.0a1b2c3d.js`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toBe('pane();');
    const again = await fetch(`${gateway.url}/taskpane.html`, {
      headers: { 'if-none-match': page.headers.get('etag')! },
    });
    expect(again.status).toBe(304);
  });

  it('answers no other name of this machine, so that no foreign site reads along', async () => {
    const { port } = new URL(gateway.url);
    const foreign = async (target: string) => {
      const asked = request({ port, path: target, headers: { host: `attacker.example:${port}` } }).end();
      const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
      answer.resume();
      return answer.statusCode;
    };
    expect(await foreign('/api/demo-token')).toBe(403);
    expect(await foreign('/')).toBe(403);
    expect(await foreign('/api/session')).toBe(403);
  });

  it('gives its token to its own pages only', async () => {
    const own = await fetch(`${gateway.url}/api/demo-token`, {
      headers: { 'sec-fetch-site': 'same-origin' },
    });
    expect(await own.json()).toEqual({ token: gateway.demo!.token });
    const other = await fetch(`${gateway.url}/api/demo-token`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(other.status).toBe(403);
  });

  it('knows nobody without the token', async () => {
    for (const authorization of ['', 'Bearer guess', `Basic ${gateway.demo!.token}`]) {
      const answer = await gateway.ask('/api/session', { headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('lets the pane talk to the gateway alone', async () => {
    const found = directives(await fetch(`${gateway.url}/taskpane.html`));
    expect(found['connect-src']).toEqual(["'self'"]);
    expect(found['default-src']).toEqual(["'self'"]);
  });

  it('tells what the pane must know before sign-in', async () => {
    expect(await (await fetch(`${gateway.url}/api/config`)).json()).toMatchObject({
      product: 'enkeltvis',
      identity: { kind: 'demo' },
      ownDomains: ['enkeltby.example'],
    });
    const health = await fetch(`${gateway.url}/api/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', database: 'memory' });
    expect(health.headers.get('cache-control')).toBe('no-store');
  });
});

describe('pages beside a real tenant', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway({ env: TENANT });
  });
  afterAll(() => gateway.close());

  it.each(['/taskpane.html', '/word.html', '/dialog.html', '/js/taskpane.0a1b2c3d.js', '/icons/icon-16.png'])(
    'serves %s',
    async (target) => expect((await fetch(gateway.url + target)).status).toBe(200),
  );

  it.each([
    '/',
    '/index.html',
    '/%69ndex.html',
    '//index.html',
    '/js/../index.html',
    '/demo-pane.html',
    '/js/demo.0a1b2c3d.js',
    '/js/demo-pane.0a1b2c3d.js',
    '/samples/01.eml',
    '/samples%2f01.eml',
    '/api/demo-token',
  ])('does not know %s', async (target) => {
    const answer = await fetch(gateway.url + target);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
  });

  it('allows Office its scripts and its frames, and the sign-in its hosts', async () => {
    const answer = await fetch(`${gateway.url}/taskpane.html`);
    const found = directives(answer);
    expect(found['script-src']).toEqual([
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com',
    ]);
    expect(found['connect-src']).toEqual([
      "'self'",
      'https://login.microsoftonline.com',
      'https://login.example',
      'https://graph.microsoft.com',
    ]);
    expect(found['frame-ancestors']).toEqual(
      expect.arrayContaining(["'self'", 'https://outlook.office.com', 'https://localhost:8443']),
    );
    expect(answer.headers.has('x-frame-options')).toBe(false);
    expect(answer.headers.has('cross-origin-opener-policy')).toBe(false);
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tells the pane where to sign in', async () => {
    expect(await (await fetch(`${gateway.url}/api/config`)).json()).toMatchObject({
      identity: {
        kind: 'entra',
        clientId: TENANT.ENKELTVIS_CLIENT_ID,
        authority: TENANT.ENKELTVIS_AUTHORITY,
        scopes: [`api://${TENANT.ENKELTVIS_CLIENT_ID}/access_as_user`],
      },
    });
  });
});
