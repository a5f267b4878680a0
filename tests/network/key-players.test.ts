import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { betweenness } from '../../server/network/betweenness/betweenness.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { connectedComponents } from '../../server/network/graph/components.ts';
import { distancesFrom } from '../../server/network/graph/distances.ts';
import type { Graph } from '../../server/network/graph/graph.ts';
import { fragmentation, withoutSome } from '../../server/network/key-players/fragmentation.ts';
import { kppNeg } from '../../server/network/key-players/kpp-neg.ts';
import { kppPos } from '../../server/network/key-players/kpp-pos.ts';
import type { TeamLimits } from '../../server/network/key-players/team-limits.ts';
import { STAKEHOLDER } from '../../server/network/ordinals.ts';
import { nextBelow, randomFrom, shuffle } from '../../server/network/random.ts';
import { removalOfEveryVertex } from '../../server/network/removal/removal-of-every-vertex.ts';
import { groupFlags } from '../../server/network/stakeholder-network.ts';
import { civicRegister } from './civic-register.ts';
import { edgesOf, graphOf } from './plain-graphs.ts';
import { graphOfShape, SHAPE_NAMES } from './random-shapes.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

interface Network {
  readonly graph: Graph;
  readonly kinds: Uint8Array;
}
type Edges = readonly (readonly [number, number])[];

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const { PERSON, GROUP, FACILITY } = STAKEHOLDER;

/** People are numbered first, then groups, then halls. */
const networkOf = (people: number, groups: number, edges: Edges, halls = 0): Network => ({
  graph: graphOf(people + groups + halls, edges),
  kinds: Uint8Array.from({ length: people + groups + halls }, (_, v) => (v < people ? PERSON : v < people + groups ? GROUP : FACILITY)),
});
const unlimited = ({ graph }: Network, size: number): TeamLimits => ({
  size,
  isAvailable: new Uint8Array(graph.size).fill(1),
  load: new Int32Array(graph.size),
});
const separating = (network: Network, limits: TeamLimits) => kppNeg(network, limits, betweenness(network.graph, groupFlags(network)).groups);
const reaching = (network: Network, limits: TeamLimits, steps: number, isCounted = groupFlags(network)) => kppPos(network, limits, { isCounted, steps });

/** Pairs of groups joined by a path, counted by searching what is left. */
const joinedPairs = ({ graph, kinds }: Network, gone: readonly number[]): number => {
  const left = graphOf(
    graph.size,
    edgesOf(graph).filter(([a, b]) => !gone.includes(a) && !gone.includes(b)),
  );
  const { of, count } = connectedComponents(left);
  const groups = new Int32Array(count);
  kinds.forEach((kind, v) => {
    if (kind === GROUP && !gone.includes(v)) groups[of[v]]++;
  });
  return groups.reduce((sum, many) => sum + (many * (many - 1)) / 2, 0);
};
/** Counted groups at most so many steps from any of them. */
const groupsWithin = ({ graph }: Network, isCounted: Uint8Array, steps: number, team: readonly number[]): number[] => {
  const ways = team.map((person) => distancesFrom(graph, person));
  return upTo(graph.size).filter((v) => isCounted[v] === 1 && ways.some((distances) => distances[v] >= 0 && distances[v] <= steps));
};

interface Rated {
  readonly people: readonly number[];
  readonly value: number;
}
const rated = (people: readonly number[], worthOf: (team: readonly number[]) => number): Rated => {
  const sorted = [...people].sort((a, b) => a - b);
  return { people: sorted, value: worthOf(sorted) };
};
/** Greater value, then fewer posts, then fewer people, then smaller ids. */
const byMerit =
  ({ load }: TeamLimits) =>
  (one: Rated, other: Rated): number => {
    const posts = ({ people }: Rated): number => people.reduce((sum, person) => sum + load[person], 0);
    const differs = one.people.findIndex((person, at) => person !== other.people[at]);
    return (
      other.value - one.value ||
      posts(one) - posts(other) ||
      one.people.length - other.people.length ||
      (one.people[differs] ?? 0) - (other.people[differs] ?? 0)
    );
  };
