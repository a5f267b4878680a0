import { useSyncExternalStore } from 'react';

/** Whether the database or the service is away, and how often everything was asked again. */
interface Line {
  readonly away: boolean;
  readonly round: number;
}
let line: Line = { away: false, round: 0 };
const listeners = new Set<() => void>();
const become = (next: Line): void => {
  line = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A question came back unanswered because nobody was there to answer it. */
export const reportAway = (): void => {
  if (!line.away) become({ ...line, away: true });
};

/** Asks every question on the page again. */
export const askAllAgain = (): void => become({ away: false, round: line.round + 1 });

/** The register is a new one: asks every question on the page again, whether or not anybody is away. */
export const askAllAnew = (): void => become({ ...line, round: line.round + 1 });

export const useLine = (): Line => useSyncExternalStore(subscribe, () => line);
