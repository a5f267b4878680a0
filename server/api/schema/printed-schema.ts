import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The whole API as text, sorted, so that every change of it shows as a difference: the content of `schema/printed.graphql`. */
export const printedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
