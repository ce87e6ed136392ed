import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { pino, stdTimeFunctions, type DestinationStream, type LevelWithSilent, type Logger } from 'pino';

interface LoggedError {
  readonly type: string;
  readonly code?: unknown;
  readonly at: readonly string[];
  readonly cause?: LoggedError;
}

/**
 * What may be known of an error: its class, its code and where it happened. Never its message: the database quotes
 * values in it and the JSON parser quotes the text that it was given.
 */
function safeError(error: unknown): LoggedError {
  if (!types.isNativeError(error)) return { type: typeof error, at: [] };
  return {
    type: error.name,
    ...('code' in error ? { code: error.code } : {}),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.startsWith('    at '))
      .map((line) => line.trim()),
    ...(error.cause === undefined ? {} : { cause: safeError(error.cause) }),
  };
}

/** A user in the log: the same for the same user, and no way back to the person. */
export const userMark = (userId: string): string =>
  createHash('sha256').update(`enkeltvis-user:${userId}`).digest('hex').slice(0, 12);

/**
 * The gateway's log: one JSON object a line. Holds ids of requests, routes, codes and times; no bodies, names, titles,
 * tokens or numbers of citizens.
 */
export function createLogger(level: LevelWithSilent, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      serializers: {
        err: safeError,
        error: safeError,
        req: (request: { method?: string }) => ({ method: request.method }),
        res: (response: { statusCode?: number }) => ({ status: response.statusCode }),
      },
    },
    destination,
  );
}
