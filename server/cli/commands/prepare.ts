import type { Command } from 'commander';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { readSettings } from '../../settings.ts';
import type { ExitCode } from '../exit-codes.ts';
import { prepareAll } from '../prepare/prepare-all.ts';
import { language } from '../prepare/words.mjs';
import { addCommand } from './add-command.ts';

/** `tsunagi prepare`: everything the next start needs, without starting. The packages, those of the tests too, are there before this runs. */
export const addPrepare = (program: Command, end: (code: ExitCode) => void): void => {
  const words = COMMAND_LINE[language];
  addCommand(program, end, 'prepare', words.prepare, async (_options, output) => {
    await prepareAll(readSettings(process.env));
    output.give({ prepared: true });
    return undefined;
  }).option('--with-tests', words.withTests);
};
