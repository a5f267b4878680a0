import { describe, expect, test } from 'vitest';
import { examplesIn } from '../../../web/graphiql/examples.ts';
import { idsToStartFrom } from '../../../web/graphiql/ids-to-start-from.ts';
import type { RunningApi } from '../running-service.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}
interface People {
  readonly bridgingPeople: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly cursor: string;
      readonly node: { readonly rank: number; readonly person: Named; readonly groups: readonly Named[]; readonly reason: string };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
  };
}

/** Everything that is told of the records behind a sentence. */
const BEHIND =
  'behind { total ties { kind source { __typename ... on Person { id name } } target { __typename ... on Group { id name } } sourceWithin { name } targetWithin { name } activityId activityName participation role level isSeat broughtBy { __typename } weekdays from to successorUnknown } }';

/** One query for every question of the contract, asked for everything in it. */
const QUESTIONS: Readonly<Record<string, string>> = {
  bridgingPeople: `{ bridgingPeople(first: 5) { totalCount edges { cursor node { rank person { id name } betweenness normalizedBetweenness groupBetweenness constraint effectiveSize isCutVertex posts groups { name } ownGroups { name } seatGroups { name } seatsAskedForByPublicBodies cutOffGroups { name } cutOffAfterSuccession { name } groupsToIntroduce { name } otherContacts { person { name } sharedGroups { name } } nameMatchUnconfirmed brokerage { role count } brokerageByArea { role count } brokerageByGeneration { role count } fields areas { name kind } fictional reason ${BEHIND} } } pageInfo { hasNextPage endCursor } } }`,
  isolatedGroups: `{ isolatedGroups(first: 5, listing: [TO_CONNECT, NOT_YET_KNOWN, NO_WISH]) { totalCount edges { cursor node { group { id name kind } isolation reasons linkedOrganisations componentSize hangsOn { name } listing fictional firstContacts { kind reason ${BEHIND} via { name } stakeholder { __typename ... on Person { name } ... on Group { name } ... on Facility { name } } } reason ${BEHIND} } } pageInfo { hasNextPage } } }`,
  listedGroups:
    '{ listedGroups(first: 5, listing: [NOT_YET_KNOWN]) { totalCount edges { cursor node { group { id name kind } isolation reasons linkedOrganisations componentSize hangsOn { name } listing fictional firstContacts { kind reason } reason } } pageInfo { hasNextPage endCursor } } }',
  firstPeopleToMeet: `{ firstPeopleToMeet { sentence groupsInScope groupsReached notReached { name } people { person { name } newlyReached { name } alsoReached { name } reason ${BEHIND} } } }`,
  networkHealth:
    '{ networkHealth { asOf people groups organisations ties components largestComponentGroupShare isolatedGroups groupsNotYetKnown groupsHandledWithCare cutVertexPeople indicators { id label definition unit value previous knownFor outOf baseline { mean } } } }',
  network:
    '{ network(maxNodes: 300) { revision asOf truncated totalNodes totalEdges nodes { id kind groupKind name x y degree betweenness community isCutVertex isolation listing fields generation areaIds fictional } edges { id source target kinds role isBridge isSeat } } }',
  measures: '{ measures { id subject question label definition unit source knownOf kinds againstChance } }',
  stakeholderMeasures:
    '{ stakeholderMeasures(measures: [GROUP_BETWEENNESS, HARMONIC, POSTS, CONSTRAINT, EGO_EI_AREA], orderBy: HARMONIC, first: 5) { totalCount isExact isPreliminary knownFor edges { cursor node { values fictional stakeholder { __typename ... on Person { name } ... on Group { name kind } ... on University { name } } } } pageInfo { hasNextPage endCursor } } }',
  communities:
    '{ communities(first: 5) { totalCount groupsInNone modularity stability { mean least runs } communities { community namedBy { id name kind } groups people linksInside linksOutwards } } }',
  keyPlayers:
    '{ keyPlayers(aim: SEPARATION, size: 3) { aim isExact isPreliminary people { person { name } posts newlyReached fictional } groupsToReach groupsReached separatedGroupPairs fragmentationNow fragmentationWithout } }',
  robustnessCurves: '{ robustnessCurves { bridgingPeople inRank atRandom samples isExact isPreliminary points { handedOver inRank atRandom } } }',
  overview: '{ overview { asOf revision sentences isEmpty fictional groupsInScope areasWithGroups(kind: SCHOOL_DISTRICT) } }',
  search: '{ search(text: "館", first: 3) { score matched stakeholder { __typename ... on Facility { id name place: kind } ... on Group { id name kind } } } }',
};

