import { setFlagsFromString } from 'node:v8';
import type { Command } from 'commander';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { openTsunagi } from '../../main.ts';
import { readSettings } from '../../settings.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { openLog } from '../log.ts';
import { language } from '../prepare/words.mjs';
import { untilToldToStop } from '../serve/until-told-to-stop.ts';
import { addCommand } from './add-command.ts';

const FORCED = 130;

/** `tsunagi serve`, which is `npm start`: runs until it is told to stop. */
export const addServe = (program: Command, end: (code: ExitCode) => void): void => {
  const words = COMMAND_LINE[language];
  addCommand(program, end, 'serve', words.serve, async (_options, output) => {
    const settings = readSettings(process.env);
    const log = openLog(settings.logLevel);
    const tsunagi = await openTsunagi(settings, log);
    setFlagsFromString('--heap-growing-percent=0');
    // The database ends with this process, whatever ends it; what was acknowledged is on the disk.
    const unforeseen = (error: unknown): never => {
      log.fatal({ err: error });
      process.exit(EXIT.unforeseen);
    };
    process.on('uncaughtException', unforeseen);
    const told = untilToldToStop(() => {
      process.stderr.write(`${words.stoppingAtOnce}\n`);
      process.exit(FORCED);
    });
    output.give({ ready: true, url: tsunagi.url });
    output.say(`Tsunagi is ready at ${tsunagi.url}`);
    process.stderr.write(`${words.ready}\n`);
    await told;
    process.stderr.write(`${words.stopping}\n`);
    await tsunagi.close();
    return EXIT.done;
  });
};