const isAllowed = ({ kinds }: Network, { size, isAvailable, load, mostEach = 99, mostTogether = 999 }: TeamLimits, team: readonly number[]): boolean =>
  team.length <= size &&
  team.every((v) => kinds[v] === PERSON && isAvailable[v] === 1 && load[v] <= mostEach) &&
  team.reduce((sum, v) => sum + load[v], 0) <= mostTogether;
const teamsOf = (size: number, from: readonly number[]): number[][] =>
  size === 0 ? [[]] : [[], ...from.flatMap((one, at) => teamsOf(size - 1, from.slice(at + 1)).map((others) => [one, ...others]))];
const peopleIn = ({ kinds }: Network): number[] => upTo(kinds.length).filter((v) => kinds[v] === PERSON);
/** The best of all teams. */
const bestOfAll = (network: Network, limits: TeamLimits, worthOf: (team: readonly number[]) => number): Rated =>
  teamsOf(limits.size, peopleIn(network))
    .filter((team) => isAllowed(network, limits, team))
    .map((team) => rated(team, worthOf))
    .reduce((one, other) => (byMerit(limits)(one, other) <= 0 ? one : other));
/** All teams that differ from one by one person. */
const nearTo = (network: Network, limits: TeamLimits, team: readonly number[]): number[][] =>
  [...team, -1]
    .flatMap((place) => [-1, ...peopleIn(network)].map((person) => [...new Set([...team.filter((other) => other !== place), person])].filter((v) => v >= 0)))
    .filter((near) => isAllowed(network, limits, near));

const randomNetwork = (shape: string, seed: number): Network => {
  const random = randomFrom(seed + 70_000);
  const graph = graphOfShape(shape, 2 + nextBelow(random, 15), seed);
  const kinds = [PERSON, PERSON, GROUP, GROUP, GROUP, FACILITY];
  return { graph, kinds: Uint8Array.from({ length: graph.size }, () => kinds[nextBelow(random, kinds.length)]) };
};
const randomLimits = ({ graph }: Network, size: number, seed: number): TeamLimits => {
  const random = randomFrom(seed + 80_000);
  const isAvailable = Uint8Array.from({ length: graph.size }, () => (nextBelow(random, 6) > 0 ? 1 : 0));
  const load = Int32Array.from({ length: graph.size }, () => nextBelow(random, 4));
  if (seed % 3 === 0) return { size, isAvailable, load };
  return seed % 3 === 1 ? { size, isAvailable, load, mostEach: 2 } : { size, isAvailable, load, mostTogether: 1 + nextBelow(random, 4) };
};

/** Two stars of groups around the people 0 and 1, joined by a person in between who belongs to one group of each. */
const twoStars = (groups: number): Network =>
  networkOf(3, 2 * groups, [...upTo(2 * groups).map((group) => [group < groups ? 0 : 1, 3 + group] as const), [2, 3], [2, 3 + groups]]);
/** Groups and people in turn: group, person, group … */
const pathOf = (people: number): Network =>
  networkOf(
    people,
    people + 1,
    upTo(people).flatMap((person) => [[person, people + person] as const, [person, people + person + 1] as const]),
  );
/** The same, closed to a ring of as many groups as people. */
const ringOf = (people: number): Network =>
  networkOf(
    people,
    people,
    upTo(people).flatMap((person) => [[person, people + person] as const, [person, people + ((person + 1) % people)] as const]),
  );

