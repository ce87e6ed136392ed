import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { VERSION } from '../gateway/config/version';
import type { CommandContext } from './command-context';
import { fileCommand, type FileOptions, WAIT_SECONDS } from './commands/file';
import { importCasesCommand, type ImportCasesOptions } from './commands/import-cases';
import { searchCasesCommand } from './commands/search-cases';
import { startCommand, type StartCommandOptions } from './commands/start';
import { CommandFailure, EXIT, type ExitCode } from './exit-code';
import { explain } from './explain';
import { usageFailure } from './usage-failure';
import type { GatewayChoice } from './with-gateway';

const collect = (value: string, earlier: readonly string[] = []) => [...earlier, value];

/** The command line's commands, options and help, in the user's language. */
function program(context: CommandContext, done: (exitCode: ExitCode) => void): Command {
  const { words, out, err } = context;
  const { help, usage } = words;
  const titles: Readonly<Record<string, string>> = help.titles;
  const text = (write: (line: string) => void) => (chunk: string) => write(chunk.replace(/\n$/, ''));
  const ends = (work: Promise<ExitCode>) => work.then(done);
  const seconds = (value: string) => {
    if (/^\d{1,6}$/.test(value)) return Number(value);
    throw new CommandFailure(usage.notSeconds(value), EXIT.usage);
  };
  const example = (line: string) => `\n${help.example}\n  ${line}`;

  const root = new Command('enkeltvis')
    .description(help.product)
    .version(VERSION, '-V, --version', help.version)
    .helpOption('-h, --help', help.helpOption)
    .helpCommand(false)
    .option('--lang <da|en>', help.lang)
    .exitOverride()
    .configureOutput({ writeOut: text(out), writeErr: text(err), outputError: () => undefined })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
    })
    .addHelpText('after', example('enkeltvis file mail.eml --case 23.09.02-G01-331-26'))
    .addHelpText('after', `\n${help.exitCodes}`);

  root
    .command('start')
    .description(help.start)
    .option('--port <n>', help.port)
    .option('--host <address>', help.host)
    .option('--data <folder>', help.data)
    .option('--demo', help.demo)
    .addHelpText('after', example('enkeltvis start --port 3001 --data /srv/enkeltvis'))
    .action((options: StartCommandOptions) => ends(startCommand(options, context)));

  const talking = (command: Command) =>
    command
      .option('--gateway <url>', help.gateway)
      .option('--data <folder>', help.data)
      .option('--json', help.json);

  talking(root.command('file'))
    .description(help.file)
    .argument('<mail>', help.mail)
    .requiredOption('--case <number>', help.case)
    .option('--title <part=title>', help.title, collect)
    .option('--system <id>', help.system)
    .option('--again <reason>', help.again)
    .option('--wait <seconds>', help.wait(WAIT_SECONDS), seconds)
    .addHelpText(
      'after',
      example('enkeltvis file mail.eml --case 23.09.02-G01-331-26 --title "mail=Ansøgning om pas" --json'),
    )
    .addHelpText('after', `\n${help.exitCodes}`)
    .action((mail: string, options: FileOptions) => ends(fileCommand(mail, options, context)));

  const cases = root.command('cases').description(help.cases);
  talking(cases.command('search'))
    .description(help.search)
    .argument('<text>', help.searchText)
    .addHelpText('after', example('enkeltvis cases search "pas overby" --json'))
    .action((search: string, options: GatewayChoice) => ends(searchCasesCommand(search, options, context)));

  root
    .command('import-cases')
    .description(help.importCases)
    .argument('<file>', help.importFile)
    .option('--data <folder>', help.data)
    .option('--json', help.json)
    .addHelpText('after', example('enkeltvis import-cases sager.jsonl'))
    .action((file: string, options: ImportCasesOptions) => ends(importCasesCommand(file, options, context)));
  return root;
}

/**
 * Runs the command line. Never throws: a failure becomes one sentence on stderr and an exit code.
 * @param args without node and script
 */
export async function runCommandLine(args: readonly string[], context: CommandContext): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  try {
    await program(context, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const failure =
      error instanceof CommanderError || error instanceof InvalidArgumentError
        ? usageFailure(error, context.words)
        : explain(error, context.words);
    if (failure.sentence !== '') context.err(failure.sentence);
    if (context.env['ENKELTVIS_DEBUG']) context.err(debugText(failure.cause ?? error));
    return failure.exitCode;
  }
}

/** The whole chain of causes, for whoever asked for it. */
function debugText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\n${debugText(error.cause)}`;
}
