import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import type { StaysWithin } from './e-i-index.ts';
import { areaRelation } from './shared-areas.ts';

/** The lines a link can cross. */
export interface SameValues {
  readonly field: StaysWithin;
  readonly area: StaysWithin;
  /** As `area`, but null as well where the two are recorded under divisions that cannot be compared. */
  readonly comparableArea: StaysWithin;
  readonly kind: StaysWithin;
}

/** Do two organisations share a field, an area, a kind of group? Null where it is not known of one of them. Each look costs the areas of the two. Source: product definitions, "E-I index". */
export const sameValues = (snapshot: Snapshot): SameValues => {
  const { fields, groupKinds } = snapshot.stakeholders;
  const areas = areaRelation(snapshot);
  return {
    field: (a, b) => (fields[a] === 0 || fields[b] === 0 ? null : (fields[a] & fields[b]) !== 0),
    area: (a, b) => {
      const relation = areas(a, b);
      return relation === 'UNKNOWN' ? null : relation === 'SHARED';
    },
    comparableArea: (a, b) => {
      const relation = areas(a, b);
      return relation === 'UNKNOWN' || relation === 'NOT_COMPARABLE' ? null : relation === 'SHARED';
    },
    kind: (a, b) => (groupKinds[a] === 0 || groupKinds[b] === 0 ? null : groupKinds[a] === groupKinds[b]),
  };
};
