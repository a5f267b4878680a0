import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import { guardChanges } from '../registers/guard-changes.ts';
import { describeGenerated } from './describe-generated.ts';
import { pruneRegisterSchema, withPageSizes } from './prune-register-schema.ts';
import { vocabularyTypeDefs } from './vocabulary-enums.ts';

const MODEL = new URL('../../../schema/model/', import.meta.url);

/** The model as it stands in `schema/model`, with the word lists as enums. */
const modelTypeDefs = (): string => {
  const files = readdirSync(MODEL)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return [...files.map((file) => readFileSync(new URL(file, MODEL), 'utf8')), vocabularyTypeDefs()].join('\n');
};

/** The registers: what is offered of them, and what answers it. */
export interface RegisterSchemas {
  readonly offered: GraphQLSchema;
  /** Has what the server sets besides, with its defaults. */
  readonly executable: GraphQLSchema;
}

/**
 * The registers as @neo4j/graphql makes them of the model: reading, filtering, sorting, paging and changing, without its deprecated fields and
 * without what `pruneRegisterSchema` takes out, every change behind its guard. Everything in it is described. About two seconds.
 */
export const buildRegisterSchemas = async (): Promise<RegisterSchemas> => {
  const generated = await new Neo4jGraphQL({
    typeDefs: modelTypeDefs(),
    features: {
      // The rules of the model ask nobody who they are; with a key that nobody has, no token ever counts.
      authorization: { key: randomUUID() },
      excludeDeprecatedFields: {
        mutationOperations: true,
        aggregationFilters: true,
        aggregationFiltersOutsideConnection: true,
        relationshipFilters: true,
        attributeFilters: true,
      },
    },
  }).getSchema();
  const executable = guardChanges(withPageSizes(generated));
  return { executable, offered: describeGenerated(pruneRegisterSchema(executable)) };
};
