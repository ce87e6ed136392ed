import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createGatewayClient } from '../../src/addin/gateway/http-gateway-client';
import type { GatewayClient } from '../../src/addin/gateway/gateway-client';
import { filingPlan } from '../../src/addin/gateway/filing-plan';
import type { CaseSummary } from '../../src/contract/case';
import type { DocumentDraft } from '../../src/domain/filing/document-draft';
import { draftDocuments } from '../../src/domain/filing/draft-documents';
import type { MailItem } from '../../src/domain/mail/mail-item';

const readPart = (item: MailItem, { part }: DocumentDraft) =>
  part.kind === 'mail' ? item.wholeMail() : item.attachment(part.attachmentId);

/** The built gateway in a process of its own, on an empty data folder (or `DATABASE_URL`). */
export class TrialGateway {
  private constructor(
    readonly client: GatewayClient,
    readonly openCase: CaseSummary,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TrialGateway> {
    const folder = await mkdtemp(path.join(tmpdir(), 'enkeltvis-bench-'));
    const child = spawn(process.execPath, ['dist/node/cli.js', 'start', '--port', '0', '--data', folder], {
      stdio: 'ignore',
      env: { ...process.env, ENKELTVIS_LOG_LEVEL: 'error' },
    });
    const { url, token } = await running(folder, child);
    const client = createGatewayClient({ baseUrl: url, token: () => Promise.resolve(token) });
    const cases = await client.searchCases('Hjælpemiddel');
    const openCase = cases.find(({ status }) => status === 'open');
    if (!openCase) throw new Error('the trial has no open case to file on');
    return new TrialGateway(client, openCase, child, folder);
  }

  /**
   * Files the mail whole, asking the gateway straight: how often the pane looks at the state is not what is measured.
   * @returns milliseconds until every document has its number
   */
  async file(item: MailItem): Promise<number> {
    const { client } = this;
    const drafts = draftDocuments(item.snapshot, null, { ownDomains: [] });
    const documents = drafts.map((draft) => ({ key: crypto.randomUUID(), draft }));
    const plan = filingPlan({
      key: crypto.randomUUID(),
      case: this.openCase.ref,
      mail: item.snapshot,
      documents,
      againBecause: undefined,
    });
    const begun = performance.now();
    const { id } = await client.createFiling(plan);
    for (const { key, draft } of documents) {
      const { blob } = await readPart(item, draft);
      await client.upload(id, key, blob);
    }
    let filing = await client.commit(id, { documents: documents.map(({ key }) => key) });
    while (filing.documents.some(({ state }) => state !== 'filed')) {
      await wait(10);
      filing = await client.filing(id);
    }
    return performance.now() - begun;
  }

  /** Resident memory of the gateway's process in bytes (Linux). */
  residentBytes(): number {
    const status = readFileSync(`/proc/${String(this.child.pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
  }

  async close(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function running(folder: string, child: ChildProcess): Promise<{ url: string; token: string }> {
  for (;;) {
    try {
      return JSON.parse(readFileSync(path.join(folder, 'gateway.json'), 'utf8')) as {
        url: string;
        token: string;
      };
    } catch {
      if (child.exitCode !== null) throw new Error('the gateway did not start: run npm run build first');
      await wait(100);
    }
  }
}
