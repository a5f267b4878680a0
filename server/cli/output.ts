import { randomUUID } from 'node:crypto';
import { Failure } from '../../schema/contracts/failures.ts';
import { COMMAND_LINE } from '../../schema/words/command-line.ts';
import { codeOfFailure, textOfFailure } from '../../schema/words/failures/text-of.ts';
import { type ExitCode, exitCodeOf } from './exit-codes.ts';
import { openLog } from './log.ts';
import { language } from './prepare/words.mjs';

/** Where a command says what came out: for people, or as one JSON value for programs. */
export interface Output {
  readonly json: boolean;
  /** A line for people; silent with `--json`. */
  say(line: string): void;
  /** The one value for programs; silent without `--json`. */
  give(value: unknown): void;
}

/** Standard output, for people or for programs. */
export const standardOutput = (json: boolean): Output => ({
  json,
  say: (line) => {
    if (!json) process.stdout.write(`${line}\n`);
  },
  give: (value) => {
    if (json) process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
  },
});

/** Says what went wrong and what to do next; the answer is the code to end with. An unforeseen error gets a number that also stands in the log. */
export const sayFailure = (error: unknown, output: Output): ExitCode => {
  if (error instanceof Failure) {
    const { what, next } = textOfFailure(error, language);
    output.give({ error: { code: codeOfFailure(error), what, next } });
    if (!output.json) process.stderr.write(`${what}${what.includes('\n') ? '\n' : ' '}${next}\n`);
  } else {
    const id = randomUUID();
    openLog('error').error({ id, err: error });
    const what = COMMAND_LINE[language].unforeseen(id);
    output.give({ error: { code: 'INTERNAL_SERVER_ERROR', what, id } });
    if (!output.json) process.stderr.write(`${what}\n`);
  }
  return exitCodeOf(error);
};
