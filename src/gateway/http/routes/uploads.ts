import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import Type from 'typebox';
import { FilingDocumentParams } from '../../../contract/params';
import {
  MAX_DOCUMENT_BYTES,
  UPLOAD_ANSWER_HEADERS,
  UploadReceived,
  UploadRequestHeaders,
} from '../../../contract/upload';
import type { GatewayServices } from '../../services';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS } from '../schemas';
import { actorOf, SIGNED_IN } from '../sign-in';
import { announcedStretch, arrivingBytes } from '../upload-stretch';

const CONTENT = '/api/filings/:id/documents/:key/content';
const BYTES = 'application/octet-stream';

/** The bytes of a filing's documents: sent in stretches, read as they arrive, never held in memory as a whole. */
export function uploadRoutes(api: GatewayApp, { filings }: GatewayServices): void {
  api.addContentTypeParser(BYTES, (_request, payload, done) => done(null, payload));

  api.head(
    CONTENT,
    {
      schema: {
        operationId: 'getUploadOffset',
        summary: "How much of a document's bytes the gateway has",
        tags: ['filings'],
        security: SIGNED_IN,
        params: FilingDocumentParams,
        response: { 204: Type.Null({ description: 'The headers tell' }), ...PROBLEM_ANSWERS },
      },
    },
    async (request, reply) => {
      const { id, key } = request.params;
      tell(reply, await filings.received(id, key, actorOf(request)));
      return reply.code(204).send(null);
    },
  );

  api.patch(
    CONTENT,
    {
      bodyLimit: MAX_DOCUMENT_BYTES,
      schema: {
        operationId: 'uploadStretch',
        summary: "Sends a stretch of a document's bytes; what arrived before a cut stays",
        tags: ['filings'],
        security: SIGNED_IN,
        params: FilingDocumentParams,
        headers: UploadRequestHeaders,
        body: { content: { [BYTES]: { schema: Type.Unsafe<Readable | undefined>({}) } } },
        response: { 200: UploadReceived, ...PROBLEM_ANSWERS },
      },
    },
    async (request, reply) => {
      const { id, key } = request.params;
      const stretch = announcedStretch(request.headers);
      const body = request.body instanceof Readable ? request.body : Readable.from([]);
      try {
        const state = await filings.append(id, key, actorOf(request), stretch, arrivingBytes(body));
        tell(reply, state);
        return state;
      } finally {
        // What the client still sends is read and dropped: it listens for the answer only afterwards.
        body.resume();
      }
    },
  );
}

function tell(reply: FastifyReply, { received, complete }: UploadReceived): void {
  reply.headers({
    [UPLOAD_ANSWER_HEADERS.offset]: String(received),
    [UPLOAD_ANSWER_HEADERS.complete]: complete ? '?1' : '?0',
  });
}
