import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { astFromValueUntyped } from '@graphql-tools/utils';
import { type GraphQLSchema, print, type ValueNode } from 'graphql';
import { WITHOUT_CARE } from '../registers/care-conditions.ts';
import { guardChanges } from '../registers/guard-changes.ts';
import { describeGenerated } from './describe-generated.ts';
import { pruneRegisterSchema, withPageSizes } from './prune-register-schema.ts';
import { readInTurns } from './read-in-turns.ts';
import { vocabularyTypeDefs } from './vocabulary-enums.ts';

const MODEL = new URL('../../../schema/model/', import.meta.url);

/** Groups to be handled with care, and what lies in them, are in no list and no figure, whoever asks. */
const careRule = (): string =>
  `extend type Group @authorization(filter: [{ operations: [READ, AGGREGATE], requireAuthentication: false, where: { node: ${print(astFromValueUntyped(WITHOUT_CARE) as ValueNode)} } }])`;

/** The model as it stands in `schema/model`, with the rule on groups to be handled with care and the word lists as enums. */
const modelTypeDefs = (): string => {
  const files = readdirSync(MODEL)
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return [...files.map((file) => readFileSync(new URL(file, MODEL), 'utf8')), careRule(), vocabularyTypeDefs()].join('\n');
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
  const executable = readInTurns(guardChanges(withPageSizes(generated)));
  return { executable, offered: describeGenerated(pruneRegisterSchema(executable)) };
};
