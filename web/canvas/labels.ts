/** A rectangle on the screen by its middle, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A label that would like to be drawn: where it could stand, best place first, and how much it matters. */
export interface WantedLabel {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** Drawn over as few vertices as can be rather than not at all; never over another label. */
  readonly foremost?: boolean;
}
export interface PlacedLabel extends Box {
  readonly id: string;
}

const ROOM = 3;
const CELL = 64;
const touches = (a: Box, b: Box, room: number): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + room && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + room;

/** Boxes that are found by where they stand. */
class Ground {
  readonly #cells = new Map<string, Box[]>();
  readonly #room: number;
  constructor(room: number) {
    this.#room = room;
  }
  #keys({ x, y, width, height }: Box): readonly string[] {
    const keys: string[] = [];
    const [wide, high] = [width / 2 + this.#room, height / 2 + this.#room];
    for (let column = Math.floor((x - wide) / CELL); column <= Math.floor((x + wide) / CELL); column++)
      for (let row = Math.floor((y - high) / CELL); row <= Math.floor((y + high) / CELL); row++) keys.push(`${column} ${row}`);
    return keys;
  }
  add(box: Box): void {
    for (const key of this.#keys(box)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), box]);
  }
  /** How many of them a box would touch. */
  touched(box: Box): number {
    const near = new Set(this.#keys(box).flatMap((key) => this.#cells.get(key) ?? []));
    return [...near].filter((other) => touches(box, other, this.#room)).length;
  }
}

/**
 * Which labels find room, and where: heaviest first, by id where two weigh the same, at the first of their places that lies within the picture and over no
 * other label and no vertex. So names appear as one zooms in.
 */
export const labelsThatFit = (wanted: readonly WantedLabel[], vertices: readonly Box[], picture: { width: number; height: number }): readonly PlacedLabel[] => {
  const labels = new Ground(ROOM);
  const marks = new Ground(0);
  for (const vertex of vertices) marks.add(vertex);
  const within = ({ x, y, width, height }: Box): Box => ({
    width,
    height,
    x: Math.max(width / 2 + ROOM, Math.min(picture.width - width / 2 - ROOM, x)),
    y: Math.max(height / 2 + ROOM, Math.min(picture.height - height / 2 - ROOM, y)),
  });
  const inOrder = [...wanted].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  return inOrder.flatMap(({ id, width, height, places, foremost }) => {
    const boxes = places.map((place) => within({ ...place, width, height }));
    let found: Box | null = null;
    let least = foremost ? Infinity : 1;
    for (const box of boxes) {
      if (least === 0) break;
      if (labels.touched(box) > 0) continue;
      const covered = marks.touched(box);
      if (covered < least) [found, least] = [box, covered];
    }
    if (!found) return [];
    labels.add(found);
    return [{ id, ...found }];
  });
};
