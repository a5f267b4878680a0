import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS, type Generation } from '../../schema/vocabulary/generations.ts';
import { codesOf } from '../../schema/vocabulary/term.ts';
import { brokerage } from '../../server/network/people/brokerage.ts';
import { areaMasksOf, commonestClass } from '../../server/network/people/class-masks.ts';
import { maskOf } from '../../server/network/ordinals.ts';
import { bridgingPeople } from '../../server/network/people/bridging-people.ts';
import { changed, naiveLinks, naiveNetwork } from './naive-definitions.ts';
import { registers } from './random-registers.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

/** Roles by sets of classes, as the definition is read aloud. */
const naive = (groups: readonly ReadonlySet<number>[], pairs: readonly (readonly [number, number])[], classCount: number) => {
  const times = (k: number): number => groups.filter((group) => group.has(k)).length;
  const own = Array.from({ length: classCount }, (_, k) => k).reduce((best, k) => (times(k) > times(best) ? k : best), 0);
  const known = pairs.map(([a, b]) => [groups[a], groups[b]]).filter(([a, b]) => a.size > 0 && b.size > 0);
  const inOwn = (count: number) => known.filter((pair) => pair.filter((group) => group.has(own)).length === count);
  const share = inOwn(0).filter(([a, b]) => [...a].some((k) => b.has(k))).length;
  return [inOwn(2).length, inOwn(1).length, inOwn(1).length, share, inOwn(0).length - share];
};
const counts = (...given: Parameters<typeof brokerage>): number[] => brokerage(...given).map(({ count }) => count);

const classed = (classCount: number) =>
  fc
    .array(fc.uniqueArray(fc.nat(classCount - 1), { maxLength: 4 }), { minLength: 1, maxLength: 9 })
    .chain((groups) =>
      fc.record({ groups: fc.constant(groups), pairs: fc.array(fc.tuple(fc.nat(groups.length - 1), fc.nat(groups.length - 1)), { maxLength: 20 }) }),
    );

describe('brokerage', () => {
  test('by few classes, as fields and generations, is what its definition says', () =>
    fc.assert(
      fc.property(classed(FIELDS.length), ({ groups, pairs }) => {
        const masks = groups.map((classes) => classes.reduce((mask, k) => mask | (1 << k), 0));
        const expected = naive(
          groups.map((classes) => new Set(classes)),
          pairs,
          FIELDS.length,
        );
        const masked = pairs.map(([a, b]) => [masks[a], masks[b]] as const);
        expect(counts(masks, masked)).toEqual(expected);
        expect(counts(masks, masked, GENERATIONS.length)).toEqual(expected);
      }),
    ));
  test('by as many classes as there are areas', () =>
    fc.assert(
      fc.property(classed(90), ({ groups, pairs }) => {
        const masks = groups.map((classes) => classes.reduce((mask, k) => mask | (1n << BigInt(k)), 0n));
        expect(
          counts(
            masks,
            pairs.map(([a, b]) => [masks[a], masks[b]] as const),
            90,
          ),
        ).toEqual(
          naive(
            groups.map((classes) => new Set(classes)),
            pairs,
            90,
          ),
        );
      }),
    ));
  test('by generations that run the groups', () => {
    const [young, old, both] = [maskOf(GENERATIONS, ['YOUTH']), maskOf(GENERATIONS, ['SENIOR']), maskOf(GENERATIONS, ['YOUTH', 'SENIOR'])];
    expect(
      counts(
        [young, old, both, old, 0],
        [
          [young, old],
          [old, both],
          [young, young],
          [young, 0],
        ],
        GENERATIONS.length,
      ),
    ).toEqual([1, 1, 1, 1, 0]);
  });
  test('nobody knows a class: all 0', () => {
    expect(counts([0, 0], [[0, 0]])).toEqual([0, 0, 0, 0, 0]);
    expect(counts([], [], 0)).toEqual([0, 0, 0, 0, 0]);
    expect(commonestClass([0, 0n], 4)).toBe(0n);
  });
});

describe('areas as classes', () => {
  const areas = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`area${String(i).padStart(2, '0')}`, {}]));
  const names = Object.keys(areas);
  const snapshot = snapshotOf({ areas, groups: { g: { areas: [names[39], names[3]] }, h: { areas: names.slice(3) }, i: {}, j: { areas: [names[0]] } } });
  test('are the areas of those asked, ascending, a mask for each in the order asked', () => {
    expect(areaMasksOf(snapshot, [0, 2, 3])).toEqual({ areas: [0, 3, 39], masks: [6n, 0n, 1n] });
    expect(areaMasksOf(snapshot, [1, 0])).toEqual({ areas: Array.from({ length: 37 }, (_, i) => i + 3), masks: [2n ** 37n - 1n, 2n ** 36n + 1n] });
    expect(areaMasksOf(snapshot, [])).toEqual({ areas: [], masks: [] });
  });
  test('serve brokerage: who shares the area of most groups, and who another', () => {
    const { areas: classes, masks } = areaMasksOf(snapshot, [0, 1, 2, 3]);
    const [g, h, i, j] = masks;
    expect(
      counts(
        masks,
        [
          [g, h],
          [g, j],
          [h, i],
          [j, j],
        ],
        classes.length,
      ),
    ).toEqual([1, 1, 1, 1, 0]);
  });
});

describe('bridging people', () => {
  const generations = codesOf(GENERATIONS);
  /** Who runs each group, drawn from its place: nobody known, one generation, or two. */
  const withRunners = (register: PlainRegister): PlainRegister => {
    const runBy = (at: number): Generation[] => [[], [generations[at % 4]], [generations[at % 4], generations[(at + 1) % 4]]][at % 3];
    return { ...register, groups: Object.fromEntries(Object.entries(register.groups ?? {}).map(([id, group], at) => [id, { ...group, runBy: runBy(at) }])) };
  };

  test('are shown with roles by area and by generation, over the pairs of their groups that nothing else links', () => {
    let met = 0;
    fc.assert(
      fc.property(registers, (drawn) => {
        const register = withRunners(drawn);
        const network = naiveNetwork(register);
        for (const { personId, groupIds, brokerageByArea, brokerageByGeneration } of bridgingPeople(snapshotOf(register), { scope: scopeOf() }).rows) {
          const left = changed(network, [personId]);
          const pairs = groupIds.flatMap((a, i) => groupIds.flatMap((b, j) => (i < j && !naiveLinks(left, a).includes(b) ? [[i, j] as const] : [])));
          const setsOf = (order: readonly string[], of: (group: string) => readonly string[] | undefined) =>
            groupIds.map((group) => new Set((of(group) ?? []).map((value) => order.indexOf(value))));
          const areas = setsOf(['a0', 'a1'], (group) => register.groups?.[group].areas);
          const runners = setsOf(generations, (group) => register.groups?.[group].runBy);
          expect(brokerageByArea.map(({ count }) => count)).toEqual(naive(areas, pairs, 2));
          expect(brokerageByGeneration.map(({ count }) => count)).toEqual(naive(runners, pairs, 4));
          if ([...brokerageByArea, ...brokerageByGeneration].some(({ count }) => count > 0)) met++;
        }
      }),
      { numRuns: 1500, seed: 20261122 },
    );
    expect(met).toBeGreaterThan(50);
  });
});
