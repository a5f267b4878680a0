import { describe, expect, test } from 'vitest';
import type { QuestionName } from '../../schema/contracts/questions.ts';
import { STAKEHOLDER_MEASURE_IDS } from '../../schema/words/measures/catalogue.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { exactBetweenness } from '../../server/network/betweenness/exact-betweenness.ts';
import { checkSnapshot } from '../../server/network/check-snapshot.ts';
import { ALONE } from '../../server/network/work/crew.ts';
import { civicRegister } from './civic-register.ts';
import { graphOf, pathGraph } from './plain-graphs.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

const LISTS: readonly QuestionName[] = ['bridgingPeople', 'isolatedGroups', 'stakeholderMeasures', 'communities'];
const TEAM = { size: 5, steps: 2, mostPostsEach: null, mostPostsTogether: null, withoutIds: [], onlyInScope: false } as const;
/** Every question that can be asked of anything, with what it needs. */
const asked = (scope: ReturnType<typeof scopeOf>) =>
  [
    ['bridgingPeople', { scope }],
    ['betweenness', { scope }],
    ['isolatedGroups', { scope }],
    ['firstPeopleToMeet', { scope, first: 5 }],
    ['connectingPeople', { scope, groupIds: [] }],
    ['networkHealth', { scope, compareTo: scope.asOf - 365, withBaseline: true }],
    ['networkSize', { scope }],
    ['whatIf', { scope, removeIds: [], addTies: [] }],
    ['network', { scope, maxNodes: 100 }],
    ['areaCoverage', { scope }],
    ['stakeholderMeasures', { scope, measures: STAKEHOLDER_MEASURE_IDS, orderBy: 'HARMONIC' }],
    ['communities', { scope, first: 50 }],
    ['keyPlayers', { scope, team: { ...TEAM, aim: 'REACH' } }],
    ['keyPlayers', { scope, team: { ...TEAM, aim: 'SEPARATION' } }],
    ['robustnessCurves', { scope }],
  ] as const;
const isEmpty = (name: QuestionName, answer: unknown): boolean => !LISTS.includes(name) || (answer as { readonly total: number }).total === 0;

