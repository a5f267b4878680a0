import { structureOf } from '../graph/structure.ts';
import { neighboursOf } from '../graph/graph.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';

/** What is left of a vertex's component without it, part by part. */
export interface PartsLeft {
  /** Groups, vertices and smallest vertex of each part. */
  readonly parts: readonly Part[];
  /** The part of another vertex of the same component. */
  readonly partOf: (vertex: number) => number;
  /** The groups of a part, as vertices in no particular order. */
  readonly groupsIn: (part: number) => readonly number[];
}
/** One part: what decides which is the main one. */
export interface Part {
  readonly groups: number;
  readonly vertices: number;
  readonly smallest: number;
}

/** The main part: most groups, then most vertices, then the smallest id; -1 where nothing is left. Source: product definitions, "Main part". */
export const mainPart = (parts: readonly Part[]): number => parts.reduce((main, part, index) => (main < 0 || isLarger(part, parts[main]) ? index : main), -1);

const isLarger = (one: Part, other: Part): boolean => {
  if (one.groups !== other.groups) return one.groups > other.groups;
  return one.vertices === other.vertices ? one.smallest < other.smallest : one.vertices > other.vertices;
};

/**
 * Which groups would lose every path to the main part without this one? The remaining groups outside the main part of what
 * is left of its component; vertices, ascending. Source: product definitions, "Cut-off groups".
 */
export const cutOffGroups = (left: PartsLeft): readonly number[] => {
  const main = mainPart(left.parts);
  return left.parts.flatMap((part, index) => (index === main || part.groups === 0 ? [] : left.groupsIn(index))).sort((a, b) => a - b);
};

/**
 * What falls apart when one vertex is taken away? Prepared once for a network, O(vertices + edges); then O(degree) for each
 * vertex, plus what is listed. Without a subtree that reaches round the vertex, the vertex leaves one part or none.
 */
export const partsWithout = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>): ((v: number) => PartsLeft) => {
  const { graph } = network;
  const isGroup = groupFlags(network);
  const { position, vertexAt, parents, lows, subtreeSizes } = structureOf(graph).forest;
  const groupsBefore = new Int32Array(graph.size + 1);
  for (let at = 0; at < graph.size; at++) groupsBefore[at + 1] = groupsBefore[at] + isGroup[vertexAt[at]];
  const { roots, smallestIn, smallestBefore, smallestAfter } = smallestAround(vertexAt, parents);
  const endOf = (v: number): number => position[v] + subtreeSizes[v];
  const groupsBelow = (v: number): number => groupsBefore[endOf(v)] - groupsBefore[position[v]];

  return (v) => {
    const root = roots[v];
    const children = Array.from(neighboursOf(graph, v)).filter((child) => parents[child] === v);
    const isApart = (child: number): boolean => v === root || lows[child] >= position[v];
    const apart = children.filter(isApart).sort((a, b) => position[a] - position[b]);
    const parts = apart.map((child): Part => ({ groups: groupsBelow(child), vertices: subtreeSizes[child], smallest: smallestIn[child] }));
    if (v !== root)
      parts.push({
        groups: groupsBelow(root) - isGroup[v] - parts.reduce((sum, part) => sum + part.groups, 0),
        vertices: subtreeSizes[root] - 1 - parts.reduce((sum, part) => sum + part.vertices, 0),
        smallest: [
          smallestBefore[position[v]],
          endOf(v) < endOf(root) ? smallestAfter[endOf(v)] : graph.size,
          ...children.filter((child) => !isApart(child)).map((child) => smallestIn[child]),
        ].reduce((a, b) => Math.min(a, b)),
      });
    const partOf = (vertex: number): number => {
      const child = apart.findIndex((start) => position[start] <= position[vertex] && position[vertex] < endOf(start));
      return child < 0 ? apart.length : child;
    };
    const groupsIn = (part: number): readonly number[] => {
      const run = part < apart.length ? apart[part] : root;
      const found = Array.from(vertexAt.subarray(position[run], endOf(run))).filter((vertex) => isGroup[vertex] === 1 && vertex !== v);
      return part < apart.length ? found : found.filter((vertex) => partOf(vertex) === apart.length);
    };
    return { parts, partOf, groupsIn };
  };
};

/** Per vertex its root and the smallest vertex below it; per position the smallest vertex before it, and from it on, in the same tree. */
const smallestAround = (vertexAt: Int32Array, parents: Int32Array) => {
  const size = vertexAt.length;
  const roots = new Int32Array(size);
  const smallestIn = Int32Array.from({ length: size }, (_, v) => v);
  const smallestBefore = new Int32Array(size).fill(size);
  const smallestAfter = new Int32Array(size);
  for (let at = 0; at < size; at++) {
    const v = vertexAt[at];
    roots[v] = parents[v] < 0 ? v : roots[parents[v]];
    if (parents[v] >= 0) smallestBefore[at] = Math.min(smallestBefore[at - 1], vertexAt[at - 1]);
  }
  for (let at = size - 1; at >= 0; at--) {
    const v = vertexAt[at];
    const endsTree = at === size - 1 || parents[vertexAt[at + 1]] < 0;
    smallestAfter[at] = endsTree ? v : Math.min(v, smallestAfter[at + 1]);
    if (parents[v] >= 0) smallestIn[parents[v]] = Math.min(smallestIn[parents[v]], smallestIn[v]);
  }
  return { roots, smallestIn, smallestBefore, smallestAfter };
};
