import {
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { recordsLookedAt } from './filters.ts';
import { ASSUMED_SIZES, NO_NODES, PAGED_FROM_ABOVE, QUESTION_POINTS } from './list-sizes.ts';

/** What an operation is made of, once it is known to be valid. */
export interface Plan {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Most ties of a kind any record has, by field name; Infinity where that is not known. */
  readonly largest: (field: string) => number;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Records a change adds, or that a filter names by their ids: no more than those are given back. Undefined where ids are only described. */
const named = ({ input, where }: Arguments): number | undefined => {
  if (Array.isArray(input)) return input.length;
  const { eq, in: list } = ((where as { readonly id?: unknown } | undefined)?.id ?? {}) as { readonly eq?: unknown; readonly in?: unknown };
  if (typeof eq === 'string') return 1;
  return Array.isArray(list) ? list.length : undefined;
};

const argumentsOf = ({ variables }: Plan, field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments => getArgumentValues(field, node, variables);

/** The fields that apply to objects of one type, fragments put in their places. */
const fieldsFor = function* (plan: Plan, set: SelectionSetNode, type: GraphQLObjectType): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      yield selection;
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : plan.fragments[selection.name.value];
    const condition = fragment.typeCondition && plan.schema.getType(fragment.typeCondition.name.value);
    if (!condition || condition === type || (isAbstractType(condition) && plan.schema.isSubType(condition, type)))
      yield* fieldsFor(plan, fragment.selectionSet, type);
  }
};

/** The page a list is read by: the size asked for, or else the default where no record has that many. Undefined for lists without pages. */
const pageOf = (plan: Plan, node: FieldNode, { first, limit }: Arguments): number | undefined => {
  const size = first ?? limit;
  if (typeof size !== 'number') return undefined;
  const isAskedFor = node.arguments?.some(({ name }) => name.value === 'first' || name.value === 'limit');
  return isAskedFor ? size : Math.min(size, plan.largest(node.name.value.replace(/Connection$/, '')));
};

/** How often what stands inside a field is there for one object above it, and the page that lists without a size of their own take from it. */
const spanOf = (plan: Plan, type: GraphQLObjectType, node: FieldNode, field: GraphQLField<unknown, unknown>, fromAbove: number) => {
  const args = argumentsOf(plan, field, node);
  const page = pageOf(plan, node, args);
  const key = `${type.name}.${node.name.value}`;
  const times = PAGED_FROM_ABOVE.test(key) ? fromAbove : (page ?? ASSUMED_SIZES[key] ?? 0);
  const most = named(args);
  return { args, times: isListType(getNullableType(field.type)) ? times : 1, below: most === undefined ? (page ?? fromAbove) : Math.min(most, page ?? most) };
};

/** Nodes of one field of an object, at most. `given` is the answer where it is already there: then its lists count as long as they are. */
export const nodesOfField = (plan: Plan, type: GraphQLObjectType, node: FieldNode, fromAbove: number, given?: unknown): number => {
  const field = type.getFields()[node.name.value];
  const inner = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(inner)) return 0;
  const { times, below } = spanOf(plan, type, node, field, fromAbove);
  const own = NO_NODES.test(inner.name) || node.name.value === 'properties' ? 0 : 1;
  const one = (value?: unknown): number => own + nodesOfSet(plan, node.selectionSet as SelectionSetNode, inner, below, value);
  if (Array.isArray(given)) return given.reduce<number>((sum, value) => sum + one(value ?? undefined), 0);
  if (!isListType(getNullableType(field.type))) return given === null ? 0 : one(given);
  return times * one();
};

const nodesOfSet = (plan: Plan, set: SelectionSetNode, type: GraphQLCompositeType, fromAbove: number, given?: unknown): number => {
  const known = (given as { readonly __typename?: unknown } | undefined)?.__typename;
  const candidates = isAbstractType(type) ? plan.schema.getPossibleTypes(type) : [type];
  const types = candidates.filter(({ name }) => candidates.length === 1 || typeof known !== 'string' || name === known);
  return types.reduce((most, candidate) => {
    let nodes = 0;
    for (const node of fieldsFor(plan, set, candidate)) {
      const value = (given as Readonly<Record<string, unknown>> | undefined)?.[node.alias?.value ?? node.name.value];
      nodes += nodesOfField(plan, candidate, node, fromAbove, value);
    }
    return Math.max(most, nodes);
  }, 0);
};

/** Records the filters of a field and of all inside it look at, for one object above it. */
const lookedAtByField = (plan: Plan, type: GraphQLObjectType, node: FieldNode, fromAbove: number): number => {
  const field = type.getFields()[node.name.value];
  const inner = field && getNamedType(field.type);
  if (!field || !node.selectionSet || !isCompositeType(inner)) return 0;
  const { args, times, below } = spanOf(plan, type, node, field, fromAbove);
  const own = args.where && type !== plan.schema.getMutationType() ? recordsLookedAt(args.where) : 0;
  const types = isAbstractType(inner) ? plan.schema.getPossibleTypes(inner) : [inner];
  const inside = types.map((one) =>
    [...fieldsFor(plan, node.selectionSet as SelectionSetNode, one)].reduce((sum, further) => sum + lookedAtByField(plan, one, further, below), 0),
  );
  return own + times * Math.max(...inside);
};

/** Points of one root field beyond its nodes. */
const rootPoints = (plan: Plan, type: GraphQLObjectType, node: FieldNode): number => {
  const field = type.getFields()[node.name.value];
  if (!field) return 0;
  const args = argumentsOf(plan, field, node);
  if (type === plan.schema.getMutationType()) return 20 + (named(args) ?? 0);
  const picture = typeof args.maxNodes === 'number' ? Math.ceil(args.maxNodes / 50) : 0;
  return (QUESTION_POINTS[node.name.value] ?? 1) + picture + (args.withBaseline === true ? 300 : 0);
};

/** Root fields of an operation with what each comes to at most. */
export interface RootCost {
  readonly node: FieldNode;
  readonly nodes: number;
  /** Records its filters look at. */
  readonly lookedAt: number;
  readonly points: number;
}

/** What does an operation come to at most, field by field? See the README of this room for the arithmetic. */
export const estimateRoots = (plan: Plan, type: GraphQLObjectType, set: SelectionSetNode): readonly RootCost[] =>
  [...fieldsFor(plan, set, type)].map((node) => ({
    node,
    nodes: nodesOfField(plan, type, node, 0),
    lookedAt: lookedAtByField(plan, type, node, 0),
    points: rootPoints(plan, type, node),
  }));
