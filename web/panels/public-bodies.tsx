import type { ReactNode } from 'react';
import { useAddress } from '../state/use-address.ts';
import { useReader } from '../words/reader.tsx';

/** Turns on that public bodies are counted. */
export const IncludePublicBodies = ({ className }: { className?: string }): ReactNode => {
  const { words } = useReader();
  const [, go] = useAddress();
  return (
    <button
      type="button"
      className={className}
      onClick={({ currentTarget }) => {
        // The button goes when it has done its work; the focus stays where it stood.
        const around = currentTarget.closest<HTMLElement>('.panel') ?? document.getElementById('content');
        go({ publicBodies: true });
        around?.focus({ preventScroll: true });
      }}
    >
      {words.scope.publicBodies}
    </button>
  );
};

/** Whether what is said of a person counts public bodies, with the way to count them. */
export const PublicBodies = ({ alone }: { alone: boolean }): ReactNode => {
  const { words } = useReader();
  const [address] = useAddress();
  if (address.publicBodies) return null;
  if (alone) return <p className="notice">{words.panel.publicBodiesAlone}</p>;
  return (
    <p className="row soft small">
      <span>{words.panel.publicBodiesOut}</span>
      <IncludePublicBodies className="quiet" />
    </p>
  );
};
