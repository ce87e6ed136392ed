import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { readConfig } from '../../../../src/gateway/config/read-config';
import { createLogger } from '../../../../src/gateway/http/pino-logger';
import { startGateway, type RunningGateway } from '../../../../src/gateway/main';
import { newDataDir, type OpenTestDatabase } from '../../support/database';

/** A place for a gateway: a database with tables and nothing in them, samples, and a log that can be read. */
export interface Place {
  readonly dataDir: string;
  readonly samplesDir: string;
  /** Starts the gateway on a free port, as the trial unless `env` says otherwise. */
  start(env?: Readonly<Record<string, string>>): Promise<RunningGateway>;
  logged(): string;
  remove(): Promise<void>;
}

/** One case; the number is a replacement CPR number. */
export const SAMPLE_CASE = {
  id: 'case-1',
  number: '27.60.04-G01-118-25',
  title: 'Hjælpemidler til Arne Skovgaard',
  kle: '27.60.04',
  facet: 'G01',
  parties: [{ role: 'primary', name: 'Arne Skovgaard', cpr: '670190-1234' }],
  responsible: { name: 'Kirsten Dahl', unit: 'Hjælpemiddelteamet' },
  status: 'open',
  opened: '2025-03-14',
};

export async function newPlace(kind: 'pglite' | 'postgresql', open: OpenTestDatabase): Promise<Place> {
  const server = kind === 'postgresql' ? await open() : null;
  const dataDir =
    server === null ? await newDataDir() : await mkdtemp(path.join(tmpdir(), 'enkeltvis-place-'));
  const samplesDir = await mkdtemp(path.join(tmpdir(), 'enkeltvis-samples-'));
  await writeFile(path.join(samplesDir, 'cases.jsonl'), `${JSON.stringify(SAMPLE_CASE)}\n`);
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  return {
    dataDir,
    samplesDir,
    start: (env = {}) =>
      startGateway(
        readConfig({
          ENKELTVIS_PORT: '0',
          ENKELTVIS_DATA: dataDir,
          ...(server !== null && 'url' in server.target ? { DATABASE_URL: server.target.url } : {}),
          ...env,
        }),
        {
          publicDir: path.join(samplesDir, 'public'),
          samplesDir,
          logger: createLogger('trace', destination),
          runDatabaseIn: 'process',
        },
      ),
    logged: () => lines.join(''),
    async remove() {
      await server?.remove();
      await rm(dataDir, { recursive: true, force: true });
      await rm(samplesDir, { recursive: true, force: true });
    },
  };
}
