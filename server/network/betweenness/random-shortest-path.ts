import { nextFraction, type RandomState } from '../random.ts';
import type { SearchedGraph } from './shortest-path-shares.ts';

/** Draws shortest paths of one block. */
export interface PathDraw {
  /**
   * One of the shortest paths between two different classes, each equally likely; calls `pass` for every class in between. Returns the edges that were looked at.
   */
  readonly between: (source: number, target: number, random: RandomState, pass: (between: number) => void) => number;
}

/** One of the two sides from which a path is searched. */
interface Side {
  /** Distance + 1 of each class; 0 = not reached. */
  readonly distances: Int32Array;
  /** Shortest paths from this end to one place of each class. */
  readonly paths: Float64Array;
  /** Classes in the order in which they were reached. */
  readonly order: Int32Array;
  /** Classes reached, and where the last level begins in `order`. */
  reached: number;
  level: number;
}

/**
 * Draws shortest paths by searching from both ends at once, a level at a time, from the end whose last level has fewer edges to look at; where the two meet, one of the
 * edges in between is drawn by the number of paths over it, and the way is walked back to both ends in the same manner. Cost: far fewer edges than a search from one
 * end. Source: Borassi & Natale 2016, "KADABRA is an adaptive algorithm for betweenness via random approximation", section on balanced bidirectional search.
 */
export const pathDraw = ({ graph, multiplicity }: SearchedGraph): PathDraw => {
  const { offsets, neighbours } = graph;
  const side = (): Side => ({
    distances: new Int32Array(graph.size),
    paths: new Float64Array(graph.size),
    order: new Int32Array(graph.size),
    reached: 0,
    level: 0,
  });
  const one = side();
  const other = side();
  const meetings: number[] = [];
  const chances: number[] = [];
  const begin = (of: Side, end: number): void => {
    for (let i = 0; i < of.reached; i++) of.distances[of.order[i]] = 0;
    of.distances[end] = 1;
    of.paths[end] = 1;
    of.order[0] = end;
    of.reached = 1;
    of.level = 0;
  };
  const edgesAhead = (of: Side): number => {
    let edges = 0;
    for (let i = of.level; i < of.reached; i++) edges += offsets[of.order[i] + 1] - offsets[of.order[i]];
    return edges;
  };
  /** Paths that lead on from one class: places of an end are not gone through. */
  const onward = (of: Side, v: number): number => (of.distances[v] === 1 ? of.paths[v] : of.paths[v] * multiplicity[v]);
  const widen = (of: Side, against: Side): void => {
    const end = of.reached;
    for (let i = of.level; i < end; i++) {
      const v = of.order[i];
      const further = of.distances[v] + 1;
      const count = onward(of, v);
      for (let j = offsets[v]; j < offsets[v + 1]; j++) {
        const w = neighbours[j];
        if (against.distances[w] > 0) {
          meetings.push(v, w);
          chances.push(count * onward(against, w));
        }
        if (of.distances[w] === 0) {
          of.distances[w] = further;
          of.paths[w] = count;
          of.order[of.reached++] = w;
        } else if (of.distances[w] === further) of.paths[w] += count;
      }
    }
    of.level = end;
  };
  const walkBack = (of: Side, from: number, random: RandomState, pass: (between: number) => void): void => {
    for (let v = from; of.distances[v] > 1; ) {
      pass(v);
      let left = nextFraction(random) * of.paths[v];
      let nearer = -1;
      for (let j = offsets[v]; j < offsets[v + 1] && left >= 0; j++) {
        if (of.distances[neighbours[j]] !== of.distances[v] - 1) continue;
        nearer = neighbours[j];
        left -= onward(of, nearer);
      }
      v = nearer;
    }
  };
  return {
    between(source, target, random, pass) {
      begin(one, source);
      begin(other, target);
      meetings.length = 0;
      chances.length = 0;
      let edges = 0;
      let widened = one;
      while (meetings.length === 0) {
        const [aheadOfOne, aheadOfOther] = [edgesAhead(one), edgesAhead(other)];
        widened = aheadOfOne <= aheadOfOther ? one : other;
        widen(widened, widened === one ? other : one);
        edges += Math.min(aheadOfOne, aheadOfOther);
      }
      let left = nextFraction(random) * chances.reduce((sum, chance) => sum + chance, 0);
      let at = 0;
      while (at < chances.length - 1 && left >= chances[at]) left -= chances[at++];
      const [first, second] = [meetings[2 * at], meetings[2 * at + 1]];
      walkBack(widened, first, random, pass);
      walkBack(widened === one ? other : one, second, random, pass);
      return edges;
    },
  };
};
