/** An arrow from one record to the one it is part of. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

const targetsOf = (arrows: readonly Arrow[]): ReadonlyMap<string, readonly string[]> => {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  return targets;
};

/** The shortest way from one record to another along arrows, both included; null where there is none. */
const wayTo = (start: string, goal: string, targets: ReadonlyMap<string, readonly string[]>): readonly string[] | null => {
  const cameFrom = new Map<string, string | null>([[start, null]]);
  const queue = [start];
  for (const at of queue) {
    if (at === goal) {
      const way: string[] = [];
      for (let step: string | null = at; step !== null; step = cameFrom.get(step) ?? null) way.unshift(step);
      return way;
    }
    for (const next of [...(targets.get(at) ?? [])].sort()) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return null;
};

/** Arrows that lie between records which no arrow leaves, or reaches, any more once such records are taken away: circles and what joins them. */
const core = (arrows: readonly Arrow[]): readonly Arrow[] => {
  let left = arrows;
  for (;;) {
    const leaving = new Set(left.map(({ from }) => from));
    const reached = new Set(left.map(({ to }) => to));
    const next = left.filter(({ from, to }) => reached.has(from) && leaving.has(to));
    if (next.length === left.length) return left;
    left = next;
  }
};

/** Which arrows lie on a circle? Each with one circle through it, beginning and ending at its start. */
export const circles = (arrows: readonly Arrow[]): ReadonlyMap<Arrow, readonly string[]> => {
  const open = core(arrows);
  const targets = targetsOf(open);
  return new Map(
    open.flatMap((arrow) => {
      const back = wayTo(arrow.to, arrow.from, targets);
      return back === null ? [] : [[arrow, [arrow.from, ...back]] as const];
    }),
  );
};
