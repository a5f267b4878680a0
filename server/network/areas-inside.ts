import { Failure } from '../../schema/contracts/failures.ts';
import type { AreaColumns, Snapshot } from '../../schema/contracts/snapshot.ts';
import { rowOfId } from './row-of-id.ts';

/**
 * Which areas are these, with all areas inside them? A mask over area rows, 1 = named or PART_OF a named one over any
 * number of steps. Throws NOT_FOUND for an id that is no area. Linear in areas.
 * Source: product definitions, "Scope".
 */
export const areasInside = (snapshot: Snapshot, areaIds: readonly string[]): Uint8Array => {
  const rows = areaIds.map((id) => {
    const row = rowOfId(snapshot.areas.ids, id);
    if (row < 0) throw new Failure('unknownId', { what: 'AREA', id });
    return row;
  });
  return withAreasInside(snapshot.areas, rows);
};

/** The same for area rows. */
export const withAreasInside = (areas: AreaColumns, rows: Iterable<number>): Uint8Array => {
  const children: number[][] = areas.ids.map(() => []);
  for (let row = 0; row < areas.ids.length; row++)
    for (let i = areas.parentOffsets[row]; i < areas.parentOffsets[row + 1]; i++) children[areas.parentRows[i]].push(row);
  const inside = new Uint8Array(areas.ids.length);
  const waiting = [...rows];
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    if (inside[row]) continue;
    inside[row] = 1;
    waiting.push(...children[row]);
  }
  return inside;
};
