import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Disagreement } from './disagreement.ts';
import { makeGraphs } from './graphs/make-graphs.ts';
import type { GraphName } from './graphs/named-graphs.ts';
import { machineLine, thisMachine } from './machine.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { openPeers } from './peers/open-peers.ts';
import { reasonOf } from './reason.ts';
import { resultsOf } from './results-file.ts';
import { ALL_ROWS } from './rows/all-rows.ts';
import { type Finding, notMeasured, type Row } from './rows/row.ts';
import { killServedCities, stopServedCities } from './service/served-city.ts';
import { tableOf } from './table.ts';
import { FULL_RULES, QUICK_RULES } from './timing.ts';
import { openWorkbench } from './workbench.ts';

const WRONG_USE = 2;
const DISAGREED = 1;
const INTERRUPTED = 130;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Is the row asked for? "goal 1" means that goal and not goal 10. */
const isAsked = (row: Row, { isQuick, only }: Options): boolean => {
  const told = `goal ${row.goal}; ${row.name} ${row.graphs[0] ?? ''}`.toLowerCase();
  const wanted = (only ?? '').toLowerCase().replace(/^goal \d+$/, '$&;');
  return !(isQuick && row.isSlow) && told.includes(wanted);
};

/** Something that breaks while it is checked breaks again while it is measured, and its line says so; only a disagreement ends everything. */
const unlessDisagreement = (error: unknown): void => {
  if (error instanceof Disagreement) throw error;
};

const notFound = ({ goal, name, graphs }: Row, error: unknown): Finding => {
  unlessDisagreement(error);
  return { goal, what: name, graph: graphs[0] ?? '', ours: notMeasured(reasonOf(error)), peer: '', ratio: null, wanted: '', met: null };
};

/** Runs the benchmark; the code the process is to end with. A goal that is missed is a figure like any other, a peer that disagrees is an error. */
export const runBench = async (root: string, asked: readonly string[]): Promise<number> => {
  const options = readOptions(asked);
  if (typeof options === 'string') {
    say(options);
    return options === USAGE ? 0 : WRONG_USE;
  }
  const since = performance.now();
  const machine = thisMachine();
  say(`${machineLine(machine)}; load ${machine.load.toFixed(2)}`);
  const rows = ALL_ROWS.filter((row) => isAsked(row, options));
  const folder = join(root, '.data-bench');
  const scratch = join(folder, 'run');
  mkdirSync(scratch, { recursive: true });
  const door = join(root, 'tests/sizes/bench.mjs');
  const opened = await openPeers(new Set(rows.flatMap(({ peers }) => peers)), { folder, door, cores: machine.cores, say });
  const stop = async (): Promise<void> => {
    await stopServedCities();
    await opened.stop();
    rmSync(scratch, { recursive: true, force: true });
  };
  const findings: Finding[] = [];
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      isInterrupted = true;
      if (findings.length > 0) process.stdout.write(`\nInterrupted; so far:\n${tableOf(findings)}\n`);
      void stop().finally(() => process.exit(INTERRUPTED));
    });
  process.on('exit', killServedCities);
  try {
    const names = [...new Set(rows.flatMap(({ graphs }) => graphs))];
    const graphs = await makeGraphs(join(folder, 'graphs'), names satisfies readonly GraphName[], opened.python);
    const rules = options.isQuick ? QUICK_RULES : FULL_RULES;
    const bench = openWorkbench({ door, folder: scratch, cores: machine.cores, isQuick: options.isQuick, rules, graphs, opened, say });
    say('Checking that all come to the same …');
    for (const row of rows) {
      if (isInterrupted) return INTERRUPTED;
      await row.check(bench).catch(unlessDisagreement);
    }
    say('They do. Measuring …');
    for (const row of rows) {
      if (isInterrupted) return INTERRUPTED;
      const found = await row.find(bench).catch((error: unknown) => [notFound(row, error)]);
      for (const { what, graph, ours, peer } of found) say(`${what}, ${graph}: ${[ours, peer].filter((told) => told !== '').join('; ')}`);
      findings.push(...found);
    }
    findings.sort((one, other) => (one.goal ?? 99) - (other.goal ?? 99));
    process.stdout.write(`\n${tableOf(findings)}\n`);
    if (!options.isQuick && options.only === null) {
      const minutes = Math.round((performance.now() - since) / 60_000);
      const day = new Date().toISOString().slice(0, 10);
      writeFileSync(join(root, 'tests/sizes/RESULTS.md'), resultsOf({ day, minutes, machine, versions: opened.versions, graphs, findings }));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Disagreement)) throw error;
    say(`\n${error.message}`);
    return DISAGREED;
  } finally {
    await stop();
  }
};
