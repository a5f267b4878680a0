import { Failure } from '../../schema/contracts/failures.ts';
import { rowOfId } from '../../schema/contracts/row-of-id.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';

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
