import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestPaths } from '../../server/network/graph/best-paths.ts';
import { betweenness } from '../../server/network/betweenness/betweenness.ts';
import { connectedComponents, mainComponent } from '../../server/network/graph/components.ts';
import { bridges, cutVertices } from '../../server/network/graph/cut-vertices.ts';
import { depthFirstForest } from '../../server/network/graph/depth-first-forest.ts';
import { distancesFrom } from '../../server/network/graph/distances.ts';
import { degreeOf, type Graph, neighboursOf } from '../../server/network/graph/graph.ts';
import { STAKEHOLDER } from '../../server/network/ordinals.ts';
import { cutOffGroups, partsWithout } from '../../server/network/removal/parts-without.ts';
import { rounded } from '../../server/network/rounded.ts';
import { edgesOf, graphOf, randomGraph, renumbered } from './plain-graphs.ts';

const graphs = (largest: number) =>
  fc
    .integer({ min: 1, max: largest })
    .chain((size) => fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: size * 2 }).map((pairs) => graphOf(size, pairs)));
const withGroups = (largest: number) =>
  graphs(largest).chain((graph) =>
    fc.array(fc.nat(1), { minLength: graph.size, maxLength: graph.size }).map((flags) => ({ graph, isGroup: Uint8Array.from(flags) })),
  );
const without = (graph: Graph, v: number): Graph =>
  graphOf(
    graph.size,
    edgesOf(graph).filter((edge) => !edge.includes(v)),
  );

/** Betweenness by its definition: for every pair and every vertex, the share of shortest paths through it. */
const naiveBetweenness = (graph: Graph, counts: (s: number, t: number) => boolean): number[] => {
  const distances = Array.from({ length: graph.size }, (_, v) => distancesFrom(graph, v));
  const paths = (s: number, t: number): number =>
    s === t
      ? 1
      : Array.from(neighboursOf(graph, t)).reduce((sum, v) => sum + (distances[s][v] === distances[s][t] - 1 && distances[s][v] >= 0 ? paths(s, v) : 0), 0);
  return Array.from({ length: graph.size }, (_, v) => {
    let sum = 0;
    for (let s = 0; s < graph.size; s++)
      for (let t = s + 1; t < graph.size; t++) {
        if (s === v || t === v || !counts(s, t) || distances[s][t] < 0 || distances[s][v] < 0) continue;
        if (distances[s][v] + distances[v][t] === distances[s][t]) sum += (paths(s, v) * paths(v, t)) / paths(s, t);
      }
    return rounded(sum);
  });
};

describe('betweenness', () => {
  test('is what its definition says, for all pairs and for pairs of groups', () =>
    fc.assert(
      fc.property(withGroups(9), ({ graph, isGroup }) => {
        const between = betweenness(graph, isGroup);
        for (const [v, value] of naiveBetweenness(graph, () => true).entries()) expect(between.all[v]).toBeCloseTo(value, 8);
        const ofGroups = naiveBetweenness(graph, (s, t) => isGroup[s] === 1 && isGroup[t] === 1);
        for (const [v, value] of ofGroups.entries()) expect(between.groups[v]).toBeCloseTo(value, 8);
      }),
    ));
  test('adds up to the steps between connected pairs', () =>
    fc.assert(
      fc.property(graphs(25), (graph) => {
        let steps = 0;
        for (let s = 0; s < graph.size; s++) for (const distance of distancesFrom(graph, s)) if (distance > 1) steps += distance - 1;
        expect(betweenness(graph, new Uint8Array(graph.size)).all.reduce((sum, value) => sum + value, 0)).toBeCloseTo(steps / 2, 6);
      }),
    ));
  test('is the same to the last bit however vertices are numbered', () => {
    for (let seed = 0; seed < 30; seed++) {
      const graph = randomGraph(60, 90, seed);
      const isGroup = Uint8Array.from({ length: 60 }, (_, v) => (v % 3 === 0 ? 1 : 0));
      const { graph: other, place } = renumbered(graph, seed + 1000);
      const isGroupThere = new Uint8Array(60);
      for (let v = 0; v < 60; v++) isGroupThere[place[v]] = isGroup[v];
      const [one, two] = [betweenness(graph, isGroup), betweenness(other, isGroupThere)];
      for (let v = 0; v < 60; v++) expect([two.all[place[v]], two.groups[place[v]]]).toEqual([one.all[v], one.groups[v]]);
    }
  });
});

