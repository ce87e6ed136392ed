import { Readable } from 'node:stream';
import Type from 'typebox';
import { CaseDocuments } from '../../../contract/case';
import { CaseDocumentParams, CaseParams } from '../../../contract/params';
import { GatewayProblem, type GatewayServices } from '../../services';
import { attachmentNamed } from '../content-disposition';
import type { GatewayApp } from '../gateway-app';
import { PROBLEM_ANSWERS, referring } from '../schemas';
import { actorOf, SIGNED_IN } from '../sign-in';

/** Types that no browser runs as a page; everything else is downloaded as plain bytes. */
const HARMLESS_TYPES = new Set([
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/tiff',
  'text/plain',
  'message/rfc822',
  'application/vnd.ms-outlook',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

const servedType = (contentType: string): string => {
  const essence = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return HARMLESS_TYPES.has(essence) ? essence : 'application/octet-stream';
};

/** What lies on a case, and the bytes of each document. */
export function caseDocumentRoutes(api: GatewayApp, { systems }: GatewayServices): void {
  api.get(
    '/api/cases/:system/:id/documents',
    {
      schema: {
        operationId: 'listCaseDocuments',
        summary: 'The documents of a case',
        tags: ['cases'],
        security: SIGNED_IN,
        params: CaseParams,
        response: { 200: referring(CaseDocuments), ...PROBLEM_ANSWERS },
      },
    },
    async (request) => {
      const system = systems.get(request.params.system);
      const actor = actorOf(request);
      const found = await system.getCase(request.params.id, actor);
      if (found === null) throw new GatewayProblem('case-not-found');
      return { case: found, documents: [...(await system.listDocuments(request.params.id, actor))] };
    },
  );

  api.get(
    '/api/cases/:system/:id/documents/:documentId/content',
    {
      schema: {
        operationId: 'getCaseDocumentContent',
        summary: "A document's bytes, as they were filed",
        tags: ['cases'],
        security: SIGNED_IN,
        params: CaseDocumentParams,
        response: {
          200: {
            description: 'The bytes',
            content: { 'application/octet-stream': { schema: Type.Unsafe<Readable>({}) } },
          },
          ...PROBLEM_ANSWERS,
        },
      },
    },
    async (request, reply) => {
      const { system, id, documentId } = request.params;
      const opened = await systems.get(system).openDocument(id, documentId, actorOf(request));
      const content = opened?.document.content ?? null;
      if (opened === null || content === null) throw new GatewayProblem('not-found');
      reply.headers({
        'content-type': servedType(content.contentType),
        'content-length': content.size,
        'content-disposition': attachmentNamed(content.fileName),
        'content-security-policy': "default-src 'none'; sandbox",
      });
      return reply.send(Readable.from(opened.bytes, { objectMode: false }));
    },
  );
}
