import helmet from '@fastify/helmet';
import { isLoopback, isTrialHost } from '../config/loopback';
import type { GatewayConfig } from '../config/gateway-config';
import { GatewayProblem } from '../services';
import type { GatewayApp } from './gateway-app';

/** Where Outlook, Word and Office on the web show the pane in a frame. */
const OFFICE_FRAMES = [
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.live.com',
  'https://outlook.cloud.microsoft',
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
];

/** Office.js, and the file with which it lays in MicrosoftAjax. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

/** The Content-Security-Policy of the pane. */
function contentSecurityPolicy({ identity, frameAncestors }: GatewayConfig): Record<string, string[]> {
  const signIn =
    identity.kind === 'entra'
      ? [...new Set(['https://login.microsoftonline.com', new URL(identity.authority).origin])]
      : [];
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...OFFICE_SCRIPTS],
    // Fluent UI 8 writes its rules into a style element.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': [
      "'self'",
      ...signIn,
      ...(identity.kind === 'entra' ? ['https://graph.microsoft.com'] : []),
    ],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'"],
    'frame-ancestors': ["'self'", ...OFFICE_FRAMES, ...frameAncestors],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  };
}

/** Security headers of every answer. */
export async function secureHeaders(app: GatewayApp, config: GatewayConfig): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy(config) },
    // `frame-ancestors` decides; X-Frame-Options cannot name Office.
    frameguard: false,
    // Office.js and MSAL talk to the window that opened a dialog.
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    // A browser keeps it for a host on all ports: not for a name as common as localhost.
    strictTransportSecurity: config.tls !== null &&
      !isLoopback(config.host) && { maxAge: 31_536_000, includeSubDomains: false },
  });
}

/** In the trial only this machine's own names are answered. */
export function refuseForeignHosts(app: GatewayApp): void {
  app.addHook('onRequest', (request, _reply, done) => {
    done(
      isTrialHost(request.headers.host)
        ? undefined
        : new GatewayProblem('forbidden', 'the trial answers to the name localhost only'),
    );
  });
}
