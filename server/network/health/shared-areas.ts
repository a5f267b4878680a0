import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { enclosingAreas } from '../areas-inside.ts';

/** How the areas of two stakeholders stand to each other. */
export type AreaRelation = 'SHARED' | 'APART' | 'NOT_COMPARABLE' | 'UNKNOWN';

/**
 * Are these two at work in the same area? SHARED where they have an area in common or one of them lies in an area of the other; APART where
 * a division in which both have areas shows none in common; NOT_COMPARABLE where the two are recorded under divisions without
 * common ground, for the divisions of a city do not line up; UNKNOWN where one has no area. Areas that both merely lie in, such as the city, are not shared.
 * From stakeholder rows. Cost: the areas of both, with those they lie in. Source: product definitions, "an area counts with all areas inside it", "unknown left out".
 */
export const areaRelation = (snapshot: Snapshot): ((a: number, b: number) => AreaRelation) => {
  const { areas, stakeholders } = snapshot;
  const enclosing = enclosingAreas(areas);
  const own = (row: number): Int32Array => stakeholders.areaRows.subarray(stakeholders.areaOffsets[row], stakeholders.areaOffsets[row + 1]);
  const known = new Map<number, ReadonlySet<number>>();
  const widened = (row: number): ReadonlySet<number> => {
    const found = known.get(row) ?? new Set(Array.from(own(row)).flatMap((area) => enclosing[area]));
    known.set(row, found);
    return found;
  };
  const divisionsOf = (rows: Iterable<number>): ReadonlySet<number> => new Set(Array.from(rows, (area) => areas.kinds[area]));
  return (a, b) => {
    if (own(a).length === 0 || own(b).length === 0) return 'UNKNOWN';
    const widerA = widened(a);
    const widerB = widened(b);
    if (own(a).some((area) => widerB.has(area)) || own(b).some((area) => widerA.has(area))) return 'SHARED';
    const shared = divisionsOf([...widerA].filter((area) => widerB.has(area)));
    const divisionsB = divisionsOf(widerB);
    return [...divisionsOf(widerA)].some((division) => divisionsB.has(division) && !shared.has(division)) ? 'APART' : 'NOT_COMPARABLE';
  };
};
