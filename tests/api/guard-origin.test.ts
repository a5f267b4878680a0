import express from 'express';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { guardOrigin } from '../../server/api/http/guard-origin.ts';

/** The status of a request with these headers to a service that listens, as it believes, on `host`. */
const statusFor = async (host: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> => {
  const app = express();
  app.all('/', guardOrigin(host), (_request, response) => void response.send('ok'));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sending = request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, headers, agent: false }).end();
  const [response] = await once(sending, 'response');
  response.resume();
  await once(response, 'end');
  server.close();
  return response.statusCode;
};

describe('who may ask', () => {
  test.each([
    ['0.0.0.0', { host: 'city.example' }, 200],
    ['0.0.0.0', { host: 'city.example', origin: 'https://city.example' }, 200],
    ['0.0.0.0', { host: 'city.example:443', origin: 'https://city.example' }, 200],
    ['192.0.2.7', { host: 'city.example:4000', origin: 'http://city.example:4000' }, 200],
    ['0.0.0.0', { host: 'city.example', origin: 'https://evil.example' }, 403],
    ['0.0.0.0', { host: 'city.example', origin: 'http://city.example:8080' }, 403],
    ['0.0.0.0', { host: 'city.example', origin: 'null' }, 403],
    ['::1', { host: '[::1]:4000' }, 200],
    ['::1', { host: 'evil.example' }, 403],
    ['localhost', { host: '127.0.0.2' }, 200],
    ['localhost', { host: 'localhost.' }, 200],
    ['127.0.0.1', { host: '127.0.0.1.evil.example' }, 403],
  ])('on %s with %j: %i', async (host, headers, status) => {
    expect(await statusFor(host, headers)).toBe(status);
  });
});
