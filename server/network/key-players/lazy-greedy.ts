/** A choice among candidates of whom each adds less, the more are taken: never more than before. */
export interface LazyChoice {
  /** In the order that decides between equals. */
  readonly candidates: Int32Array;
  /** What each can add at most, in the order of `candidates`; 0 or less = never taken. */
  readonly bounds: ArrayLike<number>;
  /** What a candidate would add now; 0 or less = nothing, now or later. */
  readonly gainOf: (candidate: number) => number;
  /** Told of each that is taken, before the next is looked at. */
  readonly take: (candidate: number) => void;
  /** At most so many are taken. */
  readonly limit: number;
}

/**
 * Who adds most, one after the other? The greedy choice: each time the candidate that adds most, of equals the first in the order given; it stops when
 * nobody adds anything. In the order of choice. What a candidate added before bounds what it adds now, so only those on top of a heap are looked at again;
 * the answer is that of looking at all. O(candidates), then O(log candidates) and one gain for each look. Source: Minoux 1978, "Accelerated greedy
 * algorithms for maximizing submodular set functions".
 */
export const lazyGreedy = ({ candidates, bounds, gainOf, take, limit }: LazyChoice): readonly number[] => {
  const most = Float64Array.from(bounds);
  const heap = new Int32Array(candidates.length);
  let size = 0;
  for (let place = 0; place < candidates.length; place++) if (most[place] > 0) heap[size++] = place;
  const isBefore = (one: number, other: number): boolean => most[one] > most[other] || (most[one] === most[other] && one < other);
  const sink = (from: number): void => {
    const place = heap[from];
    let at = from;
    for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isBefore(heap[child + 1], heap[child])) child++;
      if (!isBefore(heap[child], place)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = place;
  };
  const dropTop = (): void => {
    heap[0] = heap[--size];
    if (size > 0) sink(0);
  };
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(at);
  const taken: number[] = [];
  while (taken.length < limit && size > 0) {
    const candidate = candidates[heap[0]];
    const gain = gainOf(candidate);
    if (gain <= 0) dropTop();
    else if (gain < most[heap[0]]) {
      most[heap[0]] = gain;
      sink(0);
    } else {
      dropTop();
      take(candidate);
      taken.push(candidate);
    }
  }
  return taken;
};
