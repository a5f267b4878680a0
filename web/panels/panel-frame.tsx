import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { readAddress } from '../state/address.ts';
import { useAddress, whereReaderStood } from '../state/use-address.ts';
import { useReader } from '../words/reader.tsx';
import { Fictional } from './choose.tsx';

/** The list closes up when a panel opens beside it: the row that was chosen stays where one can see it. */
const keepInView = (row: HTMLElement): void => {
  const { top, bottom } = row.getBoundingClientRect();
  if (top < HEAD_PX || bottom > innerHeight) row.scrollIntoView({ block: 'center', behavior: 'instant' });
};
const HEAD_PX = 110;

/** What the reader opened the panel from; another view may have taken its place since. */
let opener: HTMLElement | null = null;

const giveBack = (): void => {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  if (opener?.isConnected) opener.focus();
  if (document.activeElement === document.body) document.getElementById('content')?.focus({ preventScroll: true });
};

/** The frame of a panel: it takes the focus when the reader opens or changes it, goes back one step on Escape, from the hand-over to the person and from there out, and gives the focus back to where it was opened. */
export const PanelFrame = ({ children }: { children: ReactNode }): ReactNode => {
  const { words } = useReader();
  const [{ chosen, handOver, view }, go] = useAddress();
  const frame = useRef<HTMLElement>(null);
  const shown = useRef('');
  useEffect(() => {
    const now = `${chosen} ${handOver} ${view}`;
    if (shown.current === now) return;
    shown.current = now;
    const from = whereReaderStood();
    // A link that opens with a panel leaves the focus at the top of the page.
    if (from === undefined) return;
    const outside = from instanceof HTMLElement && from !== document.body && from.closest('.panel') === null;
    if (outside) opener = from;
    frame.current?.focus({ preventScroll: true });
    if (outside && from.isConnected) keepInView(from);
  }, [chosen, handOver, view]);
  const close = useCallback(() => go({ chosen: null, handOver: false }), [go]);
  const back = useCallback(() => (handOver ? go({ handOver: false }) : close()), [go, close, handOver]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      setTimeout(() => {
        if (readAddress(location.search).chosen === null) giveBack();
      });
    };
  }, [back]);
  return (
    <aside ref={frame} className="panel" aria-label={words.panel.label} tabIndex={-1}>
      <div className="panel-bar not-printed">
        <button type="button" className="quiet" onClick={close}>
          {words.panel.close}
        </button>
      </div>
      {children}
    </aside>
  );
};

/** The name at the head of a panel, with what tells what it is. */
export const PanelTitle = ({ children, kind, fictional }: { children: ReactNode; kind: string; fictional: boolean }): ReactNode => (
  <div className="panel-title">
    <p className="soft small">{kind}</p>
    <h2>
      {children}
      <Fictional when={fictional} />
    </h2>
  </div>
);

/** A part of a panel under its heading. */
export const Part = ({ heading, note, children }: { heading: string; note?: string; children: ReactNode }): ReactNode => (
  <section className="part">
    <h3>{heading}</h3>
    {note ? <p className="soft small">{note}</p> : null}
    {children}
  </section>
);

/** Short facts as pairs; a pair without a value is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, ReactNode])[] }): ReactNode => {
  const told = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false);
  return told.length === 0 ? null : (
    <dl className="facts">
      {told.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
