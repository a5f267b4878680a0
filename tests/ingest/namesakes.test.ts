import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Namesake, tellApart } from '../../server/ingest/plan/namesakes.ts';
import { changesNothing } from '../../server/ingest/report-import.ts';
import { csv, EMPTY_REGISTER, outcomeOf, planOf, registerAfter } from './plan-of.ts';

const roster = (...rows: readonly string[]) => csv('roster.csv', ['団体名,氏名,かな,世代,地域,役職', ...rows].join('\n'));
const members = (plan: ReturnType<typeof planOf>['plan']): readonly string[] => {
  const nameOf = new Map(plan.created.map(({ id, properties }) => [id, properties.name]));
  const people = new Map<string, string[]>();
  for (const { type, fromId, toId } of plan.createdTies)
    if (type === 'MEMBER_OF') people.set(fromId, [...(people.get(fromId) ?? []), String(nameOf.get(toId) ?? toId)]);
  return [...people].map(([id, groups]) => `${nameOf.get(id) ?? id}: ${groups.sort().join('+')}`).sort();
};

describe('one roster', () => {
  test('the same name is the same person, in any spelling', () => {
    const { plan, joined } = planOf([roster('A会,髙瀬川原 まこと,,,,会長', 'B会,高瀬川原　まこと,,,,会計', 'C会,髙瀬川原 まこと,,,,')]);
    expect(members(plan)).toEqual(['髙瀬川原 まこと: A会+B会+C会']);
    expect(joined).toEqual([
      {
        id: plan.created.find(({ label }) => label === 'Person')?.id,
        name: '髙瀬川原 まこと',
        spellings: ['高瀬川原　まこと', '髙瀬川原 まこと'],
        groups: ['A会', 'B会', 'C会'],
        rows: [2, 3, 4].map((row) => ({ file: 'roster.csv', row })),
      },
    ]);
    expect(plan.created.find(({ label }) => label === 'Person')?.properties.nameMatchUnconfirmed).toBe(true);
  });

  test.each([
    ['reading', 'A会,麦笛 みち,むぎぶえ みち,,,', 'B会,麦笛 みち,ばくてき みち,,,'],
    ['generation', 'A会,麦笛 みち,,シニア,,', 'B会,麦笛 みち,,若者,,'],
    ['area', 'A会,麦笛 みち,,,諏訪学区,', 'B会,麦笛 みち,,,青陵学区,'],
  ])('another %s is another person', (_, a, b) => {
    const areas = csv('areas.csv', '地域名,区分\n諏訪学区,学区\n青陵学区,学区\n');
    const { plan, joined, likenesses } = planOf([areas, roster(a, b)]);
    expect(members(plan)).toEqual(['麦笛 みち: A会', '麦笛 みち: B会']);
    expect(joined).toEqual([]);
    expect(likenesses.map(({ is, records }) => [is, records.length])).toEqual([['SAME_NAME', 2]]);
  });

  test('what is not known tells nobody apart, unless it could be either of two', () => {
    expect(members(planOf([roster('A会,麦笛 みち,むぎぶえ みち,,,', 'B会,麦笛 みち,,シニア,,', 'C会,麦笛 みち,,,,')]).plan)).toEqual([
      '麦笛 みち: A会+B会+C会',
    ]);
    const { report } = outcomeOf([roster('A会,麦笛 みち,,シニア,,', 'B会,麦笛 みち,,若者,,', 'C会,麦笛 みち,,,,')]);
    expect(report.rejected.first).toEqual([
      {
        file: 'roster.csv',
        row: 4,
        column: '氏名',
        value: '麦笛 みち',
        expected: { is: 'ONE_OF_SEVERAL', candidates: ['麦笛 みち (SENIOR)', '麦笛 みち (YOUTH)'] },
        nearest: null,
      },
    ]);
  });

  test('several posts in one group join nobody across groups', () => {
    const { plan, joined } = planOf([roster('A会,麦笛 みち,,,,会長', 'A会,麦笛 みち,,,,会計')]);
    expect(members(plan)).toEqual(['麦笛 みち: A会+A会']);
    expect(joined).toEqual([]);
    expect(plan.created.some(({ properties }) => properties.nameMatchUnconfirmed === true)).toBe(false);
  });

  test('namesakes can be kept apart', () => {
    const files = [roster('A会,麦笛 みち,,,,会長', 'B会,麦笛 みち,,,,会計', 'B会,麦笛 みち,,,,書記')];
    const apart = planOf(files, EMPTY_REGISTER, { separateNamesakes: true });
    expect(members(apart.plan)).toEqual(['麦笛 みち: A会', '麦笛 みち: B会+B会']);
    const register = registerAfter(EMPTY_REGISTER, apart.plan);
    expect(changesNothing(planOf(files, register).plan)).toBe(true);
    expect(changesNothing(planOf(files, register, { separateNamesakes: true }).plan)).toBe(true);
  });

  test('an id joins for certain', () => {
    const people = csv('people.csv', 'id,氏名\nP1,麦笛 みち\nP2,麦笛 みち\n');
    const { plan, joined } = planOf([people, roster('A会,P1,,,,', 'B会,P1,,,,', 'B会,P2,,,,')]);
    expect(members(plan)).toEqual(['麦笛 みち: A会+B会', '麦笛 みち: B会']);
    expect(joined).toEqual([]);
    const { report } = outcomeOf([people, roster('A会,麦笛 みち,,,,', 'B会,P9,,,,')]);
    expect(report.rejected.first.map(({ row, expected, nearest }) => [row, expected.is, nearest])).toEqual([
      [2, 'ONE_OF_SEVERAL', null],
      [3, 'KNOWN_NAME', 'P1'],
    ]);
  });
});

