import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { answerQuestion } from '../../server/network/answer-question.ts';
import { createPool, type Pool } from '../../server/workers/pool.ts';
import { shareSnapshot } from '../../server/workers/share-snapshot.ts';
import { civicRegister } from '../network/civic-register.ts';
import { scopeOf, snapshotOf } from '../network/snapshot-of.ts';

const LONG = { timeLimit: 60_000 };
const scope = scopeOf();
const town = snapshotOf(civicRegister({ people: 120, groups: 40, areas: 4, seed: 1 }));
/** Takes several seconds to compare with chance. */
const city = snapshotOf(civicRegister({ people: 3000, groups: 500, areas: 6, seed: 2 }));
const slow = { scope, compareTo: scope.asOf - 365, withBaseline: true };

/** A million memberships: more than a thread with little memory can hold. */
const crowded = (): Snapshot => {
  const rows = 1_000_000;
  const people = city.stakeholders.ids.flatMap((id, row) => (id.startsWith('p') ? [row] : []));
  const groups = city.stakeholders.ids.flatMap((id, row) => (id.startsWith('g') ? [row] : []));
  const of = <Column extends Uint8Array | Int32Array>(column: Column, value: (row: number) => number): Column => column.map((_, row) => value(row)) as Column;
  const ties = city.ties;
  return {
    ...city,
    revision: 'crowded',
    ties: {
      ...ties,
      kinds: new Uint8Array(rows),
      sources: of(new Int32Array(rows), (row) => people[row % people.length]),
      targets: of(new Int32Array(rows), (row) => groups[(row * 7) % groups.length]),
      fromDays: new Int32Array(rows).fill(ties.fromDays.reduce((a, b) => Math.min(a, b))),
      toDays: new Int32Array(rows).fill(2147483647),
      levels: new Uint8Array(rows),
      roles: new Int32Array(rows).fill(-1),
      seats: new Uint8Array(rows),
      broughtBy: new Int32Array(rows).fill(-1),
      askedBy: new Int32Array(rows).fill(-1),
      participations: new Uint8Array(rows),
      weekdays: new Uint8Array(rows),
    },
  };
};
const failureOf = async (answer: Promise<unknown>): Promise<unknown> =>
  answer.then(() => 'an answer').catch((error) => (error instanceof Failure ? error.id : error));

describe('a pool of two threads', () => {
  let pool: Pool;
  beforeAll(async () => {
    pool = createPool({ threads: 2 });
    await pool.ready;
  });
  afterAll(() => pool.close());
  /** Proof that both threads, old or new, answer. */
  const stillAnswers = async (): Promise<void> => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => pool.ask(town, 'bridgingPeople', { scope }, LONG)));
    for (const answer of answers) expect(answer).toEqual(answerQuestion(town, 'bridgingPeople', { scope }));
  };

  test.each([
    ['bridgingPeople', { scope }],
    ['isolatedGroups', { scope }],
    ['firstPeopleToMeet', { scope, first: 5 }],
    ['connectingPeople', { scope, groupIds: ['g-001', 'g-002', 'g-003'] }],
    ['connectingAreas', { scope, areaIds: town.areas.ids.slice(0, 2) }],
    ['introductionPaths', { scope, fromId: 'g-001', toId: 'p-001', first: 3 }],
    ['networkHealth', { scope, compareTo: scope.asOf - 365, withBaseline: true }],
    ['whatIf', { scope, removeIds: ['p-001'], addTies: [{ fromId: 'g-001', kind: 'COOPERATES_WITH', toId: 'g-002' }] }],
    ['network', { scope, maxNodes: 50 }],
    ['handOver', { scope, personId: 'p-001' }],
    ['groupConnections', { scope, groupId: 'g-001' }],
  ] as const)('%s is answered as without threads', async (name, inputs) => {
    expect(await pool.ask(town, name, inputs, LONG)).toEqual(answerQuestion(town, name, inputs));
  });

  test('a failure of the analysis arrives with its id and its values', async () => {
    const error = await pool.ask(town, 'handOver', { scope, personId: 'nobody' }, LONG).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ id: 'unknownId', values: { what: 'PERSON', id: 'nobody' } });
    await stillAnswers();
  });

  test('a mistake in the code is a plain error, and the thread lives on', async () => {
    const broken = { ...town, revision: 'broken', stakeholders: { ...town.stakeholders, kinds: town.stakeholders.kinds.map(() => 99) } };
    const error = await pool.ask(broken, 'network', { scope, maxNodes: 10 }, LONG).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(Failure);
    await stillAnswers();
  });

  test('a question over its time limit is ended and its thread replaced', async () => {
    const late = pool.ask(city, 'networkHealth', slow, { timeLimit: 50 });
    await expect(late).rejects.toMatchObject({ id: 'analysisTimedOut', values: { seconds: 0.05 } });
    await stillAnswers();
  });

  test('a question called off is ended with the reason given, working or waiting', async () => {
    const working = [new AbortController(), new AbortController()];
    const waiting = new AbortController();
    const answers = [...working, waiting].map(({ signal }) => pool.ask(city, 'networkHealth', slow, { ...LONG, signal }).catch((thrown: unknown) => thrown));
    const reason = new Error('the reader has gone');
    waiting.abort(reason);
    expect(await answers[2]).toBe(reason);
    for (const one of working) one.abort(reason);
    expect(await Promise.all(answers)).toEqual([reason, reason, reason]);
    await stillAnswers();
    const gone = AbortSignal.abort(reason);
    await expect(pool.ask(town, 'bridgingPeople', { scope }, { ...LONG, signal: gone })).rejects.toBe(reason);
  });

  test('a question that both threads work on has the same answer to the last bit', async () => {
    expect(await pool.ask(city, 'bridgingPeople', { scope }, LONG)).toEqual(answerQuestion(city, 'bridgingPeople', { scope }));
    expect(await pool.ask(city, 'network', { scope, maxNodes: 50 }, LONG)).toEqual(answerQuestion(city, 'network', { scope, maxNodes: 50 }));
    await stillAnswers();
  });

  test('a snapshot whose references lead nowhere is an error that names the row, and the threads live on', async () => {
    const targets = town.ties.targets.map((target, tie) => (tie === 5 ? 100_000 : target));
    const unsound = { ...town, revision: 'unsound', ties: { ...town.ties, targets } };
    await expect(pool.ask(unsound, 'bridgingPeople', { scope }, LONG)).rejects.toThrow('ties.targets[5] is 100000, outside 0 to 159');
    await stillAnswers();
  });

  test('of two thousand questions at once each is answered or refused', async () => {
    const [answer] = [answerQuestion(town, 'handOver', { scope, personId: 'p-001' })];
    const outcomes = await Promise.all(
      Array.from({ length: 2000 }, () =>
        pool.ask(town, 'handOver', { scope, personId: 'p-001' }, LONG).then(
          (found) => JSON.stringify(found),
          (error: unknown) => (error instanceof Failure ? error.id : error),
        ),
      ),
    );
    const answered = outcomes.filter((outcome) => outcome === JSON.stringify(answer)).length;
    expect(answered).toBeGreaterThanOrEqual(256);
    expect(outcomes.filter((outcome) => outcome === 'tooManyQuestions')).toHaveLength(2000 - answered);
    await stillAnswers();
  });

  test('two hundred questions at once are all answered', async () => {
    const groupIds = (i: number) => [`g-${String(i % 40).padStart(3, '0')}`, `g-${String((i * 7 + 1) % 40).padStart(3, '0')}`];
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => pool.ask(town, 'connectingPeople', { scope, groupIds: groupIds(i) }, LONG)));
    answers.forEach((answer, i) => {
      expect(answer).toEqual(answerQuestion(town, 'connectingPeople', { scope, groupIds: groupIds(i) }));
    });
  });
});