describe('KPP-NEG', () => {
  test('a star of n groups: its middle, and nothing is joined any more', () => {
    const star = networkOf(
      1,
      6,
      upTo(6).map((group) => [0, 1 + group] as const),
    );
    expect(separating(star, unlimited(star, 3))).toEqual({ people: [0], separatedGroupPairs: 15, fragmentationNow: 0, fragmentationWithout: 1 });
  });
  test('two stars with a bridge: first a middle, which takes more than the bridge; two middles leave one pair to the bridge', () => {
    const stars = twoStars(4);
    expect(separating(stars, unlimited(stars, 1))).toMatchObject({ people: [0], separatedGroupPairs: 28 - 10 });
    expect(separating(stars, unlimited(stars, 2))).toMatchObject({ people: [0, 1], separatedGroupPairs: 27, fragmentationWithout: 0.9642857143 });
    expect(separating(stars, unlimited(stars, 5))).toMatchObject({ people: [0, 1, 2], separatedGroupPairs: 28, fragmentationWithout: 1 });
  });
  test('a path: the middle, then the thirds', () => {
    const path = pathOf(8);
    expect(separating(path, unlimited(path, 1))).toMatchObject({ people: [3], separatedGroupPairs: 20, fragmentationNow: 0 });
    expect(separating(path, unlimited(path, 2))).toMatchObject({ people: [2, 5], separatedGroupPairs: 36 - 9, fragmentationWithout: 0.75 });
  });
  test('a ring: nobody alone, two opposite each other together', () => {
    const ring = ringOf(8);
    expect(separating(ring, unlimited(ring, 1))).toEqual({ people: [], separatedGroupPairs: 0, fragmentationNow: 0, fragmentationWithout: 0 });
    expect(separating(ring, unlimited(ring, 2))).toMatchObject({ people: [0, 4], separatedGroupPairs: 16 });
  });
  test('a complete two-mode network: all of its people, or nobody', () => {
    const complete = networkOf(
      3,
      4,
      upTo(12).map((i) => [i % 3, 3 + Math.floor(i / 3)] as const),
    );
    expect(separating(complete, unlimited(complete, 2)).people).toEqual([]);
    expect(separating(complete, unlimited(complete, 3))).toMatchObject({ people: [0, 1, 2], separatedGroupPairs: 6 });
  });
  test('groups that already hang apart count as apart; with fewer than two groups there is no share', () => {
    const parts = networkOf(2, 4, [
      [0, 2],
      [0, 3],
      [1, 4],
    ]);
    expect(separating(parts, unlimited(parts, 2))).toEqual({ people: [0], separatedGroupPairs: 1, fragmentationNow: 0.8333333333, fragmentationWithout: 1 });
    const alone = networkOf(1, 1, [[0, 1]]);
    expect(separating(alone, unlimited(alone, 1))).toEqual({ people: [], separatedGroupPairs: 0, fragmentationNow: null, fragmentationWithout: null });
    expect(fragmentation(0, 1)).toBeNull();
  });

  test.each(SHAPE_NAMES)('what each further one would separate is what is found by taking it out: %s', (shape) => {
    for (let seed = 0; seed < 60; seed++) {
      const network = randomNetwork(shape, seed);
      const gone = upTo(network.graph.size).filter((v) => (v * 7 + seed) % 5 === 0);
      const found = withoutSome(network.graph, groupFlags(network), gone);
      expect(found.joinedPairs).toBe(joinedPairs(network, gone));
      for (const v of upTo(network.graph.size)) {
        if (gone.includes(v)) expect(found.separatedPairs[v]).toBe(0);
        else {
          const own =
            groupFlags(network)[v] === 1
              ? found.joinedPairs - joinedPairs({ ...network, kinds: network.kinds.map((kind, u) => (u === v ? FACILITY : kind)) }, gone)
              : 0;
          expect(found.joinedPairs - joinedPairs(network, [...gone, v]), `${shape}, seed ${seed}, vertex ${v}`).toBe(found.separatedPairs[v] + own);
        }
      }
    }
  });

  test.each(SHAPE_NAMES)('of one: whose removal separates most pairs of groups: %s', (shape) => {
    for (let seed = 0; seed < 100; seed++) {
      const network = randomNetwork(shape, seed);
      const limits = randomLimits(network, 1, seed);
      const { separatedGroupPairs } = removalOfEveryVertex({ ...network, inScope: new Uint8Array(network.graph.size) });
      const [first] = peopleIn(network)
        .filter((v) => separatedGroupPairs[v] > 0 && isAllowed(network, limits, [v]))
        .sort((a, b) => separatedGroupPairs[b] - separatedGroupPairs[a] || limits.load[a] - limits.load[b] || a - b);
      const found = separating(network, limits);
      expect(found.people, `${shape}, seed ${seed}`).toEqual(first === undefined ? [] : [first]);
      expect(found.separatedGroupPairs).toBe(first === undefined ? 0 : separatedGroupPairs[first]);
    }
  });

  test.each([2, 3])('of %i: within the limits, no exchange is better, and as a rule there is no better team', (size) => {
    let cases = 0;
    let best = 0;
    for (const shape of SHAPE_NAMES)
      for (let seed = 0; seed < 40; seed++) {
        const network = randomNetwork(shape, seed);
        const limits = randomLimits(network, size, seed);
        const worthOf = (team: readonly number[]): number => joinedPairs(network, []) - joinedPairs(network, team);
        const { people, separatedGroupPairs } = separating(network, limits);
        const found = rated(people, worthOf);
        expect([isAllowed(network, limits, people), separatedGroupPairs]).toEqual([true, found.value]);
        for (const near of nearTo(network, limits, people))
          expect(byMerit(limits)(found, rated(near, worthOf)), `${shape}, seed ${seed}`).toBeLessThanOrEqual(0);
        const optimum = bestOfAll(network, limits, worthOf);
        if (optimum.value === 0) continue;
        cases++;
        if (found.value === optimum.value) best++;
        expect(found.value / optimum.value, `${shape}, seed ${seed}`).toBeGreaterThanOrEqual(0.6);
      }
    expect(cases).toBeGreaterThan(100);
    expect(best / cases).toBeGreaterThan(0.97);
  });
});

