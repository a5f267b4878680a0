export interface Point {
  readonly x: number;
  readonly y: number;
}

const AROUND = 12;

const turn = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** Convex hull of points, counter-clockwise (monotone chain, Andrew 1979); points on a side are left out. */
export const hullOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length >= 2 && turn(chain[chain.length - 2], chain[chain.length - 1], point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half([...sorted].reverse())];
};

/** The outline around some points with room on every side and round corners. */
export const outlineAround = (points: readonly Point[], room: number): readonly Point[] =>
  hullOf(
    points.flatMap(({ x, y }) =>
      Array.from({ length: AROUND }, (_, i) => {
        const angle = (2 * Math.PI * i) / AROUND;
        return { x: x + room * Math.cos(angle), y: y + room * Math.sin(angle) };
      }),
    ),
  );

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length === 0 ? 0 : sorted[Math.floor(sorted.length / 2)];
};
const STRAY = 3.2;
const FEW = 4;

/** The points that stand together: those within a few times the usual distance from their middle. A stray one would stretch the outline over its neighbours. */
export const together = (points: readonly Point[]): readonly Point[] => {
  if (points.length < FEW) return points;
  const middle = { x: median(points.map((point) => point.x)), y: median(points.map((point) => point.y)) };
  const distance = (point: Point): number => Math.hypot(point.x - middle.x, point.y - middle.y);
  const usual = median(points.map(distance));
  return usual === 0 ? points : points.filter((point) => distance(point) <= STRAY * usual);
};
