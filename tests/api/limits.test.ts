import { type FieldNode, type GraphQLSchema, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { languageFrom } from '../../server/api/failures/request-scope.ts';
import { createClients, MOST_AT_ONCE, RATE_OF_OTHERS } from '../../server/api/limits/clients.ts';
import { COST_CEILINGS } from '../../server/api/limits/limits.ts';
import { isOverloaded } from '../../server/api/limits/load.ts';
import { screenDocument } from '../../server/api/limits/screen-document.ts';
import { screenVariables } from '../../server/api/limits/screen-variables.ts';
import { type Spending, weigh } from '../../server/api/limits/spending.ts';
import { buildApiSchema } from '../../server/api/schema/build-schema.ts';
import type { CostLimit } from '../../schema/words/failures/requests.ts';

const tooCostly = (limit: CostLimit, cost?: number) =>
  expect.objectContaining({
    id: 'queryTooCostly',
    values: expect.objectContaining({ limit, allowed: COST_CEILINGS[limit], ...(cost === undefined ? {} : { cost }) }),
  });
const screen = (text: string, variables: Readonly<Record<string, unknown>> = {}) => screenDocument(text, variables);
const times = (count: number, text: (i: number) => string): string => Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (depth: number, wrapper = ''): string => {
  let text = 'id';
  for (let level = 1; level < depth; level++) text = wrapper ? `f { ${wrapper} { ${text} } }` : `f { ${text} }`;
  return `{ ${text} }`;
};

describe('a document is screened before anybody parses it', () => {
  test('tokens', () => {
    expect(() => screen(`{ b { ${'a '.repeat(1_995)} } }`)).not.toThrow();
    expect(() => screen(`{ b { ${'a '.repeat(1_996)} } }`)).toThrow(tooCostly('tokens', 2_001));
    expect(() => screen('{'.repeat(20_000))).toThrow(tooCostly('tokens'));
    expect(() => screen(`{ a } # ${'x'.repeat(500_000)}`)).not.toThrow();
  });

  test('depth, in which edges and node do not count', () => {
    expect(() => screen(nested(12))).not.toThrow();
    expect(() => screen(nested(13))).toThrow(tooCostly('depth', 13));
    expect(() =>
      screen(`{ f { edges { node { f { edges { node { id } } } } } } ${times(1, () => nested(9, 'edges { node').replaceAll(' } }', ' } } }').slice(2, -2))} }`),
    ).not.toThrow();
    expect(() => screen('fragment a on T { f { f { f { f { f { f { id } } } } } } } { f { f { f { f { f { f { ...a } } } } } } }')).toThrow(
      tooCostly('depth', 13),
    );
  });

  test('introspection is exempt from the depth', () => {
    expect(() =>
      screen('{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } } }'),
    ).not.toThrow();
  });

  test('aliases, of __typename too', () => {
    expect(() => screen(`{ a { ${times(15, (i) => `x${i}: __typename`)} } }`)).not.toThrow();
    expect(() => screen(`{ a { ${times(16, (i) => `x${i}: __typename`)} } }`)).toThrow(tooCostly('aliases', 16));
  });

  test('directives, known or not', () => {
    expect(() => screen(`{ a ${'@include(if: true) '.repeat(5)} }`)).not.toThrow();
    expect(() => screen(`{ a ${'@nobody '.repeat(6)} }`)).toThrow(tooCostly('directives', 6));
  });

  test('root fields, through fragments too, and one change in a request', () => {
    expect(() => screen(`{ ${times(10, (i) => `f${i}`)} }`)).not.toThrow();
    expect(() => screen(`{ ${times(11, (i) => `f${i}`)} }`)).toThrow(tooCostly('rootFields', 11));
    expect(() => screen(`{ ...a ...a } fragment a on Query { ${times(6, (i) => `f${i}`)} }`)).toThrow(tooCostly('rootFields', 12));
    expect(() => screen('mutation { a { id } b { id } }')).toThrow(tooCostly('changes', 2));
  });

  test('a bomb of 22 fragments', () => {
    const bomb = times(22, (i) => `fragment f${i} on T { ...f${i + 1} ...f${i + 1} }`);
    expect(() => screen(`{ a { ...f0 } } ${bomb} fragment f22 on T { id }`)).toThrow(tooCostly('selections'));
    const endless = times(700, (i) => `fragment f${i} on T{...f${i + 1}}`);
    expect(() => screen(endless)).toThrow(tooCostly('tokens'));
  });

  test('fragments that lead into themselves are left to validation', () => {
    expect(() => screen('{ a { ...x } } fragment x on T { ...y } fragment y on T { ...x }')).not.toThrow();
  });

  test('a text with a syntax error is left to the parser', () => {
    expect(() => screen('{ a(')).not.toThrow();
    expect(() => screen('')).not.toThrow();
  });
});

describe('page sizes', () => {
  const refused = (field: string, value: string, id = 'pageSizeOutOfRange') =>
    expect.objectContaining({ id, values: expect.objectContaining({ field, value }) });

  test.each([
    ['{ people(limit: 201) { id } }', 'people.limit', '201'],
    ['{ people(limit: 0) { id } }', 'people.limit', '0'],
    ['{ people(limit: -1) { id } }', 'people.limit', '-1'],
    ['{ people(limit: null) { id } }', 'people.limit', 'null'],
    ['{ people(limit: 2147483648) { id } }', 'people.limit', '2147483648'],
    ['{ a { membersConnection(first: 500) { totalCount } } }', 'membersConnection.first', '500'],
    ['fragment a on Person { memberOf(limit: 0) { id } } { people { ...a } }', 'memberOf.limit', '0'],
    ['{ network(maxNodes: 5001) { revision } }', 'network.maxNodes', '5001'],
  ])('%s', (text, field, value) => {
    expect(() => screen(text)).toThrow(refused(field, value));
  });

  test('offsets', () => {
    expect(() => screen('{ people(offset: -1) { id } }')).toThrow(refused('people.offset', '-1', 'offsetOutOfRange'));
    expect(() => screen('{ people(offset: 100000) { id } }')).not.toThrow();
  });

  test('as variables, given, left out or null', () => {
    const text = 'query($n: Int = 500) { people(limit: $n) { id } }';
    expect(() => screen(text)).toThrow(refused('people.limit', '500'));
    expect(() => screen(text, { n: 200 })).not.toThrow();
    expect(() => screen(text, { n: null })).toThrow(refused('people.limit', 'null'));
    expect(() => screen(text, { n: 'many' })).not.toThrow();
  });
});

describe('variables', () => {
  test('long lists and deep ones', () => {
    expect(() => screenVariables({ ids: Array.from({ length: 1_000 }, () => 'x') })).not.toThrow();
    expect(() => screenVariables({ deep: { ids: Array.from({ length: 1_001 }, () => 'x') } })).toThrow(tooCostly('listElements', 1_001));
    expect(() => screenVariables(JSON.parse(`{"a":${'['.repeat(10)}${']'.repeat(10)}}`))).not.toThrow();
    expect(() => screenVariables(JSON.parse(`{"a":${'['.repeat(11)}1${']'.repeat(11)}}`))).toThrow(tooCostly('variableDepth'));
    expect(() => screenVariables(JSON.parse(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`))).toThrow(tooCostly('variableDepth'));
    expect(() => screenVariables(JSON.parse('{"__proto__":{"a":1},"constructor":{"prototype":{}}}'))).not.toThrow();
  });
});

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
    ['{ firstPeopleToMeet(first: 4) { people { person { name } } notReached { name } } }', 1 + 4 * 2 + 100],
    ['{ network { nodes { id } edges { id } } }', 1],
    ['{ a: people(limit: 2) { id } b: people(limit: 3) { id } }', 5],
    ['query { people(limit: 2) { ...p ...p } } fragment p on Person { memberOf(limit: 10) { id } }', 2 + 2 * 20],
    ['mutation { createSources(input: [{id: "a", name: "a", confidence: STATED}, {id: "b", name: "b", confidence: STATED}]) { sources { id } } }', 2],
    ['mutation { updatePeople(where: {id: {in: ["a", "b", "c"]}}, update: {}) { people { memberOf(limit: 2) { id } } } }', 3 + 6],
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
    await expect(weighed(`{ ${times(7, (i) => `h${i}: networkHealth(withBaseline: true) { people }`)} }`)).rejects.toEqual(tooCostly('points', 7 * 330 + 1));
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

describe('clients', () => {
  test('points come back over the minute, and the wait is told', () => {
    let now = 0;
    const clientOf = createClients({ rate: 60, clock: () => now });
    const client = clientOf('203.0.113.7');
    client.charge(60);
    expect(() => client.charge(10)).toThrow(expect.objectContaining({ id: 'rateExceeded', values: { seconds: 10 } }));
    expect(() => clientOf('203.0.113.8').charge(60)).not.toThrow();
    now = 10_000;
    expect(() => client.charge(10)).not.toThrow();
    expect(() => client.charge(1)).toThrow();
  });

  test('one request dearer than the rate passes on a full account and leaves it empty', () => {
    const client = createClients({ rate: 10, clock: () => 0 })('203.0.113.7');
    expect(() => client.charge(500)).not.toThrow();
    expect(() => client.charge(1)).toThrow(expect.objectContaining({ id: 'rateExceeded' }));
  });

  test('this machine is unlimited unless a rate is set, others never', () => {
    const open = createClients({ rate: null, clock: () => 0 });
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      for (let i = 0; i < 30; i++) expect(() => open(address).charge(RATE_OF_OTHERS)).not.toThrow();
    const other = open('198.51.100.1');
    other.charge(RATE_OF_OTHERS);
    expect(() => other.charge(1)).toThrow();
    const set = createClients({ rate: 5, clock: () => 0 })('127.0.0.1');
    set.charge(5);
    expect(() => set.charge(1)).toThrow();
  });

  test('an address of IPv6 shares the account of its /64', () => {
    const clientOf = createClients({ rate: 5, clock: () => 0 });
    clientOf('2001:db8:1:2:aaaa::1').charge(5);
    expect(() => clientOf('2001:db8:1:2:bbbb::9').charge(1)).toThrow();
    expect(() => clientOf('2001:db8:1:3:aaaa::1').charge(1)).not.toThrow();
  });

  test('twenty at the same time', () => {
    const client = createClients({ rate: 1_000, clock: () => 0 })('203.0.113.7');
    const leave = Array.from({ length: MOST_AT_ONCE }, () => client.enter());
    expect(() => client.enter()).toThrow(expect.objectContaining({ id: 'tooManyAtOnce' }));
    leave[0]();
    expect(() => client.enter()).not.toThrow();
  });
});

describe('load and language', () => {
  test('one slow second is no load, two in a row are', () => {
    expect(isOverloaded([900])).toBe(false);
    expect(isOverloaded([20, 900])).toBe(false);
    expect(isOverloaded([900, 20])).toBe(false);
    expect(isOverloaded([20, 900, 900])).toBe(true);
  });

  test.each([
    ['without a wish', undefined, 'ja'],
    ['an empty wish', '', 'ja'],
    ['English', 'en', 'en'],
    ['English before Japanese', 'en-GB,en;q=0.9,ja;q=0.8', 'en'],
    ['by weight, not by place', 'fr, ja;q=0.5, en;q=0.7', 'en'],
    ['neither of the two', 'fr', 'ja'],
    ['anything but English', 'en;q=0, ja', 'ja'],
    ['a header without end', `${'x,'.repeat(5_000)}en`, 'ja'],
  ])('the language: %s', (_case, header, language) => {
    expect(languageFrom(header)).toBe(language);
  });
});
