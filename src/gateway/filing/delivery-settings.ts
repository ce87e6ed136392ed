/** How the delivery worker goes about it; the defaults fit a case system behind a slow network. */
export interface DeliverySettings {
  /** A document whose worker has not been heard of for so long is looked after by another. */
  readonly leaseMs: number;
  /** Longest wait for a case system to take one document; after that it is unknown whether it did. */
  readonly timeoutMs: number;
  /** How often to look for work that another gateway left, or whose waiting time is over. */
  readonly pollMs: number;
  /** Documents under way at once, of different filings. */
  readonly atOnce: number;
  /** How long a stop waits for deliveries under way. What they become afterwards is found out at the next start. */
  readonly stopMs: number;
}

export const DELIVERY_SETTINGS: DeliverySettings = {
  leaseMs: 60_000,
  timeoutMs: 15 * 60_000,
  pollMs: 1_000,
  atOnce: 4,
  stopMs: 10_000,
};
