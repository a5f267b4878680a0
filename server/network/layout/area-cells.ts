import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { AREA_KINDS } from '../../../schema/vocabulary/area-kinds.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

/** The areas the picture is laid out by. */
export interface AreaCells {
  /** Area rows of one division, in its usual order (then by id); those in which somebody stands. */
  readonly areas: readonly number[];
  /** Per vertex the positions in `areas` of the areas it stands in, ascending; empty where it stands in none. */
  readonly cellsOf: readonly (readonly number[])[];
}

/**
 * By which areas is the city laid out? By the division that says something of most organisations and tells at least two apart, of equal ones the first
 * in AREA_KINDS. An area counts as part of the areas it lies in.
 */
export const areaCells = (network: StakeholderNetwork): AreaCells => {
  const { snapshot, rows, kinds } = network;
  const divisions = AREA_KINDS.map((_, division) => cellsIn(snapshot, rows, division));
  const told = ({ areas, cellsOf }: AreaCells): number =>
    areas.length < 2 ? 0 : cellsOf.filter((cells, v) => kinds[v] !== STAKEHOLDER.PERSON && cells.length > 0).length;
  return divisions.reduce((best, division) => (told(division) > told(best) ? division : best));
};

const cellsIn = (snapshot: Snapshot, rows: Int32Array, division: number): AreaCells => {
  const { areas, stakeholders } = snapshot;
  const within = areas.ids.map((_, area) => {
    const found = new Set([area]);
    for (const inner of found) for (let i = areas.parentOffsets[inner]; i < areas.parentOffsets[inner + 1]; i++) found.add(areas.parentRows[i]);
    return [...found].filter((outer) => areas.kinds[outer] === division);
  });
  const areasOf = Array.from(rows, (row) => [
    ...new Set(Array.from(stakeholders.areaRows.subarray(stakeholders.areaOffsets[row], stakeholders.areaOffsets[row + 1])).flatMap((area) => within[area])),
  ]);
  const used = [...new Set(areasOf.flat())].sort((a, b) => areas.positions[a] - areas.positions[b] || a - b);
  const cellOf = new Map(used.map((area, cell) => [area, cell]));
  return { areas: used, cellsOf: areasOf.map((list) => list.map((area) => cellOf.get(area) ?? 0).sort((a, b) => a - b)) };
};
