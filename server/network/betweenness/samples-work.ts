import { nextFraction, type RandomState, randomFrom, scrambled } from '../random.ts';
import { sharedFloats, sharedInts } from '../work/shared-arrays.ts';
import { pathDraw } from './random-shortest-path.ts';

/** Memory of the drawing of paths within one block, for one set of weights. */
export interface SamplesMemory {
  /** The classes of the block, numbered from 0. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly multiplicity: Float64Array;
  /** Sum of the weights of the classes before each class, and at the end of all. */
  readonly weightsBefore: Float64Array;
  /** Draws of each piece, and the seed. */
  readonly settings: Int32Array;
  /** Per piece and class the paths drawn that run through it. */
  readonly hits: Int32Array;
  /** Edges looked at, per piece. */
  readonly edges: Float64Array;
}

const [DRAWS, SEED, FIRST] = [0, 1, 2];

/** Memory for `pieces` pieces of so many draws each, from a seed; piece `first` of the block is drawn as the first. */
export const samplesMemory = (
  block: Pick<SamplesMemory, 'offsets' | 'neighbours' | 'multiplicity' | 'weightsBefore'>,
  { pieces, draws, seed, first }: { readonly pieces: number; readonly draws: number; readonly seed: number; readonly first: number },
): SamplesMemory => {
  const settings = sharedInts(3);
  settings.set([draws, seed, first]);
  return { ...block, settings, hits: sharedInts(pieces * block.multiplicity.length), edges: sharedFloats(pieces) };
};

/**
 * Takes up the drawing on this thread. Each piece has draws of its own, which follow from the seed and its number: two ends in different classes, by their weights, and one of
 * the shortest paths between them. It can be given up between two draws.
 */
export const startSamples = (memory: SamplesMemory): ((piece: number, isCalledAway: () => boolean) => boolean) => {
  const { offsets, neighbours, multiplicity, weightsBefore, settings } = memory;
  const size = multiplicity.length;
  const draw = pathDraw({ graph: { size, offsets, neighbours }, multiplicity });
  return (piece, isCalledAway) => {
    const random = randomFrom(scrambled(settings[SEED]) + settings[FIRST] + piece);
    const hits = new Int32Array(size);
    let edges = 0;
    const pass = (between: number): void => {
      hits[between]++;
    };
    for (let i = 0; i < settings[DRAWS]; i++) {
      if (isCalledAway()) return false;
      let source = 0;
      let target = 0;
      while (target === source) {
        source = drawClass(weightsBefore, random);
        target = drawClass(weightsBefore, random);
      }
      edges += draw.between(source, target, random, pass);
    }
    memory.hits.set(hits, piece * size);
    memory.edges[piece] = edges;
    return true;
  };
};

/** A class by its weight; `before` holds the sums of the weights before each class. */
const drawClass = (before: Float64Array, random: RandomState): number => {
  const aim = nextFraction(random) * before[before.length - 1];
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before[middle + 1] > aim) high = middle;
    else low = middle + 1;
  }
  return low;
};
