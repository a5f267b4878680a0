import { Failure } from '../../../schema/contracts/failures.ts';
import type { CostLimit } from '../../../schema/words/failures/requests.ts';

/** What one request may ask at most; see the README of this room for how each is counted. */
export const COST_CEILINGS: Readonly<Record<CostLimit, number>> = {
  tokens: 2_000,
  depth: 12,
  aliases: 15,
  directives: 5,
  rootFields: 10,
  changes: 1,
  selections: 10_000,
  nodes: 10_000,
  points: 2_000,
  listElements: 1_000,
  variableDepth: 10,
  conditions: 100,
  filterDepth: 5,
};

/** Largest page of any list. */
export const LARGEST_PAGE = 200;
/** Largest `offset`, and farthest place a cursor may stand for. */
export const FARTHEST_OFFSET = 100_000;
/** Most points of a picture. */
export const MOST_POINTS = 5_000;
/** Most records one change may add or name. */
export const MOST_CHANGED = 100;
/** Most bytes of a request's body. */
export const LARGEST_BODY = 1_048_576;

/** Lets a cost pass that is within its ceiling. @throws Failure `queryTooCostly` that names limit, ceiling and cost. */
export const keepWithin = (limit: CostLimit, cost: number): void => {
  const allowed = COST_CEILINGS[limit];
  if (cost > allowed) throw new Failure('queryTooCostly', { limit, allowed, cost: Math.min(cost, Number.MAX_SAFE_INTEGER) });
};
