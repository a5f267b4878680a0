import { buildGraph, type Graph } from '../../server/network/graph/graph.ts';
import { nextBelow, type RandomState, randomFrom } from '../../server/network/random.ts';

type Pair = readonly [number, number];

/** Ways to draw pairs among `size` vertices; loops and parallel pairs come as they fall. */
const SHAPES: Readonly<Record<string, (random: RandomState, size: number) => Pair[]>> = {
  sparse: (random, size) => draws(random, size, size),
  dense: (random, size) => draws(random, size, size * 4),
  tree: (random, size) => Array.from({ length: size - 1 }, (_, i) => [i + 1, nextBelow(random, i + 1)]),
  'long path': (random, size) => [...Array.from({ length: size - 1 }, (_, i): Pair => [i, i + 1]), ...draws(random, size, 2)],
  'cycle with spokes': (random, size) => [...Array.from({ length: size }, (_, i): Pair => [i, (i + 1) % size]), ...draws(random, size, 3)],
  'two-mode': (random, size) => {
    const people = Math.max(1, Math.floor(size * 0.7));
    return Array.from(
      { length: size * 2 },
      (): Pair => [nextBelow(random, people), Math.min(size - 1, people + nextBelow(random, Math.max(1, size - people)))],
    );
  },
  'complete blocks on a chain': (random, size) => {
    const pairs: Pair[] = [];
    for (let start = 0; start < size - 1; ) {
      const end = Math.min(size - 1, start + 1 + nextBelow(random, 5));
      for (let a = start; a <= end; a++) for (let b = a + 1; b <= end; b++) pairs.push([a, b]);
      start = end;
    }
    return pairs;
  },
  'twins of a few': (random, size) => {
    const few = Math.max(2, Math.floor(size / 5));
    const models = Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => nextBelow(random, few)));
    return [
      ...draws(random, few, few),
      ...Array.from({ length: size - few }, (_, i) => models[i % 3].map((other): Pair => [few + i, other])).flat(),
      ...(size - few > 4 ? draws(random, 4, 3).map(([a, b]): Pair => [few + a, few + b]) : []),
    ];
  },
  'several parts': (random, size) => {
    const half = Math.floor(size / 2);
    return [...draws(random, Math.max(1, half), half * 2), ...draws(random, size - half, size - half).map(([a, b]): Pair => [half + a, half + b])];
  },
  'nobody knows anybody': () => [],
};

/** The names of the shapes. */
export const SHAPE_NAMES = Object.keys(SHAPES);

/** Pairs of a shape; the same seed gives the same pairs. */
export const pairsOfShape = (shape: string, size: number, seed: number): readonly Pair[] => (size < 2 ? [] : SHAPES[shape](randomFrom(seed), size));

/** A graph of a shape. */
export const graphOfShape = (shape: string, size: number, seed: number): Graph => {
  const pairs = pairsOfShape(shape, size, seed);
  return buildGraph(
    size,
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
  );
};

const draws = (random: RandomState, size: number, count: number): Pair[] =>
  Array.from({ length: count }, () => [nextBelow(random, size), nextBelow(random, size)]);
