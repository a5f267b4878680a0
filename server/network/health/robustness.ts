import type { Graph } from '../graph/graph.ts';

/** What robustness is measured on. */
export interface RobustnessInputs {
  readonly graph: Graph;
  /** 1 = a group: the main part is the component with most of them. */
  readonly groups: Uint8Array;
  /** 1 = a group that counts in the share. */
  readonly counted: Uint8Array;
  /** Vertices in the order in which they are taken away. */
  readonly removed: readonly number[];
}

/**
 * How much holds together when the bridging people hand over one after another? The mean, over the removals, of the share of counted
 * groups in the main part of what is left; 0 to 1. Null without a removal or a group. The order is fixed beforehand, not
 * ranked anew. Works backwards, putting people back and joining what they join, so one pass serves all removals. Compare Schneider et al. 2011.
 */
export const robustness = ({ graph, groups, counted, removed }: RobustnessInputs): number | null => {
  const all = counted.reduce((sum, flag) => sum + flag, 0);
  if (removed.length === 0 || all === 0) return null;
  const present = new Uint8Array(graph.size).fill(1);
  for (const v of removed) present[v] = 0;
  const parts = partsOf(graph, groups, counted);
  for (let v = 0; v < graph.size; v++) if (present[v] === 1) parts.add(v, present);
  let inMainPart = 0;
  for (let step = removed.length - 1; step >= 0; step--) {
    inMainPart += parts.countedInMainPart();
    present[removed[step]] = 1;
    parts.add(removed[step], present);
  }
  return inMainPart / (removed.length * all);
};

/** Components that grow vertex by vertex, and which of them is the main part (most groups, then most vertices, then smallest vertex). */
const partsOf = (graph: Graph, groups: Uint8Array, counted: Uint8Array) => {
  const parent = Int32Array.from({ length: graph.size }, (_, v) => v);
  const vertices = new Int32Array(graph.size).fill(1);
  const groupsIn = Int32Array.from(groups);
  const countedIn = Int32Array.from(counted);
  let main = -1;

  const rootOf = (start: number): number => {
    let v = start;
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]];
      v = parent[v];
    }
    return v;
  };
  /** The smaller root stays, so a root is the smallest vertex of its component. */
  const join = (a: number, b: number): number => {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    parent[high] = low;
    vertices[low] += vertices[high];
    groupsIn[low] += groupsIn[high];
    countedIn[low] += countedIn[high];
    if (main === high) main = low;
    return low;
  };
  const isBefore = (a: number, b: number): boolean => {
    if (groupsIn[a] !== groupsIn[b]) return groupsIn[a] > groupsIn[b];
    return vertices[a] === vertices[b] ? a < b : vertices[a] > vertices[b];
  };

  return {
    add: (v: number, present: Uint8Array): void => {
      let root = rootOf(v);
      for (let i = graph.offsets[v]; i < graph.offsets[v + 1]; i++) {
        if (present[graph.neighbours[i]] === 0) continue;
        const other = rootOf(graph.neighbours[i]);
        if (other !== root) root = join(root, other);
      }
      if (main === -1 || isBefore(root, main)) main = root;
    },
    countedInMainPart: (): number => (main === -1 ? 0 : countedIn[main]),
  };
};
