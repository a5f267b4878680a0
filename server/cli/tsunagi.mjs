#!/usr/bin/env node
// The door to everything. Plain enough for an old Node to read, so that it gets a sentence instead of a syntax error.
import { setFlagsFromString } from 'node:v8';
import { words } from './prepare/words.mjs';

// An office has one small machine. A service with a young generation of 4 MB instead of 16 takes a tenth less memory, and of fifty requests in a second the
// slowest wait a third less. What is loaded at its start leaves much garbage behind; `serve` lifts the second limit when it is ready.
if (process.argv[2] === 'serve') {
  setFlagsFromString('--max-semi-space-size=4');
  setFlagsFromString('--heap-growing-percent=10');
}

const OLDEST = [20, 19];
const have = process.versions.node.split('.').map(Number);
if (have[0] < OLDEST[0] || (have[0] === OLDEST[0] && have[1] < OLDEST[1])) {
  process.stderr.write(`${words.nodeTooOld(process.versions.node, OLDEST.join('.'))}\n`);
  process.exitCode = 2;
} else {
  import('./prepare/enter.mjs').then((door) => door.enter(process.argv.slice(2)));
}
