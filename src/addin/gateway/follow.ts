import type { Filing } from '../../contract/filing';
import { type GatewayClient, GatewayError } from './gateway-client';
import { isPassing, type Sleep } from './patience';

const FIRST_PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 2000;
/** After an answer that will hardly be another one soon, such as "forbidden". */
const PAUSE_AFTER_REFUSAL_MS = 30_000;
const GROWTH = 1.5;

export interface Follower {
  readonly client: Pick<GatewayClient, 'filing'>;
  readonly sleep: Sleep;
  /** Id of the filing while something in it is still on its way, else null. */
  readonly open: () => string | null;
  /** Takes in an answer; true when it brought something new. */
  readonly absorb: (filing: Filing) => boolean;
}

const waitsForSystem = (filing: Filing): boolean =>
  filing.documents.some(({ state, nextAttemptAt }) => nextAttemptAt !== null || state === 'unknown');

/**
 * Asks the gateway how a filing goes, until it is at its end: soon after something has changed, then ever more
 * seldom. Lives through a gateway that cannot be reached; ends when the user is no longer signed in, since asking
 * would open the sign-in again and again. What the gateway has, it files without being asked.
 * @returns starts asking, or makes it ask sooner
 */
export function createFollower({ client, sleep, open, absorb }: Follower): () => void {
  let running = false;
  let pauseMs = FIRST_PAUSE_MS;

  const ask = async (id: string): Promise<void> => {
    const filing = await client.filing(id);
    const changed = absorb(filing);
    if (waitsForSystem(filing)) pauseMs = LONGEST_PAUSE_MS;
    else pauseMs = changed ? FIRST_PAUSE_MS : Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS);
  };

  const follow = async (): Promise<void> => {
    try {
      for (let id = open(); id !== null; id = open()) {
        await sleep(pauseMs);
        try {
          await ask(id);
        } catch (error) {
          if (!(error instanceof GatewayError)) return;
          pauseMs = isPassing(error) ? LONGEST_PAUSE_MS : PAUSE_AFTER_REFUSAL_MS;
        }
      }
    } finally {
      running = false;
    }
  };

  return () => {
    pauseMs = FIRST_PAUSE_MS;
    if (running) return;
    running = true;
    void follow();
  };
}