describe('across imports', () => {
  const register = registerAfter(EMPTY_REGISTER, planOf([roster('A会,麦笛 みち,,シニア,,会長', 'B会,鈴音木 みお,,,,')]).plan);

  test('the same name in the same group is the same person', () => {
    const { plan } = planOf([roster('A会,麦笛みち,,,,顧問')], register);
    expect(plan.created).toEqual([]);
    expect(plan.createdTies.length).toBe(1);
  });

  test('the same name in another group goes to review and joins nobody', () => {
    const { plan, likenesses } = planOf([roster('C会,麦笛 みち,,,,')], register);
    expect(plan.created.map(({ label }) => label)).toEqual(['Group', 'Person']);
    expect(likenesses).toMatchObject([{ is: 'SAME_NAME', records: [{ name: '麦笛 みち' }, { name: '麦笛 みち' }] }]);
    expect(likenesses[0].records.map(({ within }) => within).sort()).toEqual([['A会'], ['C会']]);
  });

  test('one roster that names somebody in a known and a new group joins the new group, unconfirmed', () => {
    const { plan, joined } = planOf([roster('A会,麦笛 みち,,,,会長', 'C会,麦笛 みち,,,,会計')], register);
    expect(plan.created.map(({ label }) => label)).toEqual(['Group']);
    expect(plan.changed.map(({ record }) => record.properties.nameMatchUnconfirmed)).toEqual([true]);
    expect(joined.map(({ groups }) => groups)).toEqual([['A会', 'C会']]);
  });

  test('whoever was confirmed stays so', () => {
    const files = [roster('A会,麦笛 みち,,,,会長', 'C会,麦笛 みち,,,,会計')];
    const joined = registerAfter(register, planOf(files, register).plan);
    const confirmed = {
      ...joined,
      nodes: joined.nodes.map((node) => ({ ...node, properties: { ...node.properties, ...(node.label === 'Person' ? { nameMatchUnconfirmed: false } : {}) } })),
    };
    const again = planOf(files, confirmed);
    expect(changesNothing(again.plan)).toBe(true);
    expect(again.joined).toEqual([]);
  });

  test('another generation in the same group is another person', () => {
    const { plan } = planOf([roster('A会,麦笛 みち,,若者,,会計')], register);
    expect(plan.created.map(({ label, properties }) => [label, properties.generation])).toEqual([['Person', 'YOUTH']]);
  });

  test('a reading that was missing is added', () => {
    const { changes } = planOf([roster('A会,麦笛 みち,むぎぶえ みち,,,会長')], register);
    expect(changes).toEqual([{ of: 'Person', name: '麦笛 みち', property: 'kana', before: null, after: 'むぎぶえ みち' }]);
  });

  test('an id that comes later is taken over where the roster says whose it is', () => {
    const files = [csv('people.csv', 'id,氏名\nP1,麦笛 みち\n'), roster('A会,麦笛 みち,,,,会長')];
    const { plan, changes } = planOf(files, register);
    expect(plan.created).toEqual([]);
    expect(changes).toEqual([{ of: 'Person', name: '麦笛 みち', property: 'code', before: null, after: 'P1' }]);
    const alone = planOf([files[0]], register);
    expect(alone.plan.created.map(({ id }) => id)).toEqual(['p-cb0acdc0111b']);
    expect(alone.likenesses.map(({ is }) => is)).toEqual(['SAME_NAME']);
  });

  test('the same post from another day is a second post, to be looked at', () => {
    const first = registerAfter(EMPTY_REGISTER, planOf([csv('r.csv', '団体名,氏名,役職,就任\nA会,麦笛 みち,会長,2023-04-01\n')]).plan);
    const { plan, likenesses } = planOf([csv('r.csv', '団体名,氏名,役職,就任\nA会,麦笛 みち,会長,2025-04-01\n')], first);
    expect(plan.createdTies.length).toBe(1);
    expect(likenesses).toMatchObject([{ is: 'SAME_POST_OTHER_DATES', records: [{ name: '麦笛 みち', within: ['A会', '会長'] }] }]);
  });

  test('an end that was missing is added to the post', () => {
    const { changes } = planOf([csv('r.csv', '団体名,氏名,役職,退任\nA会,麦笛 みち,会長,2026-03-31\n')], register);
    expect(changes).toEqual([{ of: 'MEMBER_OF', name: '麦笛 みち → A会', property: 'to', before: null, after: '2026-03-31' }]);
  });
});