/** The questions of the contract over HTTP, on the sample city. */
export const answers = (api: () => RunningApi): void => {
  const somebody = async () => {
    const { data } = await api().ask<People>('{ bridgingPeople(first: 2) { edges { node { person { id name } groups { id name } } } } }');
    return data.bridgingPeople.edges.map(({ node }) => node);
  };

  describe('answers', () => {
    test.each(Object.entries(QUESTIONS))('%s', async (name, query) => {
      const { status, data, errors } = await api().ask<Readonly<Record<string, unknown>>>(query);
      expect(errors).toEqual([]);
      expect(status).toBe(200);
      expect(data[name]).toBeTruthy();
    });

    test('connectingPeople, introductionPaths, whatIf, handOver and groupConnections', async () => {
      const [a, b] = await somebody();
      const { errors, data } = await api().ask<Readonly<Record<string, never>>>(
        `query($groups: [ID!]!, $from: ID!, $to: ID!, $group: ID!) {
          connectingPeople(groupIds: $groups) { person { id name } groups { name } onlyLinkBetween { a { name } b { name } } }
          introductionPaths(fromId: $from, toId: $to) { length reason ${BEHIND} steps { tie stakeholder { __typename ... on Person { name } ... on Group { name } } } }
          whatIf(removeIds: [$from], addTies: [{fromId: $to, toId: $group, kind: MEMBER_OF}]) { before { components } after { components } cutOffGroups { name } cutOffAfterSuccession { name } newlyIsolated { name } noLongerIsolated { name } }
          handOver(personId: $from) { person { name } fictional posts { organisation { __typename } role level isPost isSeat broughtBy { __typename } askedBy { __typename } from to successorUnknown } ownGroups { name } seatGroups { name } groupsThatStay { name } groupsToIntroduce { name } cutOffGroups { name } cutOffAfterSuccession { name } otherContacts { person { name } } onlyLinkBetween { a { name } } nameMatchUnconfirmed sentences explained { sentence ${BEHIND} } }
          groupConnections(groupId: $group) { group { name } standing { listing ${BEHIND} } links { organisation { __typename } via { name } kinds } officers { person { name } role level isPost isSeat broughtBy { __typename } askedBy { __typename } from to successorUnknown } }
        }`,
        { groups: a.groups.map(({ id }) => id), from: a.person.id, to: b.person.id, group: a.groups[0].id },
      );
      expect(errors).toEqual([]);
      expect(Object.values(data).every(Boolean)).toBe(true);
    });

    test('measures of single stakeholders are read page by page, highest first, as the catalogue says', async () => {
      interface Measured {
        readonly stakeholderMeasures: {
          readonly totalCount: number;
          readonly knownFor: readonly number[];
          readonly edges: readonly { readonly node: { readonly values: readonly (number | null)[]; readonly stakeholder: { readonly id: string } } }[];
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
        };
        readonly measures: readonly { readonly id: string; readonly kinds: readonly string[] }[];
      }
      const page = (after: string | null) =>
        api().ask<Measured>(
          `query($after: String) { measures { id kinds } stakeholderMeasures(measures: [EFFECTIVE_SIZE, DEGREE], first: 200, after: $after) {
             totalCount knownFor edges { node { values stakeholder { ... on Person { id } ... on Group { id } ... on University { id } } } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
      const nodes: Measured['stakeholderMeasures']['edges'][number]['node'][] = [];
      for (let after: string | null = null, hasNext = true; hasNext; ) {
        const { errors, data } = await page(after);
        expect(errors).toEqual([]);
        nodes.push(...data.stakeholderMeasures.edges.map(({ node }) => node));
        ({ hasNextPage: hasNext, endCursor: after } = data.stakeholderMeasures.pageInfo);
        expect(data.measures.find(({ id }) => id === 'EFFECTIVE_SIZE')?.kinds).toEqual(['PERSON']);
        if (!hasNext) {
          expect(data.stakeholderMeasures.totalCount).toBe(nodes.length);
          expect(data.stakeholderMeasures.knownFor).toEqual([0, 1].map((at) => nodes.filter(({ values }) => values[at] !== null).length));
        }
      }
      expect(new Set(nodes.map(({ stakeholder }) => stakeholder.id)).size).toBe(nodes.length);
      const height = (node: (typeof nodes)[number]): number => node.values[0] ?? Number.NEGATIVE_INFINITY;
      nodes.slice(1).forEach((node, at) => {
        expect(height(node)).toBeLessThanOrEqual(height(nodes[at]));
      });
      const { data: narrowed } = await api().ask<Measured>(
        '{ stakeholderMeasures(scope: {kinds: [UNIVERSITY]}, measures: [DEGREE]) { totalCount edges { node { stakeholder { __typename } } } } }',
      );
      expect(narrowed.stakeholderMeasures.totalCount).toBe(nodes.filter(({ stakeholder }) => stakeholder.id.startsWith('u-')).length);
    });

    test('a team to reach groups keeps to what its people can carry, and the figures agree with the other lists', async () => {
      const { errors, data } = await api().ask<{
        keyPlayers: { people: readonly { person: Named; posts: number; newlyReached: number }[]; groupsToReach: number; groupsReached: number };
        firstPeopleToMeet: { groupsInScope: number };
        robustnessCurves: { inRank: number; bridgingPeople: number };
        bridgingPeople: { totalCount: number };
        communities: { totalCount: number; modularity: number; stability: { mean: number } };
        networkHealth: { indicators: readonly { id: string; value: number | null }[] };
      }>(
        `{ keyPlayers(aim: REACH, size: 4, steps: 2, mostPostsEach: 1, onlyInScope: true) { people { person { id name } posts newlyReached } groupsToReach groupsReached }
           firstPeopleToMeet { groupsInScope } robustnessCurves { inRank bridgingPeople } bridgingPeople { totalCount }
           communities { totalCount modularity stability { mean } } networkHealth { indicators { id value } } }`,
      );
      expect(errors).toEqual([]);
      const { people, groupsToReach, groupsReached } = data.keyPlayers;
      expect(people.map(({ posts }) => posts).filter((posts) => posts > 1)).toEqual([]);
      expect(people.reduce((sum, { newlyReached }) => sum + newlyReached, 0)).toBe(groupsReached);
      expect(groupsToReach).toBe(data.firstPeopleToMeet.groupsInScope);
      const value = (id: string): number => data.networkHealth.indicators.find((one) => one.id === id)?.value ?? Number.NaN;
      expect(data.robustnessCurves.bridgingPeople).toBe(data.bridgingPeople.totalCount);
      expect(data.robustnessCurves.inRank).toBeCloseTo(value('ROBUSTNESS'), 8);
      expect([data.communities.totalCount, data.communities.stability.mean]).toEqual([value('COMMUNITIES'), value('COMMUNITY_STABILITY')]);
      expect(data.communities.modularity).toBeCloseTo(value('MODULARITY'), 12);
    });

    test('the list of groups not yet known holds as many as the opening sentence and the indicator say', async () => {
      const { data } = await api().ask<{
        listedGroups: { totalCount: number; edges: readonly { node: { group: { name: string }; isolation: string | null } }[] };
        networkHealth: { groupsNotYetKnown: number };
        overview: { sentences: readonly string[] };
      }>(
        '{ listedGroups(listing: [NOT_YET_KNOWN]) { totalCount edges { node { group { name } isolation } } } networkHealth { groupsNotYetKnown } overview { sentences } }',
      );
      const { totalCount, edges } = data.listedGroups;
      expect([totalCount, data.networkHealth.groupsNotYetKnown]).toEqual([edges.length, edges.length]);
      expect(data.overview.sentences.join('')).toContain(`つながりが未確認の団体は${totalCount}です`);
      expect(edges.find(({ node }) => node.group.name === '川風コーラス')?.node.isolation).toBeNull();
    });

    test('connectingAreas: who stands between 諏訪 and 青陵, in one sentence', async () => {
      const { errors, data } = await api().ask<{
        connectingAreas: { sentence: string; people: readonly { by: string; reason: string; areas: readonly { area: { name: string } }[] }[] };
      }>(
        `query($areas: [ID!]!) { connectingAreas(areaIds: $areas) { sentence people { person { name consent } by areas { area { name kind } groups { name kind } } reason ${BEHIND} }
           groupsInSeveral { group { name } areas { name } } directPairs { a { name } b { name } } } }`,
        { areas: ['a-suwa', 'a-seiryo'] },
      );
      expect(errors).toEqual([]);
      expect(data.connectingAreas.sentence).toContain('いまのところ綿毛田 じゅんさんお一人です');
      expect(data.connectingAreas.people.map(({ by, areas }) => [by, areas.map(({ area }) => area.name)])).toEqual([
        ['OWN_TIES', ['諏訪中学区', '青陵中学区']],
      ]);
      const one = await api().ask('{ connectingAreas(areaIds: ["a-suwa"]) { sentence } }', {}, { 'accept-language': 'en' });
      expect(one.errors.map(({ message, extensions }) => [extensions.code, message])).toEqual([['BAD_USER_INPUT', expect.stringContaining('two areas')]]);
    });

    test.each(['ja', 'en'] as const)('the examples GraphiQL opens with run as they stand (%s)', async (language) => {
      const ids = await idsToStartFrom(`${api().url}/graphql`);
      expect(ids).toEqual({ areas: ['a-suwa', 'a-seiryo'], person: expect.stringMatching(/^p-/) });
      for (const { query, variables } of examplesIn(language, ids)) {
        const { errors } = await api().ask(query, variables === undefined ? {} : JSON.parse(variables));
        expect(errors).toEqual([]);
      }
    });

    test('a list is read page by page, whole and without doubles', async () => {
      const page = (after: string | null) =>
        api().ask<People>(
          'query($after: String) { bridgingPeople(first: 40, after: $after) { totalCount edges { cursor node { rank person { id } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }',
          { after },
        );
      const ranks: number[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const { data } = await page(after);
        const { edges, pageInfo, totalCount } = data.bridgingPeople;
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        ranks.push(...edges.map(({ node }) => node.rank));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        total = totalCount;
      } while (after !== null);
      expect(total).toBeGreaterThan(40);
      expect(ranks).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    });

    test('hasNextPage of the registers is right without a size, with one, and at the end', async () => {
      const { data } = await api().ask<Readonly<Record<string, { totalCount: number; pageInfo: { hasNextPage: boolean } }>>>(
        '{ default: peopleConnection { totalCount pageInfo { hasNextPage } } one: peopleConnection(first: 1) { totalCount pageInfo { hasNextPage } } areas: areasConnection(first: 200) { totalCount pageInfo { hasNextPage } } }',
      );
      expect(data.default.totalCount).toBeGreaterThan(100);
      expect(data.default.pageInfo.hasNextPage).toBe(true);
      expect(data.one.pageInfo.hasNextPage).toBe(true);
      expect(data.areas.pageInfo.hasNextPage).toBe(data.areas.totalCount > 200);
    });

    test('a list over several kinds keeps to its page size', async () => {
      const { data } = await api().ask<{ activities: readonly { takers: readonly unknown[] }[] }>(
        '{ activities(limit: 50) { takers(limit: 1) { __typename } } }',
      );
      expect(data.activities.map(({ takers }) => takers.length).reduce((most, count) => Math.max(most, count), 0)).toBe(1);
    });

    test('sentences, labels and failures come in the language that is asked for', async () => {
      const query =
        '{ bridgingPeople(first: 1) { edges { node { reason } } } measures { question label definition unit source knownOf } networkHealth { indicators { id label definition unit } } overview { sentences } firstPeopleToMeet { sentence } }';
      const [ja, en] = [await api().ask(query), await api().ask(query, {}, { 'accept-language': 'en-GB' })];
      const words = ({ text }: { readonly text: string }) => text.replace(/[〔〕「」]/g, '');
      expect(words(ja)).toContain('登録されているのは');
      expect(words(en)).toContain('On record, public bodies left out, are');
      const question = '方と団体は、幾つかのまとまりに分かれていますか。';
      expect([ja.text.includes(question), en.text.includes(question), en.text.includes('Do people and organisations keep within clusters?')]).toEqual([
        true,
        false,
        true,
      ]);
      const nowhere = '{ handOver(personId: "nobody") { sentences } }';
      const [gone, gonE] = [await api().ask(nowhere), await api().ask(nowhere, {}, { 'accept-language': 'en' })];
      expect(gone.errors[0].message).toBe('id「nobody」の方は登録されていません。');
      expect(gonE.errors[0].message).toBe('There is no person with the id "nobody".');
      expect([gone, gonE].map(({ errors }) => errors[0].extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    });

    test('an unchanged register gives the same bytes', async () => {
      const [one, two] = [await api().ask(QUESTIONS.network), await api().ask(QUESTIONS.network)];
      expect(one.text).toBe(two.text);
    });

    test('the sentences agree with the lists beside them', async () => {
      const { data } = await api().ask<{
        overview: { sentences: readonly string[] };
        isolatedGroups: { totalCount: number };
        bridgingPeople: { totalCount: number };
      }>('{ overview { sentences } isolatedGroups { totalCount } bridgingPeople { totalCount } }');
      expect(data.overview.sentences).toHaveLength(3);
      expect(data.overview.sentences[1]).toContain(`これからつながる団体は${data.isolatedGroups.totalCount}、`);
      expect(data.overview.sentences[2]).toContain(`${data.bridgingPeople.totalCount}人`);
    });

    test('of the groups that the first people do not reach as many as asked for, and the count of all', async () => {
      interface Left {
        readonly groupsInScope: number;
        readonly groupsReached: number;
        readonly all: readonly Named[];
        readonly some: readonly Named[];
      }
      const { data } = await api().ask<{ firstPeopleToMeet: Left }>(
        '{ firstPeopleToMeet { groupsInScope groupsReached all: notReached { id name } some: notReached(first: 3) { id name } } }',
      );
      const { groupsInScope, groupsReached, all, some } = data.firstPeopleToMeet;
      expect(all).toHaveLength(groupsInScope - groupsReached);
      expect(some).toEqual(all.slice(0, 3));
      const { errors } = await api().ask('{ firstPeopleToMeet { notReached(first: 201) { id } } }');
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    });

    test('the records behind a sentence stand in the register as they are shown', async () => {
      interface Told {
        readonly total: number;
        readonly ties: readonly {
          readonly kind: string;
          readonly source: Named;
          readonly target: Named | null;
          readonly role: string | null;
          readonly from: string | null;
          readonly to: string | null;
        }[];
      }
      const { data } = await api().ask<{ bridgingPeople: { edges: readonly { node: { person: Named; behind: Told } }[] } }>(
        `{ bridgingPeople(first: 20) { edges { node { person { id name } ${BEHIND} } } } }`,
      );
      const people = data.bridgingPeople.edges.map(({ node }) => node);
      const { data: register } = await api().ask<{
        people: readonly { id: string; memberOfConnection: { edges: readonly { node: { id: string }; properties: Readonly<Record<string, unknown>> }[] } }[];
      }>(
        'query($ids: [ID!]!) { people(where: { id: { in: $ids } }, limit: 20) { id memberOfConnection(first: 50) { edges { node { id } properties { role from to } } } } }',
        { ids: people.map(({ person }) => person.id) },
      );
      for (const { person, behind } of people) {
        expect(behind.ties).toHaveLength(behind.total);
        expect(behind.total).toBeGreaterThan(1);
        const memberships = register.people.find(({ id }) => id === person.id)?.memberOfConnection.edges ?? [];
        const known = memberships.map(({ node, properties: { role, from, to } }) => ({ target: node.id, role, from, to }));
        const own = behind.ties.filter(({ kind, source }) => kind === 'MEMBER_OF' && source.id === person.id);
        expect(own.length).toBeGreaterThan(0);
        for (const { target, role, from, to } of own) expect(known).toContainEqual({ target: target?.id, role, from, to });
      }
    });

    test('an area of which nothing is known says so and gives no row of zeros', async () => {
      interface Known {
        readonly overview: { readonly groupsInScope: number; readonly areasWithGroups: readonly string[]; readonly sentences: readonly string[] };
        readonly areas: readonly { readonly id: string }[];
      }
      const all = await api().ask<Known>('{ overview { groupsInScope areasWithGroups(kind: CHOME) } areas(where: { kind: { eq: CHOME } }) { id } }');
      const unknown = all.data.areas.map(({ id }) => id).find((id) => !all.data.overview.areasWithGroups.includes(id));
      expect(unknown).toBeTruthy();
      const { data } = await api().ask<Known>('query($id: ID!) { overview(scope: { areaIds: [$id] }) { groupsInScope sentences } }', { id: unknown });
      expect(data.overview.groupsInScope).toBe(0);
      expect(data.overview.sentences).toHaveLength(3);
      expect(data.overview.sentences[0]).toContain(`${all.data.overview.groupsInScope}団体`);
      for (const sentence of data.overview.sentences) expect(sentence).not.toMatch(/(^|[^0-9])0/);
    });
  });
};
