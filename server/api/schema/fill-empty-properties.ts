import type { Executor } from '@graphql-tools/utils';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** Whether a field is asked for by name; what fragments ask for is not looked at, as one field more does no harm. */
const asksForField = (selection: SelectionNode): boolean => selection.kind === Kind.FIELD && selection.name.value !== '__typename';
const fieldCalled = (value: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } });

const fillEmptyProperties = (schema: GraphQLSchema, document: DocumentNode): DocumentNode => {
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const set = node.selectionSet;
        if (node.name.value !== 'properties' || !set || set.selections.some(asksForField)) return undefined;
        const type = getNamedType(types.getType());
        if (!isObjectType(type)) return undefined;
        const leaf = Object.values(type.getFields()).find((field) => isLeafType(getNamedType(field.type)));
        return leaf && { ...node, selectionSet: { ...set, selections: [...set.selections, fieldCalled(leaf.name)] } };
      },
    }),
  );
};

/**
 * The executor of the registers, which is asked for one more field wherever a reader wants nothing but `__typename` of the properties of a
 * tie, as clients that keep a cache do by themselves. @neo4j/graphql otherwise writes Cypher with an empty map, which Neo4j refuses; what
 * was not asked for is not answered.
 */
export const withFilledProperties = (schema: GraphQLSchema, execute: Executor): Executor =>
  ((request) => execute({ ...request, document: fillEmptyProperties(schema, request.document) })) as Executor;
