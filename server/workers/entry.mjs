// A thread is started from a file that Node itself can read: `new Worker('entry.ts')` fails under tsx and vitest.
import { register } from 'tsx/esm/api';

register();
await import('./entry.ts');
