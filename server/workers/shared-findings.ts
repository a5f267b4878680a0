import { createFindings, EARLIER, type Finding, type Findings, SEARCHED } from '../network/work/findings.ts';

/** Revisions whose findings are kept: the current one, and the one before it while its last questions are answered. */
const REVISIONS_KEPT = 2;

/** What threads found, for other threads to use; each is told everything once. */
export interface SharedFindings<Thread extends object> {
  readonly learn: (from: Thread, revision: string, findings: readonly Finding[]) => void;
  /** What a thread has not been told about a revision; from now on it has. */
  readonly untold: (to: Thread, revision: string) => readonly Finding[];
}

/** Findings of a new revision: of those of the revision before only what later ones can be built on. */
const followingOn = (before: Findings | undefined): Findings => {
  const findings = createFindings();
  findings.learn((before?.all() ?? []).flatMap(([name, value]): readonly Finding[] => (name.startsWith(SEARCHED) ? [[`${EARLIER}${name}`, value]] : [])));
  return findings;
};

/** Keeps nothing yet. */
export const createSharedFindings = <Thread extends object>(): SharedFindings<Thread> => {
  const byRevision = new Map<string, Findings>();
  const told = new WeakMap<Thread, Set<object>>();
  const toldTo = (thread: Thread): Set<object> => {
    const values = told.get(thread) ?? new Set();
    told.set(thread, values);
    return values;
  };
  const ofRevision = (revision: string): Findings => {
    const findings = byRevision.get(revision) ?? followingOn([...byRevision.values()].at(-1));
    byRevision.delete(revision);
    byRevision.set(revision, findings);
    for (const oldest of byRevision.keys()) if (byRevision.size > REVISIONS_KEPT) byRevision.delete(oldest);
    return findings;
  };
  return {
    learn: (from, revision, findings) => {
      ofRevision(revision).learn(findings);
      for (const [, value] of findings) toldTo(from).add(value);
    },
    untold: (to, revision) => {
      const known = toldTo(to);
      const all = ofRevision(revision).all();
      const fresh = all.filter(([, value]) => !known.has(value));
      known.clear();
      for (const [, value] of all) known.add(value);
      return fresh;
    },
  };
};
