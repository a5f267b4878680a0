import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { Failure } from '../../../schema/contracts/failures.ts';
import { holdsUnreadable, isBlank } from '../../../schema/names/blank-text.ts';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { importRegister } from '../../operations/import-register.ts';
import type { ExitCode } from '../exit-codes.ts';
import { watchStep } from '../prepare/steps.mjs';
import { language } from '../prepare/words.mjs';
import { withDatabase } from '../with-database.ts';
import { addCommand } from './add-command.ts';
import { sayReport } from './say-report.ts';

const LONGEST = 120;

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly skipInvalid?: boolean;
  readonly as?: string;
  readonly keepSample?: boolean;
  readonly removeSample?: boolean;
  readonly holder?: string;
  readonly purpose?: string;
  readonly separateNamesakes?: boolean;
}

/** What may stand as holder or purpose in a person's record. */
const shortText = (value: string): string => {
  if (isBlank(value) || holdsUnreadable(value) || [...value].length > LONGEST) throw new InvalidArgumentError('');
  return value.trim();
};

/** `tsunagi import`: files into the register, while the service runs and when it does not. */
export const addImport = (program: Command, end: (code: ExitCode) => void): void => {
  const words = COMMAND_LINE[language];
  addCommand<ImportOptions>(program, end, 'import', words.import, (options, output, paths) => {
    const gone = paths.find((path) => !existsSync(path));
    if (gone !== undefined) throw new Failure('fileNotFound', { file: gone });
    return withDatabase(output, async (database, target) => {
      const request = { ...options, paths, by: userInfo().username, now: Date.now() };
      return sayReport(await watchStep(words.steps.importing, () => importRegister(database, request)), output, target);
    });
  })
    .argument('<PATH...>', words.importPaths)
    .option('--dry-run', words.dryRun)
    .option('--skip-invalid', words.skipInvalid)
    .addOption(new Option('--format <F>', words.format).choices(['csv']))
    .option('--as <TABLE>', words.as)
    .option('--keep-sample', words.keepSample)
    .addOption(new Option('--remove-sample', words.removeSample).conflicts('keepSample'))
    .option('--holder <NAME>', words.holder, shortText)
    .option('--purpose <TEXT>', words.purpose, shortText)
    .option('--separate-namesakes', words.separateNamesakes);
};
