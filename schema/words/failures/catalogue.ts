import { ANALYSIS_FAILURES } from './analysis.ts';
import { DATABASE_FAILURES } from './database.ts';
import { IMPORT_FAILURES } from './imports.ts';
import { REGISTER_FAILURES } from './registers.ts';
import { REQUEST_FAILURES } from './requests.ts';
import { SEED_FAILURES } from './seeds.ts';
import { START_FAILURES } from './start.ts';

/** Every failure by its id. A new room adds its own file and one line here. */
export const FAILURES = {
  ...ANALYSIS_FAILURES,
  ...DATABASE_FAILURES,
  ...IMPORT_FAILURES,
  ...REGISTER_FAILURES,
  ...REQUEST_FAILURES,
  ...SEED_FAILURES,
  ...START_FAILURES,
} as const;
