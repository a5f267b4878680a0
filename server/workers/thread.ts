import { Worker } from 'node:worker_threads';
import { Failure, type FailureId, type FailureValues } from '../../schema/contracts/failures.ts';
import type { InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import type { Finding } from '../network/work/findings.ts';
import type { FromThread, ToThread } from './messages.ts';
import type { SharedJob } from './shared-job.ts';
import { threadProgram } from './thread-program.ts';

/** What the newest values of a thread may take before they are sorted out: with more, memory grows by garbage and nothing becomes faster. */
const YOUNG_MEGABYTES = 12;
/** Snapshots a thread keeps at hand: the current one, and the one before it while its last questions are answered. */
const SNAPSHOTS_KEPT = 2;

/** One question as it stands in the queue. */
export interface Question {
  readonly snapshot: Snapshot;
  readonly name: QuestionName;
  readonly inputs: InputsOf<QuestionName>;
}

/** What a thread calls out while it works. */
export interface ThreadCalls {
  /** It has work that others could share. */
  readonly onHelpWanted: (job: SharedJob) => void;
  /** It found out something about a revision. */
  readonly onFindings: (revision: string, findings: readonly Finding[]) => void;
  /** It took an estimate for a scope in the question it is at. */
  readonly onEstimated: (scope: Scope) => void;
}

/** One thread that does one thing at a time: answers a question, or helps another thread with one. */
export interface Thread {
  /** Once the analysis is loaded; rejects where the thread dies before. */
  readonly ready: Promise<void>;
  /** Once the thread has ended, whatever ended it. */
  readonly gone: Promise<void>;
  readonly isAlive: () => boolean;
  /** Whether it has this revision at hand already. */
  readonly holds: (revision: string) => boolean;
  /** The answer; rejects with the Failure the analysis gave, ANALYSIS_INTERRUPTED where the thread dies, or a plain Error for a mistake in the code. */
  readonly answer: (question: Question, findings: readonly Finding[]) => Promise<unknown>;
  /** Helps until nothing is left to do or `leave` is set; rejects where the thread dies. */
  readonly help: (job: SharedJob, leave: Int32Array) => Promise<unknown>;
  /** Ends it wherever it is. */
  readonly end: () => Promise<void>;
}

interface Settler {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread, which reports to `calls`. `memoryMegabytes` bounds what its values may take, beyond the shared columns; it dies where they need more. */
export const startThread = (memoryMegabytes: number, calls: ThreadCalls): Thread => {
  const worker = new Worker(threadProgram(), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const held: string[] = [];
  let waiting: Settler | null = null;
  let cause: unknown;
  let alive = true;
  const settle = (): Settler | null => {
    const settler = waiting;
    waiting = null;
    return settler;
  };

  const ready = new Promise<void>((resolve, reject) => {
    worker.once('message', () => {
      worker.on('message', (message: FromThread) => {
        if (message.is === 'helpWanted') calls.onHelpWanted(message.job);
        else if (message.is === 'findings') calls.onFindings(message.revision, message.findings);
        else if (message.is === 'estimated') calls.onEstimated(message.scope);
        else hear(message, settle());
      });
      resolve();
    });
    worker.once('exit', (code) => reject(new Error(`a thread ended with code ${code} before it could answer`, { cause })));
  });
  ready.catch(() => undefined);
  worker.on('error', (error) => {
    cause = error;
  });
  worker.on('messageerror', (error) => {
    cause = error;
    void worker.terminate();
  });
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      alive = false;
      settle()?.reject(new Failure('analysisInterrupted', {}, { cause }));
      resolve();
    });
  });

  const say = (message: ToThread): void => worker.postMessage(message);
  return {
    ready,
    gone,
    isAlive: () => alive,
    holds: (revision) => held.includes(revision),
    help: (job, leave) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        say({ is: 'help', job, leave });
      }),
    answer: ({ snapshot, name, inputs }, findings) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (!held.includes(snapshot.revision)) {
          say({ is: 'snapshot', snapshot, forget: held.length === SNAPSHOTS_KEPT ? held[0] : null });
          if (held.length === SNAPSHOTS_KEPT) held.shift();
          held.push(snapshot.revision);
        }
        say({ is: 'question', revision: snapshot.revision, name, inputs, findings });
      }),
    end: async () => {
      await worker.terminate();
    },
  };
};

const hear = (message: FromThread, settler: Settler | null): void => {
  if (message.is === 'answer') settler?.resolve(message.answer);
  if (message.is === 'helped') settler?.resolve(undefined);
  if (message.is === 'failure') settler?.reject(new Failure(message.id, message.values as FailureValues<FailureId>));
  if (message.is === 'fault') {
    const fault = new Error(message.message);
    fault.stack = message.stack;
    settler?.reject(fault);
  }
};