describe('KPP-POS', () => {
  test('a star: its middle reaches all in one step, a leaf in three', () => {
    const star = networkOf(2, 6, [...upTo(6).map((group) => [0, 2 + group] as const), [1, 2]]);
    expect(reaching(star, unlimited(star, 3), 1)).toEqual({
      people: [0],
      newlyReached: [6],
      reachedGroups: Int32Array.from(upTo(6), (group) => 2 + group),
      share: 1,
    });
    const leaf = { ...unlimited(star, 1), isAvailable: Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0) };
    expect([1, 2, 3].map((steps) => reaching(star, leaf, steps).reachedGroups.length)).toEqual([1, 1, 6]);
  });
  test('two stars with a bridge: both middles; nobody else adds a group', () => {
    const stars = twoStars(4);
    expect(reaching(stars, unlimited(stars, 5), 1)).toMatchObject({ people: [0, 1], newlyReached: [4, 4], share: 1 });
    expect(reaching(stars, unlimited(stars, 1), 3)).toMatchObject({ people: [2], newlyReached: [8] });
  });
  test('a path: 2 groups in one step, 4 in three, 6 in five', () => {
    const path = pathOf(8);
    expect([1, 2, 3, 5].map((steps) => reaching(path, unlimited(path, 1), steps).reachedGroups.length)).toEqual([2, 2, 4, 6]);
    expect(reaching(path, unlimited(path, 2), 3)).toMatchObject({ newlyReached: [4, 4] });
  });
  test('two steps reach the groups that work with these, those of acquaintances, and past a hall', () => {
    const network = networkOf(
      2,
      4,
      [
        [0, 2],
        [2, 3],
        [0, 1],
        [1, 4],
        [0, 6],
        [6, 5],
      ],
      1,
    );
    const only = { ...unlimited(network, 1), isAvailable: Uint8Array.of(1, 0, 0, 0, 0, 0, 0) };
    expect([1, 2].map((steps) => Array.from(reaching(network, only, steps).reachedGroups))).toEqual([[2], [2, 3, 4, 5]]);
  });
  test('the exchange finds what the greedy choice passes by', () => {
    const network = networkOf(3, 6, [
      ...[0, 1, 3, 4].map((group) => [0, 3 + group] as const),
      ...[0, 1, 2].map((group) => [1, 3 + group] as const),
      ...[3, 4, 5].map((group) => [2, 3 + group] as const),
    ]);
    expect(reaching(network, unlimited(network, 2), 1)).toMatchObject({ people: [1, 2], newlyReached: [3, 3], share: 1 });
  });
  test('an exchange for somebody who holds fewer posts makes room for one more', () => {
    const many = [0, 1, 3, 4, 9, 10, 12];
    const groups = [many, [0, 1, 2, 7, 11], [3, 4, 5, 8, 13], [6], many, many, many];
    const network = networkOf(
      7,
      14,
      groups.flatMap((own, person) => own.map((group) => [person, 7 + group] as const)),
    );
    const load = Int32Array.from({ length: 21 }, (_, v) => [4, 3, 3, 1, 4, 4, 4][v] ?? 0);
    expect(reaching(network, { ...unlimited(network, 3), load, mostTogether: 7 }, 1)).toMatchObject({ people: [1, 2, 3], newlyReached: [5, 5, 1] });
  });
  test('only groups that count are reached, or divided by', () => {
    const stars = twoStars(4);
    const isCounted = Uint8Array.from(stars.kinds, (kind, v) => (kind === GROUP && v >= 8 ? 1 : 0));
    expect(reaching(stars, unlimited(stars, 2), 1, isCounted)).toMatchObject({ people: [1], newlyReached: [3], share: 1 });
    expect(reaching(stars, unlimited(stars, 2), 1, new Uint8Array(11))).toMatchObject({ people: [], share: null });
  });

  test.each([1, 2, 3])('of %i: within the limits, no exchange is better, at least 1 - 1/e of the best, and as a rule the best', (size) => {
    let cases = 0;
    let best = 0;
    for (const shape of SHAPE_NAMES)
      for (let seed = 0; seed < 40; seed++) {
        const network = randomNetwork(shape, seed);
        const limits = randomLimits(network, size, seed);
        const steps = 1 + (seed % 4);
        const isCounted = groupFlags(network).map((flag, v) => ((v + seed) % 5 === 0 ? 0 : flag));
        const within = (team: readonly number[]): number[] => groupsWithin(network, isCounted, steps, team);
        const worthOf = (team: readonly number[]): number => within(team).length;
        const { people, newlyReached, reachedGroups } = reaching(network, limits, steps, isCounted);
        const found = rated(people, worthOf);
        expect(isAllowed(network, limits, people)).toBe(true);
        expect(Array.from(reachedGroups)).toEqual(within(people));
        expect(newlyReached).toEqual(people.map((_, at) => worthOf(people.slice(0, at + 1)) - worthOf(people.slice(0, at))));
        expect([...newlyReached].sort((a, b) => b - a)).toEqual(newlyReached);
        for (const near of nearTo(network, limits, people))
          expect(byMerit(limits)(found, rated(near, worthOf)), `${shape}, seed ${seed}`).toBeLessThanOrEqual(0);
        const optimum = bestOfAll(network, limits, worthOf);
        if (size === 1) expect(found, `${shape}, seed ${seed}`).toEqual(optimum);
        if (limits.mostTogether === undefined) expect(found.value).toBeGreaterThanOrEqual((1 - 1 / Math.E) * optimum.value);
        if (optimum.value === 0) continue;
        cases++;
        if (found.value === optimum.value) best++;
        expect(found.value / optimum.value, `${shape}, seed ${seed}`).toBeGreaterThanOrEqual(0.6);
      }
    expect(cases).toBeGreaterThan(100);
    expect(best / cases).toBeGreaterThan(0.98);
  });
});

