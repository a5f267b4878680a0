import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import type { RunningApi } from '../running-service.ts';

/** Plain GETs that CSRF prevention stops: the specification says they MAY work, we say they may not. */
const STOPPED_ON_PURPOSE = ['5A70', 'D6D5', '6A70'];

/** GraphQL over HTTP, the page, health and headers. */
export const overHttp = (api: () => RunningApi): void => {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(api().url + path, { headers, redirect: 'manual' });

  describe('over HTTP', () => {
    test('the audit of graphql-http: no error, no warning', async () => {
      const results = [];
      for (const audit of serverAudits({ url: () => `${api().url}/graphql`, fetchFn: fetch })) results.push(await audit.fn());
      expect(results).toHaveLength(61);
      expect(results.filter(({ status }) => status === 'error' || status === 'warn')).toEqual([]);
      expect(
        results
          .filter(({ status }) => status === 'notice')
          .map(({ id }) => id)
          .sort(),
      ).toEqual([...STOPPED_ON_PURPOSE].sort());
    });

    test('questions by GET with a preflight header, changes never', async () => {
      const asked = await get(`/graphql?query=${encodeURIComponent('{ __typename }')}`, { 'apollo-require-preflight': 'yes' });
      expect(await asked.json()).toMatchObject({ data: { __typename: 'Query' } });
      const change = encodeURIComponent('mutation { deletePeople(where: {id: {eq: "x"}}) { nodesDeleted } }');
      expect((await get(`/graphql?query=${change}`, { 'apollo-require-preflight': 'yes' })).status).toBe(405);
      const plain = await get(`/graphql?query=${encodeURIComponent('{ __typename }')}`);
      expect(plain.status).toBe(400);
      expect(await plain.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/[ぁ-ん]/), extensions: { code: 'BAD_REQUEST' } }] });
    });

    test('how far long work is: a stream that begins at once, for this page only, and ends with the reader', async () => {
      const reader = new AbortController();
      const stream = await fetch(`${api().url}/progress`, { signal: reader.signal });
      expect([stream.status, stream.headers.get('content-type'), stream.headers.get('cache-control')]).toEqual([
        200,
        'text/event-stream; charset=utf-8',
        'no-store',
      ]);
      const first = await stream.body?.getReader().read();
      expect(new TextDecoder().decode(first?.value)).toMatch(/^event: work\ndata: \[.*\]\n\n/);
      reader.abort();
      expect((await get('/progress', { origin: 'https://elsewhere.example' })).status).toBe(403);
    });

    test('a browser that opens the address of the API is taken to GraphiQL', async () => {
      const response = await get('/graphql', { accept: 'text/html,application/xhtml+xml' });
      expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql']);
      expect(await (await get('/graphiql')).text()).toContain('GraphiQL');
    });

    test('the page: never stale, its files for ever, nothing from elsewhere and nothing inline', async () => {
      const page = await get('/');
      expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
      const file = await get('/assets/main-0a1b2c3d.js', { 'accept-encoding': 'br' });
      expect(file.headers.get('cache-control')).toContain('immutable');
      expect(file.headers.get('content-encoding')).toBe('br');
      for (const response of [page, file]) {
        const policy = response.headers.get('content-security-policy') ?? '';
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toMatch(/unsafe|https?:|\*/);
        expect(response.headers.get('x-content-type-options')).toBe('nosniff');
        expect(response.headers.get('x-powered-by')).toBeNull();
      }
      const nothing = await get('/nothing-here', { 'accept-language': 'en' });
      expect([nothing.status, await nothing.json()]).toEqual([
        404,
        { errors: [{ message: expect.stringContaining('nothing'), extensions: { code: 'NOT_FOUND', next: expect.stringContaining('/graphql') } }] },
      ]);
      expect(await (await get('/nothing-here', { accept: 'text/html' })).text()).toContain('/graphiql');
      expect((await get('/..%2f..%2fetc%2fpasswd')).status).toBeGreaterThanOrEqual(400);
    });

    test('alive, ready, and what it counts', async () => {
      expect((await get('/livez')).status).toBe(200);
      expect(await (await get('/readyz')).json()).toEqual({ status: 'ready' });
      const metrics = await get('/metrics');
      expect(metrics.headers.get('content-type')).toContain('text/plain');
      const text = await metrics.text();
      expect(text).toMatch(/tsunagi_http_requests_total\{route="graphql",status="200"\} \d+/);
      expect(text).toContain('process_resident_memory_bytes');
    });

    test('nobody asks through the browser of somebody else', async () => {
      const { port } = new URL(api().url);
      const asked = (headers: Readonly<Record<string, string>>, language = 'en') =>
        new Promise<readonly [number | undefined, string]>((resolve, reject) => {
          const all = { 'content-type': 'application/json', 'accept-language': language, ...headers };
          const sending = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers: all }, (response) => {
            let text = '';
            response.on('data', (data: Buffer) => {
              text += data.toString();
            });
            response.on('end', () => resolve([response.statusCode, text]));
          });
          sending.on('error', reject);
          sending.end('{"query":"{ __typename }"}');
        });
      for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'LOCALHOST', '127.0.0.1'])
        for (const headers of [{ host }, { host, origin: `http://${host}` }] as readonly Readonly<Record<string, string>>[])
          expect((await asked(headers))[0], JSON.stringify(headers)).toBe(200);
      for (const headers of [
        { host: 'evil.example' },
        { host: 'evil.example', origin: 'http://evil.example' },
        { host: `127.0.0.1.evil.example:${port}` },
        { host: 'localhost.evil.example' },
        { host: `127.0.0.1:${port}`, origin: 'http://evil.example' },
        { host: `127.0.0.1:${port}`, origin: 'http://127.0.0.1:1' },
        { host: `127.0.0.1:${port}`, origin: 'null' },
      ] as readonly Readonly<Record<string, string>>[]) {
        const [status, text] = await asked(headers);
        expect(status, JSON.stringify(headers)).toBe(403);
        expect(JSON.parse(text).errors[0]).toMatchObject({
          message: expect.stringContaining('not answered'),
          extensions: { code: 'FORBIDDEN', next: expect.any(String) },
        });
      }
      expect((await asked({ host: 'evil.example' }, 'ja'))[1]).toContain('この名前');
    });

    test('a line a request where somebody looks for it, without what was asked', async () => {
      await api().ask('{ people(where: {name: {eq: "SECRET"}}) { id } }');
      const lines = api().requests.filter(({ fields }) => fields.path === '/graphql');
      expect(lines.at(-1)).toEqual({ message: 'request', fields: { method: 'POST', path: '/graphql', status: 200, ms: expect.any(Number) } });
      expect(JSON.stringify(api().requests)).not.toContain('SECRET');
    });

    test('as many questions at a time as are allowed are no leak', async () => {
      const warned: Error[] = [];
      const onWarning = (warning: Error) => void warned.push(warning);
      process.on('warning', onWarning);
      const fields = Array.from({ length: 10 }, (_, i) => `s${i}: search(text: "a${i}") { score }`);
      expect((await api().ask(`{ ${fields.join(' ')} }`)).errors).toEqual([]);
      await new Promise((resolve) => setImmediate(resolve));
      process.off('warning', onWarning);
      expect(warned).toEqual([]);
    });

    test('no batches, no stored queries, no subscriptions', async () => {
      const batch = await api().post(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ __typename }' }))));
      expect([batch.status, batch.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
      const stored = await api().post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }));
      expect(stored.errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
      for (const { errors } of [batch, stored]) expect(errors[0].message).toMatch(/[ぁ-ん]/);
      const subscription = await api().ask('subscription { people { id } }');
      expect([subscription.status, subscription.errors[0].extensions.code]).toEqual([200, 'BAD_USER_INPUT']);
    });

    test('every answer tells its cost, and is kept by nobody', async () => {
      const { cost, headers } = await api().ask('{ people(limit: 20) { id } }');
      expect(cost).toEqual({ nodes: 20, points: 3 });
      expect(headers.get('cache-control')).toBe('no-store');
    });
  });
};
