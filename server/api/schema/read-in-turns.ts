import { MapperKind, mapSchema } from '@graphql-tools/utils';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';

/** Reads of one request that the database is asked for at the same time; it has 40 threads for everybody. */
export const READS_AT_A_TIME = 8;

/** Starts what it is given at once or, where enough is under way, when something has ended; first come, first served. */
type Turns = <Answer>(work: () => Answer | Promise<Answer>) => Promise<Answer>;

const turnsOf = (atATime: number): Turns => {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  return async (work) => {
    if (underWay < atATime) underWay++;
    else await new Promise<void>((start) => waiting.push(start));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else underWay--;
    }
  };
};

/**
 * The registers, read a few lists at a time for each request. An answer that names thousands of records is read on from a hundred at a time; all these reads
 * at once would take every thread of the database, which then turns away whoever comes next.
 */
export const readInTurns = (schema: GraphQLSchema): GraphQLSchema => {
  const turns = new WeakMap<object, Turns>();
  const turnsFor = (context: object): Turns => {
    const known = turns.get(context);
    if (known) return known;
    const own = turnsOf(READS_AT_A_TIME);
    turns.set(context, own);
    return own;
  };
  return mapSchema(schema, {
    [MapperKind.QUERY_ROOT_FIELD]: (config) => {
      const { resolve } = config;
      if (!resolve) return undefined;
      const inTurn: GraphQLFieldResolver<unknown, object> = (root, args, context, info) => turnsFor(context)(() => resolve(root, args, context, info));
      return { ...config, resolve: inTurn };
    },
  });
};