describe('limits of a team', () => {
  const star = networkOf(3, 4, [...upTo(4).map((group) => [0, 3 + group] as const), ...upTo(3).map((group) => [1, 3 + group] as const), [2, 6]]);
  const load = Int32Array.of(5, 2, 2, 0, 0, 0, 0);
  const limits = { ...unlimited(star, 2), load };

  test('who is not available is not in it; neither are groups', () => {
    expect(reaching(star, limits, 1).people).toEqual([1, 2]);
    expect(reaching(star, { ...limits, size: 1 }, 1).people).toEqual([0]);
    expect(reaching(star, { ...limits, isAvailable: Uint8Array.of(0, 1, 0, 1, 1, 1, 1) }, 1).people).toEqual([1]);
  });
  test('of equal teams the one with fewer posts, though of more people', () => {
    expect(reaching(star, { ...limits, load: Int32Array.of(4, 2, 2, 0, 0, 0, 0) }, 1).people).toEqual([0]);
    expect(reaching(star, { ...limits, load: Int32Array.of(5, 2, 2, 0, 0, 0, 0) }, 1).people).toEqual([1, 2]);
  });
  test('posts of each, and of all together; a limit just met is met', () => {
    expect(reaching(star, { ...limits, size: 1, mostEach: 4 }, 1).people).toEqual([1]);
    expect(reaching(star, { ...limits, mostTogether: 3 }, 1).people).toEqual([1]);
    expect(reaching(star, { ...limits, mostTogether: 4 }, 1).people).toEqual([1, 2]);
    expect(reaching(star, { ...limits, mostTogether: 0 }, 1).people).toEqual([]);
    expect(separating(star, { ...limits, mostEach: 1 }).people).toEqual([]);
  });
  test('a team of nobody', () => {
    expect(reaching(star, unlimited(star, 0), 1)).toMatchObject({ people: [], newlyReached: [], share: 0 });
    expect(separating(star, unlimited(star, 0))).toMatchObject({ people: [], separatedGroupPairs: 0 });
    const nobody = networkOf(0, 0, []);
    expect(separating(nobody, unlimited(nobody, 2)).people).toEqual([]);
    expect(reaching(nobody, unlimited(nobody, 2), 2).people).toEqual([]);
  });
  test.each([
    ['a team of minus one', { size: -1 }],
    ['half a person', { size: 1.5 }],
    ['flags for others', { isAvailable: new Uint8Array(3) }],
    ['posts of others', { load: new Int32Array(3) }],
    ['posts below nothing', { load: Int32Array.of(0, -1, 0, 0, 0, 0, 0) }],
    ['a limit below nothing', { mostEach: -1 }],
    ['a limit that is no number', { mostTogether: Number.NaN }],
  ])('%s is refused', (_, wrong) => {
    expect(() => separating(star, { ...limits, ...wrong })).toThrow(RangeError);
    expect(() => reaching(star, { ...limits, ...wrong }, 1)).toThrow(RangeError);
  });
  test.each([0, 1.5, Number.NaN])('%d steps are refused', (steps) => {
    expect(() => reaching(star, limits, steps)).toThrow(RangeError);
  });
});

