import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../schema/contracts/days.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../schema/words/measures.ts';
import { BASELINE_SAMPLES, BASELINE_SEED } from '../../server/network/health/baseline.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { rewired } from '../../server/network/health/rewiring.ts';
import { nextBelow, randomFrom, scrambled } from '../../server/network/random.ts';
import { leidenClusters } from './leiden-clusters.ts';
import type { NaiveScope } from './naive-network-day.ts';
import { naiveMeasured } from './naive-network-health.ts';
import { isPerson, type PlainNetwork } from './naive-stakeholder-network.ts';
import { naiveStructure } from './naive-structure.ts';
import { datedRegisters, scopes } from './random-dated-registers.ts';
import { type PlainRegister, scopeOf, snapshotOf, TODAY } from './snapshot-of.ts';

/** What depends on who belongs where, and therefore is held against chance. */
const AGAINST_CHANCE: readonly IndicatorId[] = [
  'COMPONENTS',
  'LARGEST_COMPONENT_GROUP_SHARE',
  'ISOLATED_GROUPS',
  'WEAKLY_LINKED_GROUPS',
  'GROUPS_ON_ONE_PERSON_SHARE',
  'CUT_VERTEX_PEOPLE',
  'MEAN_GROUP_DISTANCE',
  'GROUP_PAIRS_WITHIN_3',
  'CONNECTED_GROUP_PAIRS',
  'TRANSITIVITY',
  'MODULARITY',
  'EI_FIELD',
  'EI_AREA',
  'EI_KIND',
  'ROBUSTNESS',
  'TWO_MODE_CLUSTERING',
  'MEAN_LOCAL_CLUSTERING',
  'TWO_MODE_MODULARITY',
  'COMMUNITIES',
];

/** Memberships of a network, each pair of a person and an organisation once, ascending. */
const membershipsOf = (network: PlainNetwork): readonly (readonly [string, string])[] => {
  const pairs = network.edges.flatMap(({ from, to, kind }) => (kind === 'MEMBER_OF' ? [isPerson(network, from) ? `${from} ${to}` : `${to} ${from}`] : []));
  return [...new Set(pairs)].sort().map((pair) => pair.split(' ') as [string, string]);
};
const degrees = (pairs: readonly (readonly [string, string])[]): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const id of pairs.flat().sort()) found[id] = (found[id] ?? 0) + 1;
  return found;
};

/** The network with its memberships arranged anew, all other ties as they are. */
const arranged = (network: PlainNetwork, sample: number): PlainNetwork => {
  const pairs = membershipsOf(network);
  const numbers = (at: 0 | 1): Int32Array => Int32Array.from(pairs, (pair) => network.ids.indexOf(pair[at]));
  const anew = rewired(numbers(0), numbers(1), randomFrom(scrambled(BASELINE_SEED + sample)));
  const given = pairs.map(([person], at) => [person, network.ids[anew[at]]] as const);
  expect(degrees(given)).toEqual(degrees(pairs));
  expect(new Set(given.map((pair) => pair.join(' '))).size).toBe(pairs.length);
  const memberships = given.map(([from, to]) => ({ from, to, kind: 'MEMBER_OF' as const, dated: true }));
  return { ...network, edges: [...network.edges.filter(({ kind }) => kind !== 'MEMBER_OF'), ...memberships] };
};

