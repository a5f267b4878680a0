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
 * areas, in rings around each other (6, 12, 18 …) beyond. Only the sizes decide, so the arrangement stays while the sizes do. O(areas²).
 */
export const arrangeCells = (radii: readonly number[], middle: number): readonly Cell[] => {
  const placed: Cell[] = [{ x: 0, y: 0, radius: middle }];
  for (const ring of ringsOf(radii)) {
    const around = pointsAround(ring);
    const cells = ring.map((radius, i) => ({ ...around[i], radius }));
    let wide = 0;
    cells.forEach((cell, i) => {
      for (const inner of placed) wide = Math.max(wide, wideningAround(inner, cell));
      for (let j = i + 1; j < cells.length; j++) wide = Math.max(wide, apart(cell, cells[j]) / distance(cell, cells[j]));
    });
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
    // Between two points of the oval: two small cells must not get the same place.
    const next = Math.max(
      1,
      walked.findIndex((length) => length >= wanted),
    );
    const part = (wanted - walked[next - 1]) / (walked[next] - walked[next - 1]);
    const [from, to] = [oval[next - 1], oval[next]];
    return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
  });
};

const apart = (one: Cell, other: Cell): number => one.radius + other.radius + CORRIDOR;

/** How much the ring of a cell has to be widened for it not to touch one of an inner ring, which stays where it is. */
const wideningAround = (inner: Cell, cell: Cell): number => {
  const square = cell.x * cell.x + cell.y * cell.y;
  const along = cell.x * inner.x + cell.y * inner.y;
  const root = along * along - square * (inner.x * inner.x + inner.y * inner.y - apart(inner, cell) ** 2);
  return root < 0 ? 0 : (along + Math.sqrt(root)) / square;
};

const distance = (a: Place, b: Place): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
