import { randomBytes } from 'node:crypto';
import type { Filing } from '../../../src/contract/filing';
import { createServices, type CreatedServices } from '../../../src/gateway/create-services';
import type { UploadStretch } from '../../../src/gateway/services';
import { describeOnEachDatabase, OPEN_TIMEOUT_MS, type TestDatabase } from '../support/database';
import { addCases, ANNA, inPieces, mailPart, planOf, sample, sha256, type Sample } from '../support/filing';

const problem = (code: string) => expect.objectContaining({ name: 'GatewayProblem', code }) as unknown;

describeOnEachDatabase('upload', (open) => {
  let database: TestDatabase;
  let created: CreatedServices;

  beforeAll(async () => {
    database = await open();
    await addCases(database);
    created = await createServices({ database });
  }, OPEN_TIMEOUT_MS);
  afterAll(() => database.remove());

  async function begin(size = 1000): Promise<{ one: Sample; filing: Filing; whole: UploadStretch }> {
    const one = sample(mailPart(), randomBytes(size));
    const filing = await created.services.filings.create(planOf([one]), ANNA);
    return { one, filing, whole: { offset: 0, length: size, sha256: sha256(one.bytes) } };
  }
  const append = (filing: Filing, stretch: UploadStretch, bytes: AsyncIterable<Uint8Array>) =>
    created.services.filings.append(filing.id, filing.documents[0]!.key, ANNA, stretch, bytes);
  const received = (filing: Filing) =>
    created.services.filings.received(filing.id, filing.documents[0]!.key, ANNA);
  const stored = async () => {
    const rows = await database.db.selectFrom('blob_chunks').select('bytes').execute();
    return rows.map(({ bytes }) => bytes.length);
  };

  it('keeps what came before a cut and goes on from there', async () => {
    const { one, filing, whole } = await begin(700_000);
    const cut = async function* () {
      yield* inPieces(one.bytes.subarray(0, 300_000));
      await Promise.reject(new Error('connection lost'));
    };
    await expect(append(filing, whole, cut())).rejects.toThrow('connection lost');
    await expect(received(filing)).resolves.toEqual({ received: 300_000, complete: false });

    await expect(append(filing, whole, inPieces(one.bytes))).rejects.toEqual(
      problem('upload-offset-mismatch'),
    );
    const rest = { ...whole, offset: 300_000 };
    await expect(append(filing, rest, inPieces(one.bytes.subarray(300_000)))).resolves.toEqual({
      received: 700_000,
      complete: true,
    });
  });

  it('checks the digest although another gateway took the beginning', async () => {
    const { one, filing, whole } = await begin(600_000);
    await append(filing, whole, inPieces(one.bytes.subarray(0, 400_000)));
    const other = await createServices({ database });
    const key = filing.documents[0]!.key;
    const rest = { ...whole, offset: 400_000 };
    await expect(
      other.services.filings.append(filing.id, key, ANNA, rest, inPieces(one.bytes.subarray(400_000))),
    ).resolves.toEqual({ received: 600_000, complete: true });
  });

  it.each([300, 600_000])('throws away %i bytes that are not those announced', async (size) => {
    const { one, filing, whole } = await begin(size);
    const wrong = { ...whole, sha256: sha256(Buffer.from('noget andet')) };
    const half = Math.floor(size / 2);
    await append(filing, wrong, inPieces(one.bytes.subarray(0, half)));
    const rest = { ...wrong, offset: half };
    await expect(append(filing, rest, inPieces(one.bytes.subarray(half)))).rejects.toEqual(
      problem('upload-digest-mismatch'),
    );
    await expect(received(filing)).resolves.toEqual({ received: 0, complete: false });
    await expect(append(filing, whole, inPieces(one.bytes))).resolves.toEqual({
      received: size,
      complete: true,
    });
  });

  it('begins anew when the client comes with other bytes than it began with', async () => {
    const { one, filing, whole } = await begin();
    await append(filing, whole, inPieces(one.bytes.subarray(0, 400)));
    const changed = randomBytes(900);
    const other = { offset: 400, length: 900, sha256: sha256(changed) };
    await expect(append(filing, other, inPieces(changed.subarray(400)))).rejects.toEqual(
      problem('upload-size-mismatch'),
    );
    await expect(append(filing, { ...other, offset: 0 }, inPieces(changed))).resolves.toEqual({
      received: 900,
      complete: true,
    });
  });

  it('refuses more bytes than announced, and more than a document may have', async () => {
    const { filing, whole } = await begin();
    await expect(append(filing, whole, inPieces(randomBytes(1001)))).rejects.toEqual(
      problem('upload-size-mismatch'),
    );
    const huge = { ...whole, length: 151 * 1024 * 1024 };
    await expect(append(filing, huge, inPieces(randomBytes(10)))).rejects.toEqual(problem('too-large'));
  });

  it('is content when a complete document is announced complete again', async () => {
    const { one, filing, whole } = await begin();
    await append(filing, whole, inPieces(one.bytes));
    const again = { ...whole, offset: 1000 };
    await expect(append(filing, again, inPieces(Buffer.alloc(0)))).resolves.toEqual({
      received: 1000,
      complete: true,
    });
    await expect(append(filing, { ...again, sha256: 'x' }, inPieces(Buffer.alloc(0)))).rejects.toEqual(
      problem('wrong-state'),
    );
  });

  it('lets one of two uploads of the same bytes win', async () => {
    const { one, filing, whole } = await begin(900_000);
    const both = await Promise.allSettled([
      append(filing, whole, inPieces(one.bytes)),
      append(filing, whole, inPieces(one.bytes)),
    ]);
    const { complete, received: size } = await received(filing);
    const last = { ...whole, offset: size };
    if (!complete) await append(filing, last, inPieces(one.bytes.subarray(size)));
    await expect(received(filing)).resolves.toEqual({ received: 900_000, complete: true });
    for (const one of both) {
      if (one.status === 'rejected') expect(one.reason).toEqual(problem('upload-offset-mismatch'));
    }
  });

  it('stores no row of more than 256 kB, however the bytes come', async () => {
    const { one, filing, whole } = await begin(2_000_000);
    await append(filing, whole, inPieces(one.bytes, 2_000_000));
    expect(Math.max(...(await stored()))).toBeLessThanOrEqual(256 * 1024);
  });
});
