import { describe, expect, test } from 'vitest';
import { bernoulliBounds } from '../../server/network/betweenness/bernoulli-bounds.ts';
import { exactBetweenness } from '../../server/network/betweenness/exact-betweenness.ts';
import { type BoundedBetweenness, sampledBetweenness } from '../../server/network/betweenness/sampled-betweenness.ts';
import type { Graph } from '../../server/network/graph/graph.ts';
import { ALONE, type Crew } from '../../server/network/work/crew.ts';
import { startWork } from '../../server/network/work/work-kinds.ts';
import { graphOf } from './plain-graphs.ts';
import { graphOfShape, SHAPE_NAMES } from './random-shapes.ts';

const weightsOf = (graph: Graph): readonly Uint8Array[] => [
  new Uint8Array(graph.size).fill(1),
  Uint8Array.from({ length: graph.size }, (_, v) => (v % 3 === 0 ? 1 : 0)),
];
const everythingDrawn = { searchedInFull: 0, edges: 200_000, seed: 1 };
const pairsOf = (weights: ArrayLike<number>): number => {
  const all = Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  return (all * (all - 1)) / 2;
};

describe('drawn betweenness', () => {
  test.each(SHAPE_NAMES)('lies within its bounds but for one set of weights in a hundred, and near the exact value: %s', (shape) => {
    const missed = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      const graph = graphOfShape(shape, 40, seed);
      const weights = weightsOf(graph);
      const exact = exactBetweenness(graph, weights, ALONE).values;
      sampledBetweenness(graph, weights, ALONE, { ...everythingDrawn, seed }).forEach(({ values, lower, upper }, set) => {
        const pairs = pairsOf(weights[set]);
        for (let v = 0; v < graph.size; v++) {
          const what = `${shape}, seed ${seed}, set ${set}, vertex ${v}: ${exact[set][v]} by ${values[v]}, from ${lower[v]} to ${upper[v]}`;
          if (exact[set][v] < lower[v] - 1e-9 || exact[set][v] > upper[v] + 1e-9) missed.add(`seed ${seed}, set ${set}`);
          expect(lower[v] <= values[v] + 1e-9 && values[v] <= upper[v] + 1e-9, what).toBe(true);
          expect(Math.abs(values[v] - exact[set][v]) <= 0.03 * pairs, what).toBe(true);
        }
      });
    }
    expect([...missed].slice(1), 'of 24').toEqual([]);
  });

  test('comes nearer the more is drawn, without a lean to either side', () => {
    const graph = graphOfShape('two-mode', 60, 3);
    const weights = weightsOf(graph);
    const exact = exactBetweenness(graph, weights, ALONE).values[0];
    const middle = new Float64Array(graph.size);
    const seeds = 20;
    for (let seed = 0; seed < seeds; seed++)
      sampledBetweenness(graph, weights, ALONE, { searchedInFull: 0, edges: 2_000_000, seed })[0].values.forEach((value, v) => {
        middle[v] += value / seeds;
      });
    for (let v = 0; v < graph.size; v++) expect(Math.abs(middle[v] - exact[v]) / pairsOf(weights[0])).toBeLessThan(5e-4);
  });

  test('is exact where everything may be searched in full, with bounds that leave nothing open', () => {
    const graph = graphOfShape('two-mode', 300, 1);
    const weights = weightsOf(graph);
    const exact = exactBetweenness(graph, weights, ALONE).values;
    sampledBetweenness(graph, weights, ALONE, { searchedInFull: Number.POSITIVE_INFINITY, edges: 0, seed: 1 }).forEach((found: BoundedBetweenness, set) => {
      expect(found.values).toEqual(exact[set]);
      expect([found.lower, found.upper]).toEqual([found.values, found.values]);
    });
  });

  test('is the same to the last bit whoever draws', () => {
    const graph = graphOfShape('two-mode', 500, 2);
    const backwards: Crew = {
      onEstimate: null,
      run: (work) => {
        const [one, other] = [startWork(work), startWork(work)];
        for (let piece = work.pieces - 1; piece >= 0; piece--) (piece % 2 ? one : other)(piece, () => false);
      },
    };
    expect(sampledBetweenness(graph, weightsOf(graph), backwards, everythingDrawn)).toEqual(
      sampledBetweenness(graph, weightsOf(graph), ALONE, everythingDrawn),
    );
    expect(sampledBetweenness(graph, weightsOf(graph), ALONE, { ...everythingDrawn, seed: 2 })).not.toEqual(
      sampledBetweenness(graph, weightsOf(graph), ALONE, everythingDrawn),
    );
  });

  test('an empty network, and one of a single tie', () => {
    expect(sampledBetweenness(graphOf(0, []), [new Uint8Array(0)], ALONE, everythingDrawn)[0].values).toHaveLength(0);
    expect(sampledBetweenness(graphOf(2, [[0, 1]]), [new Uint8Array(2).fill(1)], ALONE, everythingDrawn)[0].upper).toEqual(new Float64Array(2));
  });
});

describe('bounds of a share', () => {
  test('hold as often as they say: every share of a grid, summed over all outcomes', () => {
    const draws = 40;
    const risk = 0.05;
    for (let p = 0.01; p < 1; p += 0.01) {
      let missed = 0;
      let chance = (1 - p) ** draws;
      for (let hits = 0; hits <= draws; hits++) {
        const { lower, upper } = bernoulliBounds(hits, draws, risk);
        if (p < lower || p > upper) missed += chance;
        chance *= ((draws - hits) / (hits + 1)) * (p / (1 - p));
      }
      expect(missed, `share ${p}`).toBeLessThanOrEqual(risk);
    }
  });

  test('are open where nothing, or everything, was seen', () => {
    expect(bernoulliBounds(0, 100, 0.05).lower).toBe(0);
    expect(bernoulliBounds(0, 100, 0.05).upper).toBeCloseTo(1 - (0.05 / 2) ** (1 / 100), 12);
    expect(bernoulliBounds(100, 100, 0.05)).toEqual({ lower: expect.closeTo((0.05 / 2) ** (1 / 100), 12), upper: 1 });
  });
});
