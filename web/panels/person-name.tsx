import { createElement, Fragment, type ReactNode } from 'react';
import { useReader } from '../words/reader.tsx';

/** Words on a person that a print leaves out unless names are switched on; `instead` is printed in their place. */
export const UnlessPrinted = ({ instead, children }: { instead: string; children: ReactNode }): ReactNode => {
  const { names } = useReader();
  return names ? (
    children
  ) : (
    <span className="person" data-printed={instead}>
      <span className="not-printed">{children}</span>
    </span>
  );
};

/** A person's name on the screen; a print leaves it out unless names are switched on. */
export const PersonName = ({ name, polite = false }: { name: string; polite?: boolean }): ReactNode => {
  const { words } = useReader();
  const { person } = words.print;
  return <UnlessPrinted instead={polite ? words.polite(person) : person}>{polite ? words.polite(name) : name}</UnlessPrinted>;
};

/** A sentence of the API, with the people it names wrapped so that a print can leave their names out. */
export const Sentence = ({ text, people }: { text: string; people: readonly string[] }): ReactNode => {
  const known = [...new Set(people)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  const pieces: ReactNode[] = [];
  let rest = text;
  while (rest !== '') {
    const found = known.map((name) => ({ name, at: rest.indexOf(name) })).filter(({ at }) => at >= 0);
    if (found.length === 0) break;
    const first = found.reduce((a, b) => (b.at < a.at ? b : a));
    pieces.push(rest.slice(0, first.at), <PersonName key={pieces.length} name={first.name} />);
    rest = rest.slice(first.at + first.name.length);
  }
  pieces.push(rest);
  return createElement(Fragment, null, ...pieces);
};
