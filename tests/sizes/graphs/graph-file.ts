import { readFileSync, writeFileSync } from 'node:fs';
import { buildGraph, type Graph } from '../../../server/network/graph/graph.ts';
import { STAKEHOLDER } from '../../../server/network/ordinals.ts';

/** A graph as the engine measures it. In a city people come first, then the groups; otherwise every vertex counts as a person. */
export interface LoadedGraph {
  readonly graph: Graph;
  readonly people: number;
  /** 1 for each vertex that is a group. */
  readonly isGroup: Uint8Array;
  /** What each vertex is, as a network has it. */
  readonly kinds: Uint8Array;
  /** Both ends of each edge, in the order of the file. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** Writes a graph as all peers read it: whole numbers of 32 bits in the byte order of the machine, vertices, edges, people, then the two ends of each edge. */
export const writeGraph = (
  file: string,
  { vertices, people, ends }: { readonly vertices: number; readonly people: number; readonly ends: Int32Array },
): void => {
  const words = new Int32Array(3 + ends.length);
  words.set([vertices, ends.length / 2, people]);
  words.set(ends, 3);
  writeFileSync(file, words);
};

/** Reads it again. */
export const readGraph = (file: string): LoadedGraph => {
  const words = readWords(file);
  const [vertices, edges, people] = words;
  const ends = words.subarray(3);
  if (ends.length !== 2 * edges) throw new Error(`${file} is no graph`);
  const sources = new Int32Array(edges);
  const targets = new Int32Array(edges);
  for (let edge = 0; edge < edges; edge++) {
    sources[edge] = ends[2 * edge];
    targets[edge] = ends[2 * edge + 1];
  }
  const isGroup = Uint8Array.from({ length: vertices }, (_, v) => (v < people ? 0 : 1));
  const kinds = isGroup.map((group) => (group ? STAKEHOLDER.GROUP : STAKEHOLDER.PERSON));
  return { graph: buildGraph(vertices, sources, targets), people, isGroup, kinds, sources, targets };
};

const bytesOf = (file: string): ArrayBuffer => {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** A file of whole numbers. */
export const readWords = (file: string): Int32Array => new Int32Array(bytesOf(file));

/** A file of values, one a vertex, one run after the other. */
export const readValues = (file: string): Float64Array => new Float64Array(bytesOf(file));