describe('inputs at the edge', () => {
  test('an empty register has an answer to every question', () => {
    const snapshot = snapshotOf({});
    for (const [name, inputs] of asked(scopeOf())) expect(isEmpty(name, answerQuestion(snapshot, name, inputs)), name).toBe(true);
  });

  test.each([['a person'], ['a group']])('so has a register of one: %s', (who) => {
    const snapshot = snapshotOf(who === 'a person' ? { people: { one: {} } } : { groups: { one: {} } });
    for (const [name, inputs] of asked(scopeOf())) answerQuestion(snapshot, name, inputs);
    expect(answerQuestion(snapshot, 'networkHealth', { scope: scopeOf(), compareTo: scopeOf().asOf - 365, withBaseline: false })).toMatchObject({
      people: who === 'a person' ? 1 : 0,
      groups: who === 'a group' ? 1 : 0,
      components: 1,
      ties: 0,
    });
  });

  test('so has a scope that selects nothing, however it reaches', () => {
    const snapshot = snapshotOf({
      ...civicRegister({ people: 60, groups: 12, seed: 1 }),
      areas: { ...civicRegister({ people: 60, groups: 12, seed: 1 }).areas, nowhere: {} },
    });
    for (const reach of ['CITY', 'LINKED', 'INSIDE'] as const) {
      const scope = scopeOf({ areaIds: ['nowhere'], reach });
      for (const [name, inputs] of asked(scope)) expect(isEmpty(name, answerQuestion(snapshot, name, inputs)), `${name} ${reach}`).toBe(true);
      expect(answerQuestion(snapshot, 'networkHealth', { scope, compareTo: scope.asOf - 365, withBaseline: false })).toMatchObject({
        people: 0,
        groups: 0,
        largestComponentGroupShare: null,
      });
    }
  });

  test('a group of 20,000 people: one who bridges to another group, and nobody else', () => {
    const people = Array.from({ length: 20_000 }, (_, i) => `p-${i}`);
    const register: PlainRegister = {
      people: Object.fromEntries(people.map((id) => [id, {}])),
      groups: { large: {}, small: {} },
      ties: [...people.map((id) => [id, 'MEMBER_OF', 'large'] as const), ['p-0', 'MEMBER_OF', 'small']],
    };
    const { rows, total } = answerQuestion(snapshotOf(register), 'bridgingPeople', { scope: scopeOf() });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({ personId: 'p-0', groupBetweenness: 1, betweenness: 20_000, isCutVertex: true });
  });

  test('an event with 700 organisers joins each with each, and nobody stands between them', () => {
    const people = Array.from({ length: 700 }, (_, i) => `p-${i}`);
    const register: PlainRegister = {
      people: Object.fromEntries(people.map((id) => [id, {}])),
      activities: { feast: { firstDay: '2026-05-01', lastDay: '2026-05-01' } },
      ties: people.map((id) => [id, 'TAKES_PART_IN', 'feast', { participation: 'ORGANISER' }] as const),
    };
    expect(answerQuestion(snapshotOf(register), 'bridgingPeople', { scope: scopeOf() }).total).toBe(0);
  });

  test.each([Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY])('a weight of %d is refused, with the vertex', (weight) => {
    expect(() => exactBetweenness(pathGraph(3), [[1, weight, 1]], ALONE)).toThrow(
      new RangeError(`the weight of vertex 1 is ${weight}, not a whole number from 0`),
    );
  });

  test('more shortest paths than a number can count are an error, not a wrong figure', () => {
    const side = 530;
    const grid = graphOf(
      side * side,
      Array.from({ length: side * side }, (_, v) => [
        ...((v + 1) % side ? [[v, v + 1] as const] : []),
        ...(v + side < side * side ? [[v, v + side] as const] : []),
      ]).flat(),
    );
    const ends = new Uint8Array(side * side);
    ends[0] = 1;
    ends[side * side - 1] = 1;
    expect(() => exactBetweenness(grid, [ends], ALONE)).toThrow(RangeError);
  });
});

describe('a snapshot whose references lead nowhere', () => {
  const sound = snapshotOf(civicRegister({ people: 40, groups: 10, seed: 2 }));
  const changed = (column: Int32Array, row: number, value: number): Int32Array => column.map((old, at) => (at === row ? value : old));

  test('one that is sound passes', () => {
    expect(() => checkSnapshot(sound)).not.toThrow();
  });

  test.each([
    ['a tie from nobody', { ...sound, ties: { ...sound.ties, sources: changed(sound.ties.sources, 3, 5000) } }, 'ties.sources[3] is 5000, outside 0 to 49'],
    ['a tie to nothing', { ...sound, ties: { ...sound.ties, targets: changed(sound.ties.targets, 0, -1) } }, 'ties.targets[0] is -1, outside 0 to 49'],
    [
      'an unknown area',
      { ...sound, stakeholders: { ...sound.stakeholders, areaRows: changed(sound.stakeholders.areaRows, 1, 99) } },
      'stakeholders.areaRows[1] is 99, outside 0 to 9',
    ],
    [
      'an unknown parent',
      { ...sound, stakeholders: { ...sound.stakeholders, parents: changed(sound.stakeholders.parents, 2, 50) } },
      'stakeholders.parents[2] is 50, outside -1 to 49',
    ],
    [
      'a column that is too short',
      { ...sound, ties: { ...sound.ties, levels: sound.ties.levels.slice(1) } },
      `ties.levels has ${sound.ties.levels.length - 1} rows instead of ${sound.ties.kinds.length}`,
    ],
  ])('%s is named', (_, snapshot, message) => {
    expect(() => checkSnapshot(snapshot)).toThrow(new RangeError(message));
  });
});
