import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { connectedComponents, mainComponent } from '../../server/network/graph/components.ts';
import type { Graph } from '../../server/network/graph/graph.ts';
import { robustness, robustnessCurve, robustnessCurveAtRandom } from '../../server/network/health/robustness.ts';
import { robustnessCurvesOfNetwork, robustnessOfNetwork } from '../../server/network/health/robustness-of-network.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { civicRegister } from './civic-register.ts';
import { edgesOf, graphOf, pathGraph } from './plain-graphs.ts';
import { graphOfShape, SHAPE_NAMES } from './random-shapes.ts';
import { scopeOf, snapshotOf } from './snapshot-of.ts';

const marks = (size: number, marked: readonly number[]): Uint8Array => Uint8Array.from({ length: size }, (_, v) => (marked.includes(v) ? 1 : 0));
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const curve = (graph: Graph, groups: readonly number[], removed: readonly number[]): number[] => {
  const isGroup = marks(graph.size, groups);
  return Array.from(robustnessCurve({ graph, groups: isGroup, counted: isGroup, removed }) ?? []);
};

/** Taken away one by one, and everything looked at anew; whoever is gone counts neither as vertex nor as group. */
const byCounting = (graph: Graph, groups: Uint8Array, counted: Uint8Array, removed: readonly number[]): number[] =>
  upTo(removed.length + 1).map((steps) => {
    const gone = new Set(removed.slice(0, steps));
    const rest = upTo(graph.size).filter((v) => !gone.has(v));
    const left = graphOf(
      rest.length,
      edgesOf(graph).flatMap(([a, b]) => (gone.has(a) || gone.has(b) ? [] : [[rest.indexOf(a), rest.indexOf(b)] as const])),
    );
    const components = connectedComponents(left);
    const main = mainComponent(
      components,
      Uint8Array.from(rest, (v) => groups[v]),
    );
    return rest.filter((v, at) => counted[v] === 1 && components.of[at] === main).length / counted.filter((flag) => flag === 1).length;
  });

const randomCase = (shape: string, seed: number) => {
  const random = randomFrom(seed + 4000);
  const graph = graphOfShape(shape, 2 + nextBelow(random, 18), seed);
  const groups = Uint8Array.from({ length: graph.size }, () => nextBelow(random, 2));
  const counted = groups.map((flag) => (nextBelow(random, 4) > 0 ? flag : 0));
  const order = Int32Array.from(groups.keys()).filter((v) => groups[v] === 0 || nextBelow(random, 6) === 0);
  shuffle(random, order);
  return { graph, groups, counted, removed: Array.from(order) };
};

describe('the curve of robustness', () => {
  test('of a path of groups and people in turn, from one end: a group less each time', () => {
    expect(curve(pathGraph(9), [0, 2, 4, 6, 8], [1, 3, 5, 7])).toEqual([1, 4 / 5, 3 / 5, 2 / 5, 1 / 5]);
  });
  test('of the same path, the middle first: half, then the larger part that is left', () => {
    expect(curve(pathGraph(9), [0, 2, 4, 6, 8], [3, 5, 1, 7])).toEqual([1, 3 / 5, 2 / 5, 2 / 5, 1 / 5]);
  });
  test('of a star of n groups: all, then one of n', () => {
    const star = graphOf(
      7,
      upTo(6).map((group) => [group, 6] as const),
    );
    expect(curve(star, upTo(6), [6])).toEqual([1, 1 / 6]);
  });
  test('of a complete two-mode network: all until the last person goes', () => {
    const complete = graphOf(
      9,
      upTo(5).flatMap((group) => [5, 6, 7, 8].map((person) => [group, person] as const)),
    );
    expect(curve(complete, upTo(5), [6, 5, 8, 7])).toEqual([1, 1, 1, 1, 1 / 5]);
  });
  test('nobody removed: the share as it is; groups can be removed as well; no group counted: nothing', () => {
    expect(curve(graphOf(4, [[0, 1]]), [0, 1, 2, 3], [])).toEqual([1 / 2]);
    expect(curve(pathGraph(3), [0, 1, 2], [1, 0, 2])).toEqual([1, 1 / 3, 1 / 3, 0]);
    const nothing = { graph: pathGraph(3), groups: new Uint8Array(3), counted: new Uint8Array(3), removed: [1] };
    expect([robustnessCurve(nothing), robustnessCurveAtRandom(nothing, [1])]).toEqual([null, null]);
  });
  test.each([[[1, 1]], [[3]], [[-1]], [[0.5]]])('%j is no list of removals', (removed) => {
    expect(() => curve(pathGraph(3), [0], removed)).toThrow(RangeError);
  });

  test.each(SHAPE_NAMES)('equals removing and counting again, and its mean is robustness: %s', (shape) => {
    for (let seed = 0; seed < 120; seed++) {
      const { graph, groups, counted, removed } = randomCase(shape, seed);
      const found = robustnessCurve({ graph, groups, counted, removed });
      if (counted.every((flag) => flag === 0)) {
        expect(found).toBeNull();
        continue;
      }
      const expected = byCounting(graph, groups, counted, removed);
      expect(Array.from(found ?? []), `${shape}, seed ${seed}`).toEqual(expected);
      const mean = robustness({ graph, groups, counted, removed });
      if (removed.length === 0) expect(mean).toBeNull();
      else expect(mean).toBeCloseTo(expected.slice(1).reduce((sum, share) => sum + share, 0) / removed.length, 12);
    }
  });

  test('what networkx leaves step by step', () => {
    const { networks } = JSON.parse(readFileSync(new URL('../figures/key-player-figures.json', import.meta.url), 'utf8')) as { networks: readonly Figures[] };
    expect(networks).toHaveLength(25);
    for (const { name, people, groups, halls, edges, removed, curve: expected } of networks) {
      const found = curve(
        graphOf(people + groups + halls, edges),
        upTo(groups).map((group) => people + group),
        removed,
      );
      expect(found).toHaveLength(expected.length);
      found.forEach((share, step) => {
        expect(Math.abs(share - expected[step]), `${name}, step ${step}`).toBeLessThanOrEqual(1e-9 * expected[step]);
      });
    }
  });
});

