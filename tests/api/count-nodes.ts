import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** Wrappers of lists, figures about them, properties of ties, and points and lines of a picture: everything else in an answer is a node. */
const isNode = (type: string, field: string): boolean =>
  !/(Connection|Edge|Relationship|MutationResponse|Aggregate|AggregateNode|AggregateSelection|Info)$/.test(type) &&
  !['Count', 'NetworkNode', 'NetworkEdge'].includes(type) &&
  field !== 'properties';

type Given = Readonly<Record<string, unknown>>;

/** How many nodes does an answer really have? Counted on the answer itself, along the operation that was asked. */
export const countNodes = (schema: GraphQLSchema, query: string, data: Given): number => {
  const document = parse(query);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const inObject = (set: SelectionSetNode, type: GraphQLObjectType, object: Given): number => {
    let nodes = 0;
    for (const selection of set.selections) {
      if (selection.kind !== Kind.FIELD) {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (inner && (!inner.typeCondition || inner.typeCondition.name.value === type.name)) nodes += inObject(inner.selectionSet, type, object);
        continue;
      }
      const named = type.getFields()[selection.name.value] && getNamedType(type.getFields()[selection.name.value].type);
      const value = object[selection.alias?.value ?? selection.name.value];
      if (!selection.selectionSet || !isCompositeType(named) || value === null || value === undefined) continue;
      for (const one of Array.isArray(value) ? value : [value]) nodes += inValue(selection.selectionSet, named, selection.name.value, one);
    }
    return nodes;
  };
  const inValue = (set: SelectionSetNode, type: GraphQLCompositeType, field: string, value: Given): number => {
    const actual = schema.getType(typeof value.__typename === 'string' ? value.__typename : type.name) as GraphQLObjectType;
    return (isNode(actual.name, field) ? 1 : 0) + inObject(set, actual, value);
  };
  const [operation] = document.definitions;
  if (operation.kind !== Kind.OPERATION_DEFINITION) return 0;
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType();
  return root ? inObject(operation.selectionSet, root, data) : 0;
};
