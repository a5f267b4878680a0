// graphology in a process of its own, asked like the others; see measuring-process.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { type LoadedGraph, readGraph } from '../graphs/graph-file.ts';
import { answerRequests } from './answer-requests.ts';

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8')) as { version: string }).version;

const asGraphology = ({ graph: { size }, sources, targets }: LoadedGraph): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (let v = 0; v < size; v++) graph.addNode(v);
  sources.forEach((source, edge) => {
    graph.addEdge(source, targets[edge]);
  });
  return graph;
};

const byVertex = (of: Readonly<Record<string, number>>): Float64Array => Float64Array.from({ length: Object.keys(of).length }, (_, v) => of[v]);

// Without `getEdgeWeight: null` it would look for weights and run Dijkstra's algorithm, twice as slow.
const MEASURES: Readonly<Record<string, (graph: UndirectedGraph) => Readonly<Record<string, number>>>> = {
  betweenness: (graph) => betweennessCentrality(graph, { getEdgeWeight: null, normalized: false }),
  louvain: (graph) => louvain(graph, { getEdgeWeight: null }),
};

let held: { readonly file: string; readonly graph: UndirectedGraph } | null = null;
answerRequests<Readonly<Record<string, number>>>({ graphology: versionOf('graphology-metrics') }, async ({ measure, file }) => {
  held = held?.file === file ? held : { file, graph: asGraphology(readGraph(file)) };
  const { graph } = held;
  return { run: () => MEASURES[measure](graph), read: (result) => ({ values: byVertex(result), facts: {} }) };
});
