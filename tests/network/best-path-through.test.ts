import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPathThrough, walksThrough } from '../../server/network/graph/best-path-through.ts';
import { bestPaths, type Path } from '../../server/network/graph/best-paths.ts';
import { disjointWays } from '../../server/network/graph/disjoint-ways.ts';
import { areJoined, degreeOf, type Graph } from '../../server/network/graph/graph.ts';
import { graphOf, randomGraph } from './plain-graphs.ts';

const EVERY_PATH = 100_000;
const cost = (graph: Graph, path: Path): readonly number[] => [path.length, path.slice(1, -1).reduce((sum, v) => sum + degreeOf(graph, v), 0)];
const isPath = (graph: Graph, path: Path): boolean =>
  new Set(path).size === path.length && path.every((v, at) => at === 0 || areJoined(graph, path[at - 1], v));
const wanted = (size: number, ...vertices: number[]): Uint8Array => Uint8Array.from({ length: size }, (_, v) => (vertices.includes(v) ? 1 : 0));

test('the best of all simple paths on which somebody wanted stands in between', () => {
  let turnedBack = 0;
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 3, max: 9 }), fc.integer({ min: 2, max: 16 }), fc.integer({ min: 2, max: 5 }), (seed, size, draws, every) => {
      const graph = randomGraph(size, draws, seed);
      const isWanted = Uint8Array.from({ length: size }, (_, v) => (v > 1 && (v * 7 + seed) % every === 0 ? 1 : 0));
      const all = bestPaths(graph, 0, 1, EVERY_PATH).filter((path) => path.slice(1, -1).some((v) => isWanted[v]));
      const found = bestPathThrough(graph, 0, 1, isWanted);
      const shortest = walksThrough(graph, 0, isWanted)[1];
      if (all.length === 0) expect(found).toBeNull();
      else {
        expect(found === null || (isPath(graph, found) && found.some((v) => isWanted[v]))).toBe(true);
        expect(cost(graph, found ?? [])).toEqual(cost(graph, all[0]));
        expect(shortest).toBeLessThanOrEqual(all[0].length - 1);
        if (shortest < all[0].length - 1) turnedBack++;
      }
    }),
    { numRuns: 3000, seed: 11 },
  );
  expect(turnedBack).toBeGreaterThan(10);
});

test('past a shorter way without anybody wanted, and never there and back', () => {
  const detour = graphOf(7, [
    [0, 2],
    [2, 1],
    [2, 3],
    [3, 4],
    [4, 1],
    [0, 5],
    [5, 6],
  ]);
  expect(bestPathThrough(detour, 0, 1, wanted(7, 3))).toEqual([0, 2, 3, 4, 1]);
  expect(bestPathThrough(detour, 0, 1, wanted(7, 5, 6))).toBeNull();
  expect(bestPathThrough(detour, 0, 1, wanted(7))).toBeNull();
});

test('two ways that meet nowhere else, where the nearest way has to give way', () => {
  const graph = graphOf(6, [
    [0, 1],
    [1, 2],
    [1, 3],
    [0, 4],
    [4, 5],
    [5, 2],
    [4, 1],
  ]);
  expect(disjointWays(graph, 0, 2, 3)).toEqual([
    [0, 4, 5, 2],
    [0, 1, 3],
  ]);
  expect(disjointWays(graph, 3, 0, 2)).toBeNull();
});
