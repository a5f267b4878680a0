import type { Executor } from '@graphql-tools/utils';
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  Kind,
  parseType,
  TypeInfo,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { type Condition, WITH_CARE, WITHOUT_CARE } from './care-conditions.ts';

const QUANTIFIERS = ['all', 'none', 'single', 'some'] as const;
const GROUP_WHERE = 'GroupWhere';

const isCondition = (value: unknown): value is Condition => typeof value === 'object' && value !== null && !Array.isArray(value);
const isQuantified = (type: GraphQLInputObjectType): boolean => QUANTIFIERS.every((name) => name in type.getFields());
const fieldType = (type: GraphQLInputObjectType, name: string): GraphQLInputObjectType | null => {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  return isInputObjectType(named) ? named : null;
};

/** A condition of the type on the groups it looks at, whether it names them itself, as `node`, or as one of several kinds. */
const onGroups = (type: GraphQLInputObjectType, condition: Condition): Condition | null => {
  if (type.name === GROUP_WHERE) return condition;
  const node = fieldType(type, 'node');
  if (node) return node.name === GROUP_WHERE ? { node: condition } : null;
  const group = fieldType(type, 'Group');
  const inner = group && onGroups(group, condition);
  return inner ? { Group: inner } : null;
};

const both = (type: GraphQLInputObjectType, value: Condition, condition: Condition): Condition => {
  const ofGroups = onGroups(type, condition);
  if (ofGroups === null) return value;
  if ('Group' in ofGroups) {
    const group = fieldType(type, 'Group');
    return group && isCondition(value.Group) ? { ...value, Group: both(group, value.Group, condition) } : value;
  }
  return Object.keys(value).length === 0 ? ofGroups : { AND: [value, ofGroups] };
};

const either = (type: GraphQLInputObjectType, value: Condition, condition: Condition): Condition => {
  const ofGroups = onGroups(type, condition);
  if (ofGroups === null) return value;
  if ('Group' in ofGroups) {
    const group = fieldType(type, 'Group');
    return { ...value, Group: group && isCondition(value.Group) ? either(group, value.Group, condition) : ofGroups.Group };
  }
  return Object.keys(value).length === 0 ? value : { OR: [value, ofGroups] };
};

/** The same filter, blind to groups that are handled with care: they are none of "some", and do not stand in the way of "all". */
export const blindFilter = (type: GraphQLInputType, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => blindFilter(type, item));
  const named = getNamedType(type);
  if (!isInputObjectType(named) || !isCondition(value)) return value;
  const blinded = Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const field = named.getFields()[name];
      return [name, field ? blindFilter(field.type, inner) : inner];
    }),
  );
  if (!isQuantified(named)) return blinded;
  return Object.fromEntries(
    Object.entries(blinded).map(([name, inner]) => {
      const target = fieldType(named, name);
      if (!target || !isCondition(inner)) return [name, inner];
      return [name, name === 'all' ? either(target, inner, WITH_CARE) : both(target, inner, WITHOUT_CARE)];
    }),
  );
};

interface Asked {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const blindDocument = (schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>): Asked => {
  const types = new TypeInfo(schema);
  const added: Record<string, unknown> = {};
  const definitions: VariableDefinitionNode[] = [];
  const changed: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      Argument(node): ArgumentNode | undefined {
        const type = types.getArgument()?.type;
        if (node.name.value !== 'where' || !type) return undefined;
        const asked = valueFromASTUntyped(node.value, variables);
        const blinded = blindFilter(type, asked);
        if (JSON.stringify(blinded) === JSON.stringify(asked)) return undefined;
        const name = `blind_${definitions.length}`;
        added[name] = blinded;
        const variable = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } } as const;
        definitions.push({ kind: Kind.VARIABLE_DEFINITION, variable, type: parseType(String(type)) });
        return { ...node, value: variable };
      },
    }),
  );
  if (definitions.length === 0) return { document, variables };
  const withVariables = changed.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, variableDefinitions: [...(definition.variableDefinitions ?? []), ...definitions] }
      : definition,
  );
  return { document: { ...changed, definitions: withVariables }, variables: { ...variables, ...added } };
};

/**
 * The executor of the registers, whose filters do not see groups that are handled with care, nor what lies in them: the model's rule keeps them out of
 * every list, but a filter that walks from an area, a hall or a person to its groups could still spell a name out letter by letter.
 */
export const withBlindFilters = (schema: GraphQLSchema, execute: Executor): Executor =>
  ((request) => {
    const { document, variables } = blindDocument(schema, request.document, request.variables ?? {});
    return execute({ ...request, document, variables });
  }) as Executor;
