import type { Graph } from '../graph/graph.ts';
import { rounded } from '../rounded.ts';

/**
 * Are this one's ties spread over the modules or all in one? Participation coefficient of each vertex: 1 - sum over modules s of (k_s/k)², where k_s of its k
 * neighbours are in s; 0 where all are in one, towards 1 the more evenly they are spread. No unit; rounded to 10 digits. `modules` holds a whole number
 * for each vertex, negative where it is not known: such neighbours are left out. Null without a neighbour of a known module. Linear.
 * Source: Guimerà & Amaral 2005, "Functional cartography of complex metabolic networks".
 */
export const participation = (graph: Graph, modules: Int32Array): readonly (number | null)[] => {
  const { size, offsets, neighbours } = graph;
  const counts = new Int32Array(moduleCount(modules));
  return Array.from({ length: size }, (_, v) => {
    let known = 0;
    let squares = 0;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const module = modules[neighbours[i]];
      if (module < 0) continue;
      known++;
      squares += 2 * counts[module]++ + 1;
    }
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (modules[neighbours[i]] >= 0) counts[modules[neighbours[i]]] = 0;
    return known === 0 ? null : rounded(1 - squares / (known * known));
  });
};

const moduleCount = (modules: Int32Array): number => modules.reduce((most, module) => Math.max(most, module + 1), 0);
