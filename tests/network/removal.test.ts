import { describe, expect, test } from 'vitest';
import { connectedComponents, mainComponent } from '../../server/network/graph/components.ts';
import { type Graph, neighboursOf } from '../../server/network/graph/graph.ts';
import { linksOf } from '../../server/network/links.ts';
import { STAKEHOLDER } from '../../server/network/ordinals.ts';
import { nextBelow, randomFrom } from '../../server/network/random.ts';
import { removalOfEveryVertex } from '../../server/network/removal/removal-of-every-vertex.ts';
import { edgesOf, graphOf, pathGraph } from './plain-graphs.ts';
import { graphOfShape, SHAPE_NAMES } from './random-shapes.ts';

interface Plain {
  readonly graph: Graph;
  readonly kinds: Uint8Array;
  readonly inScope: Uint8Array;
}

const randomNetwork = (shape: string, seed: number): Plain => {
  const random = randomFrom(seed + 90_000);
  const graph = graphOfShape(shape, 1 + nextBelow(random, 20), seed);
  const kinds = [STAKEHOLDER.PERSON, STAKEHOLDER.PERSON, STAKEHOLDER.GROUP, STAKEHOLDER.GROUP, STAKEHOLDER.FACILITY];
  return {
    graph,
    kinds: Uint8Array.from({ length: graph.size }, () => kinds[nextBelow(random, kinds.length)]),
    inScope: Uint8Array.from({ length: graph.size }, () => (nextBelow(random, 5) > 0 ? 1 : 0)),
  };
};

/** Groups in scope that are isolated by the letter: without a tie, without a link L, or outside the main part; vertices of `network`, but for one taken out. */
const isolatedGroups = ({ graph, kinds, inScope }: Plain, out: number): number[] => {
  const rest = Array.from(kinds.keys()).filter((v) => v !== out);
  const place = (v: number): number => rest.indexOf(v);
  const left = graphOf(
    rest.length,
    edgesOf(graph).flatMap(([a, b]) => (a === out || b === out ? [] : [[place(a), place(b)] as const])),
  );
  const leftKinds = Uint8Array.from(rest, (v) => kinds[v]);
  const isGroup = leftKinds.map((kind) => (kind === STAKEHOLDER.GROUP ? 1 : 0));
  const components = connectedComponents(left);
  const main = mainComponent(components, isGroup);
  return rest.filter((v, at) => {
    if (!isGroup[at] || !inScope[v]) return false;
    return neighboursOf(left, at).length === 0 || linksOf({ graph: left, kinds: leftKinds }, at).organisations.length === 0 || components.of[at] !== main;
  });
};

/** All figures of one removal, by taking the vertex out and counting again. */
const byCounting = (network: Plain, v: number) => {
  const { graph, kinds } = network;
  const isGroup = kinds.map((kind) => (kind === STAKEHOLDER.GROUP ? 1 : 0));
  const before = connectedComponents(graph);
  const rest = Array.from(kinds.keys()).filter((other) => other !== v && before.of[other] === before.of[v]);
  const left = graphOf(
    graph.size,
    edgesOf(graph).filter((edge) => !edge.includes(v)),
  );
  const { of } = connectedComponents(left);
  const parts = [...new Set(rest.map((other) => of[other]))].map((part) => rest.filter((other) => of[other] === part));
  const groups = (part: readonly number[]): number => part.filter((other) => isGroup[other]).length;
  const pairs = (sizes: readonly number[]): number => {
    const all = sizes.reduce((sum, size) => sum + size, 0);
    return (all * all - sizes.reduce((sum, size) => sum + size * size, 0)) / 2;
  };
  const [main] = [...parts].sort((one, other) => groups(other) - groups(one) || other.length - one.length || one[0] - other[0]);
  const wasIsolated = isolatedGroups(network, -1);
  return {
    parts: parts.length,
    separatedPairs: pairs(parts.map((part) => part.length)),
    separatedGroupPairs: pairs(parts.map(groups)),
    cutOffGroups: groups(rest) - groups(main ?? []),
    newlyIsolatedGroups: isolatedGroups(network, v).filter((group) => !wasIsolated.includes(group)).length,
  };
};

describe('the removal of every vertex at once', () => {
  test.each(SHAPE_NAMES)('equals taking each out and counting again, on 300 networks: %s', (shape) => {
    for (let seed = 0; seed < 300; seed++) {
      const network = randomNetwork(shape, seed);
      const removals = removalOfEveryVertex(network);
      for (let v = 0; v < network.graph.size; v++) {
        const found = Object.fromEntries(Object.entries(removals).map(([name, column]) => [name, column[v]]));
        expect(found, `${shape}, seed ${seed}, vertex ${v}`).toEqual(byCounting(network, v));
      }
    }
  });

  test('a path of a million: i and n - 1 - i on either side', () => {
    const graph = pathGraph(1_000_000);
    const kinds = new Uint8Array(graph.size).fill(STAKEHOLDER.GROUP);
    const { parts, separatedPairs, cutOffGroups } = removalOfEveryVertex({ graph, kinds, inScope: kinds.map(() => 1) });
    for (const v of [0, 1, 400_000, 999_999]) {
      const sides = [v, graph.size - 1 - v];
      expect([parts[v], separatedPairs[v], cutOffGroups[v]]).toEqual([sides.filter((side) => side > 0).length, sides[0] * sides[1], Math.min(...sides)]);
    }
  });

  test('an empty network', () => {
    const nothing = { graph: graphOf(0, []), kinds: new Uint8Array(0), inScope: new Uint8Array(0) };
    expect(removalOfEveryVertex(nothing).parts).toHaveLength(0);
  });
});
