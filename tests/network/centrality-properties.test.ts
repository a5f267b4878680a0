import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBatches, distanceSums, startDistanceSums } from '../../server/network/centrality/distance-sums.ts';
import { harmonicCentrality, harmonicFrom } from '../../server/network/centrality/harmonic-centrality.ts';
import { coreNumbers } from '../../server/network/centrality/k-core.ts';
import { laneSearch, startLanes, stepLanes } from '../../server/network/centrality/lane-search.ts';
import { withoutLeaves } from '../../server/network/centrality/leafless-graph.ts';
import { localClustering } from '../../server/network/centrality/local-clustering.ts';
import { participation } from '../../server/network/centrality/participation.ts';
import { localTwoModeClusteringOn, tiesBetweenSides, twoModeClustering } from '../../server/network/centrality/two-mode-clustering.ts';
import { distancesFrom } from '../../server/network/graph/distances.ts';
import { areJoined, degreeOf, type Graph, neighboursOf } from '../../server/network/graph/graph.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { rounded } from '../../server/network/rounded.ts';
import { edgesOf, graphOf, randomGraph, renumbered } from './plain-graphs.ts';

/** From sparse ones full of leaves and lonely vertices to dense ones. */
const graphs = (largest: number) =>
  fc
    .tuple(fc.nat(1e6), fc.integer({ min: 0, max: largest }), fc.double({ min: 0.2, max: 4, noNaN: true }))
    .map(([seed, size, density]) => (size === 0 ? graphOf(0, []) : randomGraph(size, Math.floor(size * density), seed)));
const vertices = ({ size }: Graph): number[] => Array.from({ length: size }, (_, v) => v);
const subsets = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));

const naiveHarmonic = (graph: Graph, v: number) => {
  const counts: number[] = [];
  for (const distance of distancesFrom(graph, v)) if (distance > 0) counts[distance] = (counts[distance] ?? 0) + 1;
  const at = (distance: number): number => counts[distance] ?? 0;
  const distances = Array.from(counts.keys()).filter((distance) => distance > 0);
  const sum = distances.reduce((sum, distance) => sum + at(distance) / distance, 0);
  return {
    harmonic: rounded(sum),
    normalised: graph.size < 2 ? 0 : rounded(sum / (graph.size - 1)),
    reached: distances.reduce((all, distance) => all + at(distance), 0),
    farness: distances.reduce((all, distance) => all + at(distance) * distance, 0),
  };
};

describe('harmonic centrality', () => {
  test('is what its definition says, to the last bit', () =>
    fc.assert(
      fc.property(graphs(150), (graph) => {
        const found = harmonicCentrality(graph);
        for (const v of vertices(graph))
          expect({ harmonic: found.harmonic[v], normalised: found.normalised[v], reached: found.reached[v], farness: found.farness[v] }).toEqual(
            naiveHarmonic(graph, v),
          );
      }),
      { numRuns: 150 },
    ));
  test('holds where hundreds are reached at once and hundreds of leaves hang on one', () => {
    const random = randomFrom(7);
    const pairs = Array.from({ length: 2500 }, () => [nextBelow(random, 700), nextBelow(random, 40) ** 2 % 700] as const);
    const leaves = Array.from({ length: 900 }, (_, leaf) => [700 + leaf, leaf % 3] as const);
    const graph = graphOf(1600, [...pairs, ...leaves]);
    const found = harmonicCentrality(graph);
    for (let v = 0; v < graph.size; v += 7)
      expect([found.harmonic[v], found.farness[v]]).toEqual(Object.values(naiveHarmonic(graph, v)).filter((_, i) => i % 3 === 0));
  });
  test('is the same to the last bit however vertices are numbered', () => {
    for (let seed = 0; seed < 20; seed++) {
      const graph = randomGraph(140, 40 + 20 * seed, seed);
      const { graph: other, place } = renumbered(graph, seed + 1000);
      const [one, two] = [harmonicCentrality(graph), harmonicCentrality(other)];
      for (const v of vertices(graph)) expect([two.harmonic[place[v]], two.normalised[place[v]]]).toEqual([one.harmonic[v], one.normalised[v]]);
    }
  });
  test('batches may be run in any order, on several threads and twice', () => {
    const graph = randomGraph(400, 600, 3);
    const leafless = withoutLeaves(graph);
    const sums = distanceSums(leafless);
    const batches = Int32Array.from({ length: distanceBatches(sums) }, (_, batch) => batch);
    expect(batches.length).toBeGreaterThan(4);
    shuffle(randomFrom(1), batches);
    const [one, two] = [startDistanceSums(sums), startDistanceSums(sums)];
    batches.forEach((batch, i) => {
      (i % 2 ? one : two)(batch);
    });
    one(batches[0]);
    expect(harmonicFrom(leafless, sums)).toEqual(harmonicCentrality(graph));
  });
});

