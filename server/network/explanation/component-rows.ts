import { neighboursOf } from '../graph/graph.ts';
import { structureOf } from '../graph/structure.ts';
import type { Evidence } from './evidence.ts';

/** Which ties hold the component of a vertex together? All its tie rows; found once for a component, linear in its edges. */
export const rowsInComponents = ({ network, between }: Evidence): ((vertex: number) => ReadonlySet<number>) => {
  const { graph } = network;
  const { components } = structureOf(graph);
  const known = new Map<number, ReadonlySet<number>>();
  return (vertex) => {
    const found = known.get(components.of[vertex]);
    if (found) return found;
    const members = new Set([vertex]);
    const rows = new Set<number>();
    for (const v of members)
      for (const w of neighboursOf(graph, v)) {
        members.add(w);
        if (v < w) for (const tieRow of between(v, w)) rows.add(tieRow);
      }
    const sorted = new Set([...rows].sort((a, b) => a - b));
    known.set(components.of[vertex], sorted);
    return sorted;
  };
};
