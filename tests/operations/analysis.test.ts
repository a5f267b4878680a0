import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { createAnalysis } from '../../server/operations/analysis.ts';
import { createPool, type Pool } from '../../server/workers/pool.ts';
import { civicRegister } from '../network/civic-register.ts';
import { scopeOf, snapshotOf } from '../network/snapshot-of.ts';

const scope = scopeOf();
const before = snapshotOf(civicRegister({ people: 900, groups: 150, seed: 1 }));
const after = snapshotOf(civicRegister({ people: 901, groups: 150, seed: 1 }));
const slow = { scope, compareTo: scope.asOf - 365, withBaseline: true };

let pool: Pool;
beforeAll(async () => {
  pool = createPool({ threads: 2 });
  await pool.ready;
});
afterAll(() => pool.close());

test('a question that is being answered while the register changes is answered for the register it was asked of; the next one sees the change', async () => {
  let current = before;
  const limits = { timeLimit: 60_000, exactTimeLimit: 60_000 };
  const analysis = createAnalysis({ fresh: { snapshot: async () => current }, pool, now: () => 0, ...limits });
  const inquire = () => analysis.inquire(new AbortController().signal);
  const asked = (await inquire()).ask('networkHealth', slow);
  current = after;
  const next = (await inquire()).ask('bridgingPeople', { scope });
  expect(await next).toEqual(answerQuestion(after, 'bridgingPeople', { scope }));
  expect(await asked).toEqual(answerQuestion(before, 'networkHealth', slow));
  expect(before.revision).not.toBe(after.revision);
});

test('a question may compute longer the more there is on record: once the limit for each 100,000 begun', async () => {
  const limits: number[] = [];
  const watched: Pool = {
    ...pool,
    ask: (snapshot, name, inputs, given) => {
      limits.push(given.timeLimit);
      return pool.ask(snapshot, name, inputs, given);
    },
  };
  const large = snapshotOf(civicRegister({ people: 100_000, groups: 10, seed: 1 }));
  for (const city of [before, large]) {
    const analysis = createAnalysis({ fresh: { snapshot: async () => city }, pool: watched, now: () => 0, timeLimit: 60_000, exactTimeLimit: 60_000 });
    const { people } = await (await analysis.inquire(new AbortController().signal)).ask('networkSize', { scope });
    expect(people).toBe(city === large ? 100_000 : 900);
  }
  expect(limits).toEqual([60_000, 120_000]);
});