describe('a pool that has little', () => {
  test('a thread that runs out of memory fails its question alone, and is replaced', async () => {
    const pool = createPool({ threads: 1, memoryMegabytes: 64 });
    await pool.ready;
    const dying = failureOf(pool.ask(crowded(), 'networkHealth', slow, LONG));
    const next = pool.ask(town, 'bridgingPeople', { scope }, LONG);
    expect(await dying).toBe('analysisInterrupted');
    expect(await next).toEqual(answerQuestion(town, 'bridgingPeople', { scope }));
    await pool.close();
  });

  test('more questions than may wait are refused at once', async () => {
    const pool = createPool({ threads: 1, queueLimit: 2 });
    await pool.ready;
    const asked = Array.from({ length: 5 }, () => failureOf(pool.ask(city, 'networkHealth', slow, LONG)));
    expect(await Promise.all(asked.slice(3))).toEqual(['tooManyQuestions', 'tooManyQuestions']);
    await pool.close();
    expect(await Promise.all(asked.slice(0, 3))).toEqual(['analysisInterrupted', 'analysisInterrupted', 'analysisInterrupted']);
    expect(await failureOf(pool.ask(town, 'bridgingPeople', { scope }, LONG))).toBe('analysisInterrupted');
  });

  test('threads that cannot be started are not tried for ever', async () => {
    const pool = createPool({ threads: 1, memoryMegabytes: 2 });
    await expect(pool.ready).rejects.toThrow('before it could answer');
    expect(await failureOf(pool.ask(town, 'bridgingPeople', { scope }, LONG))).toBe('analysisInterrupted');
    await pool.close();
  });

  test('a question asked before the threads are ready is answered all the same', async () => {
    const pool = createPool({ threads: 1 });
    expect(await pool.ask(town, 'isolatedGroups', { scope }, LONG)).toEqual(answerQuestion(town, 'isolatedGroups', { scope }));
    await pool.close();
  });
});

describe('sharing a snapshot', () => {
  const shared = shareSnapshot(town);
  test('puts every column on shared memory, with the same values, once', () => {
    const columns = [shared.stakeholders, shared.areas, shared.activities, shared.ties].flatMap((table) => Object.values(table)).filter(ArrayBuffer.isView);
    expect(columns.length).toBeGreaterThan(25);
    for (const column of columns) expect(column.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(shared).toEqual(town);
    expect(shareSnapshot(town)).toBe(shared);
  });
  test('keeps what lies there already', () => {
    expect(shareSnapshot({ ...shared, revision: 'next' }).ties.sources).toBe(shared.ties.sources);
  });
});
