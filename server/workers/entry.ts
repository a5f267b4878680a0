import { parentPort } from 'node:worker_threads';
import { Failure } from '../../schema/contracts/failures.ts';
import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { answerQuestion } from '../network/answer-question.ts';
import type { FromThread, ToThread } from './messages.ts';

const snapshots = new Map<string, Snapshot>();
const say = (message: FromThread): void => parentPort?.postMessage(message);

const sayWhatWentWrong = (error: unknown): void => {
  if (error instanceof Failure) say({ is: 'failure', id: error.id, values: error.values });
  else if (error instanceof Error) say({ is: 'fault', message: error.message, stack: error.stack ?? '' });
  else say({ is: 'fault', message: String(error), stack: '' });
};

parentPort?.on('message', (message: ToThread) => {
  if (message.is === 'snapshot') {
    if (message.forget !== null) snapshots.delete(message.forget);
    snapshots.set(message.snapshot.revision, message.snapshot);
    return;
  }
  try {
    const snapshot = snapshots.get(message.revision);
    if (!snapshot) throw new Error(`the thread was asked about revision ${message.revision}, which it was not given`);
    say({ is: 'answer', answer: answerQuestion(snapshot, message.name, message.inputs) });
  } catch (error) {
    sayWhatWentWrong(error);
  }
});
say({ is: 'ready' });
