import type { Command } from 'commander';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { type Output, sayFailure, standardOutput } from '../output.ts';
import { language } from '../prepare/words.mjs';

/** What every command offers. */
interface OfEveryCommand {
  readonly json?: boolean;
}

/** A command of the program: its words, and what it does with what was typed. It may end with a code of its own; a failure is said and gives its code. */
export const addCommand = <Options extends object>(
  program: Command,
  end: (code: ExitCode) => void,
  name: string,
  about: string,
  run: (options: Options, output: Output, given: readonly string[]) => Promise<ExitCode | undefined>,
): Command => {
  const words = COMMAND_LINE[language];
  const command = program.command(name).description(about).helpOption('-h, --help', words.help).option('--json', words.json);
  return command.action(async () => {
    const options = command.opts<Options & OfEveryCommand>();
    const output = standardOutput(options.json === true);
    try {
      end((await run(options, output, command.args)) ?? EXIT.done);
    } catch (error) {
      end(sayFailure(error, output));
    }
  });
};
