#!/usr/bin/env node
// The door to everything. Plain enough for an old Node to read, so that it gets a sentence instead of a syntax error.
import { words } from './prepare/words.mjs';

const OLDEST = [20, 19];
const have = process.versions.node.split('.').map(Number);
if (have[0] < OLDEST[0] || (have[0] === OLDEST[0] && have[1] < OLDEST[1])) {
  process.stderr.write(`${words.nodeTooOld(process.versions.node, OLDEST.join('.'))}\n`);
  process.exitCode = 2;
} else {
  import('./prepare/enter.mjs').then((door) => door.enter(process.argv.slice(2)));
}
