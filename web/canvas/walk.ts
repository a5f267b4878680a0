import type { Point } from './outlines.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
export interface Place extends Point {
  readonly id: string;
}

const TOWARDS: Readonly<Record<Direction, Point>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };
const WIDEST = Math.cos((75 * Math.PI) / 180);

/** The neighbour that an arrow key leads to: the one that lies most nearly in its direction, the closer one where two do. Null where none lies there. */
export const neighbourTowards = (from: Point, neighbours: readonly Place[], direction: Direction): Place | null => {
  const towards = TOWARDS[direction];
  let best: { place: Place; merit: number } | null = null;
  for (const place of neighbours) {
    const dx = place.x - from.x;
    const dy = place.y - from.y;
    const distance = Math.hypot(dx, dy);
    if (distance === 0) continue;
    const straight = (dx * towards.x + dy * towards.y) / distance;
    if (straight < WIDEST) continue;
    const merit = straight / (1 + distance / 2000);
    if (best === null || merit > best.merit || (merit === best.merit && place.id < best.place.id)) best = { place, merit };
  }
  return best?.place ?? null;
};
