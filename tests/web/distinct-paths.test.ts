import { describe, expect, test } from 'vitest';
import type { IntroductionPath, Someone } from '../../web/api/shapes.ts';
import { distinctPaths } from '../../web/views/distinct-paths.ts';

const someone = (id: string): Someone => ({ id, name: id, __typename: id.startsWith('p') ? 'Person' : 'Group' });
const path = (...ids: readonly string[]): IntroductionPath => ({
  length: ids.length - 1,
  steps: ids.map((id, i) => ({ stakeholder: someone(id), tie: i === 0 ? null : 'MEMBER_OF' })),
  reason: ids.join(' '),
});

describe('ways from one to another', () => {
  test('each shown way begins with another person, the first of each stays', () => {
    const ways = [path('a', 'p1', 'b'), path('a', 'p2', 'c', 'p3', 'b'), path('a', 'p2', 'd', 'p4', 'b'), path('a', 'p5', 'c', 'p3', 'b')];
    expect(distinctPaths(ways).map(({ reason }) => reason)).toEqual(['a p1 b', 'a p2 c p3 b', 'a p5 c p3 b']);
  });

  test('three at most, and a direct tie counts by where it leads', () => {
    const ways = [path('a', 'b'), path('a', 'p1', 'b'), path('a', 'p2', 'b'), path('a', 'p3', 'b')];
    expect(distinctPaths(ways)).toEqual(ways.slice(0, 3));
  });
});
