import { describe, expect, test } from 'vitest';
import type { Database } from '../../../server/database/connection.ts';
import type { Service } from '../../../server/operations/open-service.ts';
import { type RunningApi, serve } from '../running-service.ts';
import { group, membership, person, workbench } from '../workbench.ts';

/** What a request does to the rooms below when something happens while it runs. */
export const requestsBelow = (api: () => RunningApi, database: () => Database): void => {
  const { addGroups, addPeople, run } = workbench(api, database);

  describe('requests and the rooms below', () => {
    const watching = async (watched: (service: Service) => Service, use: (own: RunningApi) => Promise<void>): Promise<void> => {
      const own = await serve(database(), { watched });
      try {
        await use(own);
      } finally {
        await own.close();
      }
    };

    test('a person removed between snapshot and reading does not take the answer along', async () => {
      await addGroups(group('g-x'), group('g-y'));
      await addPeople(person('p-stays', { memberOf: { connect: [membership('m-x1', 'g-x'), membership('m-y1', 'g-y')] } }));
      await addPeople(person('p-leaves', { memberOf: { connect: [membership('m-x2', 'g-x'), membership('m-y2', 'g-y')] } }));
      let opened = 0;
      const removingOnce = (service: Service): Service => ({
        ...service,
        analysis: {
          inquire: async (signal) => {
            const inquiry = await service.analysis.inquire(signal);
            opened++;
            if (opened === 1) await run("MATCH (p:Person {id: 'p-leaves'}) DETACH DELETE p");
            return inquiry;
          },
        },
      });
      await watching(removingOnce, async (own) => {
        const { data, errors } = await own.ask<{ bridgingPeople: { edges: readonly { node: { person: { id: string } } }[] } }>(
          '{ bridgingPeople { edges { node { person { id holder } } } } }',
        );
        expect(errors).toEqual([]);
        expect(data.bridgingPeople.edges.map(({ node }) => node.person.id)).not.toContain('p-leaves');
        expect(data.bridgingPeople.edges.map(({ node }) => node.person.id)).toContain('p-stays');
      });
      expect(opened).toBe(2);
    });

    test('a client that goes away takes its questions and its reading along', async () => {
      const signals: AbortSignal[] = [];
      let asked = (): void => undefined;
      const waiting = new Promise<void>((resolve) => {
        asked = resolve;
      });
      const listening = (service: Service): Service => ({
        ...service,
        analysis: {
          inquire: (signal) => {
            signals.push(signal);
            asked();
            // Held until the client is gone, as a long computation would be.
            return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
          },
        },
        executionContext: (signal) => {
          signals.push(signal);
          return service.executionContext(signal);
        },
      });
      await watching(listening, async (own) => {
        const leaving = new AbortController();
        const body = JSON.stringify({ query: '{ bridgingPeople { totalCount } }' });
        const gone = fetch(`${own.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: leaving.signal }).catch(
          () => undefined,
        );
        await waiting;
        expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
        leaving.abort();
        await gone;
        await Promise.all(signals.map((signal) => signal.aborted || new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }))));
        expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
      });
    });
  });
};
