import { once } from 'node:events';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { readRunning } from '../../../src/gateway/config/running';
import { openPglite, OPEN_TIMEOUT_MS } from '../support/database';
import { newPlace, type Place } from './support/running-gateway';

const tlsFile = (name: string) => path.resolve('test/integration/http/support/tls', `localhost.${name}.pem`);
const TLS = { ENKELTVIS_TLS_CERT: tlsFile('cert'), ENKELTVIS_TLS_KEY: tlsFile('key') };

describe('a gateway that cannot start', () => {
  let place: Place;
  beforeAll(async () => {
    place = await newPlace('pglite', openPglite);
  }, OPEN_TIMEOUT_MS);
  afterAll(() => place.remove());

  const problem = (code: string) => expect.objectContaining({ problem: code }) as unknown;
  /** Proof that nothing was left open: the same folder opens again at once. */
  async function startsNow(): Promise<void> {
    expect(await readRunning(place.dataDir)).toBeNull();
    await (await place.start()).close();
  }

  it('says that the port is taken, before it makes anything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const dataDir = path.join(place.dataDir, 'untouched');
    try {
      await expect(place.start({ ENKELTVIS_PORT: String(port), ENKELTVIS_DATA: dataDir })).rejects.toEqual(
        problem('port-taken'),
      );
      await expect(readdir(dataDir)).rejects.toThrow('ENOENT');
    } finally {
      other.close();
    }
  });

  it('says that this machine has no such address', async () => {
    const env = {
      ENKELTVIS_HOST: '203.0.113.7',
      ENKELTVIS_TENANT_ID: '11111111-1111-4111-8111-111111111111',
      ENKELTVIS_CLIENT_ID: '22222222-2222-4222-8222-222222222222',
    };
    await expect(place.start(env)).rejects.toEqual(problem('host-unknown'));
  });

  it('says that the certificate cannot be used', async () => {
    const missing = { ...TLS, ENKELTVIS_TLS_CERT: path.join(place.dataDir, 'none.pem') };
    await expect(place.start(missing)).rejects.toEqual(problem('tls-unreadable'));
    const swapped = { ENKELTVIS_TLS_CERT: TLS.ENKELTVIS_TLS_KEY, ENKELTVIS_TLS_KEY: TLS.ENKELTVIS_TLS_CERT };
    await expect(place.start(swapped)).rejects.toEqual(problem('tls-unreadable'));
    await startsNow();
  });

  it('says that another gateway has the data folder open', async () => {
    const first = await place.start();
    await expect(place.start()).rejects.toEqual(problem('folder-locked'));
    expect(await readRunning(place.dataDir)).not.toBeNull();
    await first.close();
    await startsNow();
  });

  it("closes the database again when the trial's cases cannot be read", async () => {
    const empty = await newPlace('pglite', openPglite);
    await rm(path.join(empty.samplesDir, 'cases.jsonl'));
    await expect(empty.start()).rejects.toEqual(problem('samples-unreadable'));
    await writeFile(path.join(empty.samplesDir, 'cases.jsonl'), '');
    await (await empty.start()).close();
    await empty.remove();
  });

  it('serves over TLS where it is configured', async () => {
    const gateway = await place.start(TLS);
    expect(gateway.url).toMatch(/^https:\/\/localhost:\d+$/);
    const asked = request(`${gateway.url}/api/health`, { ca: readFileSync(TLS.ENKELTVIS_TLS_CERT) }).end();
    const [answer] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { statusCode: number }];
    answer.resume();
    expect(answer.statusCode).toBe(200);
    asked.destroy();
    await gateway.close();
  });
});
