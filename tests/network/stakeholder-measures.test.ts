import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { STAKEHOLDER_MEASURE_IDS, STAKEHOLDER_MEASURES, type StakeholderMeasureId } from '../../schema/words/measures/catalogue.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { ALONE, type Crew } from '../../server/network/work/crew.ts';
import { civicRegister } from './civic-register.ts';
import { leidenClusters } from './leiden-clusters.ts';
import type { NaiveScope } from './naive-network-day.ts';
import { naiveMeasured } from './naive-network-health.ts';
import { naiveStakeholderMeasures } from './naive-stakeholder-measures.ts';
import { datedRegisters, scopes } from './random-dated-registers.ts';
import { renamed } from './renamed-register.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

const measure = (register: PlainRegister, narrowing: Parameters<typeof scopeOf>[0], measures: readonly StakeholderMeasureId[], orderBy = measures[0]) =>
  answerQuestion(snapshotOf(register), 'stakeholderMeasures', { scope: scopeOf(narrowing), measures, orderBy });

const compare = (register: PlainRegister, scope: NaiveScope): void => {
  const found = measure(register, scope, STAKEHOLDER_MEASURE_IDS);
  const { network, judged } = naiveMeasured(register, scope);
  const naive = naiveStakeholderMeasures(network, judged, leidenClusters);
  const listed = network.ids.filter((id) => network.inScope.has(id) && (scope.kinds === null || register.groups?.[id] !== undefined));
  expect(found.rows.map(({ stakeholderId }) => stakeholderId).sort()).toEqual(listed);
  expect(found.total).toBe(listed.length);
  for (const { stakeholderId, values } of found.rows)
    STAKEHOLDER_MEASURE_IDS.forEach((id, at) => {
      const [value, expected] = [values[at], naive[id](stakeholderId)];
      if (value === null || expected === null) expect([id, stakeholderId, value]).toEqual([id, stakeholderId, expected]);
      else expect(Math.abs(value - expected), `${id} of ${stakeholderId}: ${value}, not ${expected}`).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
    });
  STAKEHOLDER_MEASURE_IDS.forEach((_, at) => {
    expect(found.knownFor[at]).toBe(found.rows.filter(({ values }) => values[at] !== null).length);
  });
};

describe('every measure of single stakeholders is what its definition says', () => {
  test('on random registers, in random scopes', () => {
    fc.assert(fc.property(datedRegisters, scopes, compare), { seed: 20261122, numRuns: 150 });
  });
});

describe('the list', () => {
  const register = civicRegister({ people: 150, groups: 40, areas: 4, seed: 3 });

  test.each(STAKEHOLDER_MEASURE_IDS)('%s: highest first, those without a value last, equal ones by id', (id) => {
    const { rows } = measure(register, {}, [id]);
    const order = rows.map(({ stakeholderId, values }) => ({ stakeholderId, value: values[0] ?? Number.NEGATIVE_INFINITY }));
    expect(order).toEqual([...order].sort((a, b) => (a.value === b.value ? (a.stakeholderId < b.stakeholderId ? -1 : 1) : b.value - a.value)));
    expect(rows[0].values[0]).not.toBeNull();
  });

  test('by any of the measures asked for, whose values keep their order', () => {
    const one = measure(register, {}, ['DEGREE', 'CONSTRAINT'], 'CONSTRAINT');
    const other = measure(register, {}, ['CONSTRAINT', 'DEGREE']);
    expect(one.rows.map(({ stakeholderId, values }) => [stakeholderId, ...values])).toEqual(
      other.rows.map(({ stakeholderId, values }) => [stakeholderId, values[1], values[0]]),
    );
  });

  test('page by page it is the whole list', () => {
    const snapshot = snapshotOf(register);
    const inputs = { scope: scopeOf(), measures: ['HARMONIC', 'POSTS'], orderBy: 'POSTS' } as const;
    const whole = answerQuestion(snapshot, 'stakeholderMeasures', inputs);
    const collected: unknown[] = [];
    for (let afterId: string | null = null; collected.length < whole.total; ) {
      const page: ReturnType<typeof measure> = answerQuestion(snapshot, 'stakeholderMeasures', { ...inputs, page: { first: 37, afterId } });
      expect([page.start, page.total, page.knownFor]).toEqual([collected.length, whole.total, whole.knownFor]);
      collected.push(...page.rows);
      afterId = page.rows.at(-1)?.stakeholderId ?? null;
    }
    expect(collected).toEqual(whole.rows);
    expect(answerQuestion(snapshot, 'stakeholderMeasures', { ...inputs, page: { first: 5, afterId: 'nobody' } })).toMatchObject({ start: null, rows: [] });
  });

  test('`kinds` narrows what is listed and not what is measured', () => {
    const all = measure(register, {}, ['BETWEENNESS', 'POSTS']);
    const groups = measure(register, { kinds: ['GROUP'] }, ['BETWEENNESS', 'POSTS']);
    const ids = new Set(Object.keys(register.groups ?? {}));
    expect(groups.rows).toEqual(all.rows.filter(({ stakeholderId }) => ids.has(stakeholderId)));
    expect(groups.knownFor).toEqual([groups.total, 0]);
  });

  test('who cannot be measured has no value: each measure keeps to its kinds', () => {
    const kindOf = (id: string) => (register.groups?.[id] ? 'GROUP' : 'PERSON');
    for (const id of STAKEHOLDER_MEASURE_IDS) {
      const outside = STAKEHOLDER_KINDS.map(({ code }) => code).filter((code) => !STAKEHOLDER_MEASURES[id].kinds.includes(code));
      for (const { stakeholderId, values } of measure(register, {}, [id]).rows) if (outside.includes(kindOf(stakeholderId))) expect(values[0]).toBeNull();
    }
  });

  test('a group to be handled with care is nowhere in it', () => {
    const careful: PlainRegister = {
      people: { p: {}, q: {} },
      groups: { a: {}, care: { handledWithCare: true } },
      ties: [
        ['p', 'MEMBER_OF', 'care'],
        ['q', 'MEMBER_OF', 'care'],
        ['p', 'MEMBER_OF', 'a'],
      ],
    };
    const { rows } = measure(careful, {}, ['DEGREE', 'CONSTRAINT']);
    expect(rows.map(({ stakeholderId, values }) => [stakeholderId, ...values])).toEqual([
      ['a', 1, null],
      ['p', 1, null],
      ['q', 0, null],
    ]);
  });

  test('is the same under any ids', () => {
    const values = (from: PlainRegister) =>
      measure(from, {}, STAKEHOLDER_MEASURE_IDS)
        .rows.map((row) => JSON.stringify(row.values))
        .sort();
    for (const seed of [1, 2]) expect(values(renamed(register, seed))).toEqual(values(register));
  });

  test('asks for an area that exists', () => {
    expect(() => measure(register, { areaIds: ['gone'] }, ['DEGREE'])).toThrow(Failure);
  });
});

