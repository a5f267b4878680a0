import { join } from 'node:path';
import { chanceFrom } from '../../../seeds/chance.ts';
import { readWords, writeGraph } from '../graphs/graph-file.ts';
import type { GraphName } from '../graphs/named-graphs.ts';
import { firstRanking } from './first-ranking.ts';
import type { Kernel } from './kernel.ts';
import { KERNELS } from './kernels.ts';
import type { Finding, Row } from './row.ts';

/** The graph of a file with its ties in another order, and half of them the other way round. */
const inAnotherOrder = (file: string, to: string): void => {
  const words = readWords(file);
  const edges = words[1];
  const chance = chanceFrom(1);
  const order = Int32Array.from({ length: edges }, (_, edge) => edge);
  for (let last = edges - 1; last > 0; last--) {
    const other = Math.floor(chance.fraction() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  const ends = new Int32Array(2 * edges);
  order.forEach((edge, place) => {
    const turned = chance.fraction() < 0.5 ? 1 : 0;
    ends[2 * place] = words[3 + 2 * edge + turned];
    ends[2 * place + 1] = words[4 + 2 * edge - turned];
  });
  writeGraph(to, { vertices: words[0], people: words[2], ends });
};

const sameBits = (one: Float64Array, other: Float64Array): boolean =>
  Buffer.from(one.buffer, one.byteOffset, one.byteLength).equals(Buffer.from(other.buffer, other.byteOffset, other.byteLength));

/** Measures on one graph: with one thread and with several, where they work with several, and with the ties in another order. */
const row = (graph: GraphName, kernels: readonly Kernel[], isSlow: boolean): Row => ({
  goal: 12,
  name: 'the same bits with any number of threads and any order of input',
  graphs: [graph],
  peers: [],
  kernel: null,
  isSlow,
  check: async () => undefined,
  find: async (bench) => {
    const made = bench.graph(graph);
    if ('missing' in made) return [];
    const turned = join(bench.folder, `${graph}.turned.bin`);
    inAnotherOrder(made.file, turned);
    const measured = kernels.filter(({ ours, measuredAs }) => ours !== null && measuredAs === undefined);
    const different: string[] = [];
    const parallel: string[] = [];
    for (const kernel of measured) {
      const first = await bench.runOurs(kernel, made.file, 1);
      const others = [await bench.runOurs(kernel, turned, 1)];
      const most = kernel.threads(Math.max(2, bench.cores));
      if (most > 1) {
        parallel.push(kernel.title);
        others.push(await bench.runOurs(kernel, made.file, most), await bench.runOurs(kernel, turned, most));
      }
      if (!others.every(({ values }) => sameBits(first.values, values))) different.push(kernel.title);
    }
    const what = `the same bits: ties in another order${parallel.length > 0 ? `, one thread and several (${parallel.join('; ')})` : ''}`;
    const ours = `${measured.length - different.length} of ${measured.length} measures${different.length > 0 ? `, but not ${different.join(', ')}` : ''}`;
    return [{ goal: 12, what, graph, ours, peer: '', ratio: null, wanted: 'always', met: different.length === 0 } satisfies Finding];
  },
});

/** Goal 12. The first ranking is drawn by chance only where an exact one would take long. */
export const SAME_BITS_ROWS: readonly Row[] = [row('civic-800', KERNELS, false), row('civic-8k', KERNELS, true), row('civic-60k', [firstRanking], true)];
