import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import type { Problem } from '../../contract/problem';
import type { GatewayApp } from './gateway-app';
import { errorToProblem } from './error-to-problem';
import { problem } from './problems';

export const PROBLEM_TYPE = 'application/problem+json';

declare module 'fastify' {
  interface FastifyRequest {
    /** Code of the problem that was answered, for the log. */
    problemCode: Problem['code'] | null;
  }
}

/** Every error answer of the app is a problem document: thrown errors and unknown routes. */
export function answerProblems(app: GatewayApp): void {
  app.decorateRequest('problemCode', null);
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => sendProblem(problem('not-found', request.id), request, reply));
}

/** Answers a thrown error; logs it when it is a defect. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const answer = errorToProblem(error, request.id);
  // A client that broke off in the middle of an upload is no defect.
  if (answer.code === 'internal' && !request.socket.destroyed) request.log.error({ err: error }, 'defect');
  sendProblem(answer, request, reply);
}

function sendProblem(answer: Problem, request: FastifyRequest, reply: FastifyReply): void {
  request.problemCode = answer.code;
  if (answer.code === 'unauthenticated') reply.header('www-authenticate', 'Bearer');
  reply
    .code(answer.status)
    .headers({ 'content-type': PROBLEM_TYPE, 'cache-control': 'no-store' })
    .serializer(JSON.stringify)
    .send(answer);
}

/** Answers what is not even HTTP (broken request line, headers too long); Node knows no request yet. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[error.code ?? ''] ?? 400;
  const body = JSON.stringify(problem('invalid-request', randomUUID(), { status }));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      `Content-Type: ${PROBLEM_TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
