import type { ReactNode } from 'react';
import { ChosenPanel } from '../panels/chosen-panel.tsx';
import { useAddress } from '../state/use-address.ts';

/** A view with the panel beside it where somebody is chosen, and otherwise with what the view has for that place. */
export const WithSide = ({ className, side, children }: { className?: string; side?: ReactNode; children: ReactNode }): ReactNode => {
  const [address] = useAddress();
  const { chosen } = address;
  return (
    <div className={`with-side ${chosen !== null || side ? 'has-side' : ''} ${className ?? ''}`}>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {chosen !== null ? <ChosenPanel id={chosen} /> : side ? <div className="side">{side}</div> : null}
    </div>
  );
};
