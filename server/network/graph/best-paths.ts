import { degreeOf, type Graph, neighboursOf } from './graph.ts';

/** A path as its vertices, both ends included. */
export type Path = readonly number[];

/**
 * What are the best ways from one to another? At most `count` simple paths, best first: fewer edges, then the smaller sum of
 * the degrees of those in between, then the smaller vertices, from the start on. Empty where there is no path and from
 * someone to themselves. Cost: one breadth-first search for each step of each path.
 * Source: product definitions, "Introduction path"; Yen 1971 for the paths after the first.
 */
export const bestPaths = (graph: Graph, from: number, to: number, count: number): readonly Path[] => {
  const found: Path[] = [];
  const candidates = new Map<string, Path>();
  const isBlocked = new Uint8Array(graph.size);
  const consider = (path: Path | null): void => {
    if (path !== null) candidates.set(path.join(), path);
  };
  if (from !== to) consider(bestPath(graph, from, to, isBlocked, new Set()));
  while (found.length < count && candidates.size > 0) {
    const best = [...candidates.values()].reduce((one, other) => (comparePaths(graph, one, other) <= 0 ? one : other));
    candidates.delete(best.join());
    found.push(best);
    for (let spur = 0; spur < best.length - 1 && found.length < count; spur++) {
      const taken = found.filter((path) => path.length > spur + 1 && best.slice(0, spur + 1).every((vertex, at) => path[at] === vertex));
      const rest = bestPath(graph, best[spur], to, isBlocked, new Set(taken.map((path) => path[spur + 1])));
      consider(rest && [...best.slice(0, spur), ...rest]);
      isBlocked[best[spur]] = 1;
    }
    for (const vertex of best) isBlocked[vertex] = 0;
  }
  return found;
};

/** The order of paths between the same two: fewer edges, smaller degrees in between, smaller vertices. */
export const comparePaths = (graph: Graph, one: Path, other: Path): number => {
  const between = (path: Path): number => path.slice(1, -1).reduce((sum, vertex) => sum + degreeOf(graph, vertex), 0);
  return (
    one.length - other.length ||
    between(one) - between(other) ||
    one[one.findIndex((vertex, at) => vertex !== other[at])] - other[other.findIndex((vertex, at) => vertex !== one[at])]
  );
};

/**
 * The best path that avoids blocked vertices and does not start with one of the `refused` next ones; null where there is
 * none. Searches back from the end, so that the start can choose among all shortest ways by degrees, then by vertex.
 */
const bestPath = (graph: Graph, from: number, to: number, isBlocked: Uint8Array, refused: ReadonlySet<number>): Path | null => {
  const distances = new Int32Array(graph.size).fill(-1);
  const degreesToGo = new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY);
  const waiting = new Int32Array(graph.size);
  let end = 0;
  waiting[end++] = to;
  distances[to] = 0;
  degreesToGo[to] = 0;
  for (let at = 0; at < end && distances[from] < 0; at++) {
    const w = waiting[at];
    for (const v of neighboursOf(graph, w)) {
      if (isBlocked[v] || (v === from && refused.has(w))) continue;
      if (distances[v] < 0) {
        distances[v] = distances[w] + 1;
        waiting[end++] = v;
      }
      if (distances[v] === distances[w] + 1) degreesToGo[v] = Math.min(degreesToGo[v], degreesToGo[w] + degreeOf(graph, v));
    }
  }
  if (distances[from] < 0) return null;
  const path = [from];
  for (let v = from; v !== to; v = path[path.length - 1]) {
    let next = -1;
    for (const w of neighboursOf(graph, v)) {
      if (distances[w] !== distances[v] - 1 || isBlocked[w] || (v === from && refused.has(w))) continue;
      if (next < 0 || degreesToGo[w] < degreesToGo[next]) next = w;
    }
    path.push(next);
  }
  return path;
};
