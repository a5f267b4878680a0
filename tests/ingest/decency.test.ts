import { describe, expect, test } from 'vitest';
import { csv, outcomeOf } from './plan-of.ts';

const rejections = (...files: readonly (readonly [name: string, text: string])[]) =>
  outcomeOf(files.map(([name, text]) => csv(name, text))).report.rejected.first.map(({ column, expected }) => [column, expected.is]);

describe('nobody under 18 by name', () => {
  test.each([
    ['団体名,氏名,18歳未満\n若い会,未成年 次郎,はい\n'],
    ['団体名,氏名,未成年\n若い会,未成年 次郎,はい\n'],
    ['団体名,氏名,年齢\n若い会,未成年 次郎,16\n'],
    ['団体名,氏名,年齢\n若い会,未成年 次郎,１７歳\n'],
  ])('a roster says so: %j', (text) => {
    expect(rejections(['r.csv', text])).toEqual([['氏名', 'UNDER_18_IN_ROSTER']]);
  });
  test.each(['18', '60代', '３５', '不明', ''])('an age of %j keeps nobody out, and is not kept', (age) => {
    const { report, settled } = outcomeOf([csv('r.csv', `団体名,氏名,年齢\n朝の会,大人野 成子,${age}\n`)]);
    expect([report.rejectedRows, JSON.stringify(settled?.plan.created).includes('"age"')]).toEqual([0, false]);
  });
  test('in a table of people the id stays, and nothing in words', () => {
    const { settled } = outcomeOf([csv('p.csv', 'id,氏名,年齢,備考,得意なこと,次の一歩\nk1,未成年 次郎,16,次郎さんは走るのが速い,走る,次郎に役を\n')]);
    expect(settled?.plan.created[0].properties).toMatchObject({
      name: '協力者 k1',
      kana: null,
      note: null,
      skills: null,
      nextStep: null,
      displayRule: 'UNNAMED',
      under18: true,
    });
    expect(JSON.stringify(settled?.plan)).not.toContain('次郎');
  });
});

describe('nobody is tied to a group handled with care', () => {
  const groups = ['g.csv', '団体名,種別,親団体,配慮が必要\nこもれび親の会,その他,,はい\n東の係,その他,こもれび親の会,\n朝の会,その他,,\n'] as const;
  test('as supported or supporting person', () => {
    const ties = 'from,to,kind\n部会 秘子,こもれび親の会,SUPPORTS\n東の係,部会 秘子,SUPPORTS\n朝の会,こもれび親の会,SUPPORTS\n';
    expect(rejections(groups, ['p.csv', '氏名\n部会 秘子\n'], ['t.csv', ties])).toEqual([
      ['to', 'NO_MEMBERS_OF_CARE_GROUP'],
      ['from', 'NO_MEMBERS_OF_CARE_GROUP'],
    ]);
  });
  test('as origin of a seat, or as the body that asked for it', () => {
    const roster = '団体名,氏名,充て職のもと,推薦を依頼した課\n朝の会,部会 秘子,東の係,\n朝の会,川辺 里子,,こもれび親の会\n';
    expect(rejections(groups, ['r.csv', roster])).toEqual([
      ['充て職のもと', 'NO_MEMBERS_OF_CARE_GROUP'],
      ['推薦を依頼した課', 'NO_MEMBERS_OF_CARE_GROUP'],
    ]);
  });
});
