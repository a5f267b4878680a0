import { createDefaultExecutor } from '@graphql-tools/delegate';
import { stitchSchemas } from '@graphql-tools/stitch';
import { buildSchema, graphql } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../schema/contracts/failures.ts';
import { findFailure } from '../../server/api/failures/find-failure.ts';
import { withFailureAtEveryRoot } from '../../server/api/schema/tell-all-roots.ts';

const registers = buildSchema('type Query { people: [String!]! groups: [String!]! areas: [String!]! }');
const fields = registers.getQueryType()?.getFields() ?? {};
fields.people.resolve = () => ['a'];
fields.areas.resolve = () => [];
fields.groups.resolve = () => {
  throw new Failure('databaseTooSlow', {});
};
const whole = stitchSchemas({ subschemas: [{ schema: registers, batch: true, executor: withFailureAtEveryRoot(createDefaultExecutor(registers)) }] });

describe('registers that are read as one', () => {
  test.each(['{ people groups areas }', '{ a: areas g: groups ... on Query { p: people } }'])('all tell why, where one fails: %s', async (source) => {
    const { errors = [] } = await graphql({ schema: whole, source });
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.map((error) => findFailure(error)?.id)).toEqual(errors.map(() => 'databaseTooSlow'));
  });

  test('answer as before where none fails', async () => {
    expect(await graphql({ schema: whole, source: '{ people areas }' })).toEqual({ data: { people: ['a'], areas: [] } });
  });
});
