import type { Graph } from '../graph/graph.ts';
import { randomFrom, shuffle } from '../random.ts';

/** What robustness is measured on. */
export interface RobustnessInputs {
  readonly graph: Graph;
  /** 1 = a group: the main part is the component with most of them. */
  readonly groups: Uint8Array;
  /** 1 = a group that counts in the share. */
  readonly counted: Uint8Array;
  /** Vertices in the order in which they are taken away, each once; RangeError otherwise. */
  readonly removed: ArrayLike<number>;
}

/**
 * How much holds together when the bridging people hand over one after another? The mean, over the removals, of the share of counted
 * groups in the main part of what is left; 0 to 1. Null without a removal or a group. The order is fixed beforehand, not
 * ranked anew. Works backwards, putting people back and joining what they join, so one pass serves all removals. RangeError where one is taken
 * away twice. O((vertices + edges) log vertices). Compare Schneider et al. 2011.
 */
export const robustness = (inputs: RobustnessInputs): number | null => {
  const all = sum(inputs.counted);
  if (inputs.removed.length === 0 || all === 0) return null;
  return sum(mainPartAfter(inputs, partsThatStay(inputs)).subarray(1)) / (inputs.removed.length * all);
};

/**
 * How does what holds together change with every further one who hands over? The share of counted groups in the main part after 0, 1, 2 … removals,
 * in the order given; 0 to 1, one entry more than there are removals. The mean of all but the first is `robustness`. Any order serves: that of a rank, of a
 * plan, of chance. Null without a counted group. RangeError where one is taken away twice. One pass,
 * O((vertices + edges) log vertices). Compare Schneider et al. 2011; Albert, Jeong & Barabási 2000.
 */
export const robustnessCurve = (inputs: RobustnessInputs): Float64Array | null => {
  const all = sum(inputs.counted);
  return all === 0 ? null : Float64Array.from(mainPartAfter(inputs, partsThatStay(inputs)), (count) => count / all);
};

/**
 * And if the same people handed over in no particular order? The mean of `robustnessCurve` over one order by chance for each seed; first and last entry are
 * those of any order. The same people and seeds give the same curve, however `removed` is ordered. Null without a counted group or a seed. For each seed
 * a copy of what stays, linear in vertices, and a pass over those who are removed and their edges.
 */
export const robustnessCurveAtRandom = (inputs: RobustnessInputs, seeds: readonly number[]): Float64Array | null => {
  const all = sum(inputs.counted);
  if (all === 0 || seeds.length === 0) return null;
  const stay = partsThatStay(inputs);
  const people = Int32Array.from(inputs.removed).sort();
  const counts = new Float64Array(people.length + 1);
  for (const seed of seeds) {
    const removed = people.slice();
    shuffle(randomFrom(seed), removed);
    mainPartAfter({ ...inputs, removed }, stay).forEach((count, step) => {
      counts[step] += count;
    });
  }
  return counts.map((count) => count / (seeds.length * all));
};

const sum = (values: Uint8Array | Float64Array): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

/** Counted groups in the main part after each number of removals; `stay` is left as it is. */
const mainPartAfter = ({ graph, removed }: RobustnessInputs, stay: Parts): Float64Array => {
  const parts: Parts = {
    isPresent: stay.isPresent.slice(),
    parent: stay.parent.slice(),
    vertices: stay.vertices.slice(),
    groups: stay.groups.slice(),
    counted: stay.counted.slice(),
    main: stay.main,
  };
  const counts = new Float64Array(removed.length + 1);
  for (let step = removed.length; step >= 0; step--) {
    counts[step] = parts.main < 0 ? 0 : parts.counted[parts.main];
    if (step > 0) putBack(parts, graph, removed[step - 1]);
  }
  return counts;
};

/** Components that grow vertex by vertex; what is known of one stands at its smallest vertex. */
interface Parts {
  readonly isPresent: Uint8Array;
  readonly parent: Int32Array;
  readonly vertices: Int32Array;
  readonly groups: Int32Array;
  readonly counted: Int32Array;
  /** Most groups, then most vertices, then smallest vertex; -1 while there is none. */
  main: number;
}

/** The components of those who are not removed. */
const partsThatStay = ({ graph, groups, counted, removed }: RobustnessInputs): Parts => {
  const isRemoved = new Uint8Array(graph.size);
  for (let step = 0; step < removed.length; step++) {
    if (isRemoved[removed[step]] !== 0) throw new RangeError(`removal ${step}, ${removed[step]}, is no vertex or was removed before`);
    isRemoved[removed[step]] = 1;
  }
  const parts: Parts = {
    isPresent: new Uint8Array(graph.size),
    parent: Int32Array.from({ length: graph.size }, (_, v) => v),
    vertices: new Int32Array(graph.size).fill(1),
    groups: Int32Array.from(groups),
    counted: Int32Array.from(counted),
    main: -1,
  };
  for (let v = 0; v < graph.size; v++) if (isRemoved[v] === 0) putBack(parts, graph, v);
  return parts;
};

const putBack = (parts: Parts, { offsets, neighbours }: Graph, v: number): void => {
  parts.isPresent[v] = 1;
  let root = v;
  for (let i = offsets[v]; i < offsets[v + 1]; i++) if (parts.isPresent[neighbours[i]] === 1) root = join(parts, root, rootOf(parts.parent, neighbours[i]));
  if (parts.main < 0 || isLarger(parts, root, parts.main)) parts.main = root;
};

const rootOf = (parent: Int32Array, start: number): number => {
  let v = start;
  while (parent[v] !== v) {
    parent[v] = parent[parent[v]];
    v = parent[v];
  }
  return v;
};

const join = (parts: Parts, a: number, b: number): number => {
  if (a === b) return a;
  const low = Math.min(a, b);
  const high = Math.max(a, b);
  parts.parent[high] = low;
  parts.vertices[low] += parts.vertices[high];
  parts.groups[low] += parts.groups[high];
  parts.counted[low] += parts.counted[high];
  if (parts.main === high) parts.main = low;
  return low;
};

const isLarger = ({ groups, vertices }: Parts, a: number, b: number): boolean => {
  if (groups[a] !== groups[b]) return groups[a] > groups[b];
  return vertices[a] === vertices[b] ? a < b : vertices[a] > vertices[b];
};
