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
  const cells = new Map<string, { readonly place: Place; readonly radius: number }[]>();
  const keyOf = (column: number, row: number): string => `${column},${row}`;
  const isFree = (place: Place, radius: number): boolean => {
    const column = Math.floor(place.x / side);
    const row = Math.floor(place.y / side);
    for (let c = column - 1; c <= column + 1; c++)
      for (let r = row - 1; r <= row + 1; r++)
        for (const other of cells.get(keyOf(c, r)) ?? []) {
          const apart = radius + other.radius + gap;
          if ((place.x - other.place.x) ** 2 + (place.y - other.place.y) ** 2 < apart * apart) return false;
        }
    return true;
  };
  const nearest = (wish: Place, radius: number): Place => {
    for (let step = Math.max(2, Math.round(radius / 3)); ; step *= 2)
      for (const offset of OFFSETS) {
        const place = { x: wish.x + offset.x * step, y: wish.y + offset.y * step };
        if (isFree(place, radius)) return place;
      }
  };
  return {
    take: (wish, radius) => {
      const place = nearest({ x: Math.round(wish.x), y: Math.round(wish.y) }, radius);
      const key = keyOf(Math.floor(place.x / side), Math.floor(place.y / side));
      const others = cells.get(key);
      if (others) others.push({ place, radius });
      else cells.set(key, [{ place, radius }]);
      return place;
    },
  };
};
