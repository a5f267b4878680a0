import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';

/** One question as it is sent again and again. */
export interface LoadQuestion {
  readonly url: string;
  readonly query: string;
}

/** How a load went. */
export interface LoadAnswer {
  /** Milliseconds of each request, from the moment it was to be sent to the last byte of its answer. */
  readonly ms: readonly number[];
  /** Requests without an answer, or with an error in it. */
  readonly failed: number;
}

/**
 * Sends requests at a fixed rate, whether or not earlier ones have been answered. Time is counted from when a request was to be sent, so that a service
 * that stands still for a second is seen by all who would have come in that second, and not only by the one who waited.
 */
export const sendAtRate = async ({ url, query }: LoadQuestion, perSecond: number, seconds: number): Promise<LoadAnswer> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'accept-encoding': 'gzip', 'accept-language': 'ja' };
  const ms: number[] = [];
  const bodies = new Map<string, Buffer>();
  let failed = 0;
  const send = (due: number): Promise<void> =>
    new Promise((done) => {
      const fail = (): void => {
        failed++;
        done();
      };
      const sent = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', fail);
        response.on('end', () => {
          ms.push(performance.now() - due);
          const whole = Buffer.concat(parts);
          bodies.set(`${response.statusCode} ${response.headers['content-encoding']} ${whole.length}`, whole);
          done();
        });
      });
      sent.on('error', fail);
      sent.end(body);
    });

  const start = performance.now() + 50;
  const all: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index++) {
    const due = start + (1000 * index) / perSecond;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    all.push(send(due));
  }
  await Promise.all(all);
  agent.destroy();
  for (const [kind, whole] of bodies) if (!isAnswer(kind, whole)) failed++;
  return { ms, failed };
};

const isAnswer = (kind: string, whole: Buffer): boolean => {
  if (!kind.startsWith('200 ')) return false;
  const { errors, data } = JSON.parse((kind.includes(' gzip ') ? gunzipSync(whole) : whole).toString()) as { errors?: unknown; data?: unknown };
  return errors === undefined && data !== undefined && data !== null;
};
