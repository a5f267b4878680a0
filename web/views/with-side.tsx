import { type ReactNode, useSyncExternalStore } from 'react';
import { ChosenPanel } from '../panels/chosen-panel.tsx';
import { useAddress } from '../state/use-address.ts';

const narrow = matchMedia('(width < 64rem)');
const onNarrow = (listener: () => void): (() => void) => {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
};

/**
 * A view with the panel beside it where somebody is chosen, and otherwise with what the view has for that place.
 * What stood there waits meanwhile, with its text and its focus. On a narrow screen it comes first.
 */
export const WithSide = ({ className, side, children }: { className?: string; side?: ReactNode; children: ReactNode }): ReactNode => {
  const [{ chosen }] = useAddress();
  const sideFirst = useSyncExternalStore(onNarrow, () => narrow.matches);
  const parts = [
    <main key="content" id="content" tabIndex={-1}>
      {children}
    </main>,
    side ? (
      <div key="side" className="side" hidden={chosen !== null}>
        {side}
      </div>
    ) : null,
  ];
  return (
    <div className={`with-side ${chosen !== null || side ? 'has-side' : ''} ${className ?? ''}`}>
      {sideFirst ? parts.reverse() : parts}
      {chosen !== null ? <ChosenPanel id={chosen} /> : null}
    </div>
  );
};
