import { randomUUID } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import type { GatewayConfig } from '../../gateway/config/gateway-config';
import { readConfig } from '../../gateway/config/read-config';
import { readRunning } from '../../gateway/config/running';
import { importCases } from '../../gateway/esdh/embedded/import-cases';
import { type Database, openDatabase } from '../../gateway/store/database';
import type { CommandContext } from '../command-context';
import { CommandFailure, EXIT, type ExitCode } from '../exit-code';
import { startFailure } from '../start-failure';
import { environmentFor } from '../with-gateway';

export interface ImportCasesOptions {
  readonly data?: string;
  readonly json?: boolean;
}

async function openLines(file: string, { problems }: CommandContext['words']): Promise<FileHandle> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    if ((await handle.stat()).isDirectory()) throw new Error('a folder');
    return handle;
  } catch (cause) {
    await handle?.close();
    throw new CommandFailure(problems.fileNotFound(file), EXIT.usage, { cause });
  }
}

/** The gateway's database. The embedded one is open in one process at a time, a server takes all who come. */
async function openStore(config: GatewayConfig, { words, gateway }: CommandContext): Promise<Database> {
  const { dataDir, databaseUrl } = config;
  const { runDatabaseIn } = gateway;
  try {
    return await (databaseUrl === null
      ? openDatabase({ dataDir }, runDatabaseIn === undefined ? {} : { runIn: runDatabaseIn })
      : openDatabase({ url: databaseUrl }));
  } catch (error) {
    const running = databaseUrl === null ? await readRunning(dataDir) : null;
    if (running === null) throw await startFailure(error, config, words);
    throw new CommandFailure(words.cases.gatewayRuns(running.url), EXIT.gateway, { cause: error });
  }
}

/** Reads cases into the embedded case system; a case that is there already is updated. */
export async function importCasesCommand(
  file: string,
  { data, json }: ImportCasesOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { out, err, words } = context;
  const config = readConfig(environmentFor(context, { ENKELTVIS_DATA: data }));
  const handle = await openLines(file, words);
  try {
    const database = await openStore(config, context);
    try {
      const tools = { clock: () => new Date(), newId: randomUUID };
      const report = await importCases(database.db, handle.readLines(), tools);
      const { added, updated, failed } = report;
      out(json ? JSON.stringify(report, null, 2) : words.cases.imported(added, updated));
      for (const { line, why } of failed) err(words.cases.importFailed(line, why));
      if (failed.length > 0) err(words.cases.importSomeFailed(failed.length));
      return failed.length > 0 ? EXIT.failed : EXIT.ok;
    } finally {
      await database.close();
    }
  } finally {
    await handle.close();
  }
}
