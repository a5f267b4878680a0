import { Failure } from '../../schema/contracts/failures.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';

/** Where does an id stand in an ascending list? Its position, -1 where it is missing. Compares by code units, O(log n). */
export const rowOfId = (ids: readonly string[], id: string): number => {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (ids[middle] === id) return middle;
    if (ids[middle] < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/**
 * The row of a stakeholder a question names. With `kind`, only of that kind. Throws NOT_FOUND for an id that nobody has, or
 * nobody of the kind; whoever is known but left out of the network is found, and the caller answers with nothing about them.
 */
export const stakeholderRow = (snapshot: Snapshot, id: string, kind?: StakeholderKind): number => {
  const row = rowOfId(snapshot.stakeholders.ids, id);
  if (row < 0 || (kind && STAKEHOLDER_KINDS[snapshot.stakeholders.kinds[row]].code !== kind))
    throw new Failure('unknownId', { what: kind ?? 'STAKEHOLDER', id });
  return row;
};
