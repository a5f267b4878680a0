import { describe, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connection.ts';
import type { RunningApi } from '../running-service.ts';
import { bad, group, membership, person, workbench } from '../workbench.ts';

/** What a change of the registers does, and what single values may be. */
export const registerChanges = (api: () => RunningApi, database: () => Database): void => {
  const { addGroups, addPeople, ask, changeGroup, changePerson, count, run, well } = workbench(api, database);

  describe('changes of the registers', () => {
    test('what is added is there, with its ties, and the next question sees it', async () => {
      const before = await well<{ networkHealth: { groups: number }; overview: { isEmpty: boolean; fictional: boolean } }>(
        '{ networkHealth { groups } overview { isEmpty fictional } }',
      );
      expect(before).toEqual({ networkHealth: { groups: 0 }, overview: { isEmpty: true, fictional: false } });
      expect((await addGroups(group('g-a', { handledWithCare: false }), group('g-b'), group('g-c'))).errors).toEqual([]);
      const { data } = await addPeople(
        person('p-a', { kana: 'ぴい', memberOf: { connect: [membership('m-1', 'g-a', { role: '会長', level: 'HEAD' }), membership('m-2', 'g-b')] } }),
      );
      expect(data).toEqual({ createPeople: { people: [{ id: 'p-a' }], info: { nodesCreated: 1, relationshipsCreated: 2 } } });
      const after = await well<{
        networkHealth: { groups: number };
        bridgingPeople: { edges: readonly { node: { person: { id: string; fictional: boolean; sample: boolean } } }[] };
      }>('{ networkHealth { groups } bridgingPeople { edges { node { person { id fictional sample } } } } }');
      expect(after.networkHealth.groups).toBe(3);
      expect(after.bridgingPeople.edges.map(({ node }) => node.person)).toEqual([{ id: 'p-a', fictional: false, sample: false }]);
    });

    test('a change straight in the database is seen by the next question', async () => {
      await run(
        "CREATE (:Group:Stakeholder {id: 'g-straight', name: 'Straight', kind: 'NPO', fields: [], subFields: [], runByGenerations: [], forGenerations: []})",
      );
      const { search } = await well<{ search: readonly unknown[] }>('{ search(text: "straight") { stakeholder { ... on Group { id } } } }');
      expect(search).toEqual([{ stakeholder: { id: 'g-straight' } }]);
      expect((await well<{ networkHealth: { groups: number } }>('{ networkHealth { groups } }')).networkHealth.groups).toBe(4);
      await run("MATCH (g:Group {id: 'g-straight'}) DELETE g");
      expect((await well<{ networkHealth: { groups: number } }>('{ networkHealth { groups } }')).networkHealth.groups).toBe(3);
    });

    test('search follows the name', async () => {
      await addPeople(person('p-name', { name: '髙橋 花子', kana: 'タカハシ ハナコ' }));
      const found = async (text: string) =>
        (
          await well<{ search: readonly { stakeholder: { id: string } }[] }>(
            'query($text: String!) { search(text: $text) { stakeholder { ... on Person { id } } } }',
            { text },
          )
        ).search.map(({ stakeholder }) => stakeholder.id);
      expect(await found('高橋')).toEqual(['p-name']);
      expect(await found('ﾊﾅｺ')).toEqual(['p-name']);
      await changePerson('p-name', { name: { set: '鈴木 花子' }, kana: { set: null } });
      expect(await found('高橋')).toEqual([]);
      expect(await found('鈴木')).toEqual(['p-name']);
    });

    test('all of a change or nothing', async () => {
      const people = await count('Person');
      bad(await addPeople(person('p-whole'), person('p-half', { holder: ' ' })), 'input[1].holder is missing');
      bad(await addPeople(person('p-whole'), person('g-a')), 'taken by another record');
      bad(await addPeople(person('p-whole', { memberOf: { connect: [membership('m-9', 'g-nowhere')] } })), '"g-nowhere"', 'NOT_FOUND');
      expect(await count('Person')).toBe(people);
    });

    test('relations that name no tie are no ties', async () => {
      expect((await addPeople(person('p-none', { memberOf: {}, livesIn: {}, knows: {}, takesPartIn: {}, supports: { Group: {} } }))).errors).toEqual([]);
      expect((await addPeople(person('p-one', { memberOf: { connect: [membership('m-one', 'g-a')] } }), person('p-other', { memberOf: {} }))).errors).toEqual(
        [],
      );
      expect((await addGroups(group('g-none', { members: {}, cooperatesWith: {}, locatedIn: {}, parents: {} }))).errors).toEqual([]);
      const facility = { id: 'f-none', name: 'Hall', kind: 'LIBRARY', serves: {}, locatedIn: {}, usedBy: { Person: {}, Group: { connect: [] } } };
      const answer = await ask('mutation($input: [FacilityCreateInput!]!) { createFacilities(input: $input) { facilities { id } } }', { input: [facility] });
      expect(answer.errors).toEqual([]);
      expect((await changePerson('p-none', { memberOf: [{}], knows: [] })).errors).toEqual([]);
      await run("MATCH (n) WHERE n.id IN ['p-none', 'p-one', 'p-other', 'g-none', 'f-none'] DETACH DELETE n");
    });

    test('an id is one record, whatever kind it is; so is a code within its kind', async () => {
      bad(await addGroups(group('p-a')), 'taken by another record');
      await addGroups(group('g-code', { code: '7' }));
      bad(await addGroups(group('g-code-2', { code: '7' })), 'taken by another record');
      bad(await addPeople(person('p-code', { memberOf: { connect: [membership('m-1', 'g-c')] } })), 'taken by another record');
    });

    test.each([
      ['a blank name', { name: '' }, 'name is missing'],
      ['a name of 121 characters', { name: 'x'.repeat(121) }, 'Use up to 120 characters'],
      ['a purpose nobody gave', { purpose: '\u3000' }, 'purpose is missing'],
      ['a child', { generation: 'CHILD' }, 'not recorded one by one'],
      ['an id that is none', { id: 'MATCH (n)' }, 'cannot be "MATCH (n)"'],
      ['the name of someone under 18', { under18: true }, 'under 18'],
      ['a name behind the number of someone under 18', { under18: true, name: '協力者 22 山田花子', displayRule: 'UNNAMED' }, 'under 18'],
      ['a name as the code of someone under 18', { under18: true, name: '協力者 山田花子', code: '山田花子', displayRule: 'UNNAMED' }, 'under 18'],
      ['the reading of someone under 18', { under18: true, name: '協力者 1', displayRule: 'UNNAMED', kana: 'なまえ' }, 'under 18'],
    ])('a person: %s', async (_case, more, message) => {
      const answer = await addPeople(person('p-bad', more));
      expect(answer.errors[0].message + answer.errors[0].extensions.next).toContain(message);
      expect(answer.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(answer.data).toBeNull();
    });

    test.each([
      ['fewer members than none', { memberCount: -1 }, 'from 0 to 1000000'],
      ['more helpers than people', { unnamedHelpers: 2_000_000 }, 'from 0 to 1000000'],
      ['a note without end', { note: 'x'.repeat(2_001) }, 'up to 2000'],
    ])('a group: %s', async (_case, more, message) => {
      const answer = await addGroups(group('g-bad', more));
      expect(answer.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', next: expect.stringContaining(message) });
    });

    test('someone under 18 is kept without a name, and without contact data', async () => {
      await addPeople(person('p-young'));
      await run("CREATE (:Contact {ownerId: 'p-young', phone: '1'})");
      const words = { note: { set: 'Hanako runs fast' }, skills: { set: 'Hanako' }, nextStep: { set: 'Hanako' } };
      expect((await changePerson('p-young', { under18: { set: true }, name: { set: '協力者 3' }, displayRule: { set: 'UNNAMED' }, ...words })).errors).toEqual(
        [],
      );
      expect(await well('{ people(where: {id: {eq: "p-young"}}) { note skills nextStep } }')).toEqual({
        people: [{ note: null, skills: null, nextStep: null }],
      });
      expect(await count("Contact WHERE n.ownerId = 'p-young'")).toBe(0);
    });

    test('a required value cannot be taken away', async () => {
      bad(await changePerson('p-a', { holder: { set: null } }), 'holder is missing');
      bad(await changeGroup('g-a', { fields: { set: null } }), 'fields.set cannot be null');
      expect((await changeGroup('g-a', { note: { set: null } })).errors).toEqual([]);
    });
  });
};
