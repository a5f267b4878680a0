import type { AreaCoverage } from '../../schema/contracts/answers.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { AREA_KINDS } from '../../schema/vocabulary/area-kinds.ts';
import { enclosingAreas } from './areas-inside.ts';
import { STAKEHOLDER } from './ordinals.ts';
import { registerOnDay } from './register-on-day.ts';

/**
 * Of how many groups is the area known, by division, and of which areas is any group known? Groups are those the network of `scope` counts,
 * whatever its `areaIds`, `fields` and `generations`; an area counts with all areas inside it. Ids ascending. Linear in rows and their areas.
 * Source: product definitions, "Scope"; unknown is not zero.
 */
export const areaCoverage = (snapshot: Snapshot, { scope }: { readonly scope: Scope }): AreaCoverage => {
  const { stakeholders, areas } = snapshot;
  const { countsAs } = registerOnDay(snapshot, scope);
  const enclosing = enclosingAreas(areas);
  const groupsOfKind = new Int32Array(AREA_KINDS.length);
  const hasGroups = new Uint8Array(areas.ids.length);
  let groups = 0;
  for (let row = 0; row < countsAs.length; row++) {
    if (countsAs[row] !== row || stakeholders.kinds[row] !== STAKEHOLDER.GROUP) continue;
    groups++;
    const own = stakeholders.areaRows.subarray(stakeholders.areaOffsets[row], stakeholders.areaOffsets[row + 1]);
    const around = Array.from(own).flatMap((area) => enclosing[area]);
    for (const area of around) hasGroups[area] = 1;
    for (const kind of new Set(around.map((area) => areas.kinds[area]))) groupsOfKind[kind]++;
  }
  return {
    groups,
    groupsByDivision: AREA_KINDS.map(({ code }, ordinal) => ({ kind: code, groups: groupsOfKind[ordinal] })),
    areasWithGroups: areas.ids.flatMap((id, row) => (hasGroups[row] ? [{ areaId: id, kind: AREA_KINDS[areas.kinds[row]].code }] : [])),
  };
};
