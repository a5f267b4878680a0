import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { seeAgreement } from './disagreement.ts';
import { readValues } from './graphs/graph-file.ts';
import { type MadeGraph, plantedFile } from './graphs/make-graphs.ts';
import type { GraphName } from './graphs/named-graphs.ts';
import { startMeasuring } from './peers/measuring-process.ts';
import type { OpenPeers } from './peers/open-peers.ts';
import type { Missing } from './peers/peer.ts';
import { reasonOf } from './reason.ts';
import type { Measured, MeasureRequest, PeerName } from './requests.ts';
import { type Kernel, measureOf } from './rows/kernel.ts';
import { ONCE, type TimingRules } from './timing.ts';

/** What was measured, with how many threads, and whose it is; empty for ours. */
export interface Timed extends Measured {
  readonly threads: number;
  readonly who: string;
  /** Values of every timed run, one after the other, where they were to be kept. */
  readonly values: Float64Array | null;
}

/** One run for its values, which also lie in a file. */
export interface Run {
  readonly values: Float64Array;
  readonly valuesFile: string;
  readonly facts: Measured['facts'];
}

/** What igraph reckons of a division into clusters. */
export interface Judged {
  readonly modularity: number;
  /** Likeness to the planted clusters, 0 to 1, where the graph has some. */
  readonly likeness?: number;
}

/** Where rows measure: ours in a new process each time, peers in theirs. The same thing is measured once, however many rows tell of it. */
export interface Workbench {
  readonly cores: number;
  readonly isQuick: boolean;
  readonly rules: TimingRules;
  /** The program that measuring processes of ours are started with. */
  readonly door: string;
  /** Where files go that are needed for the moment. */
  readonly folder: string;
  readonly graph: (name: GraphName) => MadeGraph | Missing;
  /** Sees that ours and a peer come to the same; does nothing where either is missing, which its line will say. @throws Disagreement */
  readonly agree: (kernel: Kernel, graph: GraphName, peer: PeerName) => Promise<void>;
  readonly ours: (kernel: Kernel, graph: GraphName, keepsValues?: boolean) => Promise<Timed | Missing>;
  readonly theirs: (peer: PeerName, measure: string, graph: GraphName, keepsValues?: boolean) => Promise<Timed | Missing>;
  /** The values of ours as they were compared with those of peers; found now where nothing was compared. */
  readonly valuesOfOurs: (kernel: Kernel, graph: GraphName) => Promise<Float64Array | Missing>;
  /** Ours on the graph of a file, run once with so many threads, for its values. */
  readonly runOurs: (kernel: Kernel, file: string, threads: number) => Promise<Run>;
  readonly judge: (graph: GraphName, valuesFile: string) => Promise<Judged | Missing>;
}

const missingFor = (error: unknown): Missing => ({ missing: reasonOf(error) });

