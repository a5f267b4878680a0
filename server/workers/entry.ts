import { parentPort } from 'node:worker_threads';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { answerQuestion } from '../network/answer-question.ts';
import { checkSnapshot } from '../network/check-snapshot.ts';
import { findingsOf } from '../network/work/findings.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { FromThread, ToThread } from './messages.ts';
import { crewThatAsks, helpWith } from './shared-job.ts';

const snapshots = new Map<string, Snapshot>();
const sound = new WeakSet<Snapshot>();
const say = (message: FromThread): void => parentPort?.postMessage(message);
const crew = crewThatAsks(
  (job) => say({ is: 'helpWanted', job }),
  (scope) => say({ is: 'estimated', scope }),
);

const sayWhatWentWrong = (error: unknown): void => {
  if (error instanceof Failure) say({ is: 'failure', id: error.id, values: error.values });
  else if (error instanceof Error) say({ is: 'fault', message: error.message, stack: error.stack ?? '' });
  else say({ is: 'fault', message: String(error), stack: '' });
};

const answer = ({ revision, name, inputs, findings }: Extract<ToThread, { is: 'question' }>): unknown => {
  const snapshot = snapshots.get(revision);
  if (!snapshot) throw new Error(`the thread was asked about revision ${revision}, which it was not given`);
  if (!sound.has(snapshot)) checkSnapshot(snapshot);
  sound.add(snapshot);
  const known = findingsOf(snapshot);
  known.learn(findings);
  const found = answerQuestion(snapshot, name, inputs, crew);
  const news = known.news();
  if (news.length > 0) say({ is: 'findings', revision, findings: news });
  return found;
};

parentPort?.on('message', (message: ToThread) => {
  if (message.is === 'snapshot') {
    if (message.forget !== null) snapshots.delete(message.forget);
    snapshots.set(message.snapshot.revision, message.snapshot);
    return;
  }
  try {
    if (message.is === 'help') {
      helpWith(message.job, message.leave);
      say({ is: 'helped' });
    } else say({ is: 'answer', answer: answer(message) });
  } catch (error) {
    sayWhatWentWrong(error);
  }
  collectGarbage(Math.max(0, ...Array.from(snapshots.values(), ({ stakeholders }) => stakeholders.ids.length)));
});
say({ is: 'ready' });