describe('teams beside the best of all, found by trying everything with networkx and igraph', () => {
  const { networks } = JSON.parse(readFileSync(new URL('../figures/key-player-figures.json', import.meta.url), 'utf8')) as { networks: readonly Figures[] };
  const built = networks.map((figures) => ({ figures, network: networkOf(figures.people, figures.groups, figures.edges, figures.halls) }));
  const isClose = (value: number | null, figure: number): boolean => value !== null && Math.abs(value - figure) <= 1e-9 * Math.max(figure, 1e-9);

  test('the most that any team separates, and its fragmentation', () => {
    let cases = 0;
    let best = 0;
    for (const { figures, network } of built)
      for (const { size, separatedGroupPairs, fragmentationWithout, teams } of figures.separating.best) {
        const found = separating(network, unlimited(network, size));
        const name = `${figures.name}, ${size}`;
        expect(isClose(found.fragmentationNow, figures.separating.fragmentationNow), name).toBe(true);
        expect(found.separatedGroupPairs, name).toBeGreaterThanOrEqual(0.75 * separatedGroupPairs);
        cases++;
        if (size > 1 && found.separatedGroupPairs < separatedGroupPairs) continue;
        best++;
        expect(found.separatedGroupPairs, name).toBe(separatedGroupPairs);
        expect(isClose(found.fragmentationWithout, fragmentationWithout), name).toBe(true);
        expect(separatedGroupPairs === 0 ? found.people.length === 0 : teams.some((team) => found.people.every((person) => team.includes(person))), name).toBe(
          true,
        );
      }
    expect(cases).toBe(75);
    expect(best).toBeGreaterThanOrEqual(74);
  });
  test('with posts to be held few: no exchange is better', () => {
    for (const { figures, network } of built)
      for (const size of [2, 3, 4]) {
        const load = Int32Array.from({ length: network.graph.size }, (_, v) => figures.load[v] ?? 0);
        const limits: TeamLimits = { ...unlimited(network, size), load, ...(size % 2 === 0 ? { mostTogether: 5 } : {}) };
        const isCounted = groupFlags(network);
        for (const steps of [1, 2, 3]) {
          const reachOf = (team: readonly number[]): number => groupsWithin(network, isCounted, steps, team).length;
          const found = rated(reaching(network, limits, steps).people, reachOf);
          for (const near of nearTo(network, limits, found.people))
            expect(byMerit(limits)(found, rated(near, reachOf)), `${figures.name}, ${steps} steps, ${size}`).toBeLessThanOrEqual(0);
        }
      }
  });
  test('the most groups that any team reaches', () => {
    let cases = 0;
    let best = 0;
    for (const { figures, network } of built)
      for (const { steps, size, groups } of figures.reaching) {
        const found = reaching(network, unlimited(network, size), steps).reachedGroups.length;
        const name = `${figures.name}, ${steps} steps, ${size}`;
        expect(found, name).toBeGreaterThanOrEqual(size === 1 ? groups : (1 - 1 / Math.E) * groups);
        expect(found, name).toBeLessThanOrEqual(groups);
        cases++;
        if (found === groups) best++;
      }
    expect(cases).toBe(225);
    expect(best).toBeGreaterThanOrEqual(223);
  });
});

