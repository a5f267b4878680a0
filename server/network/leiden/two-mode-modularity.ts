import type { Graph } from '../graph/graph.ts';

/**
 * How much more often do people and their organisations stay within a cluster than chance would have it? Two-mode modularity of a given division: the
 * share of the ties between a person and an organisation that lie within a cluster, less the share expected if every person and every organisation kept its
 * number of them but not with whom; -1 to 1, null without such a tie. Other edges do not count. `communities` numbers the cluster of every
 * vertex from 0, `isPerson` holds 1 for a person. Counted in whole numbers until the last division. O(vertices + edges). Source: Barber 2007.
 */
export const twoModeModularity = ({ size, offsets, neighbours }: Graph, isPerson: Uint8Array, communities: Int32Array): number | null => {
  let count = 0;
  for (let v = 0; v < size; v++) if (communities[v] >= count) count = communities[v] + 1;
  const peopleEnds = new Float64Array(count);
  const organisationEnds = new Float64Array(count);
  let ties = 0;
  let inside = 0;
  for (let v = 0; v < size; v++) {
    if (isPerson[v] === 0) continue;
    for (let i = offsets[v]; i < offsets[v + 1]; i++) {
      const organisation = neighbours[i];
      if (isPerson[organisation] === 1) continue;
      ties++;
      peopleEnds[communities[v]]++;
      organisationEnds[communities[organisation]]++;
      if (communities[organisation] === communities[v]) inside++;
    }
  }
  if (ties === 0) return null;
  let byChance = 0;
  for (let c = 0; c < count; c++) byChance += peopleEnds[c] * organisationEnds[c];
  return (inside * ties - byChance) / (ties * ties);
};