interface Figures {
  readonly name: string;
  readonly people: number;
  readonly groups: number;
  readonly halls: number;
  readonly edges: readonly [number, number][];
  readonly removed: readonly number[];
  readonly curve: readonly number[];
}

describe('the same people in no particular order', () => {
  const inAnyOrder = fc.record({ shape: fc.constantFrom(...SHAPE_NAMES), seed: fc.nat(2000), seeds: fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }) });

  test('is the mean over orders by chance, whatever order it starts from', () =>
    fc.assert(
      fc.property(inAnyOrder, ({ shape, seed, seeds }) => {
        const inputs = randomCase(shape, seed);
        const found = robustnessCurveAtRandom(inputs, seeds);
        expect(robustnessCurveAtRandom({ ...inputs, removed: [...inputs.removed].reverse() }, seeds)).toEqual(found);
        if (found === null) return;
        const each = seeds.map((chance) => {
          const removed = Int32Array.from(inputs.removed).sort();
          shuffle(randomFrom(chance), removed);
          return byCounting(inputs.graph, inputs.groups, inputs.counted, Array.from(removed));
        });
        found.forEach((share, step) => {
          expect(share).toBeCloseTo(each.reduce((sum, shares) => sum + shares[step], 0) / seeds.length, 12);
        });
        const inRank = robustnessCurve(inputs);
        expect([found[0], found.at(-1)]).toEqual([inRank?.[0], inRank?.at(-1)]);
      }),
      { seed: 6, numRuns: 250 },
    ));
  test('of a path of one person: the one order there is; without a seed: nothing', () => {
    const inputs = { graph: pathGraph(3), groups: Uint8Array.of(1, 0, 1), counted: Uint8Array.of(1, 0, 1), removed: [1] };
    expect(robustnessCurveAtRandom(inputs, [1, 2, 3])).toEqual(Float64Array.of(1, 1 / 2));
    expect(robustnessCurveAtRandom(inputs, [])).toBeNull();
  });
});

describe('the curves of a city', () => {
  const snapshot = snapshotOf(civicRegister({ people: 500, groups: 80, seed: 2 }));
  const network = buildStakeholderNetwork(snapshot, scopeOf());
  const curves = robustnessCurvesOfNetwork(network, [1, 2, 3, 4, 5]);
  const meanOf = (shares: Float64Array | undefined): number =>
    (shares ?? Float64Array.of()).slice(1).reduce((sum, share) => sum + share, 0) / ((shares?.length ?? 0) - 1);

  test('in rank: its mean is ROBUSTNESS', () => {
    expect(meanOf(curves?.inRank)).toBeCloseTo(robustnessOfNetwork(network) ?? Number.NaN, 12);
  });
  test('in rank less holds together than at random; both begin and end alike', () => {
    expect(meanOf(curves?.atRandom)).toBeGreaterThan(meanOf(curves?.inRank));
    expect([curves?.atRandom[0], curves?.atRandom.at(-1)]).toEqual([curves?.inRank[0], curves?.inRank.at(-1)]);
    expect(curves?.atRandom).toHaveLength(curves?.inRank.length ?? 0);
  });
  test('groups out of scope count in the main part and not in the share', () => {
    const some = buildStakeholderNetwork(snapshot, scopeOf({ areaIds: ['a-000'] }));
    const groups = some.kinds.map((kind, v) => (kind === 1 ? some.inScope[v] : 0)).reduce((sum, flag) => sum + flag, 0);
    const shares = Array.from(robustnessCurvesOfNetwork(some, [1])?.inRank ?? []);
    expect(groups).toBeGreaterThan(0);
    for (const share of shares) expect(share * groups).toBeCloseTo(Math.round(share * groups), 9);
    expect(shares.length).toBeLessThan(curves?.inRank.length ?? 0);
  });
  test('without a group there is no curve', () => {
    expect(robustnessCurvesOfNetwork(buildStakeholderNetwork(snapshotOf({ people: { p: {} } }), scopeOf()), [1])).toBeNull();
  });
});
