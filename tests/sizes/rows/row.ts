import type { Workbench } from '../workbench.ts';
import type { Kernel } from './kernel.ts';
import type { GraphName } from '../graphs/named-graphs.ts';
import type { PeerName } from '../requests.ts';

/** One line of the table, in words and figures as a reader sees them. */
export interface Finding {
  /** Number of the goal; null where the line is told for honesty. */
  readonly goal: number | null;
  readonly what: string;
  readonly graph: string;
  /** What ours came to, with unit and threads; why not, where it could not be measured. */
  readonly ours: string;
  /** What the peer came to, with version and threads. */
  readonly peer: string;
  /** How many times as fast as the peer ours is. */
  readonly ratio: number | null;
  readonly wanted: string;
  /** Null where nothing is wanted, or nothing was measured. */
  readonly met: boolean | null;
}

/** Something to be measured. */
export interface Row {
  readonly goal: number | null;
  readonly name: string;
  readonly graphs: readonly GraphName[];
  readonly peers: readonly PeerName[];
  /** The kernel of ours that is timed; null where it is the service. */
  readonly kernel: Kernel | null;
  /** Left out of a quick look. */
  readonly isSlow: boolean;
  /** Sees, before anything is timed, that peers come to the same. @throws Disagreement */
  readonly check: (bench: Workbench) => Promise<void>;
  /** Measures; `check` has run before. */
  readonly find: (bench: Workbench) => Promise<readonly Finding[]>;
}

/** A figure that could not be had, and why. */
export const notMeasured = (reason: string): string => `not measured: ${reason}`;

/** Milliseconds as a reader wants them: three digits that count, seconds from ten thousand on. */
export const shownMs = (ms: number): string => {
  if (ms >= 10_000) return `${(ms / 1000).toPrecision(3)} s`;
  if (ms >= 1000) return `${Math.round(ms).toLocaleString('en')} ms`;
  return `${Number(ms.toPrecision(3))} ms`;
};
