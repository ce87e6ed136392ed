import { useEffect, useState } from 'react';
import type { PublicConfig, Session } from '../../../contract/session';
import type { GatewayClient } from '../../gateway/gateway-client';
import { createGatewayClient } from '../../gateway/http-gateway-client';
import type { Identity, PaneHost } from '../../host/pane-host';

/** How far the pane has come with the gateway. The mail's rows are shown meanwhile. */
export type Connection =
  | { readonly kind: 'connecting'; readonly config: PublicConfig | null }
  | {
      readonly kind: 'ready';
      readonly config: PublicConfig;
      readonly session: Session;
      readonly client: GatewayClient;
    }
  /** `error` is a `GatewayError` or a `SignInError`, or something nobody foresaw. */
  | { readonly kind: 'failed'; readonly config: PublicConfig | null; readonly error: unknown };

/** Configuration, then sign-in, then session; tells each step. Never rejects. */
export async function connect(host: PaneHost, report: (connection: Connection) => void): Promise<void> {
  let config: PublicConfig | null = null;
  let identity: Identity | null = null;
  const client = createGatewayClient({
    baseUrl: '',
    token: () => identity?.token() ?? Promise.reject(new Error('asked for a token before the configuration')),
  });
  try {
    config = await client.config();
    report({ kind: 'connecting', config });
    identity = host.identity(config);
    const session = await client.session();
    report({ kind: 'ready', config, session, client });
  } catch (error) {
    report({ kind: 'failed', config, error });
  }
}

/** The connection of this pane, and the way to try again. */
export function useConnection(host: PaneHost): { connection: Connection; reconnect: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ attempt: number; connection: Connection }>({
    attempt,
    connection: { kind: 'connecting', config: null },
  });
  useEffect(() => {
    let current = true;
    void connect(host, (connection) => {
      if (current) setState({ attempt, connection });
    });
    return () => {
      current = false;
    };
  }, [host, attempt]);
  return {
    connection:
      state.attempt === attempt ? state.connection : { kind: 'connecting', config: state.connection.config },
    reconnect: () => setAttempt(attempt + 1),
  };
}
