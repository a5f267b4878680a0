import { Failure } from '../../schema/contracts/failures.ts';
import type { AnswerOf, InputsOf, QuestionName } from '../../schema/contracts/questions.ts';
import type { Scope } from '../../schema/contracts/scope.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { shareSnapshot } from './share-snapshot.ts';
import { createSharedFindings } from './shared-findings.ts';
import type { SharedJob } from './shared-job.ts';
import { type Question, startThread, type Thread } from './thread.ts';
import { underWay, type WorkUnderWay } from './under-way.ts';

/** How large a pool is. */
export interface PoolSize {
  readonly threads: number;
  /** Questions that may wait for a thread; one more is refused. 256 unless told. */
  readonly queueLimit?: number;
  /** Memory of one thread beyond the shared columns, in MB; 1,024 unless told. */
  readonly memoryMegabytes?: number;
}

/** How long one question may take on its thread, in milliseconds, waiting not counted; and how its asker can call it off. */
export interface AskLimits {
  readonly timeLimit: number;
  readonly signal?: AbortSignal;
  /** Hears for which scopes an estimate was taken; their exact betweenness can be asked for. */
  readonly onEstimated?: (scope: Scope) => void;
}

/** Threads that answer questions about a snapshot. */
export interface Pool {
  /** Once every thread has the analysis loaded; rejects where threads cannot be started. */
  readonly ready: Promise<void>;
  /**
   * The answer to one question. Rejects with the Failure the analysis gave, id and values intact; with ANALYSIS_TIMED_OUT after `timeLimit`,
   * ANALYSIS_INTERRUPTED where the thread died or the pool was closed, TOO_MANY_REQUESTS where the queue is full, the signal's reason
   * where it was called off, and a plain Error for a mistake in the code. A thread that had to be ended is replaced.
   */
  readonly ask: <Name extends QuestionName>(snapshot: Snapshot, name: Name, inputs: InputsOf<Name>, limits: AskLimits) => Promise<AnswerOf<Name>>;
  /** What is worked on in pieces at this moment. */
  readonly progress: () => readonly WorkUnderWay[];
  /** Ends all threads; open questions fail with ANALYSIS_INTERRUPTED, as do later ones. */
  readonly close: () => Promise<void>;
}

interface Task {
  readonly question: Question;
  readonly timeLimit: number;
  readonly onEstimated: (scope: Scope) => void;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  /** The thread at work on it; null while it waits. */
  thread: Thread | null;
  /** The work it last shared with others. */
  job: SharedJob | null;
  /** Why it was stopped, in place of what its dying thread reports. */
  stoppedBy: unknown;
}

/** Starts that may fail in a row before the pool gives up until it is asked again. */
const FAILED_STARTS = 3;

/**
 * Starts a pool; its threads load the analysis at once, so that the first question does not wait for it. A thread with nothing to do helps another with a
 * question whose work can be shared, until a question of its own comes.
 */
