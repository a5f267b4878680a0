import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Coverage, greedyCoverage, type Sets } from '../../server/network/people/coverage.ts';
import { firstPeopleToMeet } from '../../server/network/people/first-people.ts';
import { civicRegister } from './civic-register.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

type Lists = readonly (readonly number[])[];

const setsOf = (lists: Lists, itemCount: number): Sets => ({
  offsets: Int32Array.from([0, ...lists.map((_, at) => lists.slice(0, at + 1).flat().length)]),
  items: Int32Array.from(lists.flat()),
  itemCount,
});
const covered = ({ coveredBy }: Coverage): number => coveredBy.filter((step) => step >= 0).length;
const inOrder = (lists: Lists): number[] => [...lists.keys()];
const chosenOf = (lists: Lists, limit = 99, order = inOrder(lists)): readonly number[] =>
  greedyCoverage(setsOf(lists, 20), Int32Array.from(order), limit).chosen;

/** Greedy by the letter: all sets are looked at each time. */
const plainGreedy = (lists: Lists, order: readonly number[], limit: number): number[] => {
  const reached = new Set<number>();
  const chosen: number[] = [];
  while (chosen.length < limit) {
    const adds = (set: number): number => lists[set].filter((item) => !reached.has(item)).length;
    const best = order.reduce((one, other) => (one < 0 || adds(other) > adds(one) ? other : one), -1);
    if (best < 0 || adds(best) === 0) break;
    chosen.push(best);
    for (const item of lists[best]) reached.add(item);
  }
  return chosen;
};
const teams = (size: number, from: readonly number[]): number[][] =>
  size === 0 ? [[]] : from.flatMap((one, at) => teams(size - 1, from.slice(at + 1)).map((others) => [one, ...others]));

const someSets = fc.record({
  lists: fc.array(fc.uniqueArray(fc.nat(11), { maxLength: 7 }), { maxLength: 12 }),
  seed: fc.nat(1000),
  limit: fc.nat(6),
});
/** An order of the sets that follows from a number. */
const orderFrom = (lists: Lists, seed: number): number[] => inOrder(lists).sort((a, b) => ((a * 7919 + seed) % 13) - ((b * 7919 + seed) % 13) || b - a);

describe('greedy coverage', () => {
  test('sets apart are taken by size, equals in the order given, the empty one never', () => {
    expect(chosenOf([[0], [1, 2], [], [3, 4], [5, 6, 7]])).toEqual([4, 1, 3, 0]);
    expect(chosenOf([[0], [1, 2], [], [3, 4], [5, 6, 7]], 99, [3, 2, 1, 0, 4])).toEqual([4, 3, 1, 0]);
    expect(chosenOf([[0], [1, 2], [], [3, 4], [5, 6, 7]], 2)).toEqual([4, 1]);
  });
  test('of sets within each other only the largest', () => {
    expect(chosenOf([[0], [0, 1], [0, 1, 2], [1, 2]])).toEqual([2]);
  });
  test('sets outside the order are not chosen; nobody, where there is nobody or no room', () => {
    expect(chosenOf([[0, 1], [2]], 99, [1])).toEqual([1]);
    expect(chosenOf([], 3)).toEqual([]);
    expect(chosenOf([[0]], 0)).toEqual([]);
  });
  test('who covers an item is the first of those chosen that holds it', () => {
    const { coveredBy } = greedyCoverage(setsOf([[0, 1, 2], [2, 3], [4]], 6), Int32Array.of(0, 1, 2), 99);
    expect(Array.from(coveredBy)).toEqual([0, 0, 0, 1, 2, -1]);
  });
  test('two that share six of eight draw the greedy choice away from the best: 6 of 8, and no less', () => {
    const lists = [
      [0, 1, 4, 5],
      [0, 1, 2, 3],
      [4, 5, 6, 7],
    ];
    const greedy = greedyCoverage(setsOf(lists, 8), Int32Array.of(0, 1, 2), 2);
    expect([greedy.chosen, covered(greedy)]).toEqual([[0, 1], 6]);
  });

  test('is the plain greedy choice, in any order of equals', () =>
    fc.assert(
      fc.property(someSets, ({ lists, seed, limit }) => {
        const order = orderFrom(lists, seed);
        const found = greedyCoverage(setsOf(lists, 12), Int32Array.from(order), limit);
        const expected = plainGreedy(lists, order, limit);
        expect(found.chosen).toEqual(expected);
        for (let item = 0; item < 12; item++) expect(found.coveredBy[item]).toBe(expected.findIndex((set) => lists[set].includes(item)));
      }),
      { seed: 4, numRuns: 1500 },
    ));

  test.each([1, 2, 3])('covers at least 1 - (1 - 1/k)^k of what the best %i could', (k) =>
    fc.assert(
      fc.property(someSets, ({ lists }) => {
        const found = greedyCoverage(setsOf(lists, 12), Int32Array.from(inOrder(lists)), k);
        const best = Math.max(0, ...teams(Math.min(k, lists.length), inOrder(lists)).map((team) => new Set(team.flatMap((set) => lists[set])).size));
        expect(covered(found)).toBeGreaterThanOrEqual((1 - (1 - 1 / k) ** k) * best - 1e-9);
        expect(covered(found)).toBeLessThanOrEqual(best);
      }),
      { seed: 5, numRuns: 400 },
    ),
  );

  test('what networkx knows of neighbours leads to the same people', () => {
    const { networks } = JSON.parse(readFileSync(new URL('../figures/key-player-figures.json', import.meta.url), 'utf8')) as { networks: readonly Figures[] };
    expect(networks).toHaveLength(25);
    for (const { name, people, groups, edges, load, greedy } of networks) {
      const isGroup = (v: number): boolean => v >= people && v < people + groups;
      const lists = load.map((_, person) => edges.flatMap(([a, b]) => (a === person && isGroup(b) ? [b] : [])));
      const order = inOrder(lists).sort((a, b) => load[a] - load[b] || a - b);
      const { chosen, coveredBy } = greedyCoverage(setsOf(lists, people + groups), Int32Array.from(order), people);
      expect(
        chosen.map((person, step) => ({ person, adds: coveredBy.filter((by) => by === step).length })),
        name,
      ).toEqual(greedy);
    }
  });
});

