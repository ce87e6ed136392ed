/** Why the gateway did not start, besides `ConfigError` and `StoreOpenError`; the command line has the words. */
export type StartProblem =
  /** Another program listens on this port. */
  | 'port-taken'
  /** Ports under 1024 need rights that this user lacks. */
  | 'port-not-allowed'
  /** This machine has no such address. */
  | 'host-unknown'
  /** Certificate or key are missing, not readable, or do not belong together. */
  | 'tls-unreadable'
  /** The trial's cases could not be read. */
  | 'samples-unreadable';

/** The gateway did not start, and nothing of it was left open. */
export class GatewayStartError extends Error {
  override readonly name = 'GatewayStartError';
  constructor(
    readonly problem: StartProblem,
    options?: ErrorOptions,
  ) {
    super(problem, options);
  }
}
