/** A label that would like to be drawn: where it would stand on the screen, in pixels, and how much it matters. */
export interface WantedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly weight: number;
}

const ROOM = 3;
const touches = (a: WantedLabel, b: WantedLabel): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + ROOM && Math.abs(a.y - b.y) < (a.height + b.height) / 2 + ROOM;

/** Which labels find room: heaviest first, by id where two weigh the same, and none over another. So names appear as one zooms in. */
export const labelsThatFit = (wanted: readonly WantedLabel[], taken: readonly WantedLabel[] = []): readonly WantedLabel[] => {
  const placed: WantedLabel[] = [...taken];
  const inOrder = [...wanted].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  for (const label of inOrder) if (!placed.some((other) => touches(label, other))) placed.push(label);
  return placed.slice(taken.length);
};
