import { describe, expect, test } from 'vitest';
import type { AnswerOf, InputsOf } from '../../schema/contracts/questions.ts';
import { createAnswerCache } from '../../server/operations/answer-cache.ts';
import { resolveScope } from '../../server/operations/resolve-scope.ts';

const inputs: InputsOf<'bridgingPeople'> = { scope: resolveScope(null, 'CITY', 20_000) };
const other: InputsOf<'bridgingPeople'> = { scope: resolveScope({ fields: ['WELFARE'] }, 'CITY', 20_000) };
const never = new AbortController().signal;

const NOBODY: AnswerOf<'bridgingPeople'> = { total: 0, start: 0, rows: [], isExact: true, isPreliminary: false };

/** A computation that is held until the test lets it go. */
const held = () => {
  const signals: AbortSignal[] = [];
  const settlers: { readonly resolve: (answer: typeof NOBODY) => void; readonly reject: (error: unknown) => void }[] = [];
  return {
    signals,
    compute: (signal: AbortSignal) =>
      new Promise<typeof NOBODY>((resolve, reject) => {
        signals.push(signal);
        settlers.push({ resolve, reject });
      }),
    letGo: () => settlers.map(({ resolve }) => resolve(NOBODY)),
    fail: (error: unknown) => settlers.map(({ reject }) => reject(error)),
  };
};

describe('answers by revision and question', () => {
  test('who asks the same at the same time, or later, shares one computation', async () => {
    const cache = createAnswerCache();
    const { compute, letGo, signals } = held();
    const both = [cache.answer('r1', 'bridgingPeople', inputs, never, compute), cache.answer('r1', 'bridgingPeople', { ...inputs }, never, compute)];
    letGo();
    await Promise.all(both);
    await cache.answer('r1', 'bridgingPeople', inputs, never, compute);
    expect(signals).toHaveLength(1);
  });

  test('another revision or another question is computed anew', async () => {
    const cache = createAnswerCache();
    const { compute, letGo, signals } = held();
    const all = [
      cache.answer('r1', 'bridgingPeople', inputs, never, compute),
      cache.answer('r2', 'bridgingPeople', inputs, never, compute),
      cache.answer('r2', 'bridgingPeople', other, never, compute),
    ];
    letGo();
    await Promise.all(all);
    expect(signals).toHaveLength(3);
  });

  test('what is forgotten of one revision is computed anew, that of another is not', async () => {
    const cache = createAnswerCache();
    const { compute, letGo, signals } = held();
    const ask = (revision: string) => {
      const answer = cache.answer(revision, 'bridgingPeople', inputs, never, compute);
      letGo();
      return answer;
    };
    await ask('r1');
    await ask('r2');
    cache.forget('r2');
    await ask('r1');
    await ask('r2');
    expect(signals).toHaveLength(3);
  });

  test('a failure is not kept', async () => {
    const cache = createAnswerCache();
    const first = held();
    const answer = cache.answer('r1', 'bridgingPeople', inputs, never, first.compute);
    first.fail(new Error('once'));
    await expect(answer).rejects.toThrow('once');
    const second = held();
    const again = cache.answer('r1', 'bridgingPeople', inputs, never, second.compute);
    second.letGo();
    await expect(again).resolves.toEqual(NOBODY);
  });

  test('a computation is called off when the last who waits has gone, not before', async () => {
    const cache = createAnswerCache();
    const { compute, signals } = held();
    const [one, two] = [new AbortController(), new AbortController()];
    const asked = [one, two].map(({ signal }) => cache.answer('r1', 'bridgingPeople', inputs, signal, compute));
    for (const answer of asked) answer.catch(() => undefined);
    one.abort(new Error('gone'));
    await expect(asked[0]).rejects.toThrow('gone');
    expect(signals[0].aborted).toBe(false);
    two.abort(new Error('gone too'));
    await expect(asked[1]).rejects.toThrow('gone too');
    expect(signals[0].aborted).toBe(true);
  });

  test('of revisions that are over nothing is kept', async () => {
    const cache = createAnswerCache();
    let computed = 0;
    const ask = (revision: string) =>
      cache.answer(revision, 'bridgingPeople', inputs, never, async () => {
        computed++;
        return NOBODY;
      });
    for (const revision of ['r1', 'r2', 'r1', 'r3']) await ask(revision);
    expect(computed).toBe(3);
    await ask('r2');
    expect(computed).toBe(4);
  });
});