describe('searches side by side', () => {
  test('reach each vertex at its distance from each source', () =>
    fc.assert(
      fc.property(graphs(120), fc.nat(1e6), (graph, seed) => {
        const all = Int32Array.from(vertices(graph));
        shuffle(randomFrom(seed), all);
        const sources = all.subarray(0, 32);
        const expected = Array.from(sources, (source) => distancesFrom(graph, source));
        const search = laneSearch(graph);
        // A second start in the same room must not be disturbed by what the first left.
        for (let round = 0; round < 2; round++) {
          const found = expected.map((of) => of.map((_, v) => (of[v] === 0 ? 0 : -1)));
          let count = startLanes(search, sources);
          for (let distance = 1; count > 0 && (round > 0 || distance < 3); distance++) {
            count = stepLanes(search, count);
            for (const v of search.reached.subarray(0, count))
              for (let lane = 0; lane < sources.length; lane++) if ((search.lanes[v] >>> lane) & 1) found[lane][v] = found[lane][v] < 0 ? distance : Number.NaN;
          }
          if (round > 0) expect(found).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    ));
});

describe('core numbers', () => {
  /** The vertices left when those with fewer than k neighbours are taken away, again and again. */
  const naiveCore = (graph: Graph, k: number): ReadonlySet<number> => {
    const left = new Set(vertices(graph));
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const v of left) if (Array.from(neighboursOf(graph, v)).filter((w) => left.has(w)).length < k) left.delete(v);
    }
    return left;
  };
  test('are what their definition says', () =>
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const numbers = coreNumbers(graph);
        for (let k = 0; k < 9; k++) {
          const core = naiveCore(graph, k);
          expect(vertices(graph).filter((v) => numbers[v] >= k)).toEqual(vertices(graph).filter((v) => core.has(v)));
        }
      }),
    ));
});

describe('clustering', () => {
  test('of each is the share of joined pairs of neighbours, and of all the mean', () =>
    fc.assert(
      fc.property(graphs(40), (graph) => {
        const naive = vertices(graph).map((v) => {
          const pairs = subsets(Array.from(neighboursOf(graph, v)));
          return pairs.length === 0 ? 0 : pairs.filter(([a, b]) => areJoined(graph, a, b)).length / pairs.length;
        });
        const { values, average } = localClustering(graph);
        expect(Array.from(values)).toEqual(naive.map(rounded));
        if (graph.size > 0) expect(average).toBeCloseTo(naive.reduce((sum, value) => sum + value, 0) / graph.size, 9);
      }),
    ));

  const sided = graphs(30).chain((graph) =>
    fc.array(fc.nat(1), { minLength: graph.size, maxLength: graph.size }).map((flags) => ({ graph, side: Uint8Array.from(flags) })),
  );
  test('in two modes: the share of three-paths that close', () =>
    fc.assert(
      fc.property(sided, ({ graph, side }) => {
        const ties = graphOf(
          graph.size,
          edgesOf(graph).filter(([a, b]) => side[a] !== side[b]),
        );
        expect(tiesBetweenSides(graph, side)).toEqual(ties);
        let [paths, closed] = [0, 0];
        for (const b of vertices(ties))
          for (const c of neighboursOf(ties, b))
            for (const a of neighboursOf(ties, b))
              for (const d of neighboursOf(ties, c)) {
                if (a === c || d === b) continue;
                paths++;
                if (areJoined(ties, a, d)) closed++;
              }
        expect(twoModeClustering(ties, side)).toBe(paths === 0 ? null : rounded(closed / paths));
      }),
    ));
  test('of each in two modes: the mean of neighbours shared out of all', () =>
    fc.assert(
      fc.property(sided, ({ graph, side }) => {
        const ties = tiesBetweenSides(graph, side);
        const local = localTwoModeClusteringOn(ties);
        const of = vertices(ties).map((v) => new Set(neighboursOf(ties, v)));
        for (const v of vertices(ties)) {
          const others = vertices(ties).filter((w) => w !== v && [...of[v]].some((between) => of[w].has(between)));
          const shares = others.map((w) => [...of[v]].filter((between) => of[w].has(between)).length / new Set([...of[v], ...of[w]]).size);
          expect(local(v)).toBe(shares.length === 0 ? null : rounded(shares.reduce((sum, share) => sum + share, 0) / shares.length));
        }
      }),
    ));
});

describe('modules', () => {
  const modular = graphs(40).chain((graph) =>
    fc.array(fc.integer({ min: -1, max: 4 }), { minLength: graph.size, maxLength: graph.size }).map((of) => ({ graph, modules: Int32Array.from(of) })),
  );
  test('participation is what its definition says', () =>
    fc.assert(
      fc.property(modular, ({ graph, modules }) => {
        const tiesTo = (v: number, module: number): number => Array.from(neighboursOf(graph, v)).filter((w) => modules[w] === module).length;
        const spread = participation(graph, modules);
        for (const v of vertices(graph)) {
          const known = degreeOf(graph, v) - tiesTo(v, -1);
          const shares = [0, 1, 2, 3, 4].map((module) => tiesTo(v, module) / known);
          if (known === 0) expect(spread[v]).toBeNull();
          else expect(spread[v]).toBeCloseTo(1 - shares.reduce((sum, share) => sum + share * share, 0), 9);
        }
      }),
    ));
});
