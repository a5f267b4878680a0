import type { ReactNode } from 'react';
import { useReader } from '../words/reader.tsx';

/** Says that the register has changed while the page was open; empty until it has. */
export const RenewedLine = ({ shown, onDismiss }: { shown: boolean; onDismiss: () => void }): ReactNode => {
  const { words } = useReader();
  return (
    <div className={shown ? 'renewed not-printed' : 'unseen'} role="status">
      {shown ? (
        <p className="row small">
          <span>{words.states.renewed}</span>
          <button type="button" className="quiet" onClick={onDismiss}>
            {words.states.dismiss}
          </button>
        </p>
      ) : null}
    </div>
  );
};
