import { type ReactNode, useId } from 'react';
import { isAway } from '../api/ask.ts';
import type { Answer } from '../api/use-answer.ts';
import { useReader } from '../words/reader.tsx';

/** What went wrong with one part of the page, and what to do; the other parts stay as they are. Where nobody is there to answer, one notice says so for all. */
export const Trouble = ({ answer }: { answer: Answer<unknown> }): ReactNode => {
  const { words } = useReader();
  const { failure, retry } = answer;
  if (!failure) return null;
  if (isAway(failure.code)) return answer.data === null ? <p className="soft">{words.states.waiting}</p> : null;
  return (
    <div className="trouble" role="alert">
      <p>
        <strong>{words.states.failed}</strong>
      </p>
      <p>{failure.message}</p>
      {failure.next ? (
        <p>
          {words.states.next}：{failure.next}
        </p>
      ) : null}
      <button type="button" onClick={retry}>
        {words.states.retry}
      </button>
    </div>
  );
};

const LINES = Array.from({ length: 12 }, (_, i) => `line ${i}`);
/** It takes longer than usual, and needs nobody to do anything. */
const Slow = (): ReactNode => {
  const { words } = useReader();
  return (
    <p className="slow" role="status">
      <strong>{words.states.slow}</strong> <span className="soft small">{words.states.slowText}</span>
    </p>
  );
};
const Skeleton = ({ lines }: { lines: number }): ReactNode => {
  const { words } = useReader();
  return (
    <div className="skeleton">
      <p className="unseen">{words.states.loading}</p>
      {LINES.slice(0, lines).map((line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
};

/** Shows an answer in each of its states: on its way, there, there but being renewed, not there. */
export const Answered = <Data,>({ answer, lines = 4, children }: { answer: Answer<Data>; lines?: number; children: (data: Data) => ReactNode }): ReactNode => (
  <div className="answered" aria-busy={answer.state === 'loading'}>
    <Trouble answer={answer} />
    {answer.slow ? <Slow /> : null}
    {answer.data === null ? answer.state === 'loading' ? <Skeleton lines={lines} /> : null : children(answer.data)}
  </div>
);

/** The definition behind a list, opened on request. */
export const Counting = ({ text }: { text: string }): ReactNode => {
  const { words } = useReader();
  return (
    <details className="counting">
      <summary>{words.counting}</summary>
      <p>{text}</p>
    </details>
  );
};

/** One part of a page with its heading, its answer and how it is counted. */
export const Block = <Data,>(props: {
  heading: string;
  answer: Answer<Data>;
  counting?: string;
  note?: ReactNode;
  aside?: (data: Data) => ReactNode;
  lines?: number;
  className?: string;
  children: (data: Data) => ReactNode;
}): ReactNode => {
  const id = useId();
  const { answer } = props;
  return (
    <section className={`block ${props.className ?? ''}`} aria-labelledby={id} aria-busy={answer.state === 'loading'}>
      <div className="block-head">
        <h2 id={id}>{props.heading}</h2>
        {answer.data !== null && props.aside ? <p className="aside">{props.aside(answer.data)}</p> : null}
      </div>
      {props.note ? <p className="soft">{props.note}</p> : null}
      <Answered answer={answer} lines={props.lines}>
        {props.children}
      </Answered>
      {props.counting ? <Counting text={props.counting} /> : null}
    </section>
  );
};
