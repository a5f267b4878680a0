import type { Graph } from '../graph/graph.ts';

/** Vertices in cells of those that look alike, in an order that ids have no part in; the functions split cells further, in place. */
export interface EquitablePartition {
  /** The vertices, cell by cell. */
  readonly elements: Int32Array;
  /** By place in `elements`: how many vertices the cell that begins there has, 0 where none begins. */
  readonly lengths: Int32Array;
  /** Splits until all vertices of a cell have equally many neighbours in every other cell. */
  readonly refine: () => void;
  /** Makes the last vertex of the cell that begins at this place a cell of its own. */
  readonly setApart: (start: number) => void;
}

/**
 * Which vertices look alike? Cells by mark, each split by how many neighbours its vertices have in another cell as long as that tells some apart,
 * once `refine` is called. Of the pieces of a split all but the largest are looked from again, so a full run costs O(edges log vertices). Memory is
 * linear. Source: Hopcroft 1971; McKay 1981; colour refinement after Weisfeiler & Leman 1968.
 */
export const equitablePartition = ({ size, offsets, neighbours }: Graph, marks: Int32Array): EquitablePartition => {
  const elements = Int32Array.from({ length: size }, (_, v) => v);
  const places = elements.slice();
  const lengths = new Int32Array(size);
  /** Where the cell of each vertex begins. */
  const cells = new Int32Array(size);
  let cellCount = Math.min(size, 1);
  const queue = new Int32Array(size);
  const queued = new Uint8Array(size);
  let head = 0;
  let waiting = 0;

  const enqueue = (start: number): void => {
    if (queued[start] === 1) return;
    queued[start] = 1;
    queue[(head + waiting++) % size] = start;
  };

  /** What the vertices met are told apart by: at first their marks, then their neighbours in one cell. */
  const counts = Int32Array.from(marks);
  let buckets = new Int32Array(16);
  const sorted = new Int32Array(size);
  const sortByCount = (from: number, to: number, most: number): void => {
    if (buckets.length < most + 2) buckets = new Int32Array(2 * most + 2);
    for (let i = from; i < to; i++) buckets[counts[elements[i]] + 1]++;
    for (let c = 1; c <= most; c++) buckets[c] += buckets[c - 1];
    for (let i = from; i < to; i++) sorted[buckets[counts[elements[i]]]++] = elements[i];
    buckets.fill(0, 0, most + 2);
    for (let i = from; i < to; i++) {
      const v = sorted[i - from];
      elements[i] = v;
      places[v] = i;
    }
  };

  /** Splits a cell by counts; those met stand at its end, from `met` on. */
  const split = (start: number, met: number): void => {
    const end = start + lengths[start];
    let least = counts[elements[met]];
    let most = least;
    for (let i = met + 1; i < end; i++) {
      const count = counts[elements[i]];
      if (count < least) least = count;
      if (count > most) most = count;
    }
    if (least === most && met === start) return;
    if (least < most) sortByCount(met, end, most);
    let largest = start;
    lengths[start] = met - start;
    for (let from = met; from < end; ) {
      const count = counts[elements[from]];
      let to = from + 1;
      while (to < end && counts[elements[to]] === count) to++;
      lengths[from] = to - from;
      if (from > start) {
        cellCount++;
        for (let i = from; i < to; i++) cells[elements[i]] = from;
      }
      if (lengths[from] > lengths[largest]) largest = from;
      from = to;
    }
    const isAwaited = queued[start] === 1;
    for (let from = start; from < end; from += lengths[from]) if (isAwaited || from !== largest) enqueue(from);
  };

  const touched = new Int32Array(size);
  const touchedCells = new Int32Array(size);
  const metIn = new Int32Array(size);
  const splitBy = (splitter: number): void => {
    let met = 0;
    for (let i = splitter; i < splitter + lengths[splitter]; i++) {
      const v = elements[i];
      for (let j = offsets[v]; j < offsets[v + 1]; j++) if (counts[neighbours[j]]++ === 0) touched[met++] = neighbours[j];
    }
    let found = 0;
    for (let t = 0; t < met; t++) {
      const v = touched[t];
      const cell = cells[v];
      if (lengths[cell] === 1) continue;
      if (metIn[cell]++ === 0) touchedCells[found++] = cell;
      const place = cell + lengths[cell] - metIn[cell];
      const other = elements[place];
      elements[places[v]] = other;
      places[other] = places[v];
      elements[place] = v;
      places[v] = place;
    }
    if (found > 1) touchedCells.subarray(0, found).sort();
    for (let t = 0; t < found; t++) {
      const cell = touchedCells[t];
      const first = cell + lengths[cell] - metIn[cell];
      metIn[cell] = 0;
      split(cell, first);
    }
    for (let t = 0; t < met; t++) counts[touched[t]] = 0;
  };

  const refine = (): void => {
    while (waiting > 0) {
      const start = queue[head];
      head = (head + 1) % size;
      waiting--;
      queued[start] = 0;
      if (cellCount < size) splitBy(start);
    }
  };
  const setApart = (start: number): void => {
    const last = start + lengths[start] - 1;
    lengths[start]--;
    lengths[last] = 1;
    cells[elements[last]] = last;
    cellCount++;
    enqueue(last);
  };

  if (size > 0) {
    lengths[0] = size;
    enqueue(0);
    split(0, 0);
  }
  counts.fill(0);
  return { elements, lengths, refine, setApart };
};
