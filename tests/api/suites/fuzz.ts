import fc from 'fast-check';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { FAILURE_CODES } from '../../../schema/contracts/failures.ts';
import type { Database } from '../../../server/database/connection.ts';
import { countNodes } from '../count-nodes.ts';
import { randomOperation, type Wildness } from '../random-operation.ts';
import type { Answer, RunningApi } from '../running-service.ts';
import { INNER_DETAIL } from './failures.ts';

const KNOWN_CODES = [...FAILURE_CODES, 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_REQUEST'];
const CANARY = { phone: '090-0000-CANARY', email: 'canary@example.invalid', address: 'CANARY 1-1' };
const OTHER = { phone: '080-1111-OTHER1', email: 'other@example.invalid', address: 'OTHER 2-2' };

/** Random operations made from the schema, on a database that may be thrown away. Fixed seeds: the same operations on every machine. */
export const fuzz = (api: () => RunningApi, database: () => Database): void => {
  let schema: GraphQLSchema;
  let ids: Wildness['ids'];
  const answered = { asked: 0, well: 0 };

  const mark = (contact: typeof CANARY): Promise<unknown> =>
    database().write((transaction) => transaction.run('MATCH (p:Person) MERGE (c:Contact {ownerId: p.id}) SET c += $contact', { contact }));
  const check = (query: string, { status, errors, data, cost, text }: Answer): void => {
    answered.asked++;
    if (errors.length === 0) answered.well++;
    const told = `${query}\n${text.slice(0, 500)}`;
    expect(status, told).toBeLessThan(500);
    expect(text.includes('CANARY'), told).toBe(false);
    for (const { message, extensions } of errors) {
      expect(KNOWN_CODES, told).toContain(extensions.code);
      expect(extensions.code, told).not.toBe('INTERNAL_SERVER_ERROR');
      const inner = INNER_DETAIL.exec(message)?.[0];
      // What was asked may be said again.
      if (inner !== undefined) expect(query, told).toContain(inner);
    }
    if (data && cost) {
      const nodes = countNodes(schema, query, data as Readonly<Record<string, unknown>>);
      expect(cost.nodes, told).toBeGreaterThanOrEqual(nodes);
      expect(nodes, told).toBeLessThanOrEqual(10_000);
    }
  };
  const property = (oddEvery: number, isChange: boolean, isToSay: (query: string) => Promise<void>, numRuns: number, seed: number) =>
    fc.assert(
      fc.asyncProperty(fc.gen(), (draw) => isToSay(randomOperation(draw, schema, { ids, oddEvery, deepest: 4 }, isChange))),
      { numRuns, seed, endOnFailure: true },
    );

  describe('random operations', () => {
    beforeAll(async () => {
      schema = buildClientSchema((await api().ask<IntrospectionQuery>(getIntrospectionQuery())).data);
      const { data } = await api().ask<Record<'people' | 'groups' | 'areas', readonly { id: string }[]>>(
        '{ people(limit: 30) { id } groups(limit: 30) { id } areas(limit: 20) { id } }',
      );
      const named = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
      ids = { people: named(data.people), groups: named(data.groups), areas: named(data.areas) };
      await mark(CANARY);
    });

    test('contact data changes no answer, not by a byte', async () => {
      const asked: string[] = [];
      const first: string[] = [];
      await property(
        0,
        false,
        async (query) => {
          asked.push(query);
          first.push((await api().ask(query)).text);
        },
        60,
        11,
      );
      await mark(OTHER);
      for (const [i, query] of asked.entries()) expect((await api().ask(query)).text, query).toBe(first[i]);
      await mark(CANARY);
    });

    test(
      '450 well-formed questions: no server error, and never more nodes than were estimated',
      () => property(0, false, async (query) => check(query, await api().ask(query)), 450, 1),
      600_000,
    );

    test('300 questions with odd values', () => property(12, false, async (query) => check(query, await api().ask(query)), 300, 2), 600_000);

    test('250 changes, half of them odd', async () => {
      await property(0, true, async (query) => check(query, await api().ask(query)), 125, 3);
      await property(10, true, async (query) => check(query, await api().ask(query)), 125, 4);
    }, 600_000);

    test('most of them found an answer, so that the rest means something', () => {
      expect(answered.asked).toBe(1_000);
      expect(answered.well).toBeGreaterThan(500);
      expect(api().log.filter(({ message }) => message === 'unforeseen error')).toEqual([]);
    });
  });
};
