import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Logger } from 'pino';
import { GatewayStartError } from './config/start-error';
import { importCases } from './esdh/embedded/import-cases';
import type { Database } from './store/database';

/**
 * Gives the trial its invented cases, `cases.jsonl` of the samples, when there are none yet. What the user has done in
 * the trial since is left as it is. Rejects with `GatewayStartError('samples-unreadable')`.
 */
export async function seedTrial({ db }: Database, samplesDir: string, logger: Logger): Promise<void> {
  const known = await db.selectFrom('esdh_cases').select('id').limit(1).executeTakeFirst();
  if (known !== undefined) return;
  const file = path.join(samplesDir, 'cases.jsonl');
  const lines = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new GatewayStartError('samples-unreadable', { cause });
  });
  const { added, failed } = await importCases(db, eachLine(lines), {
    clock: () => new Date(),
    newId: randomUUID,
  });
  logger.info({ added, failedLines: failed.map(({ line }) => line) }, 'trial seeded');
}

// eslint-disable-next-line @typescript-eslint/require-await -- the importer reads files of any size, line by line
async function* eachLine(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}
