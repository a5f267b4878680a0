import type { Path } from './best-paths.ts';
import { degreeOf, type Graph, neighboursOf } from './graph.ts';

/**
 * How does one get from here to two others on ways that meet nowhere else? Two paths from `start`, to `one` and to `other`,
 * with no vertex in common but the start: fewest edges together, then the smallest sum of degrees in between; null where
 * there are none. Two searches, the second of which may undo steps of the first.
 * Cost: O(vertices + edges) for a search as a rule, more where steps are undone often. Source: Suurballe 1974, "Disjoint paths in a network".
 */
export const disjointWays = (graph: Graph, start: number, one: number, other: number): readonly [Path, Path] | null => {
  const before = new Map<number, number>();
  const ends = new Set([one, other]);
  for (let round = 0; round < 2; round++) {
    const places = cheapestWay(graph, start, ends, [one, other], before);
    if (places === null) return null;
    const steps = places.slice(1).map((place, at) => [vertexAt(places[at]), vertexAt(place), place % 2] as const);
    for (const [v, u, isOut] of steps) if (isOut && u !== v) before.delete(v);
    for (const [v, w, isOut] of steps) if (!isOut && w !== v) before.set(w, v);
    ends.delete(vertexAt(places[places.length - 1]));
  }
  const wayTo = (end: number): Path => {
    const way = [end];
    for (let v = before.get(end); v !== undefined; v = before.get(v)) way.push(v);
    return way.reverse();
  };
  return [wayTo(one), wayTo(other)];
};

/** Each vertex is two places, one to come in (2v) and one to go out (2v + 1), so that no two ways share it. */
const vertexAt = (place: number): number => place >> 1;

/**
 * The cheapest places from the start to an end still open, given the steps already taken (`before`: from which vertex one
 * came). A vertex passed costs its degree plus more than all degrees together; a step undone gives its cost back.
 */
const cheapestWay = (
  graph: Graph,
  start: number,
  open: ReadonlySet<number>,
  ends: readonly number[],
  before: ReadonlyMap<number, number>,
): readonly number[] | null => {
  const costOf = (v: number): number => graph.neighbours.length + 1 + degreeOf(graph, v);
  const costs = new Map([[2 * start + 1, 0]]);
  const cameFrom = new Map<number, number>();
  const waiting = [2 * start + 1];
  const go = (from: number, to: number, cost: number): void => {
    const total = (costs.get(from) ?? 0) + cost;
    if (total >= (costs.get(to) ?? Number.POSITIVE_INFINITY)) return;
    costs.set(to, total);
    cameFrom.set(to, from);
    waiting.push(to);
  };
  for (const place of waiting) {
    const v = vertexAt(place);
    const taken = before.get(v);
    if (place % 2 === 1) {
      for (const w of neighboursOf(graph, v)) if (w !== start && before.get(w) !== v) go(place, 2 * w, 0);
      if (taken !== undefined) go(place, 2 * v, -costOf(v));
    } else if (taken === undefined) {
      if (!ends.includes(v)) go(place, 2 * v + 1, costOf(v));
    } else if (taken !== start) go(place, 2 * taken + 1, 0);
  }
  const reached = [...open].filter((end) => costs.has(2 * end)).sort((a, b) => (costs.get(2 * a) ?? 0) - (costs.get(2 * b) ?? 0) || a - b);
  if (reached.length === 0) return null;
  const places = [2 * reached[0]];
  for (let place = cameFrom.get(places[0]); place !== undefined; place = cameFrom.get(place)) places.unshift(place);
  return places;
};
