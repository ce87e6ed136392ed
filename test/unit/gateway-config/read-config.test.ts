import path from 'node:path';
import { ConfigError } from '../../../src/gateway/config/gateway-config';
import { readConfig } from '../../../src/gateway/config/read-config';

const TENANT = '11111111-1111-4111-8111-111111111111';
const CLIENT = '22222222-2222-4222-8222-222222222222';
const ENTRA = { ENKELTVIS_TENANT_ID: TENANT, ENKELTVIS_CLIENT_ID: CLIENT };

function problemsOf(env: Record<string, string>): Record<string, string> {
  try {
    readConfig(env);
    return {};
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return Object.fromEntries(error.problems.map(({ setting, problem }) => [setting, problem]));
  }
}

describe('readConfig', () => {
  it('is the trial on this machine when nothing is set', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataDir: path.resolve('enkeltvis-data'),
      databaseUrl: null,
      identity: { kind: 'demo' },
      ownDomains: ['enkeltby.example'],
      tls: null,
      frameAncestors: [],
      logLevel: 'info',
    });
  });

  it('takes empty settings for unset ones', () => {
    expect(readConfig({ ENKELTVIS_PORT: ' ', DATABASE_URL: '' })).toEqual(readConfig({}));
  });

  it("knows Microsoft's addresses for a tenant", () => {
    expect(readConfig({ ...ENTRA, ENKELTVIS_TENANT_ID: TENANT.toUpperCase() }).identity).toEqual({
      kind: 'entra',
      tenantId: TENANT,
      clientId: CLIENT,
      authority: `https://login.microsoftonline.com/${TENANT}`,
      issuers: [`https://login.microsoftonline.com/${TENANT}/v2.0`, `https://sts.windows.net/${TENANT}/`],
      jwksUri: `https://login.microsoftonline.com/${TENANT}/discovery/v2.0/keys`,
    });
  });

  it('follows the authority of a national cloud', () => {
    const authority = `https://login.microsoftonline.us/${TENANT}`;
    expect(readConfig({ ...ENTRA, ENKELTVIS_AUTHORITY: `${authority}/` }).identity).toMatchObject({
      authority,
      issuers: [`${authority}/v2.0`, expect.any(String)],
      jwksUri: `${authority}/discovery/v2.0/keys`,
    });
  });

  it('trusts a configured issuer alone', () => {
    const config = readConfig({
      ...ENTRA,
      ENKELTVIS_ISSUER: 'http://localhost:8080',
      ENKELTVIS_JWKS_URI: 'http://localhost:8080/jwks',
    });
    expect(config.identity).toMatchObject({
      issuers: ['http://localhost:8080'],
      jwksUri: 'http://localhost:8080/jwks',
    });
  });

  it('reads everything else', () => {
    expect(
      readConfig({
        ...ENTRA,
        ENKELTVIS_PORT: '443',
        ENKELTVIS_HOST: '0.0.0.0',
        ENKELTVIS_DATA: '/var/lib/enkeltvis',
        DATABASE_URL: 'postgres://enkeltvis@db.kommune.example/enkeltvis',
        ENKELTVIS_OWN_DOMAINS: 'Kommune.example, skole.kommune.example,',
        ENKELTVIS_TLS_CERT: 'cert.pem',
        ENKELTVIS_TLS_KEY: 'key.pem',
        ENKELTVIS_FRAME_ANCESTORS: 'https://localhost:8443,https://*.kommune.example',
        ENKELTVIS_LOG_LEVEL: 'WARN',
      }),
    ).toMatchObject({
      port: 443,
      host: '0.0.0.0',
      dataDir: '/var/lib/enkeltvis',
      databaseUrl: 'postgres://enkeltvis@db.kommune.example/enkeltvis',
      ownDomains: ['kommune.example', 'skole.kommune.example'],
      tls: { certFile: 'cert.pem', keyFile: 'key.pem' },
      frameAncestors: ['https://localhost:8443', 'https://*.kommune.example'],
      logLevel: 'warn',
    });
  });

  it.each<[Record<string, string>, Record<string, string>]>([
    [{ ENKELTVIS_PORT: '70000' }, { ENKELTVIS_PORT: 'not-a-port' }],
    [{ ENKELTVIS_PORT: 'http' }, { ENKELTVIS_PORT: 'not-a-port' }],
    [{ DATABASE_URL: 'mysql://db.example/x' }, { DATABASE_URL: 'not-a-database-url' }],
    [{ DATABASE_URL: 'db.example' }, { DATABASE_URL: 'not-a-database-url' }],
    [{ ENKELTVIS_OWN_DOMAINS: '@kommune.example' }, { ENKELTVIS_OWN_DOMAINS: 'not-a-domain' }],
    [{ ENKELTVIS_FRAME_ANCESTORS: "'none'" }, { ENKELTVIS_FRAME_ANCESTORS: 'not-an-origin' }],
    [{ ENKELTVIS_FRAME_ANCESTORS: 'https://a.example;x' }, { ENKELTVIS_FRAME_ANCESTORS: 'not-an-origin' }],
    [{ ENKELTVIS_LOG_LEVEL: 'loud' }, { ENKELTVIS_LOG_LEVEL: 'not-a-log-level' }],
    [{ ENKELTVIS_TLS_CERT: 'cert.pem' }, { ENKELTVIS_TLS_KEY: 'missing' }],
    [{ ENKELTVIS_TLS_KEY: 'key.pem' }, { ENKELTVIS_TLS_CERT: 'missing' }],
    [{ ENKELTVIS_DEMO: 'maybe' }, { ENKELTVIS_DEMO: 'not-yes-or-no' }],
    [{ ENKELTVIS_HOST: 'http://x' }, { ENKELTVIS_HOST: 'not-a-host' }],
  ])('refuses %j', (env, problems) => expect(problemsOf(env)).toEqual(problems));

  it('does not let the trial stand beside a tenant', () => {
    expect(problemsOf({ ...ENTRA, ENKELTVIS_DEMO: 'true' })).toEqual({ ENKELTVIS_DEMO: 'demo-with-tenant' });
    expect(problemsOf({ ENKELTVIS_CLIENT_ID: CLIENT, ENKELTVIS_DEMO: '1' })).toEqual({
      ENKELTVIS_DEMO: 'demo-with-tenant',
    });
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'gateway.kommune.example'])(
    'does not let the trial be reached from outside by %s',
    (host) => expect(problemsOf({ ENKELTVIS_HOST: host })).toEqual({ ENKELTVIS_HOST: 'demo-off-loopback' }),
  );

  it.each(['localhost', '127.0.0.1', '127.0.0.2', '::1'])('lets the trial listen on %s', (host) =>
    expect(problemsOf({ ENKELTVIS_HOST: host })).toEqual({}),
  );

  it('wants a tenant when the trial is switched off', () => {
    expect(problemsOf({ ENKELTVIS_DEMO: 'false' })).toEqual({
      ENKELTVIS_TENANT_ID: 'missing',
      ENKELTVIS_CLIENT_ID: 'missing',
    });
    expect(problemsOf({ ENKELTVIS_TENANT_ID: TENANT })).toEqual({ ENKELTVIS_CLIENT_ID: 'missing' });
  });

  it('lets tokens and keys travel encrypted only, but on this machine', () => {
    expect(problemsOf({ ...ENTRA, ENKELTVIS_JWKS_URI: 'http://issuer.example/keys' })).toEqual({
      ENKELTVIS_JWKS_URI: 'not-https',
    });
    expect(problemsOf({ ...ENTRA, ENKELTVIS_AUTHORITY: 'login' })).toEqual({
      ENKELTVIS_AUTHORITY: 'not-a-url',
    });
  });

  it('tells everything at once, and no values', () => {
    const env = { ...ENTRA, ENKELTVIS_PORT: '-1', DATABASE_URL: 'hemmelig:password', ENKELTVIS_TLS_KEY: 'k' };
    expect(problemsOf(env)).toEqual({
      ENKELTVIS_PORT: 'not-a-port',
      DATABASE_URL: 'not-a-database-url',
      ENKELTVIS_TLS_CERT: 'missing',
    });
    expect(() => readConfig(env)).toThrow(expect.not.stringContaining('password') as string);
  });
});
