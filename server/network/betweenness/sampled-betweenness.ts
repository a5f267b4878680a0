import type { Graph } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import { onShared, onSharedFloats, sharedFloats } from '../work/shared-arrays.ts';
import type { Crew } from '../work/crew.ts';
import { bernoulliBounds } from './bernoulli-bounds.ts';
import { type BlockGraph, blockGraphOf } from './block-graph.ts';
import { hangingWeights } from './hanging-weights.ts';
import { reachOfPlaces } from './reach.ts';
import { samplesMemory } from './samples-work.ts';
import { blockWork, sharesMemory, sharesPieces, sumsOfPieces } from './shares-work.ts';
import { addPairsOfTwins } from './twin-pairs.ts';

/** Betweenness of each vertex as far as it is known; not rounded. */
export interface BoundedBetweenness {
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** How much may be drawn, and from which blocks. */
export interface SampleLimits {
  /** Edges that a full search of a block would look at, up to which it is searched in full. */
  readonly searchedInFull: number;
  /** Edges that may be looked at for each set of weights. */
  readonly edges: number;
  readonly seed: number;
}

/** Chance that any of the bounds of one set of weights does not hold. */
const RISK = 0.01;
const PIECES = 16;
/** Draws of a piece in the first round, from which nothing but the cost of a draw is learnt: the bounds hold for a number of draws that was fixed before them. */
const FIRST_DRAWS = 64;

/**
 * Betweenness where an exact answer would take too long: at once, with bounds. What follows from the block-cut tree is exact, and so is what happens in small blocks; in a large block
 * pairs of ends are drawn by their weights, a shortest path between each, and the share of paths that run through a vertex is taken for its share of pairs.
 * All bounds of one set of weights hold together with a chance of at least 1 - `RISK`. For each set of `weights`; the same seed gives the same answer on any number of threads.
 * Cost: the edges that `limits` allows, shared among the crew, and the search in full of small blocks. Source: Borassi & Natale 2016 (KADABRA) for paths drawn from both ends; Riondato & Kornaropoulos 2016 for sampling by pairs; Chernoff bounds united over
 * classes.
 */
export const sampledBetweenness = (graph: Graph, weights: readonly ArrayLike<number>[], crew: Crew, limits: SampleLimits): readonly BoundedBetweenness[] => {
  const { forest, blocks } = structureOf(graph);
  const inside = blockGraphOf(graph, forest, blocks);
  const hanging = weights.map((set) => hangingWeights(forest, blocks, set));
  const reaches = hanging.map((set) => reachOfPlaces(inside, blocks, set));
  const isDrawn = Uint8Array.from(inside.starts, (_, block) => (block + 1 < inside.starts.length && blockWork(inside, block) > limits.searchedInFull ? 1 : 0));
  const memory = sharesMemory(
    inside,
    reaches.map(({ sums }) => sums),
    isDrawn,
  );
  crew.run({ kind: 'shares', pieces: sharesPieces(memory), memory });
  const drawn = Array.from(isDrawn.keys()).filter((block) => isDrawn[block] === 1);
  const work = drawn.reduce((sum, block) => sum + blockWork(inside, block), 0);
  return reaches.map((reach, set) => {
    const exact = sumsOfPieces(memory, set);
    addPairsOfTwins(inside, reach, exact);
    const shares = { values: exact, lower: exact.slice(), upper: exact.slice() };
    for (const block of drawn) {
      const edges = (limits.edges * blockWork(inside, block)) / work;
      addDrawnShares(inside, block, reach.sums, crew, { ...limits, edges, seed: limits.seed + set }, RISK / drawn.length, shares);
    }
    const unfolded = (ofClasses: Float64Array): Float64Array => {
      const values = hanging[set].separated.slice();
      inside.vertices.forEach((v, place) => {
        values[v] += ofClasses[inside.classes[place]] / 2;
      });
      return values;
    };
    return { values: unfolded(shares.values), lower: unfolded(shares.lower), upper: unfolded(shares.upper) };
  });
};

/** Draws paths in one block and adds, per place of each class, the share of ordered pairs of ends that runs through it. */
const addDrawnShares = (
  inside: BlockGraph,
  block: number,
  weights: Float64Array,
  crew: Crew,
  { edges, seed }: SampleLimits,
  risk: number,
  shares: BoundedBetweenness,
): void => {
  const [first, end] = [inside.starts[block], inside.starts[block + 1]];
  const ofBlock = blockMemory(inside, first, end, weights);
  const all = ofBlock.weightsBefore[end - first];
  const pairs = all * all - weights.subarray(first, end).reduce((sum, weight) => sum + weight * weight, 0);
  if (pairs === 0) return;
  const drawnIn = (round: number, perPiece: number) => {
    const memory = samplesMemory(ofBlock, { pieces: PIECES, draws: perPiece, seed: seed + block, first: round * PIECES });
    crew.run({ kind: 'samples', pieces: PIECES, memory });
    return memory;
  };
  const looked = drawnIn(0, FIRST_DRAWS).edges.reduce((sum, one) => sum + one, 0);
  const perPiece = Math.max(FIRST_DRAWS, Math.floor((FIRST_DRAWS * (edges - looked)) / looked));
  const draws = PIECES * perPiece;
  const hits = new Float64Array(end - first);
  drawnIn(1, perPiece).hits.forEach((seen, i) => {
    hits[i % (end - first)] += seen;
  });
  const known = new Map<number, ReturnType<typeof bernoulliBounds>>();
  const boundsFor = (seen: number): ReturnType<typeof bernoulliBounds> => {
    const bounds = known.get(seen) ?? bernoulliBounds(seen, draws, risk / (end - first));
    known.set(seen, bounds);
    return bounds;
  };
  for (let i = 0; i < end - first; i++) {
    const { lower, upper } = boundsFor(hits[i]);
    const each = pairs / inside.multiplicity[first + i];
    shares.values[first + i] += (each * hits[i]) / draws;
    shares.lower[first + i] += each * lower;
    shares.upper[first + i] += each * upper;
  }
};

const blockMemory = ({ graph, multiplicity }: BlockGraph, first: number, end: number, weights: Float64Array) => {
  const from = graph.offsets[first];
  const offsets = onShared(graph.offsets.subarray(first, end + 1).map((offset) => offset - from));
  const neighbours = onShared(graph.neighbours.subarray(from, graph.offsets[end]).map((neighbour) => neighbour - first));
  const weightsBefore = sharedFloats(end - first + 1);
  for (let i = 0; i < end - first; i++) weightsBefore[i + 1] = weightsBefore[i] + weights[first + i];
  return { offsets, neighbours, multiplicity: onSharedFloats(multiplicity.subarray(first, end)), weightsBefore };
};
