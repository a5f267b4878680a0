import { Failure } from '../../schema/contracts/failures.ts';
import type { AreaColumns, Snapshot } from '../../schema/contracts/snapshot.ts';
import { rowOfId } from '../../schema/contracts/row-of-id.ts';

/** Areas with all areas inside them: from area rows to a mask over area rows. */
export type AreasInside = (rows: Iterable<number>) => Uint8Array;

/**
 * Which areas lie inside these? The mask holds 1 for each given area and for whatever is PART_OF one of them over any
 * number of steps. Linear in areas to prepare, then in what lies inside. Source: product definitions, "Scope".
 */
export const areasInside = (areas: AreaColumns): AreasInside => {
  const children: number[][] = areas.ids.map(() => []);
  for (let row = 0; row < areas.ids.length; row++)
    for (let i = areas.parentOffsets[row]; i < areas.parentOffsets[row + 1]; i++) children[areas.parentRows[i]].push(row);
  return (rows) => {
    const inside = new Uint8Array(areas.ids.length);
    const waiting = [...rows];
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      if (inside[row]) continue;
      inside[row] = 1;
      waiting.push(...children[row]);
    }
    return inside;
  };
};

/** In which areas does each area lie? Itself first, then over any number of steps; the other way round from `areasInside`. Linear in what encloses. */
export const enclosingAreas = (areas: AreaColumns): readonly (readonly number[])[] =>
  areas.ids.map((_, row) => {
    // A set hands out what is added to it meanwhile: the walk ends with the outermost areas.
    const found = new Set([row]);
    for (const area of found) for (let i = areas.parentOffsets[area]; i < areas.parentOffsets[area + 1]; i++) found.add(areas.parentRows[i]);
    return [...found];
  });

/** The rows of the areas a scope names. Throws NOT_FOUND for an id that is no area. */
export const areaRowsOf = (snapshot: Snapshot, areaIds: readonly string[]): readonly number[] =>
  areaIds.map((id) => {
    const row = rowOfId(snapshot.areas.ids, id);
    if (row < 0) throw new Failure('unknownId', { what: 'AREA', id });
    return row;
  });
