import type { Snapshot } from '../../../schema/contracts/snapshot.ts';
import { bytesOf } from './on-one-buffer.ts';

/** What has been found out about one snapshot and is of use to other questions: trees of plain objects and typed arrays, by name. */
export interface Findings {
  readonly find: (name: string) => object | undefined;
  /** Keeps what was found here; it is new to others. */
  readonly keep: (name: string, value: object) => void;
  /** Keeps what others found. */
  readonly learn: (findings: readonly Finding[]) => void;
  readonly all: () => readonly Finding[];
  /** What is new since this was asked last. */
  readonly news: () => readonly Finding[];
}
/** One finding and its name. */
export type Finding = readonly [name: string, value: object];

/** Before the name of what was found out about the revision before. */
export const EARLIER = 'earlier ';
/** At the beginning of the name of what the next revision can build on. */
export const SEARCHED = 'searched ';

/** Findings of one snapshot at most, those used longest ago going first; and their bytes, of which one may be more. */
const MOST_FINDINGS = 64;
const MOST_BYTES = 256 * 1024 * 1024;

/** An empty store of findings. */
export const createFindings = (): Findings => {
  const kept = new Map<string, object>();
  let fresh: Finding[] = [];
  const put = (name: string, value: object): void => {
    kept.delete(name);
    kept.set(name, value);
    let bytes = Array.from(kept.values(), bytesOf).reduce((sum, one) => sum + one, 0);
    for (const [oldest, gone] of kept) {
      if (kept.size === 1 || (kept.size <= MOST_FINDINGS && bytes <= MOST_BYTES)) return;
      bytes -= bytesOf(gone);
      kept.delete(oldest);
    }
  };
  return {
    find: (name) => {
      const value = kept.get(name);
      if (value !== undefined) put(name, value);
      return value;
    },
    keep: (name, value) => {
      put(name, value);
      fresh.push([name, value]);
    },
    learn: (findings) => {
      for (const [name, value] of findings) if (!kept.has(name)) put(name, value);
    },
    all: () => [...kept],
    news: () => {
      const told = fresh;
      fresh = [];
      return told;
    },
  };
};

const ofSnapshot = new WeakMap<Snapshot, Findings>();

/** The findings of a snapshot on this thread; forgotten with it. */
export const findingsOf = (snapshot: Snapshot): Findings => {
  const known = ofSnapshot.get(snapshot) ?? createFindings();
  ofSnapshot.set(snapshot, known);
  return known;
};
