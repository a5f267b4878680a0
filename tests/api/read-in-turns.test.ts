import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { READS_AT_A_TIME, readInTurns } from '../../server/api/schema/read-in-turns.ts';

/** A schema whose one list takes a moment, and how many were read at the same time. */
const slowRegisters = () => {
  const schema = buildSchema('type Query { people(id: Int!): Int }');
  const seen = { now: 0, most: 0, order: [] as number[] };
  const field = schema.getQueryType()?.getFields().people;
  if (!field) throw new Error('the schema has lost its field');
  field.resolve = async (_root, { id }: { id: number }) => {
    seen.order.push(id);
    seen.most = Math.max(seen.most, ++seen.now);
    await new Promise((resolve) => setTimeout(resolve, (id % 5) + 1));
    seen.now--;
    if (id % 7 === 0) throw new Error('it failed');
    return id;
  };
  return { schema: readInTurns(schema), seen };
};
const ids = Array.from({ length: 60 }, (_, id) => id);
const document = parse(`{ ${ids.map((id) => `at${id}: people(id: ${id})`).join(' ')} }`);

describe('the registers are read a few lists at a time', () => {
  test('in the order asked for, each answered or failed by itself', async () => {
    const { schema, seen } = slowRegisters();
    const { data, errors } = await execute({ schema, document, contextValue: {} });
    expect(seen.most).toBe(READS_AT_A_TIME);
    expect(seen.order).toEqual(ids);
    expect(ids.map((id) => data?.[`at${id}`])).toEqual(ids.map((id) => (id % 7 === 0 ? null : id)));
    expect(errors).toHaveLength(ids.filter((id) => id % 7 === 0).length);
  });

  test('for each request by itself: nobody waits for another', async () => {
    const { schema, seen } = slowRegisters();
    await Promise.all([execute({ schema, document, contextValue: {} }), execute({ schema, document, contextValue: {} })]);
    expect(seen.most).toBe(2 * READS_AT_A_TIME);
  });
});
