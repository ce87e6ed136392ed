import rateLimit from '@fastify/rate-limit';
import type { GatewayApp } from './gateway-app';
import { GatewayProblem } from '../services';

/**
 * Far above what one person's pane does: a filing of 301 documents with its uploads and questions is under 2,000
 * requests. It stops a program that has run wild.
 */
const REQUESTS_PER_MINUTE = 6_000;

/** Counts per user, and per address where nobody is signed in: a whole town hall may share one address. */
export async function limitRate(app: GatewayApp, max = REQUESTS_PER_MINUTE): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: '1 minute',
    // After sign-in, before the body is read.
    hook: 'preParsing',
    keyGenerator: ({ actor, ip }) => (actor === null ? `address:${ip}` : `user:${actor.id}`),
    errorResponseBuilder: () => new GatewayProblem('too-many-requests'),
  });
}