test('similar groups are told, groups of a series are not', () => {
  const { likenesses } = planOf([
    csv('g.csv', '団体名\nあさぎり自治会\nあさぎり自治會\n第1ひまわり自治会\n第11ひまわり自治会\n第2ひまわり自治会\n東ひまわり町内会\n西ひまわり町内会\n'),
  ]);
  expect(likenesses.map(({ is, records }) => [is, records.map(({ name }) => name).sort()])).toEqual([['SIMILAR_NAME', ['あさぎり自治会', 'あさぎり自治會']]]);
});

test('who is who does not depend on the order, and clear mentions of one person are not told apart', () => {
  const profile = fc.record({
    kana: fc.constantFrom(null, 'a', 'b'),
    generation: fc.constantFrom(null, 'YOUTH', 'SENIOR'),
    areas: fc.constantFrom<readonly string[]>([], ['x'], ['y'], ['x', 'y']),
  });
  const mentions = fc.array(
    profile.map((given): Namesake => ({ ...given, personId: null })),
    { maxLength: 5 },
  );
  const people = fc.array(profile, { maxLength: 2 }).map((all) => all.map((given, i): Namesake => ({ ...given, personId: `p${i}` })));
  fc.assert(
    fc.property(mentions, people, (given, known) => {
      const one = tellApart(given, known);
      const other = tellApart([...given].reverse(), [...known].reverse());
      const same = (who: typeof one, a: Namesake, b: Namesake): boolean => {
        const [first, second] = [who.get(a), who.get(b)];
        return first?.is === 'PERSON' && second?.is === 'PERSON' && first.person === second.person;
      };
      for (const a of given) {
        expect(other.get(a)?.is).toBe(one.get(a)?.is);
        const answer = one.get(a);
        if (answer?.is === 'PERSON' && typeof answer.person === 'string') expect(other.get(a)).toEqual(answer);
        for (const b of given) {
          expect(same(other, a, b)).toBe(same(one, a, b));
          const differ =
            (a.kana !== null && b.kana !== null && a.kana !== b.kana) || (a.generation !== null && b.generation !== null && a.generation !== b.generation);
          if (differ) expect(same(one, a, b)).toBe(false);
        }
      }
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});
