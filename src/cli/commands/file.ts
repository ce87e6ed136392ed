import { randomUUID } from 'node:crypto';
import { pause } from '../../addin/gateway/patience';
import { startFiling } from '../../addin/gateway/start-filing';
import { chooseDocuments } from '../choose-documents';
import type { CommandContext } from '../command-context';
import { alreadyFiled, filedBefore, isSamePart } from '../earlier-filing';
import { CommandFailure, EXIT, type ExitCode } from '../exit-code';
import {
  type FileReport,
  lineFor,
  type ReportedDocument,
  reportDocument,
  reportEarlier,
} from '../file-report';
import { findOpenCase } from '../find-case';
import { followRun } from '../follow-run';
import { openMail, suggestDocuments } from '../mail-to-file';
import { type GatewayChoice, withGateway } from '../with-gateway';

/** How long the command waits for the case system, unless told otherwise. */
export const WAIT_SECONDS = 120;

export interface FileOptions extends GatewayChoice {
  readonly case: string;
  readonly system?: string;
  /** `part=title` */
  readonly title?: readonly string[];
  /** Why the mail is filed although it is on the case already. */
  readonly again?: string;
  /** Seconds. */
  readonly wait?: number;
  readonly json?: boolean;
}

/**
 * Files a mail and its attachments on a case. What is on the case already is not filed twice, so that a command that
 * was broken off may simply be given again.
 */
export async function fileCommand(
  mailFile: string,
  options: FileOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const { words, out, stop } = context;
  const again = options.again?.trim();
  if (again !== undefined && again.length < 3) {
    throw new CommandFailure(words.usage.againTooShort, EXIT.usage);
  }
  const item = await openMail(mailFile, words);

  return withGateway(options, context, async (client) => {
    const target = await findOpenCase(client, options.case, options.system, words);
    const wanted = chooseDocuments(await suggestDocuments(item, target, client), options.title ?? [], words);
    const earlier = again === undefined ? await filedBefore(item.snapshot, target, client) : [];
    const before = earlier
      .flatMap(({ documents }) => documents)
      .filter((document) => wanted.some((draft) => isSamePart(draft, document)));
    const drafts = wanted.filter((draft) => !before.some((document) => isSamePart(draft, document)));
    if (drafts.length === 0) throw alreadyFiled(earlier, target, words);

    const reports: ReportedDocument[] = [];
    const report = (document: ReportedDocument) => {
      reports.push(document);
      if (!options.json) out(lineFor(document, words));
    };
    if (!options.json) out(words.file.filing(drafts.length, target.number, target.title));
    before.map(reportEarlier).forEach(report);

    const run = startFiling({
      client,
      item,
      case: target,
      drafts,
      newKey: randomUUID,
      sleep: pause,
      ...(again === undefined ? {} : { againBecause: again }),
    });
    const state = await followRun(run, {
      seconds: options.wait ?? WAIT_SECONDS,
      stop,
      onEnd: (document) => report(reportDocument(document)),
    });
    if (state.startError !== null) throw state.startError;

    if (options.json) {
      const { ref, number, title } = target;
      const answer: FileReport = {
        case: { ref, number, title },
        mailOrigin: state.mailOrigin,
        documents: reports,
      };
      out(JSON.stringify(answer, null, 2));
    }
    return verdict(reports.slice(before.length), options.json ?? false, context);
  });
}

/** The last sentence, and the exit code. */
function verdict(
  reports: readonly ReportedDocument[],
  json: boolean,
  { words: { file }, out, err }: CommandContext,
): ExitCode {
  const count = (state: ReportedDocument['state']) => reports.filter((r) => r.state === state).length;
  const waiting = count('on-its-way');
  const failed = reports.length - count('filed') - waiting;
  if (failed > 0) err(file.someFailed(failed, reports.length));
  if (waiting > 0) err(file.stillWaiting(waiting));
  if (failed + waiting > 0) return EXIT.failed;
  if (!json) out(file.allFiled(reports.length));
  return EXIT.ok;
}
