import type { ElementDefinition } from 'cytoscape';
import type { Network, NetworkEdge, NetworkNode } from '../api/shapes.ts';

/** How a tie is drawn: own membership, ex-officio seat, between two of a kind, or use of a place and affiliation. */
export type Line = 'own' | 'seat' | 'direct' | 'place';

export const lineOf = ({ kinds, isSeat }: Pick<NetworkEdge, 'kinds' | 'isSeat'>): Line => {
  if (kinds.includes('MEMBER_OF')) return isSeat ? 'seat' : 'own';
  return kinds.some((kind) => kind !== 'USES' && kind !== 'AFFILIATED_WITH' && kind !== 'ACCOMPANIES') ? 'direct' : 'place';
};

const ROOM_FOR_ONE = 92;
const LEAST = { PERSON: 12, GROUP: 24, SCHOOL: 26, UNIVERSITY: 26, FACILITY: 24 } as const;
const MOST_MORE = 30;

/** Factor from layout units to picture units: it gives every vertex the same room on average, however large the layout. */
export const scaleOf = (nodes: readonly Pick<NetworkNode, 'x' | 'y'>[]): number => {
  if (nodes.length < 2) return 1;
  const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const width = spread(nodes.map((node) => node.x));
  const height = spread(nodes.map((node) => node.y));
  const area = width * height;
  if (area > 0) return ROOM_FOR_ONE * Math.sqrt(nodes.length / area);
  const length = Math.max(width, height);
  return length > 0 ? (ROOM_FOR_ONE * nodes.length) / length : 1;
};

const FOR_WAITING = 8;

/** A group on the list to connect. */
export const isWaiting = ({ listing, isolation }: Pick<NetworkNode, 'listing' | 'isolation'>): boolean => listing === 'TO_CONNECT' && isolation !== null;

/** Diameter in picture units: its area grows with betweenness. */
export const sizeOf = (node: Pick<NetworkNode, 'kind' | 'betweenness' | 'listing' | 'isolation'>, most: number): number =>
  LEAST[node.kind] + (isWaiting(node) ? FOR_WAITING : 0) + (most > 0 ? MOST_MORE * Math.sqrt(node.betweenness / most) : 0);

/** The network as Cytoscape draws it: the server's positions scaled, and nothing of a name in it. */
export const elementsOf = (network: Network): ElementDefinition[] => {
  const scale = scaleOf(network.nodes);
  const most = network.nodes.reduce((largest, node) => Math.max(largest, node.betweenness), 0);
  const nodes = network.nodes.map(
    (node): ElementDefinition => ({
      group: 'nodes',
      data: { id: node.id, kind: node.kind, size: sizeOf(node, most) },
      position: { x: node.x * scale, y: node.y * scale },
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
