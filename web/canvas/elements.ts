import type { ElementDefinition } from 'cytoscape';
import type { Network, NetworkEdge, NetworkNode } from '../api/network-shapes.ts';

/** How a tie is drawn: own membership, ex-officio seat, between two of a kind, or use of a place and affiliation. */
export type Line = 'own' | 'seat' | 'direct' | 'place';

export const lineOf = ({ kinds, isSeat }: Pick<NetworkEdge, 'kinds' | 'isSeat'>): Line => {
  if (kinds.includes('MEMBER_OF')) return isSeat ? 'seat' : 'own';
  return kinds.some((kind) => kind !== 'USES' && kind !== 'AFFILIATED_WITH' && kind !== 'ACCOMPANIES') ? 'direct' : 'place';
};

/** The layout keeps a circle free for everybody: 30 units across for a person, 48 for the others. */
const LEAST = { PERSON: 15, GROUP: 28, SCHOOL: 30, UNIVERSITY: 30, FACILITY: 28 } as const;
const MOST = { PERSON: 30, GROUP: 48, SCHOOL: 48, UNIVERSITY: 48, FACILITY: 48 } as const;
const FOR_WAITING = 10;

/** A group on the list to connect. */
export const isWaiting = ({ listing, isolation }: Pick<NetworkNode, 'listing' | 'isolation'>): boolean => listing === 'TO_CONNECT' && isolation !== null;

/** Diameter in layout units: its area grows with betweenness, and it stays within the room it has. */
export const sizeOf = (node: Pick<NetworkNode, 'kind' | 'betweenness' | 'listing' | 'isolation'>, most: number): number => {
  const least = LEAST[node.kind] + (isWaiting(node) ? FOR_WAITING : 0);
  return least + (most > 0 ? (MOST[node.kind] - least) * Math.sqrt(node.betweenness / most) : 0);
};

/** What can still be seen and met with a finger, in pixels; from very far vertices give way to each other instead. */
const LEAST_SEEN = { PERSON: 6, GROUP: 11, SCHOOL: 12, UNIVERSITY: 12, FACILITY: 11 } as const;
const OVER_ROOM = 1.6;

/** Diameter in layout units as it is drawn at a zoom: from afar larger than `plain`, so that it can still be seen. */
export const sizeAt = (kind: NetworkNode['kind'], plain: number, zoom: number): number =>
  Math.max(plain, Math.min(LEAST_SEEN[kind] / zoom, MOST[kind] * OVER_ROOM));

/** The network as Cytoscape draws it: at the server's positions, and nothing of a name in it. */
export const elementsOf = (network: Network): ElementDefinition[] => {
  const most = network.nodes.reduce((largest, node) => Math.max(largest, node.betweenness), 0);
  const nodes = network.nodes.map(
    (node): ElementDefinition => ({
      group: 'nodes',
      data: { id: node.id, kind: node.kind, size: sizeOf(node, most), plain: sizeOf(node, most) },
      position: { x: node.x, y: node.y },
      classes: [node.kind, isWaiting(node) ? 'to-connect' : '', node.listing === 'NOT_YET_KNOWN' ? 'not-known' : ''].filter(Boolean).join(' '),
    }),
  );
  const edges = network.edges.map(
    (edge): ElementDefinition => ({
      group: 'edges',
      data: { id: edge.id, source: edge.source, target: edge.target },
      classes: lineOf(edge),
    }),
  );
  return [...nodes, ...edges];
};