describe('what is found once', () => {
  const heard: string[] = [];
  const crew: Crew = {
    ...ALONE,
    run: (work) => {
      heard.push(work.kind);
      ALONE.run(work);
    },
  };

  test('serves every later question about the same revision and scope, whoever asks', () => {
    const register = civicRegister({ people: 120, groups: 30, areas: 4, seed: 6 });
    const snapshot = snapshotOf(register);
    const ask = (scope: ReturnType<typeof scopeOf>, ...measures: StakeholderMeasureId[]) =>
      answerQuestion(snapshot, 'stakeholderMeasures', { scope, measures, orderBy: measures[0] }, crew);
    const first = ask(scopeOf(), 'HARMONIC');
    const timesAsked = heard.length;
    expect(timesAsked).toBe(1);
    const again = ask(scopeOf({ kinds: ['PERSON'] }), 'HARMONIC', 'DEGREE');
    expect(heard.length).toBe(timesAsked);
    expect(again.rows.map(({ values }) => values[0])).toEqual(
      first.rows.filter(({ stakeholderId }) => register.people?.[stakeholderId]).map(({ values }) => values[0]),
    );
    ask(scopeOf({ asOf: '2025-01-01' }), 'HARMONIC');
    expect(heard.length).toBe(timesAsked + 1);
  });

  test('betweenness that is estimated is said not to be exact; what does not rest on it is', () => {
    const snapshot = snapshotOf(civicRegister({ people: 21_000, groups: 2_600, areas: 30, seed: 5 }));
    const page = { first: 3, afterId: null };
    const asked: unknown[] = [];
    const patient: Crew = { ...ALONE, onEstimate: (scope) => void asked.push(scope) };
    const ask = (id: StakeholderMeasureId) => answerQuestion(snapshot, 'stakeholderMeasures', { scope: scopeOf(), measures: [id], orderBy: id, page }, patient);
    const said = ({ isExact, isPreliminary }: { isExact: boolean; isPreliminary: boolean }) => ({ isExact, isPreliminary });
    const [exact, estimated] = [
      { isExact: true, isPreliminary: false },
      { isExact: false, isPreliminary: true },
    ];
    expect(said(ask('K_CORE'))).toEqual(exact);
    expect(asked).toEqual([]);
    const heard = (): boolean => asked.splice(0).length > 0;
    expect([said(ask('GROUP_BETWEENNESS')), heard()]).toEqual([estimated, true]);
    const separating = { aim: 'SEPARATION', size: 2, steps: 1, mostPostsEach: null, mostPostsTogether: null, withoutIds: [], onlyInScope: false } as const;
    const players = (aim: 'REACH' | 'SEPARATION') => answerQuestion(snapshot, 'keyPlayers', { scope: scopeOf(), team: { ...separating, aim } }, patient);
    expect([said(players('SEPARATION')), heard()]).toEqual([estimated, true]);
    expect([said(players('REACH')), heard()]).toEqual([exact, false]);
    expect([said(answerQuestion(snapshot, 'robustnessCurves', { scope: scopeOf() }, patient)), heard()]).toEqual([estimated, true]);
  });
});
