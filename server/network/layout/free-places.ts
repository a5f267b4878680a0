/** A place in the picture, in whole layout units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Circles that have been placed, and room beside them. */
export interface FreePlaces {
  /** The free place nearest to the one wished for, now taken by a circle of this radius. */
  readonly take: (wish: Place, radius: number) => Place;
}

const REACH = 60;
/** Offsets on a square lattice by distance, then from top to bottom, then from left to right. */
const OFFSETS: readonly Place[] = Array.from({ length: (2 * REACH + 1) ** 2 }, (_, i) => ({
  x: (i % (2 * REACH + 1)) - REACH,
  y: Math.floor(i / (2 * REACH + 1)) - REACH,
}))
  .filter(({ x, y }) => x * x + y * y <= REACH * REACH)
  .sort((a, b) => a.x * a.x + a.y * a.y - (b.x * b.x + b.y * b.y) || a.y - b.y || a.x - b.x);

/**
 * Keeps circles apart: each one is put where it is wished, or as near as there is room. Places are whole numbers, so that whether two circles touch is
 * exact on any machine. `largest` bounds the radii, `gap` is the least space between two circles.
 */
export const freePlaces = (largest: number, gap: number): FreePlaces => {
  const side = 2 * largest + gap;
  /** Circles by the order in which they were placed; those of one square are a chain from the last placed to the first, -1 at its end. */
  const xs: number[] = [];
  const ys: number[] = [];
  const radii: number[] = [];
  const before: number[] = [];
  const lastIn = new Map<number, number>();
  /** One number for a square, different within 32,768 squares of the middle; further out a wrong look costs time and nothing else. */
  const keyOf = (column: number, row: number): number => (column << 16) ^ (row & 0xffff);
  const isFree = (x: number, y: number, radius: number): boolean => {
    const column = Math.floor(x / side);
    const row = Math.floor(y / side);
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (let i = lastIn.get(keyOf(c, r)) ?? -1; i >= 0; i = before[i]) {
          const apart = radius + radii[i] + gap;
          if ((x - xs[i]) ** 2 + (y - ys[i]) ** 2 < apart * apart) return false;
        }
    return true;
  };
  const nearest = (wishX: number, wishY: number, radius: number): Place => {
    for (let step = Math.max(2, Math.round(radius / 3)); ; step *= 2)
      for (const offset of OFFSETS) {
        const x = wishX + offset.x * step;
        const y = wishY + offset.y * step;
        if (isFree(x, y, radius)) return { x, y };
      }
  };
  return {
    take: (wish, radius) => {
      const place = nearest(Math.round(wish.x), Math.round(wish.y), radius);
      const key = keyOf(Math.floor(place.x / side), Math.floor(place.y / side));
      before.push(lastIn.get(key) ?? -1);
      lastIn.set(key, xs.length);
      xs.push(place.x);
      ys.push(place.y);
      radii.push(radius);
      return place;
    },
  };
};
