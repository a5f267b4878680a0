import { describe, expect, test } from 'vitest';
import { changesNothing } from '../../server/ingest/report-import.ts';
import { csv, EMPTY_REGISTER, outcomeOf, planLines, planOf, registerAfter } from './plan-of.ts';

const AREAS = csv('areas.csv', 'id,name,kind\nsuwa,諏訪学区,学区\nseiryo,青陵学区,学区\n');
const GROUPS = csv(
  'groups.csv',
  'id,団体名,種別,会員数,活動地域,親団体,備考\n17,あさぎり自治会,自治会,450,諏訪学区,,初代から\n25,あさぎり自主防災会,自主防災組織,9,諏訪学区,17,\n',
);
const before = registerAfter(EMPTY_REGISTER, planOf([AREAS, GROUPS]).plan);

describe('a file that was imported before', () => {
  test('changes nothing', () => {
    const again = planOf([GROUPS, AREAS], before);
    expect(planLines(again)).toEqual([]);
    expect(again.changes).toEqual([]);
    expect([again.plan.unchanged, again.plan.unchangedTies]).toEqual([4, 3]);
  });

  test('updates by id where it was corrected, and says old and new', () => {
    const corrected = csv(
      'groups.csv',
      'id,団体名,種別,会員数,活動地域\n17,朝霧自治会,町会,460,青陵学区;諏訪学区\n25,あさぎり自主防災会,自主防災組織,9,青陵学区\n',
    );
    const { changes, removedTies, plan } = planOf([corrected], before);
    expect(changes).toEqual([
      { of: 'Group', name: 'あさぎり自治会', property: 'memberCount', before: 450, after: 460 },
      { of: 'Group', name: 'あさぎり自治会', property: 'name', before: 'あさぎり自治会', after: '朝霧自治会' },
    ]);
    expect(removedTies).toEqual([{ of: 'ACTIVE_IN', name: 'あさぎり自主防災会 → 諏訪学区', because: 'NO_LONGER_NAMED' }]);
    expect(plan.createdTies.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual(['g-17 a-seiryo', 'g-25 a-seiryo']);
    expect(plan.changed[0].record.properties.note).toBe('初代から');
  });

  test('an empty cell says nothing and takes nothing away', () => {
    const blank = csv('groups.csv', 'id,団体名,種別,会員数,活動地域,親団体,備考\n17,あさぎり自治会,,,,,\n25,あさぎり自主防災会,,,,,\n');
    expect(changesNothing(planOf([blank], before).plan)).toBe(true);
  });

  test('今後は提案しない ends on a day, holds for good again without one, whichever group stands first, and is one', () => {
    const row = (rest: string) => csv('ties.csv', `つなぎ元,つなぎ先,種類,終了\n${rest}\n`);
    const ends = (register: typeof before) => register.ties.flatMap(({ type, properties: { to } }) => (type === 'NOT_PROPOSED' ? [to ?? null] : []));
    const marked = registerAfter(before, planOf([row('あさぎり自治会,あさぎり自主防災会,今後は提案しない,')], before).plan);
    const ended = registerAfter(marked, planOf([row('あさぎり自主防災会,あさぎり自治会,提案しない,2026-03-31')], marked).plan);
    const again = registerAfter(ended, planOf([row('あさぎり自主防災会,あさぎり自治会,今後は提案しない,')], ended).plan);
    expect([ends(marked), ends(ended), ends(again)]).toEqual([[null], ['2026-03-31'], [null]]);
    expect(changesNothing(planOf([row('あさぎり自治会,あさぎり自主防災会,今後は提案しない,')], again).plan)).toBe(true);
    const twice = row('あさぎり自治会,あさぎり自主防災会,今後は提案しない,2027-03-31\nあさぎり自主防災会,あさぎり自治会,今後は提案しない,');
    expect(ends(registerAfter(before, planOf([twice], before).plan))).toEqual([null]);
  });

  test('another parent takes the place of the one before', () => {
    const moved = csv('groups.csv', 'id,団体名,親団体\n25,あさぎり自主防災会,30\n30,防災連合会,\n');
    expect(planLines(planOf([moved], before)).filter((line) => line.includes('HAS_PARENT'))).toEqual([
      '+ g-25 -HAS_PARENT-> g-30',
      '- g-25 -HAS_PARENT-> g-17',
    ]);
  });

  test('a circle over what is registered is refused', () => {
    const { report } = outcomeOf([csv('groups.csv', 'id,団体名,親団体\n17,あさぎり自治会,25\n')], before);
    expect(report.rejected.first).toMatchObject([
      { column: '親団体', expected: { is: 'NO_CIRCLE', names: ['あさぎり自治会', 'あさぎり自主防災会', 'あさぎり自治会'] } },
    ]);
  });
});

describe('which record a row stands for', () => {
  test('without an id the one of its name; with a new id the one of its name that has none', () => {
    const unnamed = registerAfter(EMPTY_REGISTER, planOf([csv('r.csv', '団体名,氏名\nあさぎり自治会,虹坂 さわ\n')]).plan);
    const [{ id }] = unnamed.nodes;
    const coded = planOf([csv('groups.csv', 'id,団体名,種別\n17,あさぎり自治会,自治会\n')], unnamed);
    expect(coded.plan.created).toEqual([]);
    expect(coded.changes.map(({ property, before: old, after }) => [property, old, after])).toEqual([
      ['code', null, '17'],
      ['kind', 'OTHER', 'NEIGHBOURHOOD_ASSOCIATION'],
    ]);
    const then = registerAfter(unnamed, coded.plan);
    expect(planOf([csv('groups.csv', 'id,団体名\n99,あさぎり自治会\n')], then).plan.created.map((node) => node.id)).toEqual(['g-99']);
    expect(planOf([csv('groups.csv', '団体名,会員数\nあさぎり自治会,12\n')], then).plan.changed.map(({ record }) => record.id)).toEqual([id]);
  });

  test('the id of the API in a file means its record and is not stored as a code', () => {
    const register = registerAfter(EMPTY_REGISTER, planOf([csv('g.csv', '団体名\nあさぎり自治会\n')]).plan);
    const [{ id }] = register.nodes;
    const { plan } = planOf([csv('g.csv', `id,団体名,会員数\n${id},あさぎり自治会,12\n`)], register);
    expect(plan.changed.map(({ record }) => [record.id, record.properties.code, record.properties.memberCount])).toEqual([[id, null, 12]]);
  });

  test('two records of one name are named where a row could be either', () => {
    const two = registerAfter(EMPTY_REGISTER, planOf([csv('g.csv', 'id,団体名\n1,つむぎ\n2,つむぎ\n')]).plan);
    const { report } = outcomeOf([csv('g.csv', '団体名\nつむぎ\n'), csv('t.csv', 'from,to,kind\nつむぎ,1,協力\n')], two);
    expect(report.rejected.first.map(({ file, column, expected }) => [file, column, expected])).toEqual([
      ['g.csv', '団体名', { is: 'ONE_OF_SEVERAL', candidates: ['つむぎ (1)', 'つむぎ (2)'] }],
      ['t.csv', 'from', { is: 'ONE_OF_SEVERAL', candidates: ['つむぎ (1)', 'つむぎ (2)'] }],
    ]);
  });

  test('an id that is no id of the API still keeps its record apart', () => {
    const { plan } = planOf([csv('g.csv', 'id,団体名\n団体１,つむぎ\n団体２,つむぎ\n')]);
    expect(plan.created.map(({ properties }) => properties.code).sort()).toEqual(['団体１', '団体２']);
    expect(plan.created.every(({ id }) => /^g-[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  test('the same id in two tables is two records', () => {
    const { plan } = planOf([csv('g.csv', 'id,団体名\n1,つむぎ\n'), csv('s.csv', 'id,学校名\n1,ひかり小学校\n')]);
    expect(plan.created.map(({ id }) => id)).toEqual(['g-1', 's-1']);
  });
});

describe('the sample city', () => {
  const sample = registerAfter(EMPTY_REGISTER, planOf([AREAS, GROUPS], EMPTY_REGISTER, { sample: true }).plan);
  const own = csv('own.csv', 'id,団体名,活動地域\n40,みなも自治会,\n');

  test('everything of it is marked', () => {
    expect(sample.nodes.every(({ properties }) => properties.sample === true)).toBe(true);
    expect(sample.sampleLoaded).toBe(true);
  });

  test('goes with the first own data, and own ids may be the same', () => {
    const { plan } = planOf([csv('own.csv', 'id,団体名\n17,みなも自治会\n')], sample);
    expect(plan.removesSample).toBe(true);
    expect(plan.created.map(({ id, properties }) => [id, properties.name, properties.sample])).toEqual([['g-17', 'みなも自治会', false]]);
    expect(registerAfter(sample, plan).nodes.length).toBe(1);
  });

  test('what only it knows is refused with that reason', () => {
    const { report } = outcomeOf([csv('own.csv', '団体名,活動地域\nみなも自治会,諏訪学区\n')], sample);
    expect(report.rejected.first).toMatchObject([{ column: '活動地域', value: '諏訪学区', expected: { is: 'NOT_ONLY_IN_SAMPLE' } }]);
    expect(report.sample).toBe('REMOVED');
  });

  test('stays in later imports where it was kept beside own data, until its end is asked for', () => {
    const both = registerAfter(sample, planOf([own], sample, { keepSample: true }).plan);
    const further = csv('further.csv', 'id,団体名\n41,せせらぎ自治会\n');
    expect(planOf([further], both).plan.removesSample).toBe(false);
    expect(planOf([further], both, { removeSample: true }).plan.removesSample).toBe(true);
  });

  test('stays where that is asked for, and its records are not turned into others', () => {
    const kept = planOf([own], sample, { keepSample: true });
    expect(kept.plan.removesSample).toBe(false);
    expect(planOf([csv('own.csv', '団体名,活動地域\nみなも自治会,諏訪学区\n')], sample, { keepSample: true }).plan.createdTies.map(({ toId }) => toId)).toEqual(
      ['a-suwa'],
    );
    const { report } = outcomeOf([csv('own.csv', 'id,団体名\n17,みなも自治会\n')], sample, { keepSample: true });
    expect(report.rejected.first).toMatchObject([{ column: 'id', value: '17', expected: { is: 'FREE_ID', holder: 'あさぎり自治会' } }]);
  });

  test('a record of it that own data takes over stays when the sample goes', () => {
    const taken = registerAfter(sample, planOf([csv('own.csv', 'id,団体名,会員数\n17,あさぎり自治会,460\n')], sample, { keepSample: true }).plan);
    const { plan } = planOf([own], taken, { removeSample: true });
    expect(plan.removesSample).toBe(true);
    expect(
      registerAfter(taken, plan)
        .nodes.map(({ id }) => id)
        .sort(),
    ).toEqual(['g-17', 'g-40']);
  });
});

describe('decency', () => {
  test('a group that comes to be handled with care loses its members', () => {
    const register = registerAfter(EMPTY_REGISTER, planOf([csv('r.csv', '団体名,氏名\nこもれび親の会,雲見沢 ちか\n')]).plan);
    const { plan, removedTies } = planOf([csv('g.csv', '団体名,配慮が必要\nこもれび親の会,はい\n')], register);
    expect(plan.removedTies.map(({ type }) => type)).toEqual(['MEMBER_OF']);
    expect(removedTies).toEqual([{ of: 'MEMBER_OF', name: '雲見沢 ちか → こもれび親の会', because: 'HANDLED_WITH_CARE' }]);
    const after = registerAfter(register, plan);
    const { report } = outcomeOf([csv('t.csv', 'from,to,kind\n雲見沢 ちか,こもれび親の会,会員\n')], after);
    expect(report.rejected.first).toMatchObject([{ column: 'to', expected: { is: 'NO_MEMBERS_OF_CARE_GROUP' } }]);
  });

  test('so does whatever lies inside it, over any number of steps, and whatever comes to lie there', () => {
    const groups = csv('g.csv', '団体名,親団体\nこもれび親の会,\n班,こもれび親の会\n係,班\nよその会,\n');
    const roster = csv('r.csv', '団体名,氏名\n係,雲見沢 ちか\nよその会,虹坂 さわ\n');
    const register = registerAfter(EMPTY_REGISTER, planOf([groups, roster]).plan);
    const careful = planOf([csv('g.csv', '団体名,配慮が必要\nこもれび親の会,はい\n')], register);
    expect(careful.removedTies).toEqual([{ of: 'MEMBER_OF', name: '雲見沢 ちか → 係', because: 'HANDLED_WITH_CARE' }]);
    const after = registerAfter(register, careful.plan);
    expect(outcomeOf([csv('r.csv', '団体名,氏名\n係,雲見沢 ちか\n')], after).report.rejected.first).toMatchObject([
      { expected: { is: 'NO_MEMBERS_OF_CARE_GROUP', group: '係' } },
    ]);
    const moved = planOf([csv('g.csv', '団体名,親団体\nよその会,係\n')], after);
    expect(moved.removedTies).toEqual([{ of: 'MEMBER_OF', name: '虹坂 さわ → よその会', because: 'HANDLED_WITH_CARE' }]);
    const left = planOf([csv('g.csv', '団体名,親団体\n班,よその会\n'), csv('r.csv', '団体名,氏名\n係,雲見沢 ちか\n')], after);
    expect(left.plan.createdTies.map(({ type }) => type).sort()).toEqual(['HAS_PARENT', 'MEMBER_OF']);
  });

  test('a name is nowhere once somebody is under 18, and the file still says who it is', () => {
    const people = csv('p.csv', 'id,氏名,かな,世代,18歳未満,電話\n17,綿毛田 じゅん,わたげだ じゅん,若者,はい,000-0000-0000\n');
    const roster = csv('r.csv', '団体名,氏名,かな\nこども食堂おかわり,綿毛田 じゅん,わたげだ じゅん\n花だん応援隊,17,\n');
    const { plan } = planOf([people, roster]);
    expect(JSON.stringify(plan)).not.toMatch(/綿毛田|わたげだ|000-0000/);
    expect(plan.createdTies.filter(({ type }) => type === 'MEMBER_OF').map(({ fromId }) => fromId)).toEqual(['p-c8aee0cb4094', 'p-c8aee0cb4094']);
    const after = registerAfter(EMPTY_REGISTER, plan);
    expect(changesNothing(planOf([people, roster], after).plan)).toBe(true);
    expect(outcomeOf([people, roster]).report.repairs.first.map(({ how, value }) => [how, value])).toEqual([['NAME_DROPPED', '']]);
  });

  test('whoever turns out to be under 18 loses name and contact data', () => {
    const named = registerAfter(EMPTY_REGISTER, planOf([csv('p.csv', 'id,氏名,電話\n17,綿毛田 じゅん,000-0000-0000\n')]).plan);
    const { plan } = planOf([csv('p.csv', 'id,18歳未満,氏名\n17,はい,\n')], named);
    expect(plan.changed.map(({ record }) => [record.properties.name, record.properties.displayRule])).toEqual([['協力者 17', 'UNNAMED']]);
    expect(plan.contacts).toEqual([{ ownerId: 'p-c8aee0cb4094', phone: null, email: null, address: null }]);
  });

  test('contact data is written once', () => {
    const people = csv('p.csv', 'id,氏名,電話,メール\n1,虹坂 さわ,000-0000-0000,\n2,雲見沢 ちか,,\n');
    const first = planOf([people]);
    expect(first.plan.contacts).toEqual([{ ownerId: 'p-121bd6c7945f', phone: '000-0000-0000', email: null, address: null }]);
    const after = registerAfter(EMPTY_REGISTER, first.plan);
    expect(changesNothing(planOf([people], after).plan)).toBe(true);
    const second = planOf([csv('p.csv', 'id,氏名,メール\n1,虹坂 さわ,a@example.jp\n')], after);
    expect(second.plan.contacts).toEqual([{ ownerId: 'p-121bd6c7945f', phone: '000-0000-0000', email: 'a@example.jp', address: null }]);
  });

  test('every person has holder, purpose and consent from the first day', () => {
    const { plan } = planOf([csv('p.csv', '氏名,保有,利用目的,同意\n虹坂 さわ,社協,地域福祉の連絡,同意あり\n雲見沢 ちか,,,\n')], EMPTY_REGISTER, {
      holder: '架空市',
      purpose: '連絡',
    });
    const kept = plan.created.map(({ properties: { name, holder, purpose, consent } }) => [name, holder, purpose, consent]);
    expect(kept.sort()).toEqual(
      [
        ['虹坂 さわ', '社協', '地域福祉の連絡', 'GIVEN'],
        ['雲見沢 ちか', '架空市', '連絡', 'NOT_ASKED'],
      ].sort(),
    );
  });
});
