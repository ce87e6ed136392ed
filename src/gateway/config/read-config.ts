import path from 'node:path';
import { ConfigError, type GatewayConfig, type IdentityConfig } from './gateway-config';
import { isLoopback } from './loopback';
import * as reading from './readings';
import { Settings, type Environment } from './settings';

/** Mail domain of the invented municipality in the trial. */
const DEMO_DOMAINS = ['enkeltby.example'];
const MICROSOFT_AUTHORITY = 'https://login.microsoftonline.com';

/** Reads the gateway's settings (docs: operator's guide). Throws `ConfigError` with everything that is wrong. */
export function readConfig(env: Environment): GatewayConfig {
  const settings = new Settings(env);
  const identity = readIdentity(settings);
  const host = settings.read('ENKELTVIS_HOST', '127.0.0.1', reading.host);
  if (identity.kind === 'demo' && !isLoopback(host)) settings.wrong('ENKELTVIS_HOST', 'demo-off-loopback');
  const config: GatewayConfig = {
    port: settings.read('ENKELTVIS_PORT', 3000, reading.port),
    host,
    dataDir: path.resolve(settings.text('ENKELTVIS_DATA') ?? 'enkeltvis-data'),
    databaseUrl: settings.read<string | null>('DATABASE_URL', null, reading.postgresUrl),
    identity,
    ownDomains: settings.list(
      'ENKELTVIS_OWN_DOMAINS',
      identity.kind === 'demo' ? DEMO_DOMAINS : [],
      reading.domain,
    ),
    tls: readTls(settings),
    frameAncestors: settings.list('ENKELTVIS_FRAME_ANCESTORS', [], reading.origin),
    logLevel: settings.read('ENKELTVIS_LOG_LEVEL', 'info', reading.logLevel),
  };
  if (settings.problems.length > 0) throw new ConfigError(settings.problems);
  return config;
}

function readIdentity(settings: Settings): IdentityConfig {
  const named =
    settings.text('ENKELTVIS_TENANT_ID') !== null || settings.text('ENKELTVIS_CLIENT_ID') !== null;
  const demo = settings.read('ENKELTVIS_DEMO', !named, reading.yesOrNo);
  if (demo && named) settings.wrong('ENKELTVIS_DEMO', 'demo-with-tenant');
  return demo ? { kind: 'demo' } : readEntra(settings);
}

/** The defaults are those of Microsoft's public cloud; national clouds set the authority, tests all of it. */
function readEntra(settings: Settings): IdentityConfig {
  for (const setting of ['ENKELTVIS_TENANT_ID', 'ENKELTVIS_CLIENT_ID']) {
    if (settings.text(setting) === null) settings.wrong(setting, 'missing');
  }
  const tenantId = settings.read('ENKELTVIS_TENANT_ID', '', reading.guid);
  const clientId = settings.read('ENKELTVIS_CLIENT_ID', '', reading.guid);
  const authority = settings
    .read('ENKELTVIS_AUTHORITY', `${MICROSOFT_AUTHORITY}/${tenantId}`, reading.identityUrl)
    .replace(/\/$/, '');
  const issuer = settings.read<string | null>('ENKELTVIS_ISSUER', null, reading.identityUrl);
  return {
    kind: 'entra',
    tenantId,
    clientId,
    authority,
    issuers: issuer === null ? [`${authority}/v2.0`, `https://sts.windows.net/${tenantId}/`] : [issuer],
    jwksUri: settings.read('ENKELTVIS_JWKS_URI', `${authority}/discovery/v2.0/keys`, reading.identityUrl),
  };
}

function readTls(settings: Settings): GatewayConfig['tls'] {
  const certFile = settings.text('ENKELTVIS_TLS_CERT');
  const keyFile = settings.text('ENKELTVIS_TLS_KEY');
  if (certFile !== null && keyFile !== null) return { certFile, keyFile };
  if (certFile !== null) settings.wrong('ENKELTVIS_TLS_KEY', 'missing');
  if (keyFile !== null) settings.wrong('ENKELTVIS_TLS_CERT', 'missing');
  return null;
}
