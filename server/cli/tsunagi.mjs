#!/usr/bin/env node
// The door to everything. Plain enough for an old Node to read, so that it gets a sentence instead of a syntax error.
import { setFlagsFromString } from 'node:v8';
import { words } from './prepare/words.mjs';

// An office has one small machine. Left to itself the collector lets garbage grow to as much as is in use, and with 60,000 people the service takes
// 830 MB; so it takes 500, and a question that lasts ten seconds half a second longer.
setFlagsFromString('--heap-growing-percent=10');
setFlagsFromString('--max-semi-space-size=4');

const OLDEST = [20, 19];
const have = process.versions.node.split('.').map(Number);
if (have[0] < OLDEST[0] || (have[0] === OLDEST[0] && have[1] < OLDEST[1])) {
  process.stderr.write(`${words.nodeTooOld(process.versions.node, OLDEST.join('.'))}\n`);
  process.exitCode = 2;
} else {
  import('./prepare/enter.mjs').then((door) => door.enter(process.argv.slice(2)));
}