export const createPool = ({ threads, queueLimit = 256, memoryMegabytes = 1024 }: PoolSize): Pool => {
  const live = new Set<Thread>();
  const idle = new Set<Thread>();
  /** Who helps whom; a helper stops after the piece in hand when `leave` is set. */
  const helping = new Map<Thread, { readonly whom: Thread; readonly leave: Int32Array }>();
  const findings = createSharedFindings<Thread>();
  const atWork = new Set<Task>();
  const taskOf = (thread: Thread): Task | undefined => [...atWork].find((task) => task.thread === thread);
  let queue: Task[] = [];
  let failedStarts = 0;
  let closed = false;

  const fill = (): void => {
    while (!closed && failedStarts < FAILED_STARTS && live.size < threads) start();
    if (live.size > 0) return;
    const stranded = queue;
    queue = [];
    for (const task of stranded) task.reject(new Failure('analysisInterrupted', {}));
  };
  const start = (): void => {
    const thread: Thread = startThread(memoryMegabytes, {
      onHelpWanted: (job) => {
        const task = taskOf(thread);
        if (task) task.job = job;
        sendHelp(thread, job);
      },
      onFindings: (revision, found) => findings.learn(thread, revision, found),
      onEstimated: (scope) => taskOf(thread)?.onEstimated(scope),
    });
    live.add(thread);
    thread.ready.then(
      () => {
        failedStarts = 0;
        release(thread);
      },
      () => {
        failedStarts++;
      },
    );
    void thread.gone.then(() => {
      live.delete(thread);
      idle.delete(thread);
      fill();
    });
  };
  const release = (thread: Thread): void => {
    if (!thread.isAlive()) return;
    idle.add(thread);
    serveNext();
  };
  const sendHelp = (whom: Thread, job: SharedJob): void => {
    for (const thread of idle) {
      const leave = new Int32Array(new SharedArrayBuffer(4));
      idle.delete(thread);
      helping.set(thread, { whom, leave });
      const free = (): void => {
        helping.delete(thread);
        release(thread);
      };
      thread.help(job, leave).then(free, free);
    }
  };
  const callAway = (many: number, isMeant: (whom: Thread) => boolean): void => {
    const meant = [...helping.values()].filter(({ whom }) => isMeant(whom));
    for (const { leave } of meant.slice(0, many)) Atomics.store(leave, 0, 1);
  };
  const serveNext = (): void => {
    while (queue.length > 0 && idle.size > 0) {
      const [task] = queue.splice(0, 1);
      const ready = [...idle];
      const thread = ready.find((one) => one.holds(task.question.snapshot.revision)) ?? ready[0];
      idle.delete(thread);
      void serve(thread, task);
    }
    callAway(queue.length, () => true);
  };
  const serve = async (thread: Thread, task: Task): Promise<void> => {
    task.thread = thread;
    atWork.add(task);
    const timer = setTimeout(() => stop(task, new Failure('analysisTimedOut', { seconds: task.timeLimit / 1000 })), task.timeLimit);
    try {
      task.resolve(await thread.answer(task.question, findings.untold(thread, task.question.snapshot.revision)));
    } catch (error) {
      task.reject(task.stoppedBy ?? error);
    }
    clearTimeout(timer);
    task.thread = null;
    atWork.delete(task);
    if (task.stoppedBy === undefined) release(thread);
  };
  const stop = (task: Task, reason: unknown): void => {
    task.stoppedBy = reason;
    queue = queue.filter((other) => other !== task);
    const { thread } = task;
    if (thread) {
      callAway(helping.size, (whom) => whom === thread);
      void thread.end();
    } else task.reject(reason);
  };

  const ask: Pool['ask'] = async (snapshot, name, inputs, { timeLimit, signal, onEstimated = () => undefined }) => {
    signal?.throwIfAborted();
    if (closed) throw new Failure('analysisInterrupted', {});
    if (queue.length >= queueLimit) throw new Failure('tooManyQuestions', { limit: queueLimit });
    const question = { snapshot: shareSnapshot(snapshot), name, inputs };
    let onAbort = (): void => undefined;
    const answer = new Promise<unknown>((resolve, reject) => {
      const task: Task = { question, timeLimit, onEstimated, resolve, reject, thread: null, job: null, stoppedBy: undefined };
      onAbort = () => stop(task, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      queue.push(task);
      if (live.size === 0) failedStarts = 0;
      fill();
      serveNext();
    });
    try {
      return (await answer) as AnswerOf<typeof name>;
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  };
  const close = async (): Promise<void> => {
    closed = true;
    const all = [...live];
    idle.clear();
    await Promise.all(all.map((thread) => thread.end()));
    await Promise.all(all.map((thread) => thread.gone));
    fill();
  };

  fill();
  const ready = Promise.all([...live].map((thread) => thread.ready)).then(() => undefined);
  ready.catch(() => undefined);
  const progress: Pool['progress'] = () =>
    [...atWork].flatMap(({ job, question }) => (job === null ? [] : [underWay(question.name, question.snapshot.revision, job)]));
  return { ready, ask, progress, close };
};
