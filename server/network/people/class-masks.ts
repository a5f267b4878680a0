import type { Snapshot } from '../../../schema/contracts/snapshot.ts';

/** The classes somebody is in, bit k for class k; 0 = not known. A bigint where there may be more than 31. */
export type ClassMask = number | bigint;

/**
 * To which class does somebody with these groups belong? The mask of the class that most of the masks have, of equal ones the first; 0 where no class is known. Cost: classes times masks.
 */
export const commonestClass = (masks: readonly ClassMask[], classCount: number): bigint => {
  const all = masks.map(BigInt);
  let most = 0;
  let commonest = 0n;
  for (let k = 0; k < classCount; k++) {
    const mask = 1n << BigInt(k);
    const count = all.filter((one) => (one & mask) !== 0n).length;
    if (count <= most) continue;
    most = count;
    commonest = mask;
  }
  return commonest;
};

/** The areas of some stakeholders as classes. */
export interface AreaMasks {
  /** Area row of each class, ascending, therefore by id. */
  readonly areas: readonly number[];
  /** One for each stakeholder row asked, in that order. */
  readonly masks: readonly bigint[];
}

/**
 * Where is each of these at work? The areas recorded for stakeholder rows as masks over all areas recorded for any of them; an area is not counted with
 * those it lies in. Cost: the areas of each. Source: product definitions, "Scope" (ACTIVE_IN, LOCATED_IN; LIVES_IN of people).
 */
export const areaMasksOf = ({ stakeholders: { areaOffsets, areaRows } }: Snapshot, rows: readonly number[]): AreaMasks => {
  const own = rows.map((row) => Array.from(areaRows.subarray(areaOffsets[row], areaOffsets[row + 1])));
  const areas = [...new Set(own.flat())].sort((a, b) => a - b);
  const positions = new Map(areas.map((area, position) => [area, position]));
  return { areas, masks: own.map((of) => of.reduce((mask, area) => mask | (1n << BigInt(positions.get(area) ?? 0)), 0n)) };
};
