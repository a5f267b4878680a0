import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { yearsBefore } from '../../schema/contracts/days.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import { createAnalysis } from '../../server/operations/analysis.ts';
import { betweenness } from '../../server/network/betweenness/betweenness.ts';
import { buildStakeholderNetwork } from '../../server/network/build-stakeholder-network.ts';
import { groupFlags } from '../../server/network/stakeholder-network.ts';
import { createPool, type Pool } from '../../server/workers/pool.ts';
import { civicRegister } from '../network/civic-register.ts';
import { scopeOf, snapshotOf } from '../network/snapshot-of.ts';

const LONG = { timeLimit: 120_000 };
const scope = scopeOf();
const page = { first: 50, afterId: null };

describe('a network on which exact betweenness takes long', () => {
  const register = civicRegister({ people: 21_000, groups: 2_600, areas: 30, seed: 5 });
  const snapshot = snapshotOf(register);
  let pool: Pool;
  beforeAll(async () => {
    pool = createPool({ threads: 2 });
    await pool.ready;
  });
  afterAll(() => pool.close());

  test('is estimated at first, says so, and shows how far the exact figures are; these lie within the bounds', async () => {
    const estimated: Scope[] = [];
    const first = await pool.ask(snapshot, 'bridgingPeople', { scope, page }, { ...LONG, onEstimated: (of) => estimated.push(of) });
    expect([first.isExact, first.isPreliminary]).toEqual([false, true]);
    expect(estimated).toEqual([scope]);
    expect(first.rows).toHaveLength(50);
    for (const { betweenness, betweennessBounds: bounds } of first.rows)
      expect(bounds.lower <= betweenness && betweenness <= bounds.upper && bounds.lower < bounds.upper).toBe(true);

    const settling = pool.ask(snapshot, 'betweenness', { scope }, LONG);
    const seen: number[] = [];
    const watch = setInterval(() => {
      for (const { question, taken, pieces } of pool.progress()) if (question === 'betweenness') seen.push(taken / pieces);
    }, 20);
    await settling;
    clearInterval(watch);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(pool.progress()).toEqual([]);

    const whole = await pool.ask(snapshot, 'bridgingPeople', { scope }, LONG);
    expect([whole.isExact, whole.isPreliminary]).toEqual([true, false]);
    expect(whole.total).toBe(first.total);
    const exact = new Map(whole.rows.map((row) => [row.personId, row]));
    for (const row of first.rows) {
      const { betweenness, groupBetweenness } = exact.get(row.personId) ?? { betweenness: -1, groupBetweenness: -1 };
      expect(row.betweennessBounds.lower <= betweenness && betweenness <= row.betweennessBounds.upper).toBe(true);
      expect(row.groupBetweennessBounds.lower <= groupBetweenness && groupBetweenness <= row.groupBetweennessBounds.upper).toBe(true);
    }
    const best = new Set(whole.rows.slice(0, 50).map(({ personId }) => personId));
    expect(first.rows.filter(({ personId }) => best.has(personId)).length).toBeGreaterThanOrEqual(40);
  });

  test('last year, where it is the same network, is neither estimated nor settled beside it', async () => {
    const estimated: Scope[] = [];
    const health = { scope: scopeOf({ reach: 'LINKED' }), compareTo: yearsBefore(scope.asOf, 1), withBaseline: false };
    await pool.ask(snapshot, 'networkHealth', health, { ...LONG, onEstimated: (of) => estimated.push(of) });
    expect(estimated.length).toBeGreaterThan(0);
    for (const of of estimated) expect(of).toEqual(health.scope);
    estimated.length = 0;
    const removal = { scope: scopeOf({ reach: 'LINKED', termGraceDays: 100 }), removeIds: [], addTies: [] };
    await pool.ask(snapshot, 'whatIf', removal, { ...LONG, onEstimated: (of) => estimated.push(of) });
    for (const of of estimated) expect(of).toEqual(removal.scope);
  });

  test('a person with one membership who joined since is no reason to begin anew: the next figures are exact at once', async () => {
    const [[, , group]] = register.ties ?? [];
    const joined = snapshotOf({
      ...register,
      people: { ...register.people, newcomer: {} },
      ties: [...(register.ties ?? []), ['newcomer', 'MEMBER_OF', group]],
    });
    const answer = await pool.ask(joined, 'bridgingPeople', { scope, page }, LONG);
    expect(answer.isExact).toBe(true);
    const network = buildStakeholderNetwork(joined, scope);
    const full = betweenness(network.graph, groupFlags(network));
    for (const { personId, betweenness: value, groupBetweenness } of answer.rows) {
      const vertex = network.vertexOfRow[joined.stakeholders.ids.indexOf(personId)];
      expect(Math.abs(value / full.all[vertex] - 1)).toBeLessThan(1e-9);
      expect(Math.abs(groupBetweenness / full.groups[vertex] - 1)).toBeLessThan(1e-9);
    }
  });

  test('a question of analysts that rests on an estimate has the exact figures computed too, and then tells them', async () => {
    const unfolded = scopeOf({ foldSubgroups: false });
    const fresh = { snapshot: async () => snapshot };
    const analysis = createAnalysis({ fresh, pool, now: () => 0, timeLimit: LONG.timeLimit, exactTimeLimit: LONG.timeLimit });
    const { ask } = await analysis.inquire(new AbortController().signal);
    const team = { aim: 'SEPARATION', size: 2, steps: 1, mostPostsEach: null, mostPostsTogether: null, withoutIds: [], onlyInScope: false } as const;
    const all = () =>
      Promise.all([
        ask('robustnessCurves', { scope: unfolded }),
        ask('keyPlayers', { scope: unfolded, team }),
        ask('stakeholderMeasures', { scope: unfolded, measures: ['BETWEENNESS'], orderBy: 'BETWEENNESS', page }),
      ]);
    const said = (answers: Awaited<ReturnType<typeof all>>) => answers.map(({ isExact, isPreliminary }) => ({ isExact, isPreliminary }));
    let answers = said(await all());
    expect(answers).toEqual(Array(3).fill({ isExact: false, isPreliminary: true }));
    while (answers.some(({ isPreliminary }) => isPreliminary)) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      answers = said(await all());
    }
    expect(answers).toEqual(Array(3).fill({ isExact: true, isPreliminary: false }));
  });

  test('exact figures do not begin while somebody waits for an answer', async () => {
    const graced = scopeOf({ termGraceDays: 90 });
    const fresh = { snapshot: async () => snapshot };
    const analysis = createAnalysis({ fresh, pool, now: () => 0, timeLimit: LONG.timeLimit, exactTimeLimit: LONG.timeLimit });
    const { ask } = await analysis.inquire(new AbortController().signal);
    const working = (): boolean => pool.progress().some(({ question }) => question === 'betweenness');
    const isExact = async (): Promise<boolean> => (await ask('bridgingPeople', { scope: graced, page })).isExact;
    let looks = 0;
    let begun = 0;
    const watch = setInterval(() => {
      looks++;
      if (working()) begun++;
    }, 20);
    expect(await isExact()).toBe(false);
    for (let samples = 1; samples <= 3; samples++)
      await ask('networkHealth', { scope: { ...graced, reach: 'LINKED' }, compareTo: yearsBefore(graced.asOf, samples), withBaseline: false });
    clearInterval(watch);
    expect([looks > 10, begun]).toEqual([true, 0]);
    while (!(await isExact())) await new Promise((resolve) => setTimeout(resolve, 100));
  });

  test('the next question finds the exact figures by itself, and what has been overtaken is called off', async () => {
    const other = scopeOf({ includePublicBodies: true });
    let current = { ...snapshot, revision: 'first' };
    const elsewhere = snapshotOf(civicRegister({ people: 21_000, groups: 2_600, areas: 30, seed: 6 }));
    const fresh = { snapshot: async () => current };
    const analysis = createAnalysis({ fresh, pool, now: () => 0, timeLimit: LONG.timeLimit, exactTimeLimit: LONG.timeLimit });
    const ask = async () => (await analysis.inquire(new AbortController().signal)).ask('bridgingPeople', { scope: other, page });
    const working = (): readonly string[] => pool.progress().flatMap(({ question, revision }) => (question === 'betweenness' ? [revision] : []));
    const begun = async (revision: string): Promise<void> => {
      while (!working().includes(revision)) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    const first = ask();
    await begun('first');
    current = { ...elsewhere, revision: 'second' };
    const second = ask();
    await begun('second');
    expect(working()).toEqual(['second']);
    expect([(await first).isExact, (await second).isExact]).toEqual([false, false]);
    while (working().length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await ask()).isExact).toBe(true);
  });
});
