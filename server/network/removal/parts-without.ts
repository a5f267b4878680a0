import { structureOf } from '../graph/structure.ts';
import { groupFlags, type StakeholderNetwork } from '../stakeholder-network.ts';
import { blocksBelow } from './blocks-below.ts';
import { smallestAround } from './smallest-around.ts';

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

/** The main part: most groups, then most vertices, then the smallest id; -1 where nothing is left. Linear in the parts. Source: product definitions, "Main part". */
export const mainPart = (parts: readonly Part[]): number => parts.reduce((main, part, index) => (main < 0 || isLarger(part, parts[main]) ? index : main), -1);

/** Does one part come before the other as the main one? */
export const isLarger = (one: Part, other: Part): boolean => {
  if (one.groups !== other.groups) return one.groups > other.groups;
  return one.vertices === other.vertices ? one.smallest < other.smallest : one.vertices > other.vertices;
};

/**
 * Which groups would lose every path to the main part without this one? The remaining groups outside the main part of what
 * is left of its component; vertices, ascending. Cost: the groups listed, sorted. Source: product definitions, "Cut-off groups".
 */
export const cutOffGroups = (left: PartsLeft): readonly number[] => {
  const main = mainPart(left.parts);
  return left.parts.flatMap((part, index) => (index === main || part.groups === 0 ? [] : left.groupsIn(index))).sort((a, b) => a - b);
};

/**
 * What falls apart when one vertex is taken away? Read from the block-cut tree: one part below each block of which the vertex is the top, and one for all
 * the rest, where there is any. Prepared once for a network, O(vertices); then O(its blocks) for each vertex, plus what is listed.
 */
export const partsWithout = (network: Pick<StakeholderNetwork, 'graph' | 'kinds'>): ((v: number) => PartsLeft) => {
  const { graph } = network;
  const isGroup = groupFlags(network);
  const { forest, blocks } = structureOf(graph);
  const { position, vertexAt, parents, subtreeSizes } = forest;
  const groupsBefore = new Int32Array(graph.size + 1);
  for (let at = 0; at < graph.size; at++) groupsBefore[at + 1] = groupsBefore[at] + isGroup[vertexAt[at]];
  const { roots, smallestIn, smallestWithout } = smallestAround(forest, blocks);
  const endOf = (v: number): number => position[v] + subtreeSizes[v];
  const groupsBelow = (v: number): number => groupsBefore[endOf(v)] - groupsBefore[position[v]];
  const startsBelow = blocksBelow(blocks);

  return (v) => {
    const root = roots[v];
    const apart = startsBelow(v);
    const parts = Array.from(apart, (child): Part => ({ groups: groupsBelow(child), vertices: subtreeSizes[child], smallest: smallestIn[child] }));
    const rest: Part = {
      groups: groupsBelow(root) - isGroup[v] - parts.reduce((sum, part) => sum + part.groups, 0),
      vertices: subtreeSizes[root] - 1 - parts.reduce((sum, part) => sum + part.vertices, 0),
      smallest: smallestWithout[v],
    };
    if (parents[v] >= 0) parts.push(rest);
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
