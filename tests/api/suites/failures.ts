import { describe, expect, test } from 'vitest';
import { connect, type Database } from '../../../server/database/connection.ts';
import { type Answer, type RunningApi, type ServeOptions, serve } from '../running-service.ts';

const codeOf = ({ errors }: Answer): unknown => errors[0]?.extensions.code;

/** What an error may never tell: names of our parts, places in files, words of the database. */
export const INNER_DETAIL = /[Nn]eo4j|[Cc]ypher|bolt:|node_modules|\.ts\b|\.js\b|at \w+ \(|MATCH|Exception|undefined|\[object/;

/** Every failure a request can meet, driven once, on servers of their own where they need one. */
export const failures = (api: () => RunningApi, database: () => Database): void => {
  const using = async (options: ServeOptions, use: (own: RunningApi) => Promise<void>, on = database()): Promise<void> => {
    const own = await serve(on, options);
    try {
      await use(own);
    } finally {
      await own.close();
    }
  };

  describe('failures', () => {
    test.each([
      ['a field that does not exist', '{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
      ['a text that is no query', '{ people(', 'GRAPHQL_PARSE_FAILED'],
      ['two operations and no name', 'query a { __typename } query b { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
      ['an enum value nobody knows', '{ network(scope: {reach: EVERYWHERE}) { revision } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['a day that does not exist', '{ network(scope: {asOf: "2026-02-30"}) { revision } }', 'GRAPHQL_VALIDATION_FAILED'],
      ['an integer beyond all', '{ people(offset: 99999999999999999999) { id } }', 'BAD_USER_INPUT'],
      ['a page of nothing', '{ people(limit: 0) { id } }', 'BAD_USER_INPUT'],
      ['a negative page', '{ bridgingPeople(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
      ['a page that is null', '{ bridgingPeople(first: null) { totalCount } }', 'BAD_USER_INPUT'],
      ['a cursor of nowhere', '{ bridgingPeople(after: "nowhere") { totalCount } }', 'BAD_USER_INPUT'],
      ['a cursor of another list', `{ isolatedGroups(after: "${Buffer.from('bridgingPeople:p-1').toString('base64url')}") { totalCount } }`, 'BAD_USER_INPUT'],
      ['a cursor the registers cannot read', '{ peopleConnection(after: "nowhere") { totalCount } }', 'BAD_USER_INPUT'],
      ['a filter that is null', '{ people(where: {name: null}) { id } }', 'BAD_USER_INPUT'],
      ['days of grace below zero', '{ network(scope: {termGraceDays: -1}) { revision } }', 'BAD_USER_INPUT'],
      ['nothing to search for', '{ search(text: " \u3000 ") { score } }', 'BAD_USER_INPUT'],
      ['a person who is not there', '{ handOver(personId: "nobody") { sentences } }', 'NOT_FOUND'],
      ['a group asked about as a person', '{ groupConnections(groupId: "p-1") { group { id } } }', 'NOT_FOUND'],
      ['an area that is not there', '{ bridgingPeople(scope: {areaIds: ["nowhere"]}) { totalCount } }', 'NOT_FOUND'],
      ['ids to remove that are not there', '{ whatIf(removeIds: ["nobody"]) { after { people } } }', 'NOT_FOUND'],
      ['no measure at all', '{ stakeholderMeasures(measures: []) { totalCount } }', 'BAD_USER_INPUT'],
      ['more measures than a list shows', `{ stakeholderMeasures(measures: [${'POSTS '.repeat(11)}]) { totalCount } }`, 'BAD_USER_INPUT'],
      ['an order by what is not asked for', '{ stakeholderMeasures(measures: [POSTS], orderBy: DEGREE) { totalCount } }', 'BAD_USER_INPUT'],
      ['a measure nobody knows', '{ stakeholderMeasures(measures: [FAME]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
      [
        'a cursor of another list, for measures',
        `{ stakeholderMeasures(measures: [POSTS], after: "${Buffer.from('bridgingPeople:p-1').toString('base64url')}") { totalCount } }`,
        'BAD_USER_INPUT',
      ],
      ['a team of nobody', '{ keyPlayers(aim: REACH, size: 0) { aim } }', 'BAD_USER_INPUT'],
      ['a team of a crowd', '{ keyPlayers(aim: SEPARATION, size: 11) { aim } }', 'BAD_USER_INPUT'],
      ['word that travels too far', '{ keyPlayers(aim: REACH, steps: 3) { aim } }', 'BAD_USER_INPUT'],
      ['fewer posts than none', '{ keyPlayers(aim: REACH, mostPostsEach: -1) { aim } }', 'BAD_USER_INPUT'],
      ['somebody who cannot be asked and is not there', '{ keyPlayers(aim: REACH, withoutIds: ["nobody"]) { aim } }', 'NOT_FOUND'],
      ['clusters of an area that is not there', '{ communities(scope: {areaIds: ["nowhere"]}) { totalCount } }', 'NOT_FOUND'],
      ['clusters in no number', '{ communities(first: 0) { totalCount } }', 'BAD_USER_INPUT'],
      ['curves of an area that is not there', '{ robustnessCurves(scope: {areaIds: ["nowhere"]}) { samples } }', 'NOT_FOUND'],
      ['a query too large', '{ people(limit: 200) { memberOf(limit: 200) { id } } }', 'QUERY_TOO_COSTLY'],
    ])('%s', async (_case, query, code) => {
      for (const language of ['', 'ja', 'en']) {
        const answer = await api().ask(query, {}, { 'accept-language': language });
        for (const told of [answer.errors[0].message, answer.errors[0].extensions.next])
          expect(/[ぁ-ん]/.test(String(told)), String(told)).toBe(language !== 'en');
        expect(codeOf(answer)).toBe(code);
        expect(answer.status).toBeLessThan(500);
        expect(answer.errors[0].extensions.next).toBeTruthy();
        expect(answer.text).not.toMatch(INNER_DETAIL);
      }
    });

    test('a list of more ids than anybody picks', async () => {
      const groupIds = Array.from({ length: 201 }, (_, i) => `g-${i}`);
      const answer = await api().ask('query($groupIds: [ID!]!) { connectingPeople(groupIds: $groupIds) { person { id } } }', { groupIds });
      expect([codeOf(answer), answer.errors[0].extensions.field]).toEqual(['BAD_USER_INPUT', 'groupIds']);
    });

    test('Lucene syntax in a search text is text', async () => {
      for (const text of ['永山 AND (', 'a~', '*', '"', 'x^9', '\\', '{!}', 'OR OR', '/a/', 'name:*'])
        expect((await api().ask('query($text: String!) { search(text: $text) { score } }', { text })).errors).toEqual([]);
    });

    test('values of variables that do not fit are a fault of the client', async () => {
      const wrong = await api().ask('query($n: Int) { people(limit: $n) { id } }', { n: 'many' });
      expect([wrong.status, codeOf(wrong)]).toEqual([200, 'BAD_USER_INPUT']);
      const spec = await api().ask('query($n: Int) { people(limit: $n) { id } }', { n: 'many' }, { accept: 'application/graphql-response+json' });
      expect([spec.status, codeOf(spec)]).toEqual([400, 'BAD_USER_INPUT']);
    });

    test('a value that cannot be used is told with its range, and where else to look', async () => {
      const next = async (query: string, variables = {}) => (await api().ask(query, variables, { 'accept-language': 'en' })).errors[0].extensions.next;
      expect(await next('{ network(scope: {termGraceDays: 4000}) { revision } }')).toBe('Give a number from 0 to 3660.');
      const areaIds = Array.from({ length: 201 }, (_, i) => `a-${i}`);
      expect(await next('query($areaIds: [ID!]) { network(scope: {areaIds: $areaIds}) { revision } }', { areaIds })).toBe('Name up to 200.');
      expect(await next('{ network(scope: {areaIds: ["nowhere"]}) { revision } }')).toContain('{ areas { id name kind } }');
      expect(await next('{ keyPlayers(aim: REACH, size: 11) { aim } }')).toBe('Give a number from 1 to 10.');
      expect(await next('{ keyPlayers(aim: REACH, mostPostsTogether: 1001) { aim } }')).toBe('Give a number from 0 to 1000.');
      expect(await next('{ stakeholderMeasures(measures: []) { totalCount } }')).toBe('Name from 1 to 10.');
      const input = Array.from({ length: 101 }, (_, i) => ({ id: `s-${i}`, name: 'x', confidence: 'STATED' }));
      expect(await next('mutation($input: [SourceCreateInput!]!) { createSources(input: $input) { sources { id } } }', { input })).toBe(
        'Send from 1 to 100 records at a time.',
      );
    });

    test('what is missing is named, and what was sent is not sent back', async () => {
      const input = [{ id: 'p-secret', name: 'SECRET NAME', purpose: 'x', consent: 'GIVEN', displayRule: 'NAME' }];
      const missing = await api().ask('mutation($input: [PersonCreateInput!]!) { createPeople(input: $input) { people { id } } }', { input });
      expect(missing.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', detail: expect.stringMatching(/at "input\[0\]".*"holder"/) });
      const odd = await api().ask('query($kind: GroupKind!) { groups(where: {kind: {eq: $kind}}) { id } }', { kind: 'SECRET NAME' });
      const written = await api().ask('{ people(where: {name: {eq: 7}}, limit: "SECRET NAME") { id } }');
      for (const { text, errors } of [missing, odd, written]) {
        expect(errors[0].message).toMatch(/[ぁ-ん]/);
        expect(text).not.toContain('SECRET');
      }
    });

    test('QUERY_TOO_COSTLY says which limit and what it came to', async () => {
      const { status, errors } = await api().ask('{ people(limit: 200) { memberOf(limit: 200) { id } } }');
      expect(status).toBe(400);
      expect(errors[0].extensions).toMatchObject({ limit: 'nodes', allowed: 10_000, cost: 40_200 });
      expect(errors[0].message).toContain('40200');
    });

    test('TOO_MANY_REQUESTS: a rate that is set holds for this machine too', () =>
      using({ rate: 10 }, async (own) => {
        expect((await own.ask('{ people(limit: 50) { id } }')).errors).toEqual([]);
        const second = await own.ask('{ people(limit: 50) { id } }');
        expect([second.status, codeOf(second)]).toEqual([429, 'TOO_MANY_REQUESTS']);
        expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
      }));

    test('DEADLINE_EXCEEDED: the answer comes in time, and is there when it is asked for again', () =>
      using({ deadlineSeconds: 0.05 }, async (own) => {
        const ask = () => own.ask('{ networkHealth(withBaseline: true) { people } }');
        const late = await ask();
        expect(codeOf(late)).toBe('DEADLINE_EXCEEDED');
        expect(late.data).toBeNull();
        for (let tries = 0; tries < 400; tries++) {
          const again = await ask();
          if (again.errors.length === 0) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        expect.fail('asked again and again, it never came');
      }));

    test('ANALYSIS_TIMED_OUT, and ANALYSIS_INTERRUPTED when the threads are gone', () =>
      using({ analysisTimeLimit: 1 }, async (own) => {
        expect(codeOf(await own.ask('{ networkHealth(withBaseline: true) { people } }'))).toBe('ANALYSIS_TIMED_OUT');
        await own.service.close();
        expect(codeOf(await own.ask('{ bridgingPeople { totalCount } }'))).toBe('ANALYSIS_INTERRUPTED');
      }));

    test('DATABASE_UNAVAILABLE for registers and analysis, and not ready', async () => {
      const nowhere = connect({ uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'x' });
      await using(
        {},
        async (own) => {
          for (const query of ['{ people { id } }', '{ bridgingPeople { totalCount } }', '{ search(text: "a") { score } }']) {
            const answer = await own.ask(query);
            expect(codeOf(answer)).toBe('DATABASE_UNAVAILABLE');
            expect(answer.text).not.toMatch(INNER_DETAIL);
          }
          const ready = await fetch(`${own.url}/readyz`);
          expect(ready.status).toBe(503);
          expect(await ready.json()).toMatchObject({ status: 'unavailable', code: 'DATABASE_UNAVAILABLE', reason: expect.any(String) });
          expect((await fetch(`${own.url}/livez`)).status).toBe(200);
        },
        nowhere,
      );
      await nowhere.close();
    });

    test('INTERNAL_SERVER_ERROR: what nobody foresaw leaves a number, here and in the log, and nothing else', async () => {
      const broken = { id: 'p-broken', name: 'x' };
      await database().write((transaction) => transaction.run('CREATE (:Person:Stakeholder {id: $id, name: $name})', broken));
      const answer = await api().ask('{ people(where: {id: {eq: "p-broken"}}) { holder } }');
      await database().write((transaction) => transaction.run('MATCH (n:Person {id: $id}) DELETE n', broken));
      const { code, id } = answer.errors[0].extensions;
      expect(code).toBe('INTERNAL_SERVER_ERROR');
      expect(answer.errors[0].extensions.next).toContain(id);
      expect(JSON.stringify(answer.errors)).not.toMatch(/non-null|Person/);
      expect(api().log.filter(({ fields }) => fields.id === id)).toHaveLength(1);
    });
  });
};
