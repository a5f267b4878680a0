import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { Failure } from '../../../schema/contracts/failures.ts';
import { COST_CEILINGS, FARTHEST_OFFSET, keepWithin } from './limits.ts';

/** Steps of a filter that lead to another record or combine conditions. */
const STEPS = ['AND', 'OR', 'NOT', 'all', 'none', 'single', 'some'];
/** Where null says something: nothing is known, or nothing is to be kept. */
const NULLABLE = /(?:Filters\.eq|Mutations\.set|CreateInput\.\w+)$/;

interface Place {
  readonly type: GraphQLInputType;
  /** Name for a reader, and the input type and field for the rules. */
  readonly path: string;
  readonly rule: string;
  readonly steps: number;
}

/** Counts the conditions of an argument and refuses nulls, lists and nestings that no use of the API needs. */
const checkValue = (value: unknown, { type, path, rule, steps }: Place): number => {
  const nullable = getNullableType(type);
  if (value === null) {
    if (isLeafType(nullable) && NULLABLE.test(rule)) return 0;
    throw new Failure('inputNull', { field: path });
  }
  if (isListType(nullable)) {
    const elements: readonly unknown[] = Array.isArray(value) ? value : [value];
    keepWithin('listElements', elements.length);
    if (isLeafType(getNamedType(nullable))) return 1;
    return elements.reduce<number>((sum, element) => sum + checkValue(element, { type: nullable.ofType, path, rule, steps }), 0);
  }
  if (!isInputObjectType(nullable)) return 1;
  let conditions = 0;
  const fields: Readonly<Record<string, GraphQLInputField>> = nullable.getFields();
  for (const [name, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    const deeper = STEPS.includes(name) ? steps + 1 : steps;
    keepWithin('filterDepth', deeper);
    if (fields[name]) conditions += checkValue(inner, { type: fields[name].type, path: `${path}.${name}`, rule: `${nullable.name}.${name}`, steps: deeper });
  }
  return conditions;
};

/** A cursor of the registers stands for a place in a list. */
const checkCursor = (cursor: unknown): void => {
  const place = /^arrayconnection:(\d{1,6})$/.exec(Buffer.from(String(cursor), 'base64').toString('latin1'))?.[1];
  if (place === undefined || Number(place) > FARTHEST_OFFSET) throw new Failure('cursorUnknown', {});
};

const CHECKED_BY_ANALYSIS = ['NetworkScope', 'NewTie'];
const isFilter = ({ name }: GraphQLArgument): boolean => name === 'where' || name === 'sort';

/**
 * Can the registers do with these arguments? Refuses null inside them where nothing is meant by it, which would reach the database, cursors that stand for
 * no place, filters of more than 100 conditions or more than five steps deep, and lists of more than 1,000. Fields of the analysis check their own.
 * @throws Failure `inputNull`, `cursorUnknown`, `queryTooCostly`.
 */
export const checkArguments = (schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): void => {
  const types = new TypeInfo(schema);
  let conditions = 0;
  visit(
    document,
    visitWithTypeInfo(types, {
      enter: (node) => {
        const field = types.getFieldDef();
        if (node.kind !== Kind.FIELD || !field || field.args.length === 0) return;
        const args = getArgumentValues(field, node, variables);
        for (const argument of field.args) {
          const value = args[argument.name];
          const input = getNamedType(argument.type);
          if (value === undefined || value === null || !isInputObjectType(input) || CHECKED_BY_ANALYSIS.includes(input.name)) continue;
          const path = `${field.name}.${argument.name}`;
          const counted = checkValue(value, { type: argument.type, path, rule: `${field.name}.${argument.name}`, steps: 0 });
          if (isFilter(argument)) conditions += counted;
        }
        if (typeof args.after === 'string' && field.args.some(isFilter)) checkCursor(args.after);
      },
    }),
  );
  if (conditions > COST_CEILINGS.conditions) keepWithin('conditions', conditions);
};
