import { modularity } from '../../../server/network/leiden/modularity.ts';
import { normalisedMutualInformation } from '../../../server/network/leiden/normalised-mutual-information.ts';
import { Disagreement } from '../disagreement.ts';
import { readGraph, readWords } from '../graphs/graph-file.ts';
import { plantedFile } from '../graphs/make-graphs.ts';
import type { GraphName } from '../graphs/named-graphs.ts';
import type { Missing } from '../peers/peer.ts';
import type { Timed, Workbench } from '../workbench.ts';
import type { Kernel } from './kernel.ts';

/** What the divisions that somebody found in several runs are worth, reckoned anew by us. */
export type Divisions =
  | Missing
  | {
      readonly timed: Timed;
      readonly modularities: readonly number[];
      /** Likeness to the planted clusters, run by run; empty where the graph has none. */
      readonly likenesses: readonly number[];
    };

/** Reckons modularity and likeness of each run anew, and sees that the modularity somebody claims is that of what was found. @throws Disagreement */
export const divisionsOf = async (bench: Workbench, name: GraphName, timed: Timed | Missing): Promise<Divisions> => {
  const made = bench.graph(name);
  if ('missing' in made) return made;
  if ('missing' in timed) return timed;
  const { graph } = readGraph(made.file);
  const planted = plantedFile(made.file);
  const truth = planted === null ? null : readWords(planted);
  const modularities: number[] = [];
  const likenesses: number[] = [];
  for (let run = 0; run < timed.ms.length; run++) {
    const of = Int32Array.from(timed.values?.subarray(run * graph.size, (run + 1) * graph.size) ?? []);
    modularities.push(modularity(graph, of) ?? Number.NaN);
    if (truth) likenesses.push(normalisedMutualInformation(of, truth));
    seeSame(`modularity of ${name}, run ${run}`, timed.who || 'Tsunagi', timed.facts.modularity?.[run] ?? modularities[run], modularities[run]);
  }
  return { timed, modularities, likenesses };
};

/** Sees that igraph reckons the same of what we found as we do. @throws Disagreement */
export const seeSameJudgement = async (bench: Workbench, kernel: Kernel, name: GraphName): Promise<void> => {
  const made = bench.graph(name);
  if ('missing' in made || !kernel.ours) return;
  const { values, valuesFile, facts } = await bench.runOurs(kernel, made.file, 1);
  const judged = await bench.judge(name, valuesFile);
  if ('missing' in judged) return;
  const of = Int32Array.from(values);
  seeSame(`modularity of ${name}`, 'igraph', judged.modularity, facts.modularity[0]);
  const planted = plantedFile(made.file);
  if (planted !== null && judged.likeness !== undefined)
    seeSame(`likeness of ${name}`, 'igraph', judged.likeness, normalisedMutualInformation(of, readWords(planted)));
};

const seeSame = (what: string, peer: string, theirs: number, ours: number): void => {
  if (!(Math.abs(theirs - ours) <= 1e-9)) throw new Disagreement(`${peer} and Tsunagi disagree on the ${what}: ${theirs} and ${ours}.`);
};
