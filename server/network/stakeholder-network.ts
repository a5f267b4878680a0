import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Graph } from './graph/graph.ts';
import { STAKEHOLDER } from './ordinals.ts';
import type { TieList } from './tie-list.ts';

/**
 * The stakeholder network of a scope on its as-of date (product definitions, "Stakeholder network" and "Scope"): vertices
 * ascending by stakeholder row, therefore by id. Subgroups are folded unless the scope says otherwise, groups to be handled
 * with care and dissolved groups are left out.
 */
export interface StakeholderNetwork {
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  readonly graph: Graph;
  /** Stakeholder row of each vertex. */
  readonly rows: Int32Array;
  /** Vertex of each stakeholder row (a folded subgroup has its parent's vertex); -1 where it is not in the network. */
  readonly vertexOfRow: Int32Array;
  /** Ordinal in STAKEHOLDER_KINDS of each vertex. */
  readonly kinds: Uint8Array;
  /** 1 = within the scope: counted and listed; 0 = only there because the reach is wider. */
  readonly inScope: Uint8Array;
  /** Ties that made the edges, ends as vertices, ascending by (a, b, kind, tie row); several may stand behind one edge. For TAKES_PART_IN the row of the first stakeholder's tie. */
  readonly ties: TieList;
  /** Groups to be handled with care within the scope; only their number is ever shown. */
  readonly groupsHandledWithCare: number;
}

/** Which vertices are groups? 1 for each vertex of the kind Group, in scope or not. */
export const groupFlags = (network: Pick<StakeholderNetwork, 'kinds'>): Uint8Array => network.kinds.map((kind) => (kind === STAKEHOLDER.GROUP ? 1 : 0));

/** The id of a vertex. */
export const idOf = ({ snapshot, rows }: Pick<StakeholderNetwork, 'snapshot' | 'rows'>, vertex: number): string => snapshot.stakeholders.ids[rows[vertex]];

/** The ids of vertices, in their order. */
export const idsOf = (network: Pick<StakeholderNetwork, 'snapshot' | 'rows'>, vertices: Iterable<number>): readonly string[] =>
  Array.from(vertices, (vertex) => idOf(network, vertex));
