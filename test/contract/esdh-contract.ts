import { randomBytes, randomUUID } from 'node:crypto';
import type { Actor, Delivery, EsdhSystem } from '../../src/gateway/esdh/esdh-system';
import { collect, inPieces, sha256 } from '../integration/support/filing';

/** What a case system must have ready for the contract suite. */
export interface EsdhFixture {
  readonly system: EsdhSystem;
  /** Ids of an open and of a closed case, and the open one's number. */
  readonly openCase: string;
  readonly openCaseNumber: string;
  readonly closedCase: string;
  remove(): Promise<void>;
}

const ACTOR: Actor = { id: 'anna', name: 'Anna Prøve', unit: 'Borgerservice' };

/** The suite that every implementation of `EsdhSystem` passes. */
export function describeEsdhContract(
  name: string,
  make: () => Promise<EsdhFixture>,
  timeoutMs: number,
): void {
  describe(`${name} keeps the contract of a case system`, () => {
    let fixture: EsdhFixture;
    beforeAll(async () => {
      fixture = await make();
    }, timeoutMs);
    afterAll(() => fixture.remove());

    const delivery = (bytes: Uint8Array, over: Partial<Delivery> = {}): Delivery => ({
      deliveryKey: randomUUID(),
      caseId: fixture.openCase,
      title: 'Ansøgning om byggetilladelse',
      documentDate: '2026-11-20',
      direction: 'incoming',
      kind: fixture.system.capabilities.documentKinds[0]!.code,
      fileName: 'ansøgning – endelig 👍.pdf',
      contentType: 'application/pdf',
      size: bytes.length,
      sha256: sha256(bytes),
      relatedTo: null,
      filedBy: ACTOR,
      ...over,
    });
    const file = (bytes: Uint8Array, over: Partial<Delivery> = {}) => {
      const one = delivery(bytes, over);
      return fixture.system.fileDocument(one, inPieces(bytes));
    };
    const filed = async (bytes: Uint8Array, over: Partial<Delivery> = {}) => {
      const outcome = await file(bytes, over);
      if (outcome.kind !== 'filed') throw new Error(`not filed: ${outcome.kind}`);
      return outcome;
    };

    it('names its kinds of document in both languages, each once', () => {
      const { documentKinds } = fixture.system.capabilities;
      expect(documentKinds.length).toBeGreaterThan(0);
      expect(documentKinds.every(({ code, da, en }) => code !== '' && da !== '' && en !== '')).toBe(true);
      expect(new Set(documentKinds.map(({ code }) => code)).size).toBe(documentKinds.length);
    });

    it('finds a case by its number and shows it', async () => {
      const [found] = await fixture.system.findCases(fixture.openCaseNumber, 10, ACTOR);
      expect(found?.ref).toEqual({ system: fixture.system.id, id: fixture.openCase });
      const shown = await fixture.system.getCase(fixture.openCase, ACTOR);
      expect(shown).toEqual(found);
      await expect(fixture.system.getCase('ingen-sag', ACTOR)).resolves.toBeNull();
    });

    it.each([0, 1, 300_000, 1_500_000])('files %i bytes and gives the same bytes back', async (size) => {
      const bytes = randomBytes(size);
      const outcome = await filed(bytes);
      const opened = await fixture.system.openDocument(fixture.openCase, outcome.documentId, ACTOR);
      expect(opened?.document).toMatchObject({
        id: outcome.documentId,
        number: outcome.number,
        title: 'Ansøgning om byggetilladelse',
        documentDate: '2026-11-20',
        direction: 'incoming',
        filedBy: { name: 'Anna Prøve' },
        relatedTo: null,
        content: { fileName: 'ansøgning – endelig 👍.pdf', contentType: 'application/pdf', size },
      });
      expect((await collect(opened!.bytes)).equals(bytes)).toBe(true);
    });

    it('makes one document of a delivery that comes twice, also at the same time', async () => {
      const bytes = randomBytes(1000);
      const one = delivery(bytes);
      const twice = await Promise.all([
        fixture.system.fileDocument(one, inPieces(bytes)),
        fixture.system.fileDocument(one, inPieces(bytes)),
      ]);
      const again = await fixture.system.fileDocument(one, inPieces(bytes));
      expect(twice).toEqual([again, again]);
      const listed = await fixture.system.listDocuments(fixture.openCase, ACTOR);
      expect(listed.filter(({ number }) => again.kind === 'filed' && number === again.number)).toHaveLength(
        1,
      );
    });

    it('tells what a delivery became, and that there was none', async () => {
      const bytes = randomBytes(10);
      const one = delivery(bytes);
      await expect(fixture.system.findDelivered(one.deliveryKey)).resolves.toBeNull();
      const outcome = await fixture.system.fileDocument(one, inPieces(bytes));
      const found = await fixture.system.findDelivered(one.deliveryKey);
      expect(outcome).toMatchObject({ kind: 'filed', documentId: found?.documentId, number: found?.number });
    });

    it('relates an attachment to its mail', async () => {
      const mail = await filed(randomBytes(10));
      const attachment = await filed(randomBytes(10), { relatedTo: mail.documentId });
      const listed = await fixture.system.listDocuments(fixture.openCase, ACTOR);
      expect(listed.find(({ id }) => id === attachment.documentId)?.relatedTo).toBe(mail.number);
    });

    it('rejects a closed case and one that is not there', async () => {
      await expect(file(randomBytes(10), { caseId: fixture.closedCase })).resolves.toEqual({
        kind: 'rejected',
        reason: 'case-closed',
      });
      await expect(file(randomBytes(10), { caseId: 'ingen-sag' })).resolves.toEqual({
        kind: 'rejected',
        reason: 'case-not-found',
      });
    });

    it('numbers documents that come at once without gaps and without doubles', async () => {
      const before = (await fixture.system.listDocuments(fixture.openCase, ACTOR)).length;
      await Promise.all(Array.from({ length: 12 }, (_, i) => filed(randomBytes(100 + i))));
      const numbers = (await fixture.system.listDocuments(fixture.openCase, ACTOR)).map(
        ({ number }) => number,
      );
      expect(numbers).toEqual(Array.from({ length: before + 12 }, (_, i) => i + 1));
    });

    it('files nothing of bytes that are others than announced, or that break off', async () => {
      const before = await fixture.system.listDocuments(fixture.openCase, ACTOR);
      const bytes = randomBytes(1000);
      const one = delivery(bytes);
      const broken = async function* () {
        yield* inPieces(bytes.subarray(0, 500));
        await Promise.reject(new Error('cut'));
      };
      await expect(fixture.system.fileDocument(one, broken())).rejects.toThrow();
      await expect(fixture.system.fileDocument(one, inPieces(randomBytes(1000)))).rejects.toThrow();
      await expect(fixture.system.listDocuments(fixture.openCase, ACTOR)).resolves.toEqual(before);
    });

    it('opens a document only on the case it lies on', async () => {
      const { documentId } = await filed(randomBytes(10));
      await expect(fixture.system.openDocument(fixture.closedCase, documentId, ACTOR)).resolves.toBeNull();
      await expect(fixture.system.openDocument(fixture.openCase, 'intet', ACTOR)).resolves.toBeNull();
    });
  });
}
