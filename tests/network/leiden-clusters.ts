import { findCommunities } from '../../server/network/leiden/find-communities.ts';
import type { Clusters } from './naive-structure.ts';
import { graphOf } from './plain-graphs.ts';

/** The clusters that the implementation finds: what is compared is the modularity of this very division. */
export const leidenClusters: Clusters = (groups, pairs) => {
  const { of } = findCommunities(
    graphOf(
      groups.length,
      pairs.map(([a, b]) => [groups.indexOf(a), groups.indexOf(b)]),
    ),
  );
  return (id) => of[groups.indexOf(id)];
};
