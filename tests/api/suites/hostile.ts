import { Agent, request } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { RunningApi } from '../running-service.ts';
import { INNER_DETAIL } from './failures.ts';

const times = (count: number, text: (i: number) => string): string => Array.from({ length: count }, (_, i) => text(i)).join(' ');
const bomb = `{ a: __typename ...f0 } ${times(22, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f22 on Query { __typename }`;
const million = JSON.stringify({
  query: 'query($ids: [ID!]) { people(where: {id: {in: $ids}}) { id } }',
  variables: { ids: Array.from({ length: 100_000 }, (_, i) => i) },
});

/** The fixed hostile queries of protocol P5, as bodies. */
const HOSTILE: readonly (readonly [name: string, body: string])[] = [
  ['16 aliases', JSON.stringify({ query: `{ ${times(16, (i) => `a${i}: __typename`)} }` })],
  ['1,000 aliases', JSON.stringify({ query: `{ ${times(1_000, (i) => `a${i}: __typename`)} }` })],
  ['10,000 doubled fields', JSON.stringify({ query: `{ ${'__typename '.repeat(10_000)} }` })],
  ['10,000 directives', JSON.stringify({ query: `{ __typename ${'@include(if: true) '.repeat(10_000)} }` })],
  ['unknown directives', JSON.stringify({ query: `{ __typename ${'@aa'.repeat(500)} }` })],
  ['20,000 braces', JSON.stringify({ query: '{'.repeat(20_000) })],
  ['fragments in a circle', JSON.stringify({ query: '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }' })],
  ['a bomb of fragments', JSON.stringify({ query: bomb })],
  ['depth without end', JSON.stringify({ query: `{ people { ${'memberOf { members { '.repeat(20)}id${' } }'.repeat(20)} } }` })],
  ['a page of 2,147,483,647', JSON.stringify({ query: '{ people(limit: 2147483647) { id } }' })],
  ['a page of -1', JSON.stringify({ query: '{ people(limit: -1) { id } }' })],
  ['an OR of 5,000', JSON.stringify({ query: `{ people(where: {OR: [${times(5_000, (i) => `{name: {eq: "${i}"}}`)}]}) { id } }` })],
  ['an OR of 200 levels', JSON.stringify({ query: `{ people(where: ${'{OR: ['.repeat(200)}{}${']}'.repeat(200)}) { id } }` })],
  [
    'an OR of 5,000 in variables',
    JSON.stringify({
      query: 'query($w: PersonWhere) { people(where: $w) { id } }',
      variables: { w: { OR: Array.from({ length: 5_000 }, () => ({ name: { eq: 'a' } })) } },
    }),
  ],
  ['100,000 ids', million],
  ['variables 100,000 deep', `{"query":"{ people { id } }","variables":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`],
  [
    '__proto__ in the variables',
    '{"query":"query($w: PersonWhere) { people(where: $w) { id } }","variables":{"w":{"__proto__":{"name":{"eq":"a"}},"constructor":{}}}}',
  ],
  ['introspection in a ring', JSON.stringify({ query: `{ __schema { types ${'{ fields { type '.repeat(10)}{ name }${' } }'.repeat(10)} } }` })],
  ['two operations without a name', JSON.stringify({ query: 'query a { __typename } query b { __typename }' })],
  [
    'the same question ten times under other names',
    JSON.stringify({ query: `{ ${times(10, (i) => `a${i}: networkHealth(withBaseline: true) { people }`)} }` }),
  ],
  ['numbers beyond all', JSON.stringify({ query: '{ people(limit: 1e400) { id } groups(where: {memberCount: {gt: 99999999999999999999}}) { id } }' })],
  ['NUL and half a surrogate', '{"query":"query($t: String!) { search(text: $t) { score } }","variables":{"t":"\\u0000\\ud800 a"}}'],
  ['NUL in a filter', '{"query":"query($t: String) { people(where: {name: {contains: $t}}) { id } }","variables":{"t":"\\u0000\\ud800"}}'],
  [
    'a change by the back door',
    JSON.stringify({ query: 'mutation { a: deletePeople(where: {id: {eq: "x"}}) { nodesDeleted } b: deletePeople(where: {id: {eq: "y"}}) { nodesDeleted } }' }),
  ],
  [
    'a hash that does not match',
    JSON.stringify({
      query: '{ __typename }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38' } },
    }),
  ],
  ['a subscription', JSON.stringify({ query: 'subscription { people { id } }' })],
];

