import type { IsolationReason, Listing } from '../../schema/vocabulary/analysis-terms.ts';
import type { Field } from '../../schema/vocabulary/fields.ts';
import type { Generation } from '../../schema/vocabulary/generations.ts';
import type { GroupKind } from '../../schema/vocabulary/group-kinds.ts';
import type { StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';
import type { TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import type { Named } from './shapes.ts';

/* What the picture is drawn from, under the names of the printed schema. */

export interface NetworkNode extends Named {
  readonly kind: StakeholderKind;
  readonly groupKind: GroupKind | null;
  readonly x: number;
  readonly y: number;
  readonly degree: number;
  readonly betweenness: number;
  readonly isolation: IsolationReason | null;
  readonly listing: Listing | null;
  readonly fields: readonly Field[];
  readonly generation: Generation | null;
  readonly areaIds: readonly string[];
  readonly fictional: boolean;
}
export interface NetworkEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kinds: readonly TieKind[];
  readonly role: string | null;
  readonly isSeat: boolean;
}
export interface Network {
  readonly revision: string;
  readonly asOf: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly truncated: boolean;
  readonly totalNodes: number;
  readonly totalEdges: number;
}
