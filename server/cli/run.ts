import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { type CommandLineWords, COMMAND_LINE } from '../../schema/words/command-line.ts';
import { PROJECT_FOLDER } from '../settings.ts';
import { addDoctor } from './commands/doctor.ts';
import { addImport } from './commands/import.ts';
import { addPrepare } from './commands/prepare.ts';
import { addSample } from './commands/sample.ts';
import { addServe } from './commands/serve.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { standardOutput } from './output.ts';
import { language } from './prepare/words.mjs';

const words = COMMAND_LINE[language];

const TITLES: Readonly<Record<string, keyof CommandLineWords['titles']>> = {
  'Usage:': 'usage',
  'Commands:': 'commands',
  'Options:': 'options',
  'Arguments:': 'arguments',
  'Global Options:': 'globalOptions',
};
const inWordsOfReader = (title: string): string => (TITLES[title] ? words.titles[TITLES[title]] : title);

/** What commander found wrong, in the reader's language; the part in quotes is what was typed. */
const wrongUse = (error: CommanderError): string => {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map((found) => found[1]);
  const given = quoted[0] ?? '';
  const said: Readonly<Record<string, string>> = {
    'commander.unknownOption': words.wrongUse.unknownOption(given),
    'commander.unknownCommand': words.wrongUse.unknownCommand(given),
    'commander.missingArgument': words.wrongUse.missingArgument(given),
    'commander.optionMissingArgument': words.wrongUse.missingValue(given),
    'commander.excessArguments': words.wrongUse.tooMany,
    'commander.invalidArgument': words.wrongUse.wrongValue(quoted.join(' '), error.message.split(' is invalid. ')[1] ?? ''),
  };
  return said[error.code] ?? words.wrongUse.wrongValue(given);
};

const newProgram = (end: (code: ExitCode) => void): Command => {
  const { version } = JSON.parse(readFileSync(join(PROJECT_FOLDER, 'package.json'), 'utf8')) as { version: string };
  const program = new Command('tsunagi')
    .description(words.about)
    .version(version, '-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .helpCommand('help [command]', words.helpCommand)
    .addHelpText('after', `\n${words.exitCodes}`)
    .configureHelp({ styleTitle: inWordsOfReader })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of [addServe, addImport, addSample, addDoctor, addPrepare]) add(program, end);
  return program;
};

/** Runs one command of `npx tsunagi` and sets the code the process will end with. */
export const runCommandLine = async (argv: readonly string[]): Promise<void> => {
  try {
    await newProgram((code) => {
      process.exitCode = code;
    }).parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    process.exitCode = EXIT.wrongUse;
    if (error.code === 'commander.help') return;
    const what = wrongUse(error);
    const output = standardOutput(argv.includes('--json'));
    output.give({ error: { code: 'BAD_USER_INPUT', what, next: words.wrongUse.seeHelp } });
    if (!output.json) process.stderr.write(`${what} ${words.wrongUse.seeHelp}\n`);
  }
};
