import { stitchSchemas } from '@graphql-tools/stitch';
import { type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isEnumType, isScalarType } from 'graphql';
import type { ApiContext } from '../graphql/api-context.ts';
import { buildAnalysisSchema } from './analysis-schema.ts';
import { MERGED_TYPES, mergedRecord } from './merged-records.ts';
import { buildRegisterSchema } from './register-schema.ts';
import { vocabularyTypeDefs } from './vocabulary-enums.ts';

/** Object and input types both sides may have; two types that meet under one name by accident would be merged without a word. */
const SHARED = [...Object.keys(MERGED_TYPES), 'Stakeholder', 'Organisation', 'PageInfo', 'Query'];

/** Names of types that stand on both sides without being meant to. */
export const typesDefinedTwice = (registers: GraphQLSchema, analysis: GraphQLSchema): readonly string[] => {
  const mayMeet = (type: GraphQLNamedType): boolean => isScalarType(type) || isEnumType(type) || type.name.startsWith('__') || SHARED.includes(type.name);
  return Object.values(analysis.getTypeMap())
    .filter((type) => registers.getType(type.name) !== undefined && !mayMeet(type))
    .map((type) => type.name);
};

/** Declared once more at the top, as what no field uses would vanish: the word lists, and the times of the contract. */
const typeDefs = `
"A moment, as yyyy-mm-ddThh:mm:ssZ."
scalar DateTime
${vocabularyTypeDefs()}`;

/**
 * Holds every answer of the analysis against the ceiling again, once its lists are as long as they are and before anything is read on from them.
 * The fields are changed in place: stitching keeps what it knows about a schema by identity.
 */
const settleCosts = (schema: GraphQLSchema, analysis: GraphQLSchema): GraphQLSchema => {
  const questions = Object.keys(analysis.getQueryType()?.getFields() ?? {});
  const fields: Readonly<Record<string, GraphQLField<unknown, ApiContext>>> = schema.getQueryType()?.getFields() ?? {};
  for (const question of questions) {
    const field = fields[question];
    const ask = field.resolve;
    if (!ask) throw new Error(`nothing answers ${question}`);
    field.resolve = async (root, args, context, info) => {
      const answer: unknown = await ask(root, args, context, info);
      for (const node of info.fieldNodes) context.spending?.settle(node, answer);
      return answer;
    };
  }
  return schema;
};

/**
 * The whole API: the registers and the analysis as one graph, in which every record an analysis names is walked on from in the same request.
 * @throws Error where both sides define a type of the same name that is not meant to be shared.
 */
export const buildApiSchema = async (): Promise<GraphQLSchema> => {
  const registers = await buildRegisterSchema();
  const analysis = buildAnalysisSchema();
  const twice = typesDefinedTwice(registers, analysis);
  if (twice.length > 0) throw new Error(`both the registers and the analysis define ${twice.join(', ')}`);
  const whole = stitchSchemas({
    subschemas: [
      { schema: analysis },
      { schema: registers, batch: true, merge: Object.fromEntries(Object.keys(MERGED_TYPES).map((type) => [type, mergedRecord(type)])) },
    ],
    typeDefs,
  });
  return settleCosts(whole, analysis);
};
