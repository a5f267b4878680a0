import type { IsolationReason, Listing } from '../vocabulary/analysis-terms.ts';
import type { Field } from '../vocabulary/fields.ts';
import type { Generation } from '../vocabulary/generations.ts';
import type { StakeholderKind } from '../vocabulary/stakeholder-kinds.ts';
import type { TieKind } from '../vocabulary/tie-kinds.ts';
import type { Id } from './answers.ts';
import type { Day } from './days.ts';

/** One vertex of the picture; x and y in layout units. */
export interface NetworkNode {
  readonly id: Id;
  readonly kind: StakeholderKind;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly betweenness: number;
  readonly community: number;
  readonly isCutVertex: boolean;
  readonly isolation: IsolationReason | null;
  readonly listing: Listing | null;
  readonly fields: readonly Field[];
  readonly generation: Generation | null;
  readonly areaIds: readonly Id[];
}
/** One edge of the picture. */
export interface NetworkEdge {
  readonly sourceId: Id;
  readonly targetId: Id;
  /** In the order of TIE_KINDS. */
  readonly kinds: readonly TieKind[];
  readonly role: string | null;
  /** Removal would raise the number of components. */
  readonly isBridge: boolean;
  /** All memberships behind it are ex-officio seats. */
  readonly isSeat: boolean;
}
/** The picture: nodes by id, edges by source and target. */
export interface NetworkPicture {
  readonly asOf: Day;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly truncated: boolean;
  readonly totalNodes: number;
  readonly totalEdges: number;
}
