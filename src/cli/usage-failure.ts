import type { CommanderError } from 'commander';
import { CommandFailure, EXIT } from './exit-code';
import type { Words } from './words/da';

/** A command that was not understood, in the user's language. Commander's own sentences are English. */
export function usageFailure({ code, message }: CommanderError, { usage }: Words): CommandFailure {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  return new CommandFailure(sentence(code, name, usage), EXIT.usage);
}

function sentence(code: string, name: string, usage: Words['usage']): string {
  switch (code) {
    case 'commander.help':
      // The help itself has just been shown.
      return '';
    case 'commander.unknownOption':
      return usage.unknownOption(name);
    case 'commander.unknownCommand':
      return usage.unknownCommand(name);
    case 'commander.missingArgument':
      return usage.missingArgument(name);
    case 'commander.missingMandatoryOptionValue':
      return usage.missingOption(name);
    case 'commander.optionMissingArgument':
      return usage.missingValue(name);
    case 'commander.excessArguments':
      return usage.tooManyArguments;
    default:
      return usage.other;
  }
}
