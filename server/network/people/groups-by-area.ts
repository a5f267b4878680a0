import { areaRowsOf, areasInside } from '../areas-inside.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** The groups of some areas, as vertices. */
export interface GroupsByArea {
  /** The area of each vertex that is a group of one of them alone, as a position in the areas asked about, else -1. */
  readonly areaOf: Int32Array;
  /** Groups active in several of them, ascending, with the positions of these areas. */
  readonly inSeveral: readonly { readonly group: number; readonly areas: readonly number[] }[];
}

/**
 * Which groups of the scope are active in which of these areas? A group is of an area where it is active in that one, or in
 * an area inside it. Throws NOT_FOUND for an id that is no area's. Cost: areas asked times the areas of groups.
 */
export const groupsByArea = ({ snapshot, rows, kinds, inScope }: StakeholderNetwork, areaIds: readonly string[]): GroupsByArea => {
  const inside = areasInside(snapshot.areas);
  const masks = areaIds.map((id) => inside(areaRowsOf(snapshot, [id])));
  const { areaOffsets, areaRows } = snapshot.stakeholders;
  const areaOf = new Int32Array(rows.length).fill(-1);
  const inSeveral: { readonly group: number; readonly areas: readonly number[] }[] = [];
  for (let vertex = 0; vertex < rows.length; vertex++) {
    if (kinds[vertex] !== STAKEHOLDER.GROUP || inScope[vertex] === 0) continue;
    const own = areaRows.subarray(areaOffsets[rows[vertex]], areaOffsets[rows[vertex] + 1]);
    const areas = [...masks.keys()].filter((at) => own.some((area) => masks[at][area] === 1));
    if (areas.length === 1) areaOf[vertex] = areas[0];
    else if (areas.length > 1) inSeveral.push({ group: vertex, areas });
  }
  return { areaOf, inSeveral };
};
