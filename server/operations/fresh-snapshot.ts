import type { Snapshot } from '../../schema/contracts/snapshot.ts';

/** Where snapshots come from. */
export interface SnapshotSource {
  /** Changes with every commit to the database, by whomever; cheap. */
  readonly readMark: () => Promise<string>;
  /** A snapshot and the mark it was taken at. */
  readonly takeSnapshot: () => Promise<{ readonly snapshot: Snapshot; readonly mark: string }>;
}

/** The register as it stands. */
export interface FreshSnapshot {
  /** A snapshot that holds whatever was committed before it was asked for. Rejects with the signal's reason when that is aborted first. */
  readonly snapshot: (signal: AbortSignal) => Promise<Snapshot>;
}

/** Rejects with the signal's reason as soon as it is aborted; the work itself goes on for whoever else waits for it. */
export const unlessAborted = <Value>(signal: AbortSignal, work: Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });

/**
 * Keeps one snapshot and takes another only where something was written since: one look at the mark a question. Several who ask at once share
 * one taking, and a commit that left the content as it was leaves the snapshot, and with it every answer, as it is.
 */
export const createFreshSnapshot = ({ readMark, takeSnapshot }: SnapshotSource): FreshSnapshot => {
  let kept: Snapshot | null = null;
  let keptMark: string | null = null;
  let taking: Promise<Snapshot> | null = null;

  const take = async (): Promise<Snapshot> => {
    const { snapshot, mark } = await takeSnapshot();
    if (kept?.revision !== snapshot.revision) kept = snapshot;
    keptMark = mark;
    return kept;
  };
  const current = async (): Promise<Snapshot> => {
    const mark = await readMark();
    // One that is being taken may have begun before the last commit; one that begins after it has ended has not.
    if (taking !== null && mark !== keptMark) await taking.catch(() => undefined);
    if (kept !== null && mark === keptMark) return kept;
    taking ??= take().finally(() => {
      taking = null;
    });
    return taking;
  };
  return { snapshot: (signal) => unlessAborted(signal, current()) };
};
