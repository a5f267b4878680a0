import { type ReactNode, useState } from 'react';
import { useReader } from '../words/reader.tsx';

const Command = ({ label, line }: { label: string; line: string }): ReactNode => {
  const { words } = useReader();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="command">
      <p className="soft small">{label}</p>
      <p className="row">
        <code>{line}</code>
        <button type="button" className="quiet" onClick={copy} aria-label={`${words.states.copy}：${line}`}>
          {copied ? words.states.copied : words.states.copy}
        </button>
      </p>
    </div>
  );
};

/** Nothing is registered yet: how to bring the first list in. */
export const EmptyCity = (): ReactNode => {
  const { words } = useReader();
  return (
    <section className="block empty">
      <h1>{words.states.emptyTitle}</h1>
      <p>{words.states.emptyText}</p>
      <ol className="steps">
        {words.states.emptySteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Command label={words.states.emptyDryRun} line="npx tsunagi import roster.csv --dry-run" />
      <Command label={words.states.emptyImport} line="npx tsunagi import roster.csv" />
      <Command label={words.states.emptySample} line="npx tsunagi sample" />
      <button type="button" className="main-action" onClick={() => globalThis.location.reload()}>
        {words.states.retry}
      </button>
    </section>
  );
};
