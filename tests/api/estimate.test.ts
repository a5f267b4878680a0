import { type FieldNode, type GraphQLSchema, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CostLimit } from '../../schema/words/failures/requests.ts';
import { COST_CEILINGS } from '../../server/api/limits/limits.ts';
import { type Spending, weigh } from '../../server/api/limits/spending.ts';
import { buildApiSchema } from '../../server/api/schema/build-schema.ts';

const tooCostly = (limit: CostLimit, cost: number) => expect.objectContaining({ id: 'queryTooCostly', values: { limit, allowed: COST_CEILINGS[limit], cost } });
const times = (count: number, text: (i: number) => string): string => Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('the estimate', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildApiSchema();
  });
  const weighed = (text: string, largest: (field: string) => number = () => Number.POSITIVE_INFINITY, variables = {}): Promise<Spending | null> => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation.kind !== 'OperationDefinition') throw new Error('no operation');
    return weigh({ schema, document, operation, variables }, async () => largest);
  };
  const nodes = async (text: string, largest?: (field: string) => number) => (await weighed(text, largest))?.nodes;

  test.each([
    ['{ people(limit: 7) { id } }', 7],
    ['{ people { id } }', 100],
    ['{ people(limit: 3) { memberOf(limit: 4) { members(limit: 5) { id } } } }', 3 + 3 * 4 + 3 * 4 * 5],
    [
      '{ peopleConnection(first: 3) { totalCount edges { cursor node { memberOfConnection(first: 4) { edges { properties { role } node { id } } } } } } }',
      3 + 3 * 4,
    ],
    ['{ bridgingPeople(first: 5) { edges { node { rank person { name } groups { name } } } } }', 5 * (1 + 1 + 10)],
    ['{ search(text: "a", first: 9) { stakeholder { ... on Person { memberOf(limit: 2) { id } } ... on Group { id } } } }', 9 * (1 + 1 + 2)],
    ['{ firstPeopleToMeet(first: 4) { people { person { name } } notReached { name } } }', 1 + 4 * 2 + 200],
    ['{ firstPeopleToMeet(first: 4) { people { person { name } } notReached(first: 10) { name } } }', 1 + 4 * 2 + 10],
    ['{ network { nodes { id } edges { id } } }', 1],
    [
      '{ stakeholderMeasures(measures: [DEGREE], first: 9) { knownFor edges { node { values stakeholder { ... on Person { memberOf(limit: 2) { id } } } } } } }',
      9 * (1 + 1 + 2),
    ],
    ['{ communities(first: 4) { modularity stability { mean } communities { groups namedBy { id } } } }', 1 + 1 + 4 * (1 + 3)],
    ['{ keyPlayers(aim: REACH) { people { person { id } } } }', 1 + 10 * 2],
    ['{ robustnessCurves { points { inRank } } }', 1 + 101],
    ['{ measures { id } }', 0],
    ['{ a: people(limit: 2) { id } b: people(limit: 3) { id } }', 5],
    ['query { people(limit: 2) { ...p ...p } } fragment p on Person { memberOf(limit: 10) { id } }', 2 + 2 * 20],
    ['mutation { createSources(input: [{id: "a", name: "a", confidence: STATED}, {id: "b", name: "b", confidence: STATED}]) { sources { id } } }', 2],
    ['mutation { updatePeople(where: {id: {in: ["a", "b", "c"]}}, update: {}) { people { memberOf(limit: 2) { id } } } }', 3 + 6],
    ['{ peopleConnection(first: 7, where: {id: {in: ["a", "b"]}}) { edges { node { id } } } }', 2],
    ['{ peopleConnection(first: 7, where: {id: {eq: "a"}}) { edges { node { id } } } }', 1],
    ['{ peopleConnection(first: 7, where: {id: {contains: ""}}) { edges { node { id } } } }', 7],
    ['{ peopleConnection(first: 7, where: {id: {}}) { edges { node { id } } } }', 7],
  ])('%s', async (text, expected) => {
    expect(await nodes(text)).toBe(expected);
  });

  test('too many nodes are refused with limit and cost', async () => {
    await expect(weighed('{ people(limit: 100) { memberOf(limit: 100) { id } } }')).rejects.toEqual(tooCostly('nodes', 10_100));
  });

  test('a list nobody sized counts as what any record has at most, one that was sized counts in full', async () => {
    const largest = (field: string): number => (field === 'memberOf' ? 6 : field === 'members' ? 8 : Number.POSITIVE_INFINITY);
    expect(await nodes('{ people { memberOf { members { id } } } }', largest)).toBe(100 + 600 + 4_800);
    await expect(weighed('{ people { memberOf { members(limit: 20) { id } } } }', largest)).rejects.toEqual(tooCostly('nodes', 100 + 600 + 12_000));
  });

  test('what an answer turned out to be takes the place of what was assumed, and is held against the ceiling', async () => {
    const document = parse('{ connectingPeople(groupIds: ["g"]) { person { memberOf(limit: 100) { id } } groups { id } } }');
    const [operation] = document.definitions;
    if (operation.kind !== 'OperationDefinition') throw new Error('no operation');
    const [field] = operation.selectionSet.selections as readonly [FieldNode];
    const spending = await weigh({ schema, document, operation, variables: {} }, async () => () => Number.POSITIVE_INFINITY);
    expect(spending?.nodes).toBe(20 * (1 + 1 + 100 + 10));
    const found = (people: number) => Array.from({ length: people }, () => ({ person: { id: 'p' }, groups: [{ id: 'a' }, { id: 'b' }] }));
    spending?.settle(field, found(3));
    expect(spending?.nodes).toBe(3 * (1 + 1 + 100 + 2));
    expect(() => spending?.settle(field, found(100))).toThrow(tooCostly('nodes', 100 * (1 + 1 + 100 + 2)));
  });

  test('points: questions, changes, pictures and the comparison with chance have a price', async () => {
    expect((await weighed('{ people(limit: 10) { id } }'))?.points).toBe(1 + 1);
    expect((await weighed('{ network(maxNodes: 2000) { revision } }'))?.points).toBe(20 + 40 + 1);
    expect((await weighed('{ networkHealth(withBaseline: true) { people } }'))?.points).toBe(30 + 300 + 1);
    expect((await weighed('{ stakeholderMeasures(measures: [HARMONIC], first: 10) { edges { node { values } } } }'))?.points).toBe(40 + 1);
    expect((await weighed('{ measures { id } }'))?.points).toBe(1);
    await expect(weighed(`{ ${times(7, (i) => `h${i}: networkHealth(withBaseline: true) { people }`)} }`)).rejects.toEqual(tooCostly('points', 7 * 330 + 1));
  });

  test('filters cost what they look at: ten records a condition, ten times as many for each step that leads to it', async () => {
    const points = async (text: string) => (await weighed(text))?.points;
    expect(await points('{ people(limit: 10, where: {name: {contains: "a"}}) { id } }')).toBe(1 + (10 + 10) / 10);
    expect(await points('{ people(limit: 10, where: {memberOf: {some: {name: {contains: "a"}}}}) { id } }')).toBe(1 + (10 + 100) / 10);
    expect(await points('{ people(limit: 10, where: {memberOf: {some: {members: {none: {}}}}}) { id } }')).toBe(1 + (10 + 1_000) / 10);
    expect(await points('{ people(limit: 10) { memberOf(limit: 2, where: {members: {some: {kana: {eq: null}}}}) { id } } }')).toBe(
      1 + (10 + 20 + 10 * 100) / 10,
    );
    expect(
      await points(
        '{ peopleConnection(first: 5, where: {memberOf: {all: {OR: [{name: {eq: "a"}}, {name: {eq: "b"}}]}}}) { totalCount edges { node { id } } } }',
      ),
    ).toBe(1 + Math.ceil((5 + 2 * 100) / 10));
    const ordinary =
      '{memberOf: {some: {AND: [{fields: {includes: WELFARE}}, {activeIn: {some: {id: {in: ["a", "b"]}}}}, {members: {some: {generation: {eq: WORKING_AGE}}}}]}}}';
    await expect(weighed(`{ people(limit: 100, where: ${ordinary}) { id name memberOf { id } } }`, () => 10)).resolves.not.toBeNull();
  });

  test('a filter that would keep the database busy is refused, written out or as a variable', async () => {
    const deep = '{memberOf: {some: {members: {some: {memberOf: {all: {members: {none: {name: {contains: "a"}}}}}}}}}}';
    const cost = 1 + Math.ceil((1 + 20 * 100_000) / 10);
    await expect(weighed(`{ people(limit: 1, where: {OR: [${times(20, () => deep)}]}) { id } }`)).rejects.toEqual(tooCostly('points', cost));
    const none = { members: { some: { memberOf: { some: { members: { some: { memberOf: { none: {} } } } } } } } };
    const text = 'query($where: GroupWhere) { groups(limit: 1, where: $where) { id } }';
    await expect(weighed(text, undefined, { where: none })).rejects.toMatchObject({ id: 'queryTooCostly', values: { limit: 'points' } });
    const below = '{ people(limit: 100) { memberOf(limit: 10, where: {members: {some: {memberOf: {some: {name: {contains: "a"}}}}}}) { id } } }';
    await expect(weighed(below)).rejects.toMatchObject({ id: 'queryTooCostly', values: { limit: 'points' } });
  });

  test('filters: conditions, depth, nulls, cursors', async () => {
    const or = (count: number) => `{ people(where: {OR: [${times(count, (i) => `{name: {eq: "${i}"}}`)}]}) { id } }`;
    await expect(weighed(or(100))).resolves.not.toBeNull();
    await expect(weighed(or(101))).rejects.toEqual(tooCostly('conditions', 101));
    const ids = JSON.stringify(Array.from({ length: 200 }, (_, i) => String(i)));
    await expect(weighed(`{ people(where: {id: {in: ${ids}}}) { id } }`)).resolves.not.toBeNull();
    await expect(weighed(`{ people(where: ${'{NOT: '.repeat(6)}{}${'}'.repeat(6)}) { id } }`)).rejects.toEqual(tooCostly('filterDepth', 6));
    await expect(weighed('{ people(where: {name: null}) { id } }')).rejects.toMatchObject({ id: 'inputNull', values: { field: 'people.where.name' } });
    await expect(weighed('{ people(where: {kana: {eq: null}}) { id } }')).resolves.not.toBeNull();
    await expect(weighed('{ peopleConnection(after: "x") { totalCount } }')).rejects.toMatchObject({ id: 'cursorUnknown' });
    const far = Buffer.from('arrayconnection:999999').toString('base64');
    await expect(weighed(`{ peopleConnection(after: "${far}") { totalCount } }`)).rejects.toMatchObject({ id: 'cursorUnknown' });
  });
});