interface Figures {
  readonly name: string;
  readonly people: number;
  readonly groups: number;
  readonly edges: readonly [number, number][];
  readonly load: readonly number[];
  readonly greedy: readonly { readonly person: number; readonly adds: number }[];
}

describe('first people to meet in a city', () => {
  const register = civicRegister({ people: 600, groups: 90, seed: 3 });
  const scope = scopeOf();
  const found = firstPeopleToMeet(snapshotOf(register), { scope, first: 1000 });

  test('by the letter: most groups not yet reached, then fewer posts, then id', () => {
    const groupsOf = (id: string): readonly string[] => [
      ...new Set((register.ties ?? []).flatMap(([from, kind, to]) => (kind === 'MEMBER_OF' && from === id ? [to] : []))),
    ];
    const posts = (id: string): number =>
      (register.ties ?? []).filter(([from, , , details]) => from === id && ['HEAD', 'OFFICER', 'STEERING'].includes(details?.level ?? '')).length;
    const known = firstPeopleToMeet(snapshotOf(register), { scope: scopeOf({ asOf: '2035-01-01' }), first: 1000 });
    const people = Object.keys(register.people ?? {}).map((id) => ({ id, groups: groupsOf(id), posts: posts(id) }));
    const reached = new Set<string>();
    const chosen: string[] = [];
    for (;;) {
      const adds = ({ groups }: { readonly groups: readonly string[] }): number => groups.filter((group) => !reached.has(group)).length;
      const [best] = [...people].sort((one, other) => adds(other) - adds(one) || one.posts - other.posts || (one.id < other.id ? -1 : 1));
      if (adds(best) === 0) break;
      chosen.push(best.id);
      for (const group of best.groups) reached.add(group);
    }
    expect(known.people.map(({ personId }) => personId)).toEqual(chosen);
    expect(known.groupsReached).toBe(reached.size);
  });

  test('is the same in any order of records and ties', () => {
    const turned = (records: PlainRegister['people']) => Object.fromEntries(Object.entries(records ?? {}).reverse());
    const reversed: PlainRegister = { ...register, people: turned(register.people), ties: [...(register.ties ?? [])].reverse() };
    expect(firstPeopleToMeet(snapshotOf(reversed), { scope, first: 1000 })).toEqual(found);
  });

  test('fewer asked for are the first of more', () => {
    for (const first of [1, 5, 20]) expect(firstPeopleToMeet(snapshotOf(register), { scope, first }).people).toEqual(found.people.slice(0, first));
  });
});