/** Bodies and headers of protocol P7, with the status each must have. */
const BODIES: readonly (readonly [name: string, status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array<ArrayBuffer>])[] = [
  ['more than 1 MB', 413, {}, JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1024 * 1024)}` })],
  ['5 MB', 413, {}, 'x'.repeat(5_000_000)],
  ['60 MB', 413, {}, 'x'.repeat(60_000_000)],
  ['no JSON', 400, {}, '{"query": "{ __typename }"'],
  ['a list', 400, {}, '[]'],
  ['a number', 400, {}, '7'],
  ['null', 400, {}, 'null'],
  ['nothing', 400, {}, ''],
  ['a query that is no text', 400, {}, '{"query": {"kind": "Document"}}'],
  ['variables that are text', 400, {}, '{"query": "{ __typename }", "variables": "{}"}'],
  ['UTF-7', 415, { 'content-type': 'application/json; charset=utf-7' }, '{"query":"{ __typename }"}'],
  ['IBM037', 415, { 'content-type': 'application/json; charset=ibm037' }, '{"query":"{ __typename }"}'],
  ['Shift_JIS', 415, { 'content-type': 'application/json; charset=shift_jis' }, '{"query":"{ __typename }"}'],
  ['plain text', 415, { 'content-type': 'text/plain' }, '{"query":"{ __typename }"}'],
  ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7B__typename%7D'],
  ['a form with parts', 415, { 'content-type': 'multipart/form-data; boundary=x' }, '--x\r\n\r\n--x--'],
  ['a bomb in gzip', 415, { 'content-encoding': 'gzip' }, new Uint8Array(gzipSync(JSON.stringify({ query: `{ __typename } #${'x'.repeat(20_000_000)}` })))],
];

/** What a stranger can throw at the service. */
export const hostile = (api: () => RunningApi): void => {
  const alive = async (): Promise<void> => {
    expect((await api().ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  };

  describe('hostile requests', () => {
    test.each(HOSTILE)('%s', async (_name, body) => {
      const { status, text } = await api().post(body);
      expect(status).toBeLessThan(500);
      expect(text).not.toContain('INTERNAL_SERVER_ERROR');
      expect(text.length).toBeLessThan(100_000);
      await alive();
    });

    test.each(BODIES)('a body: %s', async (_name, status, headers, body) => {
      const response = await fetch(`${api().url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
      const text = await response.text();
      expect(response.status).toBe(status);
      expect(JSON.parse(text).errors[0].extensions).toMatchObject({ code: expect.stringMatching(/^BAD_(USER_INPUT|REQUEST)$/), next: expect.any(String) });
      expect(text).not.toMatch(INNER_DETAIL);
      await alive();
    });

    test('of two thousand at once, each on a connection of its own, everybody is answered or told to wait', async () => {
      const body = JSON.stringify({ query: '{ bridgingPeople(first: 1) { totalCount } }' });
      const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
      const one = (): Promise<number> =>
        new Promise((resolve, reject) => {
          const sent = request(`${api().url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json' } }, (response) => {
            response.resume().once('end', () => resolve(response.statusCode ?? 0));
          });
          sent.once('error', reject).end(body);
        });
      const statuses = await Promise.all(Array.from({ length: 2_000 }, one));
      expect(statuses.filter((status) => ![200, 429, 503].includes(status))).toEqual([]);
      expect(statuses).toContain(200);
      await alive();
    });
    test('whoever sends too much learns why, every time', async () => {
      for (let i = 0; i < 10; i++) {
        const { status, errors } = await api().post('x'.repeat(2_000_000));
        expect([status, errors[0].extensions.code]).toEqual([413, 'BAD_USER_INPUT']);
      }
      await alive();
    });

    test('a body in chunks without end is cut off, and its connection closed', async () => {
      const { port } = new URL(api().url);
      const outcome = await new Promise<{ status: number | undefined; closed: boolean }>((resolve) => {
        const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
        const sending = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers });
        let status: number | undefined;
        sending.on('response', (response) => {
          status = response.statusCode;
          response.resume();
        });
        sending.on('error', () => undefined);
        sending.on('close', () => resolve({ status, closed: true }));
        const chunk = 'x'.repeat(65_536);
        const more = (): void => {
          if (!sending.destroyed) sending.write(chunk, () => setImmediate(more));
        };
        more();
      });
      expect(outcome).toEqual({ status: 413, closed: true });
      await alive();
    });

    test('a length that is not kept is a fault of the client', async () => {
      const { port } = new URL(api().url);
      const answer = await new Promise<string>((resolve) => {
        const socket = connectSocket(Number(port), '127.0.0.1', () => {
          socket.write('POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 500\r\nconnection: close\r\n\r\n{"query":');
          socket.end();
        });
        let text = '';
        socket.on('data', (data) => {
          text += data.toString();
        });
        socket.on('close', () => resolve(text));
      });
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/);
      await alive();
    });

    test('a header beyond all bounds is refused', async () => {
      const response = await fetch(`${api().url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-long': 'x'.repeat(20_000) },
        body: '{}',
      });
      expect([response.status, await response.json()]).toEqual([
        431,
        { errors: [{ message: expect.stringContaining('ヘッダー'), extensions: expect.objectContaining({ next: expect.any(String) }) }] },
      ]);
      await alive();
    });
  });
};
