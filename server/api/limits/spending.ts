import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { checkArguments } from './check-arguments.ts';
import { estimateRoots, nodesOfField, type Plan, type RootCost } from './estimate.ts';
import { COST_CEILINGS, keepWithin } from './limits.ts';

/** What an operation comes to. */
export interface Spending {
  readonly nodes: number;
  readonly points: number;
  /** Puts what a question of the analysis found in place of what was assumed of its lists. @throws Failure `queryTooCostly` */
  readonly settle: (node: FieldNode, answer: unknown) => void;
}

/** An operation as it will be executed. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const sum = (costs: readonly { readonly nodes: number }[]): number => costs.reduce((all, { nodes }) => all + nodes, 0);
const pointsFor = (roots: readonly RootCost[], nodes: number): number =>
  roots.reduce((all, { points }) => all + points, 0) + Math.ceil(roots.reduce((all, { lookedAt }) => all + lookedAt, nodes) / 10);

const spendingOf = (plan: Plan, roots: readonly RootCost[], isQuery: boolean): Spending => {
  const root = isQuery ? plan.schema.getQueryType() : plan.schema.getMutationType();
  const found = new Map(roots.map(({ node, nodes }) => [node, nodes]));
  const total = (): number => [...found.values()].reduce((all, nodes) => all + nodes, 0);
  return {
    get nodes() {
      return total();
    },
    get points() {
      return pointsFor(roots, total());
    },
    settle: (node, answer) => {
      if (!root || !found.has(node)) return;
      found.set(node, nodesOfField(plan, root, node, 0, answer));
      keepWithin('nodes', total());
    },
  };
};

/**
 * What will this operation come to, and may it? Checks its arguments, then estimates nodes and points before anything is executed. Lists without
 * a size of their own count with their default, or where that is too much, with the most ties any record has (`largest`, asked for only then).
 * Null where its variables do not fit, which execution then says.
 * @throws Failure `queryTooCostly`, `inputNull`, `cursorUnknown`
 */
export const weigh = async ({ schema, document, operation, variables }: Operation, largest: () => Promise<Plan['largest']>): Promise<Spending | null> => {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 1 });
  const root = operation.operation === 'query' ? schema.getQueryType() : schema.getMutationType();
  if (!coerced || !root) return null;
  checkArguments(schema, document, coerced);
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const plan: Plan = { schema, fragments, variables: coerced, largest: () => Number.POSITIVE_INFINITY };
  const isQuery = operation.operation === 'query';
  const roughly = estimateRoots(plan, root, operation.selectionSet);
  const isTooMuch = sum(roughly) > COST_CEILINGS.nodes || pointsFor(roughly, sum(roughly)) > COST_CEILINGS.points;
  const closer = isTooMuch ? { ...plan, largest: await largest() } : plan;
  const roots = isTooMuch ? estimateRoots(closer, root, operation.selectionSet) : roughly;
  keepWithin('nodes', sum(roots));
  keepWithin('points', pointsFor(roots, sum(roots)));
  return spendingOf(closer, roots, isQuery);
};