describe('what falls apart', () => {
  test('cut vertices and bridges raise the number of components', () =>
    fc.assert(
      fc.property(graphs(16), (graph) => {
        const { count } = connectedComponents(graph);
        const forest = depthFirstForest(graph);
        const cuts = cutVertices(forest);
        for (let v = 0; v < graph.size; v++) {
          const left = connectedComponents(without(graph, v)).count - 1;
          expect(cuts[v] === 1, `vertex ${v}`).toBe(left > count);
        }
        const raising = edgesOf(graph).filter(
          (edge) =>
            connectedComponents(
              graphOf(
                graph.size,
                edgesOf(graph).filter((other) => other.join() !== edge.join()),
              ),
            ).count > count,
        );
        expect(bridges(forest)).toEqual(raising);
      }),
    ));
  test('parts around a vertex are the components of its component without it, and all but the main one are cut off', () =>
    fc.assert(
      fc.property(withGroups(14), ({ graph, isGroup }) => {
        const around = partsWithout({ graph, kinds: isGroup.map((flag) => (flag ? STAKEHOLDER.GROUP : STAKEHOLDER.PERSON)) });
        const before = connectedComponents(graph).of;
        for (let v = 0; v < graph.size; v++) {
          const rest = Array.from(before.keys()).filter((other) => other !== v && before[other] === before[v]);
          const { of } = connectedComponents(without(graph, v));
          const expected = [...new Set(rest.map((other) => of[other]))].map((part) => rest.filter((other) => of[other] === part));
          const left = around(v);
          const found = left.parts.map((part, at) => ({ ...part, members: rest.filter((other) => left.partOf(other) === at) }));
          expect(found.map(({ members }) => members).sort(bySmallest)).toEqual(expected.sort(bySmallest));
          for (const { groups, vertices, smallest, members } of found)
            expect([groups, vertices, smallest]).toEqual([members.filter((other) => isGroup[other]).length, members.length, members[0]]);
          const members = graphOf(
            rest.length,
            edgesOf(graph)
              .map((edge) => edge.map((end) => rest.indexOf(end)) as [number, number])
              .filter((edge) => !edge.includes(-1)),
          );
          const parts = connectedComponents(members);
          const main = mainComponent(
            parts,
            Uint8Array.from(rest, (other) => isGroup[other]),
          );
          expect(cutOffGroups(left)).toEqual(rest.filter((other, at) => isGroup[other] && parts.of[at] !== main));
        }
      }),
    ));
});

const bySmallest = (one: readonly number[], other: readonly number[]): number => one[0] - other[0];

describe('best paths', () => {
  const allPaths = (graph: Graph, from: number, to: number): number[][] => {
    const found: number[][] = [];
    const waiting = from === to ? [] : [[from]];
    for (let path = waiting.pop(); path; path = waiting.pop()) {
      if (path[path.length - 1] === to) found.push(path);
      else for (const next of neighboursOf(graph, path[path.length - 1])) if (!path.includes(next)) waiting.push([...path, next]);
    }
    const between = (path: number[]): number => path.slice(1, -1).reduce((sum, v) => sum + degreeOf(graph, v), 0);
    const digits = (path: number[]): string => path.map((v) => String(v).padStart(3, '0')).join();
    return found.sort((one, other) => one.length - other.length || between(one) - between(other) || (digits(one) < digits(other) ? -1 : 1));
  };
  test('are the first of all simple paths by length, degrees in between, and ids', () =>
    fc.assert(
      fc.property(graphs(8), fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 12 }), (graph, from, to, count) => {
        const [start, end] = [from % graph.size, to % graph.size];
        expect(bestPaths(graph, start, end, count)).toEqual(allPaths(graph, start, end).slice(0, count));
      }),
      { numRuns: 300 },
    ));
});
