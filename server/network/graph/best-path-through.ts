import { comparePaths, type Path } from './best-paths.ts';
import { depthFirstForest } from './depth-first-forest.ts';
import { disjointWays } from './disjoint-ways.ts';
import { distancesFrom } from './distances.ts';
import { buildGraph, degreeOf, type Graph, neighboursOf } from './graph.ts';

/**
 * What is the best way from one to another on which somebody wanted stands in between? The best simple path that holds a
 * vertex with `isWanted` 1 other than its ends: fewer edges, then the smaller sum of the degrees in between, then the
 * smaller vertices; null where no simple path holds one. Mostly one breadth-first search; where the best walk would turn
 * back on itself, a few searches for each wanted vertex that is near enough, and of paths through one of them with as many
 * edges and degrees any one that the vertices alone decide. Cost: O(vertices + edges) for each search. Source: product definitions, "first contacts", `via`.
 */
export const bestPathThrough = (graph: Graph, from: number, to: number, isWanted: Uint8Array): Path | null => {
  const walk = bestWalk(graph, from, to, isWanted);
  return walk === null || new Set(walk).size === walk.length ? walk : bestDetour(graph, from, to, isWanted);
};

/**
 * How far is everybody from here if somebody wanted has to stand in between? Edges of the shortest walk, -1 where there is
 * none; no simple path through a wanted vertex is shorter. O(vertices + edges).
 */
export const walksThrough = (graph: Graph, from: number, isWanted: Uint8Array): Int32Array => {
  const found = new Int32Array(graph.size).fill(-1);
  const lacking = new Int32Array(graph.size).fill(-1);
  const waiting: { readonly v: number; readonly lengths: Int32Array }[] = [{ v: from, lengths: lacking }];
  lacking[from] = 0;
  for (const { v, lengths } of waiting) {
    const next = v !== from && isWanted[v] ? found : lengths;
    for (const w of neighboursOf(graph, v)) {
      if (w === from || next[w] >= 0) continue;
      next[w] = lengths[v] + 1;
      if (degreeOf(graph, w) > 1) waiting.push({ v: w, lengths: next });
    }
  }
  return found;
};

/** The best walk, found back from the end: `free` holds the steps still to go, `lacking` those on which somebody wanted is still to come. */
const bestWalk = (graph: Graph, from: number, to: number, isWanted: Uint8Array): Path | null => {
  const stepsToGo = () => ({ edges: new Int32Array(graph.size).fill(-1), degrees: new Float64Array(graph.size).fill(Number.POSITIVE_INFINITY) });
  const [free, lacking] = [stepsToGo(), stepsToGo()];
  const waiting: { readonly v: number; readonly toGo: typeof free }[] = [{ v: to, toGo: free }];
  free.edges[to] = 0;
  free.degrees[to] = 0;
  for (const { v, toGo } of waiting) {
    if (lacking.edges[from] >= 0) break;
    for (const u of neighboursOf(graph, v)) {
      if (u === to || (u === from && toGo === free) || (u !== from && degreeOf(graph, u) < 2)) continue;
      for (const reached of toGo === free ? (isWanted[u] ? [free, lacking] : [free]) : isWanted[u] && u !== from ? [] : [lacking]) {
        if (reached.edges[u] < 0) {
          reached.edges[u] = toGo.edges[v] + 1;
          waiting.push({ v: u, toGo: reached });
        }
        if (reached.edges[u] === toGo.edges[v] + 1) reached.degrees[u] = Math.min(reached.degrees[u], toGo.degrees[v] + degreeOf(graph, u));
      }
    }
  }
  if (lacking.edges[from] < 0) return null;
  const path = [from];
  for (let v = from, toGo = lacking; v !== to; v = path[path.length - 1]) {
    const edges = toGo.edges[v] - 1;
    if (v !== from && isWanted[v]) toGo = free;
    const { degrees, edges: edgesOf } = toGo;
    const ways = Array.from(neighboursOf(graph, v)).filter((w) => edgesOf[w] === edges);
    path.push(ways.reduce((best, w) => (degrees[w] < degrees[best] ? w : best)));
  }
  return path;
};

/** The best path where the best walk turns back: through each wanted vertex that any path can hold, nearest first. */
const bestDetour = (graph: Graph, from: number, to: number, isWanted: Uint8Array): Path | null => {
  const [near, far] = [distancesFrom(graph, from), distancesFrom(graph, to)];
  const between = onPathsBetween(graph, from, to).filter((v) => isWanted[v] && v !== from && v !== to);
  let best: Path | null = null;
  for (const v of between.sort((a, b) => near[a] + far[a] - near[b] - far[b] || a - b)) {
    if (best !== null && near[v] + far[v] > best.length - 1) break;
    const ways = disjointWays(graph, v, from, to);
    if (ways === null) continue;
    const path = [...ways[0].slice(1).reverse(), ...ways[1]];
    if (best === null || comparePaths(graph, path, best) < 0) best = path;
  }
  return best;
};

/** The vertices that lie on simple paths between two: those of the block that an edge between the two would lie in. */
const onPathsBetween = (graph: Graph, from: number, to: number): readonly number[] => {
  const sources = [from];
  const targets = [to];
  for (let v = 0; v < graph.size; v++)
    for (const w of neighboursOf(graph, v)) {
      sources.push(v);
      targets.push(w);
    }
  const joined = buildGraph(graph.size, sources, targets);
  const { position, vertexAt, parents, lows } = depthFirstForest(joined);
  const blocks = new Int32Array(graph.size).fill(-1);
  for (const v of vertexAt) if (parents[v] >= 0) blocks[v] = lows[v] >= position[parents[v]] ? v : blocks[parents[v]];
  const block = blocks[position[from] > position[to] ? from : to];
  return Array.from(blocks.keys()).filter((v) => blocks[v] === block || v === parents[block]);
};
