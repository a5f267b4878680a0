import type { Graph } from '../graph/graph.ts';

/** What some people reach, and what others would add; nobody at first. */
export interface ReachSoFar {
  /** Begins anew from these people: the groups they reach together, each once, in no particular order; a view that the next call overwrites. */
  readonly startFrom: (people: readonly number[]) => Int32Array;
  /** How many groups this person reaches that those so far do not. */
  readonly gainOf: (person: number) => number;
  /** Takes one more to those so far. */
  readonly add: (person: number) => void;
}

/**
 * Which groups hear it, if these people tell it on? The marked vertices (`isCounted` 1) at most `steps` edges from any of them: one search from all, O(edges seen).
 * Of the last step only the marked neighbours are looked at, which are found beforehand, so one step or two cost little even beside a group of ten thousand.
 * RangeError for steps that are no whole number from 1.
 */
export const reachSoFar = (graph: Graph, isCounted: Uint8Array, steps: number): ReachSoFar => {
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError(`${steps} steps`);
  const { size, offsets, neighbours } = graph;
  const last = markedNeighbours(graph, isCounted);
  const seenIn = new Int32Array(size);
  const foundIn = new Int32Array(size);
  const waiting = new Int32Array(size);
  const found = new Int32Array(size);
  const isReached = new Uint8Array(size);
  let search = 0;
  let waits = 0;
  let finds = 0;
  const see = (v: number): void => {
    if (seenIn[v] === search) return;
    seenIn[v] = search;
    waiting[waits++] = v;
  };
  const find = (v: number): void => {
    if (foundIn[v] === search) return;
    foundIn[v] = search;
    found[finds++] = v;
  };
  const within = (people: readonly number[]): Int32Array => {
    search++;
    waits = 0;
    finds = 0;
    for (const person of people) {
      see(person);
      if (isCounted[person] === 1) find(person);
    }
    let at = 0;
    for (let step = 1; step < steps; step++)
      for (const end = waits; at < end; at++) for (let i = offsets[waiting[at]]; i < offsets[waiting[at] + 1]; i++) see(neighbours[i]);
    for (let from = 0; from < waits; from++) for (let i = last.offsets[waiting[from]]; i < last.offsets[waiting[from] + 1]; i++) find(last.neighbours[i]);
    return found.subarray(0, finds);
  };
  const mark = (groups: Int32Array): Int32Array => {
    for (const group of groups) isReached[group] = 1;
    return groups;
  };
  return {
    startFrom: (people) => {
      isReached.fill(0);
      return mark(within(people));
    },
    gainOf: (person) => {
      let gain = 0;
      for (const group of within([person])) gain += 1 - isReached[group];
      return gain;
    },
    add: (person) => void mark(within([person])),
  };
};

const markedNeighbours = ({ size, offsets, neighbours }: Graph, isMarked: Uint8Array): Pick<Graph, 'offsets' | 'neighbours'> => {
  const ends = new Int32Array(size + 1);
  const marked = new Int32Array(neighbours.length);
  let end = 0;
  for (let v = 0; v < size; v++) {
    for (let i = offsets[v]; i < offsets[v + 1]; i++) if (isMarked[neighbours[i]] === 1) marked[end++] = neighbours[i];
    ends[v + 1] = end;
  }
  return { offsets: ends, neighbours: marked.slice(0, end) };
};
