import { neighboursOf } from '../graph/graph.ts';
import { STAKEHOLDER } from '../ordinals.ts';
import { type Cell, arrangeCells } from './arrange-cells.ts';
import { GAP } from './node-room.ts';
import type { PictureParts } from './picture-parts.ts';

/** The cells of the picture: one per area, and the middle for what belongs to no single one. */
export interface PictureCells {
  readonly ofAreas: readonly Cell[];
  readonly middle: Cell;
  /** Per vertex its cell in `ofAreas`: its area, or without one that of most it is linked to; -1 for the middle and for who stands between areas. */
  readonly cellOf: Int32Array;
}

/** How much of a cell is filled at most, and the steps in which cells grow, so that one more group seldom changes one. */
const FILL = 0.54;
const LEAST = 90;
const GROWTH = 1.15;

/** How large is each cell, and where does it stand? Large enough for all who belong into it. */
export const pictureCells = (parts: PictureParts): PictureCells => {
  const { network, cells, organisationsOf, radii } = parts;
  const ownCells = cells.cellsOf.map((own, v) => (own.length === 0 ? cellOfMostLinked(parts, v) : own.length === 1 ? own[0] : -1));
  const cellOf = Int32Array.from(network.kinds, (kind, v) => {
    if (kind !== STAKEHOLDER.PERSON || organisationsOf[v].length === 0) return ownCells[v];
    const around = new Set(organisationsOf[v].map((organisation) => ownCells[organisation]));
    return around.size === 1 ? [...around][0] : -1;
  });
  const filled = new Float64Array(cells.areas.length + 1);
  network.kinds.forEach((kind, v) => {
    const isSeated = kind === STAKEHOLDER.PERSON && organisationsOf[v].length === 1;
    const isBetweenCells = cellOf[v] < 0 && (organisationsOf[v].length > 0 || cells.cellsOf[v].length > 1);
    if (!isSeated && !isBetweenCells) filled[cellOf[v] + 1] += (radii[v] + GAP) ** 2;
  });
  const largest = new Float64Array(filled.length);
  radii.forEach((radius, v) => {
    largest[cellOf[v] + 1] = Math.max(largest[cellOf[v] + 1], radius + GAP);
  });
  const roomy = Array.from(filled, (sum, i) => Math.round(Math.max(radiusFor(sum), largest[i])));
  return { ofAreas: arrangeCells(roomy.slice(1), roomy[0]), middle: { x: 0, y: 0, radius: roomy[0] }, cellOf };
};

const radiusFor = (squares: number): number => {
  let radius = LEAST;
  while (radius * radius * FILL < squares) radius *= GROWTH;
  return radius;
};

/** The cell in which more than half of those an organisation is linked to stand, of those that stand in one alone; -1 where there is none such. */
const cellOfMostLinked = ({ cells, links }: PictureParts, v: number): number => {
  const counts = new Map<number, number>();
  let all = 0;
  for (const other of neighboursOf(links, v)) {
    if (cells.cellsOf[other].length !== 1) continue;
    counts.set(cells.cellsOf[other][0], (counts.get(cells.cellsOf[other][0]) ?? 0) + 1);
    all++;
  }
  for (const [cell, count] of counts) if (2 * count > all) return cell;
  return -1;
};
