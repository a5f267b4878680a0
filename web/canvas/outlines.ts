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

const toSide = (point: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - along * dx, point.y - a.y - along * dy);
};

/** Does a point lie in a hull, or less than `room` from it? */
export const liesIn = (hull: readonly Point[], point: Point, room: number): boolean =>
  (hull.length > 2 && hull.every((a, i) => turn(a, hull[(i + 1) % hull.length], point) >= 0)) ||
  hull.some((a, i) => toSide(point, a, hull[(i + 1) % hull.length]) < room);

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
/** So many times the usual way to the next organisation still counts as beside each other. */
const BESIDE = 3.2;

/** How near two points of a picture stand that stand beside each other. */
export const nearnessOf = (points: readonly Point[]): number => {
  if (points.length < 2) return 0;
  const nearest = points.map((point) => points.reduce((least, other) => (other === point ? least : Math.min(least, distance(point, other))), Infinity));
  return BESIDE * nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)];
};

/** The points in clusters: from each to some other of its cluster it is no farther than `near`. */
export const clustersOf = (points: readonly Point[], near: number): readonly (readonly Point[])[] => {
  const clusters: Point[][] = [];
  const left = new Set(points);
  for (const first of points) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (const point of cluster)
      for (const other of left)
        if (distance(point, other) <= near) {
          left.delete(other);
          cluster.push(other);
        }
    clusters.push(cluster);
  }
  return clusters;
};

/** An outline is drawn around so many at least. */
export const FEWEST = 3;
/** Others within an outline, at most, for each of its own. */
const MOST_OTHERS = 0.15;

const oneTogether = (own: readonly Point[], others: readonly Point[], room: number): readonly Point[] => {
  let kept = own;
  const othersIn = (points: readonly Point[]): number => {
    const hull = hullOf(points);
    return others.filter((point) => liesIn(hull, point, room)).length;
  };
  while (kept.length >= FEWEST) {
    if (othersIn(kept) <= MOST_OTHERS * kept.length) return kept;
    const mean = (of: (point: Point) => number): number => kept.reduce((sum, point) => sum + of(point), 0) / kept.length;
    const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
    const tried = hullOf(kept).map((corner) => {
      const rest = kept.filter((point) => point !== corner);
      return { rest, others: othersIn(rest), far: Math.hypot(corner.x - x, corner.y - y) };
    });
    kept = tried.reduce((best, next) => (next.others < best.others || (next.others === best.others && next.far > best.far) ? next : best)).rest;
  }
  return [];
};

/**
 * The parts of at least three in which some points stand beside each other (no farther than `near`) with hardly any other within `room` of them, largest first:
 * corners that draw others in are left out one by one, as is what stands alone. Empty where all stand scattered.
 */
export const standingTogether = (
  own: readonly Point[],
  others: readonly Point[],
  { room, near }: { room: number; near: number },
): readonly (readonly Point[])[] =>
  clustersOf(own, near)
    .map((cluster) => oneTogether(cluster, others, room))
    .filter((part) => part.length >= FEWEST)
    .sort((a, b) => b.length - a.length);
