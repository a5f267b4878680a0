import { createDefaultExecutor } from '@graphql-tools/delegate';
import { stitchSchemas } from '@graphql-tools/stitch';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { DateScalar } from '../analysis/date-scalar.ts';
import type { ApiContext } from '../graphql/api-context.ts';
import { withBlindFilters } from '../registers/blind-filters.ts';
import { buildAnalysisSchema } from './analysis-schema.ts';
import { withFilledProperties } from './fill-empty-properties.ts';
import { MERGED_TYPES, mergedRecord } from './merged-records.ts';
import { buildRegisterSchemas } from './register-schema.ts';
import { withFailureAtEveryRoot } from './tell-all-roots.ts';
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
"A day of the calendar, written as yyyy-mm-dd."
scalar Date
${vocabularyTypeDefs()}`;

/** Whether an answer of this type can name records, from which a reader walks on. */
const namesRecords = (type: GraphQLOutputType, seen: ReadonlySet<string> = new Set()): boolean => {
  const named = getNamedType(type);
  if (MERGED_TYPES[named.name] || isUnionType(named)) return true;
  if (!isObjectType(named) || seen.has(named.name)) return false;
  return Object.values(named.getFields()).some((field) => namesRecords(field.type, new Set([...seen, named.name])));
};

/** Fields that are only computed where they are asked for answer as the analysis has it. */
const takeFields = (type: GraphQLOutputType, own: GraphQLOutputType): void => {
  const [ours, theirs] = [getNamedType(type), getNamedType(own)];
  if (!isObjectType(ours) || !isObjectType(theirs)) return;
  for (const field of Object.values(theirs.getFields())) if (field.resolve) ours.getFields()[field.name].resolve = field.resolve;
};

/**
 * Puts the questions of the analysis in their final form. Answers without records, such as a picture of thousands of points, are not put together
 * twice. The others are held against the ceiling again once their lists are as long as they are, before anything is read on from them. The fields
 * are changed in place: stitching keeps what it knows about a schema by identity.
 */
const finishQuestions = (schema: GraphQLSchema, analysis: GraphQLSchema): GraphQLSchema => {
  const fields: Readonly<Record<string, GraphQLField<unknown, ApiContext>>> = schema.getQueryType()?.getFields() ?? {};
  for (const question of Object.values(analysis.getQueryType()?.getFields() ?? {})) {
    const field = fields[question.name];
    const ask = field.resolve;
    if (!ask) throw new Error(`nothing answers ${question.name}`);
    if (!namesRecords(question.type)) {
      field.resolve = question.resolve;
      takeFields(field.type, question.type);
    } else
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
  const registers = await buildRegisterSchemas();
  const analysis = buildAnalysisSchema();
  const twice = typesDefinedTwice(registers.offered, analysis);
  if (twice.length > 0) throw new Error(`both the registers and the analysis define ${twice.join(', ')}`);
  const whole = stitchSchemas({
    subschemas: [
      { schema: analysis },
      {
        schema: registers.offered,
        executor: withFailureAtEveryRoot(
          withBlindFilters(registers.executable, withFilledProperties(registers.executable, createDefaultExecutor(registers.executable))),
        ),
        batch: true,
        merge: Object.fromEntries(Object.keys(MERGED_TYPES).map((type) => [type, mergedRecord(type)])),
      },
    ],
    typeDefs,
    resolvers: { Date: DateScalar },
  });
  return finishQuestions(whole, analysis);
};
