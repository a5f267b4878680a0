// Our engine in a process of its own, so that the harness does not disturb it; see measuring-process.ts.
import { type LoadedGraph, readGraph } from './graphs/graph-file.ts';
import { answerRequests } from './peers/answer-requests.ts';
import { KERNELS } from './rows/kernels.ts';

/** The graph as if it had just been built: the engine keeps what it found out about one, and nothing found before may help a run. */
const anew = (loaded: LoadedGraph): LoadedGraph => ({ ...loaded, graph: { ...loaded.graph } });

answerRequests({ Tsunagi: 'this one', Node: process.versions.node }, async ({ measure, file, threads }) => {
  const kernel = KERNELS.find(({ name }) => name === measure);
  if (!kernel?.ours) throw new Error(`the engine has no ${measure}`);
  const { ours } = kernel;
  const loaded = readGraph(file);
  const prepared = await kernel.prepare?.(loaded, threads);
  return { run: () => ours(anew(loaded), prepared), read: (result) => ({ values: kernel.valuesOf(result, loaded), facts: kernel.factsOf?.(result) ?? {} }) };
});
