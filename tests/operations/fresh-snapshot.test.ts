import { describe, expect, test } from 'vitest';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { createFreshSnapshot, type SnapshotSource } from '../../server/operations/fresh-snapshot.ts';
import { snapshotOf } from '../network/snapshot-of.ts';

const never = new AbortController().signal;

/** A register of one group whose name is the number of changes to it. */
const snapshotAt = (state: number): Snapshot => ({ ...snapshotOf({}), revision: `r${state}` });

/** A source whose state the test moves, and whose takings it may hold. */
const source = () => {
  const register = { state: 0, content: 0, takings: 0, gate: Promise.resolve() };
  const from: SnapshotSource = {
    readMark: async () => `m${register.state}`,
    takeSnapshot: async () => {
      register.takings++;
      const { state, content } = register;
      await register.gate;
      return { mark: `m${state}`, snapshot: snapshotAt(content) };
    },
  };
  return { register, fresh: createFreshSnapshot(from) };
};

describe('a fresh snapshot', () => {
  test('is taken once while nothing is written', async () => {
    const { register, fresh } = source();
    const [one, two] = await Promise.all([fresh.snapshot(never), fresh.snapshot(never)]);
    expect(one).toBe(two);
    expect(await fresh.snapshot(never)).toBe(one);
    expect(register.takings).toBe(1);
  });

  test('holds what was written before it was asked for, even while another is being taken', async () => {
    const { register, fresh } = source();
    let open = (): void => undefined;
    register.gate = new Promise((resolve) => {
      open = () => resolve();
    });
    const early = fresh.snapshot(never);
    await new Promise(setImmediate);
    register.state = 1;
    register.content = 1;
    const late = fresh.snapshot(never);
    await new Promise(setImmediate);
    open();
    expect((await early).revision).toBe('r0');
    expect((await late).revision).toBe('r1');
    expect(register.takings).toBe(2);
  });

  test('stays the same one where a commit left the content as it was', async () => {
    const { register, fresh } = source();
    const one = await fresh.snapshot(never);
    register.state = 1;
    expect(await fresh.snapshot(never)).toBe(one);
    expect(register.takings).toBe(2);
  });

  test('a taking that failed is tried again by the next who asks', async () => {
    const { register, fresh } = source();
    register.gate = Promise.reject(new Error('database away'));
    register.gate.catch(() => undefined);
    await expect(fresh.snapshot(never)).rejects.toThrow('database away');
    register.gate = Promise.resolve();
    await expect(fresh.snapshot(never)).resolves.toMatchObject({ revision: 'r0' });
  });

  test('who goes away does not wait', async () => {
    const { register, fresh } = source();
    register.gate = new Promise(() => undefined);
    const leaving = new AbortController();
    const asked = fresh.snapshot(leaving.signal);
    leaving.abort(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
  });
});
