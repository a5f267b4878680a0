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
  const divisions = AREA_KINDS.map((_, division) => divisionOf(network, division));
  return cellsOfDivision(
    network.rows.length,
    divisions.reduce((best, division) => (division.told > best.told ? division : best)),
  );
};

/** One division of the city as far as it says where somebody stands. */
interface Division {
  /** Organisations that stand in an area of it; 0 where it tells no two areas apart. */
  readonly told: number;
  /** Area rows, in their usual order; those in which somebody stands. */
  readonly areas: readonly number[];
  /** The areas of it in which a vertex stands. */
  readonly areasOf: (v: number) => readonly number[];
}

const NONE: readonly number[] = [];

const divisionOf = ({ snapshot, rows, kinds }: StakeholderNetwork, division: number): Division => {
  const { areas, stakeholders } = snapshot;
  const within = areas.ids.map((_, area) => {
    const found = new Set([area]);
    for (const inner of found) for (let i = areas.parentOffsets[inner]; i < areas.parentOffsets[inner + 1]; i++) found.add(areas.parentRows[i]);
    return [...found].filter((outer) => areas.kinds[outer] === division);
  });
  const areasOf = (v: number): readonly number[] => {
    const from = stakeholders.areaOffsets[rows[v]];
    const end = stakeholders.areaOffsets[rows[v] + 1];
    if (from === end) return NONE;
    if (end === from + 1) return within[stakeholders.areaRows[from]];
    return [...new Set(Array.from(stakeholders.areaRows.subarray(from, end)).flatMap((area) => within[area]))];
  };
  const isUsed = new Uint8Array(areas.ids.length);
  let told = 0;
  for (let v = 0; v < rows.length; v++) {
    const stands = areasOf(v);
    for (const area of stands) isUsed[area] = 1;
    if (stands.length > 0 && kinds[v] !== STAKEHOLDER.PERSON) told++;
  }
  const used = Array.from(areas.ids.keys())
    .filter((area) => isUsed[area] === 1)
    .sort((a, b) => areas.positions[a] - areas.positions[b] || a - b);
  return { told: used.length < 2 ? 0 : told, areas: used, areasOf };
};

const cellsOfDivision = (size: number, { areas, areasOf }: Division): AreaCells => {
  const cellOf = new Map(areas.map((area, cell) => [area, cell]));
  const one = areas.map((_, cell) => [cell]);
  return {
    areas,
    cellsOf: Array.from({ length: size }, (_, v) => {
      const stands = areasOf(v);
      if (stands.length === 0) return NONE;
      if (stands.length === 1) return one[cellOf.get(stands[0]) ?? 0];
      return stands.map((area) => cellOf.get(area) ?? 0).sort((a, b) => a - b);
    }),
  };
};
