import { describe, expect, test } from 'vitest';
import { exactBetweenness } from '../../server/network/betweenness/exact-betweenness.ts';
import { leafChanges } from '../../server/network/betweenness/leaf-changes.ts';
import { degreeOf, type Graph } from '../../server/network/graph/graph.ts';
import { nextBelow, randomFrom } from '../../server/network/random.ts';
import { ALONE, type Crew } from '../../server/network/work/crew.ts';
import { edgesOf, graphOf } from './plain-graphs.ts';
import { graphOfShape, SHAPE_NAMES } from './random-shapes.ts';

const ones = (graph: Graph): Uint8Array => new Uint8Array(graph.size).fill(1);
const groupsOf = (graph: Graph): Uint8Array => Uint8Array.from({ length: graph.size }, (_, v) => (v % 3 === 0 ? 1 : 0));
const expectClose = (found: Float64Array, wanted: Float64Array, what: string): void => {
  for (let v = 0; v < found.length; v++)
    if (Math.abs(found[v] - wanted[v]) > 1e-9 * Math.max(1, wanted[v])) expect.fail(`${what}: vertex ${v} has ${found[v]}, a full run gives ${wanted[v]}`);
};
const full = (graph: Graph, weights: readonly ArrayLike<number>[]): readonly Float64Array[] => exactBetweenness(graph, weights, ALONE).values;

describe('a person with one membership', () => {
  test.each(SHAPE_NAMES)('joins, several times, and leaves again: equal to a full run each time: %s', (shape) => {
    for (let seed = 0; seed < 60; seed++) {
      const random = randomFrom(seed);
      const graph = graphOfShape(shape, 2 + nextBelow(random, 25), seed);
      const weights = [ones(graph), groupsOf(graph)];
      const changes = leafChanges(
        graph,
        weights,
        full(graph, weights).map((set) => set.slice()),
      );
      const joined: { readonly at: number; readonly isGroup: number }[] = [];
      const check = (what: string): void => {
        const size = graph.size + joined.length;
        const now = graphOf(size, [...edgesOf(graph), ...joined.map(({ at }, i): [number, number] => [at, graph.size + i])]);
        const nowWeights = weights.map((set, i) => [...set, ...joined.map(({ isGroup }) => (i === 0 ? 1 : isGroup))]);
        for (const [set, wanted] of full(now, nowWeights).entries()) expectClose(changes.values[set], wanted, `${shape}, seed ${seed}, ${what}, set ${set}`);
      };
      for (let i = 0; i < 4; i++) {
        const leaf = { at: nextBelow(random, graph.size), isGroup: nextBelow(random, 2) };
        changes.join(leaf.at, [1, leaf.isGroup]);
        joined.push(leaf);
        check(`joined ${i}`);
      }
      for (let i = 0; i < 4; i++) {
        const [gone] = joined.splice(nextBelow(random, joined.length), 1);
        changes.leave(gone.at, [1, gone.isGroup]);
        check(`left ${i}`);
      }
    }
  });

  test.each(SHAPE_NAMES)('who was there before leaves: %s', (shape) => {
    for (let seed = 0; seed < 60; seed++) {
      const graph = graphOfShape(shape, 12, seed + 500);
      const leaf = Array.from({ length: graph.size }, (_, v) => v).find((v) => degreeOf(graph, v) === 1);
      if (leaf === undefined) continue;
      const weights = [ones(graph), groupsOf(graph)];
      const changes = leafChanges(
        graph,
        weights,
        full(graph, weights).map((set) => set.slice()),
      );
      changes.leave(graph.neighbours[graph.offsets[leaf]], [1, groupsOf(graph)[leaf]], leaf);
      const without = weights.map((set) => set.map((weight, v) => (v === leaf ? 0 : weight)));
      for (const [set, wanted] of full(graph, without).entries()) expectClose(changes.values[set], wanted, `${shape}, seed ${seed}, set ${set}`);
    }
  });
});

describe('a network that changed here and there', () => {
  const change = (graph: Graph, seed: number): Graph => {
    const random = randomFrom(seed + 7000);
    const edges = edgesOf(graph);
    const kept = edges.filter(() => nextBelow(random, 20) > 0);
    const added = Array.from({ length: nextBelow(random, 3) }, (_, i): [number, number] => [graph.size + i, nextBelow(random, graph.size)]);
    return graphOf(graph.size + 3, [...(seed % 2 ? kept : edges), ...added]);
  };

  test.each(SHAPE_NAMES)('equals a full run, whatever stayed as it was: %s', (shape) => {
    for (let seed = 0; seed < 150; seed++) {
      const before = graphOfShape(shape, 3 + nextBelow(randomFrom(seed), 40), seed);
      const { searched } = exactBetweenness(before, [ones(before), groupsOf(before)], ALONE);
      const after = change(before, seed);
      const weights = [ones(after), groupsOf(after)];
      const wanted = full(after, weights);
      for (const mostChanged of [0, 1, 1000]) {
        const found = exactBetweenness(after, weights, ALONE, { searched, mostChanged });
        for (const [i, set] of found.values.entries()) expectClose(set, wanted[i], `${shape}, seed ${seed}, set ${i}, at most ${mostChanged} changed`);
        const again = exactBetweenness(after, weights, ALONE, { searched: found.searched, mostChanged: 0 });
        expect(again.values).toEqual(found.values);
      }
    }
  });

  test('searches nothing where nothing but people with one membership came', () => {
    const before = graphOfShape('two-mode', 2000, 5);
    const { searched } = exactBetweenness(before, [ones(before)], ALONE);
    const after = graphOf(before.size + 2, [...edgesOf(before), [before.size, 1999], [before.size + 1, 1500]]);
    let pieces = -1;
    const watching: Crew = {
      onEstimate: null,
      run: (work) => {
        pieces = work.pieces;
        ALONE.run(work);
      },
    };
    const found = exactBetweenness(after, [ones(after)], watching, { searched, mostChanged: 10 });
    expect(pieces).toBe(0);
    expectClose(found.values[0], full(after, [ones(after)])[0], 'two joined');
  });
});
