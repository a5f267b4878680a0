import { type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a relation field names no tie: `{}`, an empty list of ties, or, of a union, kinds of which each names none. */
const namesNone = (value: unknown): boolean => {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).every(namesNone);
};

/**
 * The records of a create without the relation fields that name no tie. They mean nothing, but @neo4j/graphql takes a relation without ties
 * for one that cannot be there.
 */
export const withoutEmptyTies = (type: GraphQLInputType, value: unknown): unknown => {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return (value as readonly unknown[]).map((element) => withoutEmptyTies(nullable.ofType, element));
  if (!isInputObjectType(nullable)) return value;
  const types = nullable.getFields();
  return Object.fromEntries(
    Object.entries(value as Fields).filter(([name, inner]) => !(isInputObjectType(getNullableType(types[name].type)) && namesNone(inner))),
  );
};
