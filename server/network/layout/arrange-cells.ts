import type { Place } from './free-places.ts';

/** A round cell of the picture. */
export interface Cell extends Place {
  readonly radius: number;
}

/** Least space between two cells. */
const CORRIDOR = 56;
const ONE_RING = 14;
/** Width to height of the rings: screens are wider than high. */
const ASPECT = 1.5;
const POINTS = 720;

/**
 * Where does each area stand? Clockwise from the top in the order given, around what belongs to no single area: in one oval ring up to fourteen
 * areas, in rings around each other (6, 12, 18 …) beyond. Only the sizes decide, so the arrangement stays while the sizes do.
 */
export const arrangeCells = (radii: readonly number[], middle: number): readonly Cell[] => {
  const placed: Cell[] = [{ x: 0, y: 0, radius: middle }];
  for (const ring of ringsOf(radii)) {
    const around = pointsAround(ring);
    const cells = ring.map((radius, i) => ({ ...around[i], radius }));
    const wide = cells.reduce(
      (most, cell, i) => Math.max(most, ...[...placed, ...cells.slice(i + 1)].map((other) => widening(cell, other, placed.includes(other)))),
      0,
    );
    placed.push(...cells.map(({ x, y, radius }) => ({ x: Math.round(x * wide), y: Math.round(y * wide), radius })));
  }
  return placed.slice(1);
};

const ringsOf = (radii: readonly number[]): readonly (readonly number[])[] => {
  if (radii.length <= ONE_RING) return radii.length === 0 ? [] : [radii];
  const rings: number[][] = [];
  for (let start = 0, size = 6; start < radii.length; start += size, size += 6) rings.push(radii.slice(start, start + size));
  return rings;
};

/** Places on an oval of height 2, each with a part of its circumference in proportion to its size; the first at the top. */
const pointsAround = (ring: readonly number[]): readonly Place[] => {
  const oval = Array.from({ length: POINTS + 1 }, (_, i) => ({
    x: ASPECT * Math.sin((2 * Math.PI * i) / POINTS),
    y: -Math.cos((2 * Math.PI * i) / POINTS),
  }));
  const walked = [0];
  for (let i = 1; i <= POINTS; i++) walked.push(walked[i - 1] + distance(oval[i - 1], oval[i]));
  const shares = ring.map((radius) => 2 * radius + CORRIDOR);
  const all = shares.reduce((sum, share) => sum + share, 0);
  let before = -shares[0] / 2;
  return shares.map((share) => {
    const wanted = ((before + share / 2) / all) * walked[POINTS];
    before += share;
    return oval[walked.findIndex((length) => length >= wanted)];
  });
};

/** How much the ring has to be widened for these two not to touch; a cell of an inner ring stays where it is. */
const widening = (cell: Cell, other: Cell, isInner: boolean): number => {
  const apart = cell.radius + other.radius + CORRIDOR;
  if (!isInner) return apart / distance(cell, other);
  const square = cell.x * cell.x + cell.y * cell.y;
  const along = cell.x * other.x + cell.y * other.y;
  const root = along * along - square * (other.x * other.x + other.y * other.y - apart * apart);
  return root < 0 ? 0 : (along + Math.sqrt(root)) / square;
};

const distance = (a: Place, b: Place): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
