import type { MouseEvent, ReactNode } from 'react';
import type { Named, Someone } from '../api/shapes.ts';
import type { Address } from '../state/address.ts';
import { linkTo, useAddress } from '../state/use-address.ts';
import { useReader } from '../words/reader.tsx';
import { PersonName } from './person-name.tsx';

/** A real link that changes the address without loading the page again; new tabs and copied links work. */
export const Go = ({ to, className, current, children }: { to: Partial<Address>; className?: string; current?: boolean; children: ReactNode }): ReactNode => {
  const [address, go] = useAddress();
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a className={className} href={linkTo(address, to)} onClick={follow} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
};

/** The mark of what is invented. */
export const Fictional = ({ when }: { when: boolean | undefined }): ReactNode => {
  const { words } = useReader();
  return when ? <span className="fictional">{words.fictional}</span> : null;
};

/** The mark of a person who was joined across lists by name only. */
const NameMatch = ({ when }: { when: boolean | undefined }): ReactNode => {
  const { words } = useReader();
  return when ? <span className="tag">{words.panel.nameMatch}</span> : null;
};

/** A person whose panel opens, with the marks; in sentences with さん. */
export const Person = ({ person, polite = false }: { person: Named; polite?: boolean }): ReactNode => (
  <>
    <Go to={{ chosen: person.id, handOver: false }}>
      <PersonName name={person.name} polite={polite} />
    </Go>
    <Fictional when={person.fictional} />
    <NameMatch when={person.nameMatchUnconfirmed} />
  </>
);

/** A group or a place whose panel opens, with its mark. */
export const Organisation = ({ named }: { named: Named }): ReactNode => (
  <>
    <Go to={{ chosen: named.id, handOver: false }}>{named.name}</Go>
    <Fictional when={named.fictional} />
  </>
);

/** Anybody or anything whose panel opens. */
export const AnyOne = ({ someone }: { someone: Someone }): ReactNode =>
  someone.__typename === 'Person' ? <Person person={someone} /> : <Organisation named={someone} />;

/** Several groups as a list in one line. */
export const Groups = ({ groups }: { groups: readonly Named[] }): ReactNode => (
  <ul className="chips">
    {groups.map((group) => (
      <li key={group.id}>
        <Organisation named={group} />
      </li>
    ))}
  </ul>
);
