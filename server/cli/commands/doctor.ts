import type { Command } from 'commander';
import { COMMAND_LINE } from '../../../schema/words/command-line.ts';
import { CHECKS, type Check, DOCTOR, type Finding } from '../../../schema/words/doctor.ts';
import { readSettings } from '../../settings.ts';
import { lookAround } from '../doctor/look-around.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { watchStep } from '../prepare/steps.mjs';
import { language } from '../prepare/words.mjs';
import { addCommand } from './add-command.ts';

/** Without these the database does not run. */
const OF_DATABASE: readonly Check[] = ['JAVA', 'MAVEN', 'JARS', 'DATABASE', 'MIGRATIONS', 'SEARCH_INDEX'];

const lineOf = (check: Check, finding: Finding): string => {
  const words = DOCTOR[language];
  const detail = 'detail' in finding && finding.detail ? `  ${finding.detail}` : '';
  const todo = finding.is === 'WRONG' ? `\n      → ${words.todo[check]}` : '';
  return `${finding.is === 'WRONG' ? '✗' : '✓'} ${words.checks[check]}：${words.states[finding.is]}${detail}${todo}`;
};

/** `tsunagi doctor`: what is there, what is missing and what to do about it, a line each. Ends with 3 where the database cannot run, with 2 for anything else. */
export const addDoctor = (program: Command, end: (code: ExitCode) => void): void => {
  const words = COMMAND_LINE[language];
  addCommand(program, end, 'doctor', words.doctor, async (_options, output) => {
    const settings = readSettings(process.env);
    const findings = await watchStep(words.steps.looking, () => lookAround(settings));
    const wrong = CHECKS.filter((check) => findings[check].is === 'WRONG');
    output.give(CHECKS.map((check) => ({ check, ...findings[check], ...(findings[check].is === 'WRONG' ? { next: DOCTOR[language].todo[check] } : {}) })));
    for (const check of CHECKS) output.say(lineOf(check, findings[check]));
    output.say(wrong.length === 0 ? DOCTOR[language].allWell : DOCTOR[language].notWell(wrong.length));
    if (wrong.length === 0) return EXIT.done;
    return wrong.some((check) => OF_DATABASE.includes(check)) ? EXIT.noDatabase : EXIT.wrongUse;
  });
};