/** Opens the place where rows measure. */
export const openWorkbench = (parts: {
  readonly door: string;
  readonly folder: string;
  readonly cores: number;
  readonly isQuick: boolean;
  readonly rules: TimingRules;
  readonly graphs: ReadonlyMap<GraphName, MadeGraph | Missing>;
  readonly opened: OpenPeers;
  readonly say: (line: string) => void;
}): Workbench => {
  const { door, folder, cores, rules, graphs, opened, say } = parts;
  mkdirSync(folder, { recursive: true });
  const known = new Map<string, Promise<Timed | Missing>>();
  const once = (key: string, work: () => Promise<Timed>): Promise<Timed | Missing> => {
    const found = known.get(key) ?? work().catch(missingFor);
    known.set(key, found);
    return found;
  };
  const graph = (name: GraphName): MadeGraph | Missing => graphs.get(name) ?? { missing: 'the graph was not made' };

  /** Runs by the rules; what lasted long when it was checked counts as the first of its runs. */
  const byTheRules = async (checked: Timed | null, run: (rules: TimingRules) => Promise<Measured>): Promise<Measured> => {
    const before = checked?.ms[0] ?? 0;
    if (before <= rules.slowMs) return run(rules);
    if (rules.slowRuns === 1) return { ms: [before], facts: {} };
    const { ms, facts } = await run({ ...ONCE, runs: rules.slowRuns - 1 });
    return { ms: [before, ...ms], facts };
  };
  const askOurs = async (request: MeasureRequest): Promise<Measured> => {
    const process_ = await startMeasuring(process.execPath, [door, 'ours']);
    try {
      return await process_.ask<Measured>(request);
    } finally {
      await process_.stop();
    }
  };
  const fileOf = (name: GraphName): string => {
    const made = graph(name);
    if ('missing' in made) throw new Error(made.missing);
    return made.file;
  };
  const valuesFile = (...parts: readonly string[]): string => join(folder, `${parts.join('.')}.values`);

  /** One run for its values, whose time counts as that of the first run where it lasts long. */
  const runChecked = async (
    measure: string,
    name: GraphName,
    who: string,
    run: (request: MeasureRequest) => Promise<Measured>,
    threads: number,
  ): Promise<Timed> => {
    const kept = valuesFile('checked', who, measure, name);
    const measured = await run({ measure, file: fileOf(name), threads, rules: ONCE, valuesFile: kept });
    return { ...measured, threads, who, values: readValues(kept) };
  };
  const checkedOurs = (kernel: Kernel, name: GraphName): Promise<Timed | Missing> =>
    once(`checked ours ${kernel.name} ${name}`, () => runChecked(kernel.name, name, 'Tsunagi', askOurs, kernel.threads(cores)));

  const ours: Workbench['ours'] = (kernel, name, keepsValues = false) =>
    once(`ours ${kernel.name} ${name}`, async () => {
      if (!kernel.ours) throw new Error('the engine does not have it');
      const threads = kernel.threads(cores);
      const kept = keepsValues ? valuesFile('Tsunagi', kernel.name, name) : null;
      say(`  ${kernel.title}, ${name}, ours`);
      const checked = await known.get(`checked ours ${kernel.name} ${name}`);
      const measured = await byTheRules(checked && 'ms' in checked && !keepsValues ? checked : null, (by) =>
        askOurs({ measure: kernel.name, file: fileOf(name), threads, rules: by, valuesFile: kept }),
      );
      return { ...measured, threads, who: '', values: kept ? readValues(kept) : null };
    });
  const theirs: Workbench['theirs'] = (peerName, measure, name, keepsValues = false) =>
    once(`${peerName} ${measure} ${name}`, async () => {
      const peer = opened.peers[peerName];
      if ('missing' in peer) throw new Error(peer.missing);
      const threads = peer.threads(measure, cores);
      const kept = keepsValues ? valuesFile(peerName, measure, name) : null;
      say(`  ${measure}, ${name}, ${peer.title}`);
      const checked = await known.get(`checked ${peerName} ${measure} ${name}`);
      const measured = await byTheRules(checked && 'ms' in checked && !keepsValues ? checked : null, (by) =>
        peer.measure({ measure, file: fileOf(name), threads, rules: by, valuesFile: kept }),
      );
      return { ...measured, threads, who: peer.title, values: kept ? readValues(kept) : null };
    });

  return {
    cores,
    isQuick: parts.isQuick,
    rules,
    door,
    folder,
    graph,
    ours,
    theirs,
    agree: async (kernel, name, peerName) => {
      const peer = opened.peers[peerName];
      if (!kernel.ours || 'missing' in peer || 'missing' in graph(name)) return;
      const mine = await checkedOurs(kernel, name);
      const measure = measureOf(kernel);
      const threads = peer.threads(measure, cores);
      const other = await once(`checked ${peerName} ${measure} ${name}`, () => runChecked(measure, name, peerName, peer.measure, threads));
      if ('missing' in mine || 'missing' in other || !mine.values || !other.values) return;
      seeAgreement({ measure: kernel.title, graph: name, peer: peer.title, ours: mine.values, theirs: other.values });
    },
    valuesOfOurs: async (kernel, name) => {
      const mine = await checkedOurs(kernel, name);
      return 'missing' in mine ? mine : (mine.values ?? { missing: 'no values were kept' });
    },
    runOurs: async (kernel, file, threads) => {
      const kept = valuesFile('run', kernel.name);
      const { facts } = await askOurs({ measure: kernel.name, file, threads, rules: ONCE, valuesFile: kept });
      return { values: readValues(kept), valuesFile: kept, facts };
    },
    judge: async (name, divisionFile) => {
      const { python } = opened;
      if ('missing' in python) return python;
      const file = fileOf(name);
      return python.ask<Judged>({ do: 'judge', file, valuesFile: divisionFile, plantedFile: plantedFile(file) }).catch(missingFor);
    },
  };
};
