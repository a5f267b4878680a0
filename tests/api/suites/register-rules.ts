import { describe, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connection.ts';
import type { RunningApi } from '../running-service.ts';
import { bad, group, membership, person, workbench } from '../workbench.ts';

/** What must hold between several records, whoever changes one of them. */
export const registerRules = (api: () => RunningApi, database: () => Database): void => {
  const { addGroups, addPeople, ask, changeGroup, changePerson, count, run, well } = workbench(api, database);

  describe('rules of the registers', () => {
    test('a tie: days in their order, not with itself, not twice, its values within their range', async () => {
      const tied = (edge: object) => changePerson('p-a', { memberOf: [{ connect: [membership('m-tie', 'g-c', edge as Readonly<Record<string, unknown>>)] }] });
      bad(await tied({ from: '2026-04-02', to: '2026-04-01' }), 'before the first');
      bad(await tied({ note: 'x'.repeat(2_001) }), 'too long');
      bad(
        await changePerson('p-a', { knows: [{ connect: [{ where: { node: { id: { eq: 'p-a' } } }, edge: { toldBy: 'x', from: '2026-05-10' } }] }] }),
        'tied to itself',
      );
      bad(
        await changePerson('p-a', { knows: [{ connect: [{ where: { node: { id: { eq: 'p-name' } } }, edge: { toldBy: ' ', from: '2026-05-10' } }] }] }),
        'toldBy is missing',
      );
      const undated = await changePerson('p-a', { knows: [{ connect: [{ where: { node: { id: { eq: 'p-name' } } }, edge: { toldBy: 'festival' } }] }] });
      expect([undated.data ?? null, undated.errors[0]?.extensions.detail]).toEqual([null, expect.stringContaining('from')]);
      const knows = { knows: [{ connect: [{ where: { node: { id: { eq: 'p-name' } } }, edge: { toldBy: 'festival', from: '2026-05-10' } }] }] };
      expect((await changePerson('p-a', knows)).errors).toEqual([]);
      bad(await changePerson('p-a', knows), 'there already');
      bad(await changePerson('p-a', { knows: [{ update: { where: { node: { id: { eq: 'p-name' } } }, edge: { from: { set: null } } } }] }), 'from is missing');
      bad(await changeGroup('g-a', { accompanies: [{ connect: [{ where: { node: { id: { eq: 'g-b' } } }, edge: { fiscalYear: 12 } }] }] }), 'out of range');
    });

    test('a tie is changed and removed by naming its other end', async () => {
      const level = (set: string) =>
        changePerson('p-a', { memberOf: [{ update: { where: { node: { id: { eq: 'g-b' } } }, edge: { level: { set }, from: { set: '2026-04-01' } } } }] });
      expect((await level('OFFICER')).errors).toEqual([]);
      const retied = (id: string) => changePerson('p-a', { memberOf: [{ update: { where: { node: { id: { eq: id } } }, edge: { role: { set: 'x' } } } }] });
      bad(await retied('g-c'), 'no such tie with "g-c"', 'NOT_FOUND');
      bad(
        await changePerson('p-a', { memberOf: [{ update: { where: { node: { id: { eq: 'g-b' } } }, edge: { to: { set: '2026-03-31' } } } }] }),
        'before the first',
      );
      bad(await changePerson('p-a', { memberOf: [{ disconnect: [{ where: { edge: { id: { eq: 'm-2' } } } }] }] }), 'does not name its records by id');
      expect(
        (await changePerson('p-a', { memberOf: [{ disconnect: [{ where: { node: { id: { eq: 'g-b' } }, edge: { id: { eq: 'm-2' } } } }] }] })).errors,
      ).toEqual([]);
      const { people } = await well<{ people: readonly { memberOf: readonly { id: string }[] }[] }>('{ people(where: {id: {eq: "p-a"}}) { memberOf { id } } }');
      expect(people[0].memberOf).toEqual([{ id: 'g-a' }]);
    });

    test('a tie says itself whether it is invented, whatever a client says', async () => {
      await run("MATCH (g:Group {id: 'g-c'}) SET g.fictional = true");
      expect(
        (await changePerson('p-a', { memberOf: [{ connect: [membership('m-open', 'g-a', { role: 'x' }), membership('m-invented', 'g-c')] }] })).errors,
      ).toEqual([]);
      const { people } = await well<{ people: readonly { memberOfConnection: { edges: readonly { properties: { id: string; fictional: boolean } }[] } }[] }>(
        '{ people(where: {id: {eq: "p-a"}}) { memberOfConnection { edges { properties { id fictional } } } } }',
      );
      const marks = new Map(people[0].memberOfConnection.edges.map(({ properties }) => [properties.id, properties.fictional]));
      expect([marks.get('m-open'), marks.get('m-invented')]).toEqual([false, true]);
      const said = await changePerson('p-a', { memberOf: [{ connect: [membership('m-said', 'g-c', { fictional: false })] }] });
      expect(said.errors[0].extensions.detail).toContain('fictional');
      const loose = ['g-a', 'g-c'].map((id, i) => ({ where: { node: { id: { eq: id } }, edge: { id: { eq: ['m-open', 'm-invented'][i] } } } }));
      expect((await changePerson('p-a', { memberOf: [{ disconnect: loose }] })).errors).toEqual([]);
      await run("MATCH (g:Group {id: 'g-c'}) SET g.fictional = false");
    });

    test('a hall accompanies a group', async () => {
      const halls = [
        {
          id: 'f-a',
          name: 'Hall',
          kind: 'COMMUNITY_CENTRE',
          accompanies: { connect: [{ where: { node: { id: { eq: 'g-a' } } }, edge: { fiscalYear: 2026, contract: '委託契約' } }] },
        },
      ];
      expect(
        (await ask('mutation($input: [FacilityCreateInput!]!) { createFacilities(input: $input) { facilities { accompanies { id } } } }', { input: halls }))
          .data,
      ).toEqual({
        createFacilities: { facilities: [{ accompanies: [{ id: 'g-a' }] }] },
      });
    });

    test('seats name organisations that are there, and keep them from being removed', async () => {
      const seat = (edge: object) => changePerson('p-name', { memberOf: [{ connect: [membership('m-seat', 'g-c', { seat: true, ...edge })] }] });
      bad(await seat({ broughtById: 'g-nowhere' }), '"g-nowhere"');
      bad(await seat({ askedById: 'p-a' }), '"p-a"');
      bad(await seat({ seat: false, broughtById: 'g-b' }), 'no seat says where its seat comes from');
      bad(await seat({ seat: undefined, askedById: 'g-a' }), 'no seat says where its seat comes from');
      expect((await seat({ broughtById: 'g-b', askedById: 'g-a' })).errors).toEqual([]);
      bad(await ask('mutation { deleteGroups(where: {id: {eq: "g-b"}}) { nodesDeleted } }'), 'Seats still name');
      expect(
        (await changePerson('p-name', { memberOf: [{ update: { where: { node: { id: { eq: 'g-c' } } }, edge: { broughtById: { set: null } } } }] })).errors,
      ).toEqual([]);
      expect((await ask('mutation { deleteGroups(where: {id: {eq: "g-b"}}) { nodesDeleted } }')).errors).toEqual([]);
    });

    test('a seat with an origin does not become a membership that is none', async () => {
      const change = (edge: object) => changePerson('p-name', { memberOf: [{ update: { where: { node: { id: { eq: 'g-c' } } }, edge } }] });
      bad(await change({ seat: { set: false } }), 'no seat says where its seat comes from');
      expect((await change({ seat: { set: false }, askedById: { set: null } })).errors).toEqual([]);
    });

    test('the person in contact is one who is there, and is forgotten when removed', async () => {
      const edge = (contactId: string) => changePerson('p-name', { memberOf: [{ connect: [membership('m-contact', 'g-a', { contactId })] }] });
      bad(await edge('p-nowhere'), '"p-nowhere"');
      bad(await edge('g-a'), '"g-a"');
      expect((await addPeople(person('p-contact'))).errors).toEqual([]);
      expect((await edge('p-contact')).errors).toEqual([]);
      expect((await ask('mutation { deletePeople(where: {id: {eq: "p-contact"}}) { nodesDeleted } }')).errors).toEqual([]);
      const { records } = await run("MATCH ()-[t:MEMBER_OF {id: 'm-contact'}]->() RETURN t.contactId AS contact");
      expect(records.map((record) => record.get('contact'))).toEqual([null]);
      expect(
        (await changePerson('p-name', { memberOf: [{ disconnect: [{ where: { node: { id: { eq: 'g-a' } }, edge: { id: { eq: 'm-contact' } } } }] }] })).errors,
      ).toEqual([]);
    });

    test('one parent at most, and nothing inside itself', async () => {
      await addGroups(group('g-1'), group('g-2'), group('g-3'));
      const parent = (id: string, of: string) => changeGroup(id, { parents: [{ connect: [{ where: { node: { id: { eq: of } } } }] }] });
      expect((await parent('g-1', 'g-2')).errors).toEqual([]);
      expect((await parent('g-2', 'g-3')).errors).toEqual([]);
      bad(await parent('g-1', 'g-3'), 'at most one parent');
      bad(await parent('g-3', 'g-1'), 'inside itself');
      bad(await changeGroup('g-3', { subgroups: [{ connect: [{ where: { node: { id: { eq: 'g-1' } } } }] }] }), 'at most one parent');
      const areas = ['a-1', 'a-2'].map((id) => ({ id, name: id, kind: 'OTHER' }));
      await ask('mutation($input: [AreaCreateInput!]!) { createAreas(input: $input) { info { nodesCreated } } }', { input: areas });
      const inside = (id: string, of: string) =>
        ask(
          'mutation($id: ID!, $of: ID!) { updateAreas(where: {id: {eq: $id}}, update: {partOf: [{connect: [{where: {node: {id: {eq: $of}}}}]}]}) { areas { id } } }',
          { id, of },
        );
      expect((await inside('a-1', 'a-2')).errors).toEqual([]);
      bad(await inside('a-2', 'a-1'), 'inside itself');
    });

    test('nobody is tied to a group that is handled with care', async () => {
      await addGroups(group('g-care', { handledWithCare: true }));
      bad(await changePerson('p-a', { memberOf: [{ connect: [membership('m-care', 'g-care')] }] }), 'handled with care');
      bad(await changeGroup('g-a', { handledWithCare: { set: true } }), 'handled with care');
    });

    test('nor by support, by an activity, or by a seat', async () => {
      await addGroups(group('g-care-ties', { handledWithCare: true }), group('g-care-free'));
      const supports = (id: string) =>
        changePerson('p-a', { supports: { Group: [{ connect: [{ where: { node: { id: { eq: id } } }, edge: { given: 'time' } }] }] } });
      bad(await supports('g-care-ties'), 'handled with care');
      expect((await supports('g-care-free')).errors).toEqual([]);
      bad(await changeGroup('g-care-free', { handledWithCare: { set: true } }), 'handled with care');
      bad(
        await changePerson('p-a', { memberOf: [{ connect: [membership('m-care-seat', 'g-c', { seat: true, broughtById: 'g-care-ties' })] }] }),
        'handled with care',
      );
      bad(
        await ask('mutation { createActivities(input: [{id: "act-more", name: "Walk", headcount: 5, firstTimers: 9}]) { info { nodesCreated } } }'),
        'more first-timers',
      );
      const evening = '{ createActivities(input: [{id: "act-care", name: "Evening", kind: "EVENT"}]) { info { nodesCreated } } }';
      expect((await ask(`mutation ${evening}`)).errors).toEqual([]);
      const takesPart = { takesPartIn: [{ connect: [{ where: { node: { id: { eq: 'act-care' } } }, edge: { participation: 'ORGANISER' } }] }] };
      expect((await changeGroup('g-care-ties', takesPart)).errors).toEqual([]);
      bad(await changePerson('p-a', takesPart), 'handled with care');
    });

    test('a group handled with care is written by its id and never read: by no list, walk, count or question', async () => {
      const care = group('g-care-name', {
        handledWithCare: true,
        name: 'Withheld Circle',
        activeIn: { connect: [{ where: { node: { id: { eq: 'a-care' } } } }] },
      });
      await ask('mutation { createAreas(input: [{id: "a-care", name: "Care Area", kind: OTHER}]) { info { nodesCreated } } }');
      expect((await addGroups(care, group('g-care-inside', { name: 'Withheld Section' }), group('g-care-open', { name: 'Open Circle' }))).errors).toEqual([]);
      const inside = [{ connect: [{ where: { node: { id: { eq: 'g-care-name' } } } }] }];
      expect((await changeGroup('g-care-inside', { parents: inside })).errors).toEqual([]);
      expect(
        (await changeGroup('g-care-open', { cooperatesWith: { Group: [{ connect: [{ where: { node: { id: { eq: 'g-care-name' } } }, edge: {} }] }] } })).errors,
      ).toEqual([]);
      const read = await well<Record<string, unknown>>(
        `{ groups(where: {id: {in: ["g-care-name", "g-care-inside", "g-care-open"]}}, limit: 5) { name cooperatesWith(limit: 5) { ... on Group { name } } }
           groupsConnection(where: {name: {startsWith: "Withheld"}}, first: 5) { totalCount edges { node { name } } }
           areas(where: {id: {eq: "a-care"}}, limit: 1) { name activeGroups(limit: 5) { name } } search(text: "Withheld") { matched } }`,
      );
      expect(read).toMatchObject({ groupsConnection: { totalCount: 0, edges: [] }, areas: [{ activeGroups: [] }], search: [] });
      expect(JSON.stringify(read)).not.toContain('Withheld');
      expect(JSON.stringify(read)).toContain('Open Circle');
      const asked = await well('{ groupConnections(groupId: "g-care-name") { group { name } links { organisation { ... on Group { name } } } } }');
      expect(asked).toEqual({ groupConnections: { group: { name: '配慮が必要な団体' }, links: [] } });
      const changed = await changeGroup('g-care-name', { handledWithCare: { set: false } });
      expect([changed.errors, JSON.stringify(changed.data)]).toEqual([[], expect.stringContaining('Withheld Circle')]);
    });

    test('nor can a filter spell its name, tell where it meets, or count it', async () => {
      const uses = { uses: [{ connect: [{ where: { node: { id: { eq: 'f-care' } } }, edge: { hours: '13-15', weekdays: ['FRI'] } }] }] };
      await ask('mutation { createAreas(input: [{id: "a-blind", name: "Blind Area", kind: OTHER}]) { info { nodesCreated } } }');
      await ask('mutation { createFacilities(input: [{id: "f-care", name: "Care Hall", kind: COMMUNITY_CENTRE}]) { info { nodesCreated } } }');
      const there = { activeIn: { connect: [{ where: { node: { id: { eq: 'a-blind' } } } }] } };
      await addGroups(group('g-blind', { handledWithCare: true, name: 'Secret Society', ...there }), group('g-blind-in', { name: 'Secret Section', ...there }));
      await addGroups(group('g-blind-deep', { name: 'Secret Squad', ...there }), group('g-seen', { name: 'Open Society', ...there }));
      const parent = (id: string, of: string) => changeGroup(id, { parents: [{ connect: [{ where: { node: { id: { eq: of } } } }] }] });
      for (const done of [await parent('g-blind-in', 'g-blind'), await parent('g-blind-deep', 'g-blind-in')]) expect(done.errors).toEqual([]);
      for (const id of ['g-blind', 'g-blind-deep', 'g-seen']) expect((await changeGroup(id, uses)).errors).toEqual([]);
      const found = async (register: string, where: string, id: string): Promise<boolean> => {
        const answer = await well<Record<string, readonly unknown[]>>(`{ ${register}(where: {AND: [{id: {eq: "${id}"}}, ${where}]}, limit: 5) { id } }`);
        return answer[register].length > 0;
      };
      const areas = (where: string): Promise<boolean> => found('areas', where, 'a-blind');
      const halls = (where: string): Promise<boolean> => found('facilities', where, 'f-care');
      const starts = (text: string): string => `name: {startsWith: "${text}"}`;
      expect(await areas(`{activeGroups: {some: {${starts('Open')}}}}`)).toBe(true);
      expect(await halls(`{usedBy: {some: {Group: {${starts('Open')}}}}}`)).toBe(true);
      expect(await halls(`{usedByConnection: {some: {Group: {node: {${starts('Open')}}, edge: {hours: {eq: "13-15"}}}}}}`)).toBe(true);
      for (const where of ['handledWithCare: {eq: true}', starts('Secret'), starts('Secret Squad'), starts('Secret Section')]) {
        expect(await areas(`{activeGroups: {some: {${where}}}}`), where).toBe(false);
        expect(await areas(`{NOT: {activeGroups: {some: {${where}}}}}`), where).toBe(true);
        expect(await areas(`{activeGroups: {none: {${where}}}}`), where).toBe(true);
        expect(await areas(`{activeGroups: {single: {${where}}}}`), where).toBe(false);
        expect(await areas(`{activeGroupsConnection: {some: {node: {${where}}}}}`), where).toBe(false);
        expect(await halls(`{usedBy: {some: {Group: {${where}}}}}`), where).toBe(false);
        expect(await halls(`{usedByConnection: {some: {Group: {node: {${where}}}}}}`), where).toBe(false);
        expect(await found('groups', `{uses: {some: {usedBy: {some: {Group: {${where}}}}}}}`, 'g-seen'), where).toBe(false);
      }
      expect(await areas(`{activeGroups: {all: {${starts('Open')}}}}`)).toBe(true);
      expect(await areas('{activeGroups: {single: {id: {startsWith: "g-"}}}}')).toBe(true);
      const byVariable = 'query($where: AreaWhere!) { areas(where: $where, limit: 100) { id } }';
      expect(JSON.stringify(await well(byVariable, { where: { activeGroups: { some: { name: { startsWith: 'Secret' } } } } }))).not.toContain('a-blind');
      const read = await well(
        '{ groups(limit: 200) { name } areas(where: {id: {eq: "a-blind"}}, limit: 1) { activeGroups(limit: 9) { name } } facilities(where: {id: {eq: "f-care"}}, limit: 1) { usedByConnection(first: 9) { edges { node { ... on Group { name } } } } } }',
      );
      expect(JSON.stringify(read)).not.toContain('Secret');
      expect(JSON.stringify(read)).toContain('Open Society');
    });

    test('nor to a group inside one that is, over any number of steps', async () => {
      await addGroups(group('g-care-outer', { handledWithCare: true }), group('g-care-middle'), group('g-care-inner'), group('g-outer'));
      const parent = (id: string, of: string) => changeGroup(id, { parents: [{ connect: [{ where: { node: { id: { eq: of } } } }] }] });
      expect((await parent('g-care-middle', 'g-care-outer')).errors).toEqual([]);
      expect((await parent('g-care-inner', 'g-care-middle')).errors).toEqual([]);
      bad(await changePerson('p-a', { memberOf: [{ connect: [membership('m-care', 'g-care-inner')] }] }), 'handled with care');
      expect((await parent('g-a', 'g-outer')).errors).toEqual([]);
      bad(await parent('g-outer', 'g-care-inner'), 'handled with care');
      bad(await changeGroup('g-care-inner', { subgroups: [{ connect: [{ where: { node: { id: { eq: 'g-outer' } } } }] }] }), 'handled with care');
      bad(await changeGroup('g-outer', { handledWithCare: { set: true } }), 'handled with care');
      expect((await changeGroup('g-a', { parents: [{ disconnect: [{ where: { node: { id: { eq: 'g-outer' } } } }] }] })).errors).toEqual([]);
      expect((await parent('g-outer', 'g-care-inner')).errors).toEqual([]);
    });

    test('nothing is changed or removed that is not named by id', async () => {
      const [people, groups] = [await count('Person'), await count('Group')];
      for (const where of [
        '{}',
        '{name: {contains: ""}}',
        '{id: {startsWith: "p"}}',
        '{id: {in: []}}',
        '{OR: [{id: {eq: "p-a"}}, {}]}',
        '{NOT: {id: {eq: "x"}}}',
        '{id: {eq: null}}',
      ])
        bad(await ask(`mutation { deletePeople(where: ${where}) { nodesDeleted } }`), 'does not name its records by id');
      const many = JSON.stringify(Array.from({ length: 101 }, (_, i) => `p-${i}`));
      bad(await ask(`mutation { deletePeople(where: {id: {in: ${many}}}) { nodesDeleted } }`), 'does not name its records by id');
      expect((await ask('mutation { deletePeople { nodesDeleted } }')).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
      bad(await ask('mutation { deletePeople(where: {id: {in: ["p-a", "p-nobody"]}}) { nodesDeleted } }'), '"p-nobody"', 'NOT_FOUND');
      bad(await changeGroup('g-nobody', { note: { set: 'x' } }), '"g-nobody"', 'NOT_FOUND');
      expect([await count('Person'), await count('Group')]).toEqual([people, groups]);
    });

    test('who is removed is gone with ties and contact data', async () => {
      await run("CREATE (:Contact {ownerId: 'p-name', phone: '1'})");
      const { deletePeople } = await well<{ deletePeople: { nodesDeleted: number } }>(
        'mutation { deletePeople(where: {id: {in: ["p-name"]}}) { nodesDeleted } }',
      );
      expect(deletePeople.nodesDeleted).toBe(1);
      expect(await count("Contact WHERE n.ownerId = 'p-name'")).toBe(0);
    });
  });
};
