import { Failure } from '../../../schema/contracts/failures.ts';
import { TIE_ENDS } from '../../../schema/contracts/field-rules.ts';
import type { NewTie } from '../../../schema/contracts/questions.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { LABEL_OF_KIND, STAKEHOLDER_KINDS } from '../../../schema/vocabulary/stakeholder-kinds.ts';
import { assembleNetwork, type NetworkParts, networkParts } from '../build-stakeholder-network.ts';
import type { RegisterChange } from '../listing.ts';
import { TIE } from '../ordinals.ts';
import { stakeholderRow } from '../stakeholder-row.ts';
import { type ListedTie, withTies } from '../tie-list.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** What a what-if imagines. */
export interface NetworkChange {
  readonly removeIds: readonly string[];
  readonly addTies: readonly NewTie[];
}

/** What a network would consist of. */
export interface ChangedParts {
  readonly parts: NetworkParts & { readonly change: RegisterChange };
  /** Stakeholder rows taken away, after folding, ascending; whoever the network leaves out anyway is not among them. */
  readonly removedRows: readonly number[];
}

/**
 * What would the network be without these, and with these ties? Nothing is written. Which ties hold, who is left out and who
 * is in scope stays as on the register, so that taking somebody away brings no predecessor back and the same people and
 * groups are counted; a subgroup's id means its topmost parent. Added ties count where the scope chooses their kind and
 * neither end is left out, in the direction given; schools, universities and facilities come with their first edge and go
 * with their last. The headings of groups follow the register so changed. Throws NOT_FOUND for an unknown stakeholder,
 * BAD_USER_INPUT for a tie that cannot join its two ends.
 * Linear in stakeholders and ties. Source: product definitions, "What-if".
 */
export const changedParts = (parts: NetworkParts, change: NetworkChange): ChangedParts => {
  const { snapshot, scope, countsAs } = parts;
  const removed = change.removeIds.map((id) => stakeholderRow(snapshot, id));
  const added = change.addTies.map((tie) => ({ kind: tie.kind, ...endsOf(snapshot, tie) }));
  const removedRows = [...new Set(removed.map((row) => countsAs[row]))].filter((row) => row >= 0).sort((a, b) => a - b);
  const isPresent = parts.isPresent.slice();
  for (const row of removedRows) isPresent[row] = 0;
  const addedTies = added.flatMap(({ kind, from, to }): readonly ListedTie[] => {
    if (countsAs[from] < 0 || countsAs[to] < 0 || !scope.tieKinds.includes(kind)) return [];
    return [{ from: countsAs[from], to: countsAs[to], kind: TIE[kind], isDirected: kind !== 'TAKES_PART_IN', tieRow: -1 }];
  });
  const addedMemberships = added.filter(({ kind }) => kind === 'MEMBER_OF').map(({ from, to }) => ({ person: from, organisation: to }));
  const ties = withTies(parts.ties, addedTies, countsAs.length);
  return { parts: { ...parts, isPresent, ties, change: { removedRows: removed, addedMemberships } }, removedRows };
};

/** The network of a scope as it stands, and as it would be. */
export interface ChangedNetwork {
  readonly before: StakeholderNetwork;
  readonly after: StakeholderNetwork;
  readonly removedRows: readonly number[];
  /** What `after` changes in the register. */
  readonly change: RegisterChange;
}

/** Both networks of a change; throws as `changedParts`. */
export const changedNetwork = (snapshot: Snapshot, scope: Scope, wanted: NetworkChange): ChangedNetwork => {
  const before = networkParts(snapshot, scope);
  const { parts, removedRows } = changedParts(before, wanted);
  return { before: assembleNetwork(before), after: assembleNetwork(parts), removedRows, change: parts.change };
};

const endsOf = (snapshot: Snapshot, { fromId, toId, kind }: NewTie): { readonly from: number; readonly to: number } => {
  const from = stakeholderRow(snapshot, fromId);
  const to = stakeholderRow(snapshot, toId);
  const label = (row: number) => LABEL_OF_KIND[STAKEHOLDER_KINDS[snapshot.stakeholders.kinds[row]].code];
  const joins = TIE_ENDS[kind].from.includes(label(from)) && (kind === 'TAKES_PART_IN' || TIE_ENDS[kind].to.includes(label(to)));
  if (!joins || from === to) throw new Failure('tieCannotJoin', { kind, fromId, toId });
  return { from, to };
};
