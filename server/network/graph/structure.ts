import { type Blocks, blocksOf } from './blocks.ts';
import { type Components, connectedComponents } from './components.ts';
import { cutVertices } from './cut-vertices.ts';
import { type DepthFirstForest, depthFirstForest } from './depth-first-forest.ts';
import type { Graph } from './graph.ts';

/** What every other measure builds on: how a graph hangs together. */
export interface Structure {
  readonly components: Components;
  /** With the blocks the block-cut tree. */
  readonly forest: DepthFirstForest;
  readonly blocks: Blocks;
  /** 1 = removal raises the number of components. */
  readonly isCut: Uint8Array;
}

const known = new WeakMap<Graph, Structure>();

/** How does this network hang together? Found once for a graph, however many measures ask. O(vertices + edges), without recursion. */
export const structureOf = (graph: Graph): Structure => {
  const found = known.get(graph);
  if (found) return found;
  const forest = depthFirstForest(graph);
  const structure = { components: connectedComponents(graph), forest, blocks: blocksOf(forest), isCut: cutVertices(forest) };
  known.set(graph, structure);
  return structure;
};

/** Takes the structure of a graph from whoever found it before. */
export const keepStructure = (graph: Graph, structure: Structure): void => {
  known.set(graph, structure);
};
