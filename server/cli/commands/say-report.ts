import type { ImportReport } from '../../../schema/contracts/import-report.ts';
import { importReportText } from '../../../schema/words/imports/report-text.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import type { Output } from '../output.ts';
import { language } from '../prepare/words.mjs';
import type { Target } from '../with-database.ts';

const CODES: Readonly<Record<ImportReport['outcome'], ExitCode>> = { DONE: EXIT.done, REFUSED: EXIT.refused, UNREADABLE: EXIT.wrongUse };

/** Says what an import did and where; the answer is the code to end with. */
export const sayReport = (report: ImportReport, output: Output, target: Target): ExitCode => {
  output.give({ target, ...report });
  output.say(importReportText(report, language));
  return CODES[report.outcome];
};
