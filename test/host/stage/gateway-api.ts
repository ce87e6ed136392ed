import { request, type APIRequestContext } from 'playwright-core';
import type { CaseDocuments, CaseSearchAnswer } from '../../../src/contract/case';

/** The gateway's own interface, asked as the signed-in user: what was filed, and its bytes. */
export class GatewayApi {
  private constructor(private readonly http: APIRequestContext) {}

  static async open(origin: string, token: string): Promise<GatewayApi> {
    return new GatewayApi(
      await request.newContext({
        baseURL: origin,
        ignoreHTTPSErrors: true,
        extraHTTPHeaders: { authorization: `Bearer ${token}` },
      }),
    );
  }

  /** The documents of a case, by its number. */
  async documents(caseNumber: string): Promise<CaseDocuments['documents']> {
    const { system, id } = await this.#ref(caseNumber);
    const answer = await this.http.get(`/api/cases/${system}/${id}/documents`);
    return ((await answer.json()) as CaseDocuments).documents;
  }

  /** The bytes of one document. */
  async content(caseNumber: string, documentId: string): Promise<Buffer> {
    const { system, id } = await this.#ref(caseNumber);
    const answer = await this.http.get(`/api/cases/${system}/${id}/documents/${documentId}/content`);
    return answer.body();
  }

  async #ref(caseNumber: string): Promise<{ system: string; id: string }> {
    const answer = await this.http.post('/api/cases/search', { data: { text: caseNumber } });
    const { cases } = (await answer.json()) as CaseSearchAnswer;
    const found = cases.find(({ number }) => number === caseNumber);
    if (!found) throw new Error(`no case ${caseNumber}`);
    return { system: encodeURIComponent(found.ref.system), id: encodeURIComponent(found.ref.id) };
  }

  close(): Promise<void> {
    return this.http.dispose();
  }
}
