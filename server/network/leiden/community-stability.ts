import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';
import { adjustedMutualInformation } from './adjusted-mutual-information.ts';
import { ALONE, type Crew } from '../work/crew.ts';
import { divisionOf, divisionsMemory } from './divisions-work.ts';
import { COMMUNITY_SEED } from './find-communities.ts';
import { twoModeGraph } from './two-mode-graph.ts';

/** Searches whose results are compared, two by two. */
export const STABILITY_RUNS = 10;

/** How far divisions found from other starts agree, by adjusted mutual information: 1 the same, 0 no more than by chance. Rounded to 10 digits. */
export interface CommunityStability {
  /** Mean over all pairs. */
  readonly mean: number;
  /** The pair that agrees least. */
  readonly least: number;
  readonly runs: number;
}

/**
 * How sure are the clusters? One start of the search from each of several seeds (the given one and those that follow it), each compared with each:
 * near 1, anybody would find these clusters; far below, others are as good, and no border between them should be taken for a fact. With `isPerson` (1 for a
 * person) the clusters are those of `findTwoModeCommunities`, else those of `findCommunities`. Null without an edge that counts, and below two
 * runs. Cost: the searches, shared among the crew, and the runs squared times the vertices. Source: Vinh, Epps & Bailey 2010.
 */
export const communityStability = (
  graph: Graph,
  isPerson: Uint8Array | null = null,
  seed: number = COMMUNITY_SEED,
  runs: number = STABILITY_RUNS,
  crew: Crew = ALONE,
): CommunityStability | null => {
  const searched = isPerson === null ? graph : twoModeGraph(graph, isPerson);
  if (searched.neighbours.length === 0 || runs < 2) return null;
  const memory = divisionsMemory(searched, isPerson, seed, runs);
  crew.run({ kind: 'divisions', pieces: runs, memory });
  const divisions = Array.from({ length: runs }, (_, run) => divisionOf(memory, run));
  let sum = 0;
  let least = 1;
  for (let one = 0; one < runs; one++)
    for (let other = 0; other < one; other++) {
      const agreement = adjustedMutualInformation(divisions[one], divisions[other]);
      sum += agreement;
      least = Math.min(least, agreement);
    }
  return { mean: rounded(sum / ((runs * (runs - 1)) / 2)), least: rounded(least), runs };
};
