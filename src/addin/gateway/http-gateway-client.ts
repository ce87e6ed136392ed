import type { CaseDocuments, CaseRef, CaseSearchAnswer, CaseSuggestionAnswer } from '../../contract/case';
import type { FiledLookupAnswer, Filing, MailIdentity } from '../../contract/filing';
import type { PublicConfig, Session } from '../../contract/session';
import type { GatewayClient } from './gateway-client';
import { pause, type Sleep } from './patience';
import { createTransport, type GatewayRequest, jsonOf, type TransportOptions } from './transport';
import { uploadDocument } from './upload';

export interface GatewayClientOptions extends TransportOptions {
  /** Waits between tries; passed in by tests. */
  readonly sleep?: Sleep;
}

const casePath = ({ system, id }: CaseRef) =>
  `/api/cases/${encodeURIComponent(system)}/${encodeURIComponent(id)}`;
const filingPath = (id: string) => `/api/filings/${encodeURIComponent(id)}`;
const documentPath = (id: string, key: string) => `${filingPath(id)}/documents/${encodeURIComponent(key)}`;

/** A mail's identity within the contract's lengths; cut the same way for filing and for asking. */
function identity(mail: MailIdentity): MailIdentity {
  return {
    internetMessageId: mail.internetMessageId?.slice(0, 1000) ?? null,
    from: mail.from?.slice(0, 320) ?? null,
    subject: mail.subject.slice(0, 2000),
    receivedAt: mail.receivedAt,
  };
}

/** The contract over fetch. Names, numbers and search text travel in bodies only, so that no access log holds them. */
export function createGatewayClient({ sleep = pause, ...transport }: GatewayClientOptions): GatewayClient {
  const send = createTransport(transport);
  const json = async <T>(request: GatewayRequest): Promise<T> => jsonOf<T>(await send(request));
  const post = <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
    json<T>({ method: 'POST', path, json: body, signal });
  const get = <T>(path: string, signal?: AbortSignal): Promise<T> => json<T>({ method: 'GET', path, signal });

  return {
    config: () => json<PublicConfig>({ method: 'GET', path: '/api/config', anonymous: true }),
    session: () => get<Session>('/api/session'),
    searchCases: async (text, signal) =>
      (await post<CaseSearchAnswer>('/api/cases/search', { text: text.slice(0, 200) }, signal)).cases,
    suggestCases: async (request, signal) =>
      (await post<CaseSuggestionAnswer>('/api/cases/suggest', request, signal)).suggestions,
    caseDocuments: (ref, signal) => get<CaseDocuments>(`${casePath(ref)}/documents`, signal),
    documentContent: async (ref, documentId) => {
      const path = `${casePath(ref)}/documents/${encodeURIComponent(documentId)}/content`;
      return (await send({ method: 'GET', path })).blob();
    },
    lookupFiled: async (mail, signal) =>
      (await post<FiledLookupAnswer>('/api/filed/lookup', { mail: identity(mail) }, signal)).filings,
    createFiling: (plan) => post<Filing>('/api/filings', { ...plan, mail: identity(plan.mail) }),
    upload: (filingId, documentKey, bytes, onProgress, signal) =>
      uploadDocument(send, {
        path: `${documentPath(filingId, documentKey)}/content`,
        bytes,
        sleep,
        onProgress,
        signal,
      }),
    commit: (filingId, commit) => post<Filing>(`${filingPath(filingId)}/commit`, commit),
    filing: (filingId, signal) => get<Filing>(filingPath(filingId), signal),
    retry: (filingId, documentKey, retry) =>
      post<Filing>(`${documentPath(filingId, documentKey)}/retry`, retry),
  };
}
