import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/**
 * How does one get from here to there with nobody in between but organisations? The steps of a shortest such way as pairs of
 * vertices, the one over the smallest vertices first found; empty where there is none. Cost: the edges of the organisations walked over.
 */
export const wayPastPeople = (
  { graph, kinds }: Pick<StakeholderNetwork, 'graph' | 'kinds'>,
  from: number,
  to: number,
): readonly (readonly [number, number])[] => {
  const before = new Map([[from, from]]);
  for (const v of before.keys()) {
    if (before.has(to)) break;
    for (const w of neighboursOf(graph, v)) if (!before.has(w) && (w === to || kinds[w] !== STAKEHOLDER.PERSON)) before.set(w, v);
  }
  const way: [number, number][] = [];
  for (let v = to, u = before.get(v); u !== undefined && u !== v; v = u, u = before.get(v)) way.unshift([u, v]);
  return way;
};