const expectClose = (name: string, value: number, expected: number): void =>
  expect(Math.abs(value - expected), `${name}: ${value}, not ${expected}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));

const compare = (register: PlainRegister, scope: NaiveScope): void => {
  const found = networkHealth(snapshotOf(register), { scope: scopeOf(scope), compareTo: dayOf('2025-11-22') ?? 0, withBaseline: true });
  const { network, judged } = naiveMeasured(register, scope);
  const samples = Array.from({ length: 100 }, (_, at) => naiveStructure(arranged(network, at), arranged(judged, at), leidenClusters));
  for (const { id, value: observed, baseline } of found.indicators) {
    if (!(AGAINST_CHANCE as readonly string[]).includes(id)) {
      expect([id, baseline]).toEqual([id, null]);
      continue;
    }
    const values = samples.flatMap((figures) => figures[id as keyof typeof figures].value ?? []);
    if (values.length === 0) {
      expect([id, baseline]).toEqual([id, null]);
      continue;
    }
    if (baseline === null) throw new Error(`${id} has no baseline`);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
    expect([id, baseline.samples]).toEqual([id, values.length]);
    expectClose(`mean of ${id}`, baseline.mean, mean);
    expectClose(`deviation of ${id}`, baseline.standardDeviation, deviation < 1e-12 ? 0 : deviation);
    if (deviation < 1e-12 || observed === null) expect([id, baseline.zScore]).toEqual([id, null]);
    else expectClose(`z of ${id}`, baseline.zScore ?? Number.NaN, (observed - mean) / deviation);
  }
};

describe('the baseline', () => {
  test('is mean, deviation over all samples, and z of the figures of 100 arrangements that keep every degree and all other ties', () => {
    expect([BASELINE_SAMPLES, INDICATOR_IDS.filter((id) => AGAINST_CHANCE.includes(id)).length]).toEqual([100, AGAINST_CHANCE.length]);
    fc.assert(fc.property(datedRegisters, scopes, compare), { seed: 20261122, numRuns: 6 });
  });
  test('on a register in which memberships, cooperation, areas and a narrower scope all matter', () => {
    const groups = Object.fromEntries(
      ['COMMUNITY', 'WELFARE', 'EDUCATION'].flatMap((field, at) =>
        ['a', 'b'].map((name, area) => [
          `g${name}${at}`,
          { kind: 'NPO' as const, fields: [field as 'WELFARE'], areas: [area === 0 ? 'x' : 'y'], knownExtent: 'ALL' as const },
        ]),
      ),
    );
    const ids = Object.keys(groups);
    const people = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`p${at}`, {}]));
    const member = (person: number, ...at: number[]) => at.map((one) => [`p${person}`, 'MEMBER_OF' as const, ids[one]] as const);
    const register: PlainRegister = {
      areas: { city: {}, x: { partOf: ['city'] }, y: { partOf: ['city'] } },
      people,
      groups,
      ties: [
        ...[member(0, 0, 1), member(1, 0, 2), member(2, 1, 2), member(3, 3), member(4, 3, 4), member(5, 4), member(6, 0), member(7, 2), member(8, 5, 3)].flat(),
        [ids[0], 'COOPERATES_WITH', ids[5]],
        [ids[1], 'COOPERATES_WITH', ids[4]],
        ['p7', 'KNOWS', 'p5'],
      ],
    };
    const { areaIds, ...whole } = scopeOf();
    compare(register, { ...whole, areaIds, asOf: TODAY });
    compare(register, { ...whole, areaIds: ['x'], reach: 'LINKED', asOf: TODAY });
  });
});

/** All ways to give the same numbers of memberships, as "person-organisation" lists. */
const arrangements = (pairs: readonly (readonly [number, number])[]): ReadonlySet<string> => {
  const places = new Map<number, number>();
  for (const [, organisation] of pairs) places.set(organisation, (places.get(organisation) ?? 0) + 1);
  let partial: [number, number][][] = [[]];
  for (const [person] of pairs)
    partial = partial.flatMap((given) =>
      [...places].flatMap(([organisation, room]) => {
        const taken = given.filter(([, other]) => other === organisation).length;
        const has = given.some(([one, other]) => one === person && other === organisation);
        return taken < room && !has ? [[...given, [person, organisation] as [number, number]]] : [];
      }),
    );
  return new Set(partial.map(asText));
};
const asText = (pairs: readonly (readonly [number, number])[]): string =>
  pairs
    .map((pair) => pair.join('-'))
    .sort()
    .join();

describe('ten swaps drawn for each membership', () => {
  const oneEach = [0, 1, 2, 3].map((at) => [at, at] as const);
  const mixed = [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 2],
    [2, 1],
    [3, 3],
  ] as const;
  test.each([
    ['four people with one membership each', oneEach, 24],
    ['one and two memberships', mixed, 34],
  ])('make every arrangement about as frequent: %s', (_, pairs, ways) => {
    const possible = arrangements(pairs);
    const seen = new Map([...possible].map((text) => [text, 0]));
    const draws = 200 * possible.size;
    for (let seed = 0; seed < draws; seed++) {
      const anew = rewired(
        Int32Array.from(pairs, ([person]) => person),
        Int32Array.from(pairs, ([, organisation]) => organisation),
        randomFrom(scrambled(seed)),
      );
      const text = asText(pairs.map(([person], at) => [person, anew[at]] as const));
      seen.set(text, (seen.get(text) ?? Number.NaN) + 1);
    }
    const chiSquare = [...seen.values()].reduce((sum, found) => sum + (found - 200) ** 2 / 200, 0);
    const freedom = possible.size - 1;
    expect([possible.size, seen.size]).toEqual([ways, ways]);
    expect(chiSquare).toBeLessThan(freedom + 3.5 * Math.sqrt(2 * freedom));
  });
  test('and no fewer: two memberships are drawn ten times for each', () => {
    const random = randomFrom(7);
    rewired(Int32Array.of(0, 0, 1, 2, 3, 4, 5), Int32Array.of(0, 1, 1, 2, 3, 3, 4), random);
    const drawn = randomFrom(7);
    for (let draw = 0; draw < 2 * 10 * 7; draw++) nextBelow(drawn, 7);
    expect(random).toEqual(drawn);
  });
});
