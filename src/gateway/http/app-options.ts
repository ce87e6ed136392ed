import type { Logger } from 'pino';
import type { DemoIdentity } from '../auth/demo-identity';
import type { IdentityCheck } from '../auth/identity-check';
import type { GatewayConfig } from '../config/gateway-config';
import type { Tls } from '../config/tls';
import type { GatewayServices } from '../services';

/** What the HTTP side is made of. */
export interface AppOptions {
  readonly config: GatewayConfig;
  readonly services: GatewayServices;
  readonly identity: IdentityCheck;
  /** Set exactly in the trial. */
  readonly demo: DemoIdentity | null;
  readonly logger: Logger;
  readonly publicDir: string;
  readonly samplesDir: string | null;
  readonly tls: Tls | null;
  /** Requests a minute and user; for tests. */
  readonly maxRequests?: number;
}