interface Figures {
  readonly name: string;
  readonly people: number;
  readonly groups: number;
  readonly halls: number;
  readonly edges: Edges;
  readonly load: readonly number[];
  readonly separating: {
    readonly fragmentationNow: number;
    readonly best: readonly {
      readonly size: number;
      readonly separatedGroupPairs: number;
      readonly fragmentationWithout: number;
      readonly teams: readonly (readonly number[])[];
    }[];
  };
  readonly reaching: readonly { readonly steps: number; readonly size: number; readonly groups: number }[];
}

describe('teams of a city', () => {
  const register = civicRegister({ people: 400, groups: 70, seed: 5 });
  const teamsOfRegister = (made: PlainRegister) => {
    const network = buildStakeholderNetwork(snapshotOf(made), scopeOf());
    const limits = { ...unlimited(network, 4), load: Int32Array.from({ length: network.graph.size }, (_, v) => v % 3), mostTogether: 5 };
    return [separating(network, limits), reaching(network, limits, 2)];
  };

  test('are the same in any order of records and ties', () => {
    const ties = Int32Array.from((register.ties ?? []).keys());
    shuffle(randomFrom(9), ties);
    const people = Object.fromEntries(Object.entries(register.people ?? {}).reverse());
    expect(teamsOfRegister({ ...register, people, ties: Array.from(ties, (at) => (register.ties ?? [])[at]) })).toEqual(teamsOfRegister(register));
  });
  test('one more in the team never separates or reaches less', () => {
    const network = buildStakeholderNetwork(snapshotOf(register), scopeOf());
    const sizes = upTo(7);
    const separated = sizes.map((size) => separating(network, unlimited(network, size)).separatedGroupPairs);
    const reached = sizes.map((size) => reaching(network, unlimited(network, size), 1).reachedGroups.length);
    for (const size of sizes.slice(1)) {
      expect(separated[size]).toBeGreaterThan(separated[size - 1]);
      expect(reached[size]).toBeGreaterThan(reached[size - 1]);
    }
  });
});
