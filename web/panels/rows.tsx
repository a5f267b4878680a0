import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useReader } from '../words/reader.tsx';

const SHOWN_FIRST = 6;

/** The first rows of a list, the others on request; a print has them all. The focus goes to the first row that the button brings. */
export const Rows = <Row,>(props: {
  rows: readonly Row[];
  none: string;
  showAll: (n: number) => string;
  shownFirst?: number;
  children: (row: Row, later: boolean) => ReactNode;
}): ReactNode => {
  const { words } = useReader();
  const { rows, none, showAll, shownFirst = SHOWN_FIRST, children } = props;
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const turn = (): void => {
    flushSync(() => setAll(!all));
    if (!all) list.current?.children[shownFirst]?.querySelector('a')?.focus();
  };
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className="rows" ref={list}>
        {rows.map((row, i) => children(row, !all && i >= shownFirst))}
      </ul>
      {rows.length > shownFirst ? (
        <button type="button" className="not-printed" aria-expanded={all} onClick={turn}>
          {all ? words.start.showFewer : showAll(rows.length)}
        </button>
      ) : null}
    </>
  );
};
