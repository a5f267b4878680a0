import { userInfo } from 'node:os';
import { type Command, InvalidArgumentError } from 'commander';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { loadGeneratedCity } from '../../operations/load-generated-city.ts';
import { loadSample } from '../../operations/load-sample.ts';
import { PROJECT_FOLDER } from '../../settings.ts';
import type { ExitCode } from '../exit-codes.ts';
import { watchStep } from '../prepare/steps.mjs';
import { language } from '../prepare/words.mjs';
import { withDatabase } from '../with-database.ts';
import { addCommand } from './add-command.ts';
import { sayReport } from './say-report.ts';

interface SampleOptions {
  readonly people?: number;
  readonly seed: number;
}

/** @param meant what the option is, with its range, for whoever gave it something else */
const whole =
  (meant: string) =>
  (value: string): number => {
    if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(meant);
    return Number(value);
  };

/** `tsunagi sample`: the sample city, or with a number of people an invented city of that size. Neither is loaded beside data of one's own. */
export const addSample = (program: Command, end: (code: ExitCode) => void): void => {
  const words = COMMAND_LINE[language];
  addCommand<SampleOptions>(program, end, 'sample', words.sample, ({ people, seed }, output) =>
    withDatabase(output, async (database, target) => {
      const who = { by: userInfo().username, now: Date.now() };
      if (people === undefined) {
        return sayReport(await watchStep(words.steps.sample, () => loadSample(database, { root: PROJECT_FOLDER, ...who })), output, target);
      }
      const city = await watchStep(words.steps.generating, () => loadGeneratedCity(database, { people, seed, ...who }));
      output.give({ target, ...city, seed });
      output.say(words.generated(city));
      return undefined;
    }),
  )
    .option('--people <N>', words.people, whole(words.people))
    .option('--seed <S>', words.seed, whole(words.seed), 1);
};
