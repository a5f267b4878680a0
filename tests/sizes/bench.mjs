// @ts-check
// `npm run bench`: gets the packages ready where they are missing, then measures. The processes that are measured come in by the same door, so that all
// of them run the same way.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../../server/cli/prepare/packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const asked = process.argv.slice(2);
const isMeasured = ['ours', 'graphology', 'snapshot'].includes(asked[0]);

if (!isMeasured) await installPackages(root, true);
const { register } = await import('tsx/esm/api');
register({ tsconfig: join(root, 'tsconfig.json') });
if (asked[0] === 'ours') await import('./ours.ts');
else if (asked[0] === 'graphology') await import('./peers/graphology.ts');
else if (asked[0] === 'snapshot') await import('./service/take-snapshots.ts');
else {
  const { runBench } = await import('./run-bench.ts');
  process.exitCode = await runBench(root, asked);
}
