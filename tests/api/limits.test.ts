import { describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { textOfFailure } from '../../schema/words/failures/text-of.ts';
import { languageFrom } from '../../server/api/failures/request-scope.ts';
import { createClients, MOST_AT_ONCE, RATE_OF_OTHERS } from '../../server/api/limits/clients.ts';
import { COST_CEILINGS } from '../../server/api/limits/limits.ts';
import { isOverloaded } from '../../server/api/limits/load.ts';
import { screenDocument } from '../../server/api/limits/screen-document.ts';
import { screenVariables } from '../../server/api/limits/screen-variables.ts';
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

  test('one request dearer than the rate is too costly, however long one waits', () => {
    const client = createClients({ rate: 10, clock: () => 0 })('203.0.113.7');
    expect(() => client.charge(11)).toThrow(expect.objectContaining({ id: 'queryTooCostly', values: { limit: 'points', allowed: 10, cost: 11 } }));
    expect(() => client.charge(10)).not.toThrow();
  });

  test.each([
    ['changes', 'each change in a request of its own', '一件ずつ'],
    ['tokens', 'fewer fields', '項目を減らす'],
    ['nodes', 'first or limit', 'first や limit'],
    ['points', 'fewer conditions', '絞り込み'],
  ] as const)('what to do about too many %s', (limit, en, ja) => {
    const failure = new Failure('queryTooCostly', { limit, allowed: 1, cost: 2 });
    expect(textOfFailure(failure, 'en').next).toContain(en);
    expect(textOfFailure(failure, 'ja').next).toContain(ja);
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
