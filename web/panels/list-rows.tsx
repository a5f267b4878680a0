import type { ReactNode } from 'react';
import { CONTACT_REASONS, ISOLATION_REASONS } from '../../schema/vocabulary/analysis-terms.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import type { BridgingPerson, FirstPeople, ListedGroup, Named } from '../api/shapes.ts';
import { useReader } from '../words/reader.tsx';
import { AnyOne, Fictional, Groups, Organisation, Person } from './choose.tsx';
import { Sentence } from './person-name.tsx';

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** People by reading, so that the place in the list says nothing about them. */
export const inKanaOrder = <Row extends { readonly person: { readonly id: string; readonly name: string; readonly kana: string | null } }>(
  rows: readonly Row[],
): readonly Row[] => [...rows].sort((a, b) => before(a.person.kana ?? a.person.name, b.person.kana ?? b.person.name) || before(a.person.id, b.person.id));

/** The sentence names all groups up to here. */
const NAMED_IN_SENTENCE = 3;

/** One of the five people to meet first. The number is the order of visits. */
export const FirstRow = ({ row }: { row: FirstPeople['people'][number] }): ReactNode => {
  const { words } = useReader();
  const reached = [...row.newlyReached, ...row.alsoReached];
  return (
    <li>
      <p className="row-title">
        <Person person={row.person} polite />
        <Fictional when={row.person.fictional} />
        <span className="new-groups">{words.start.firstNew(row.newlyReached.length)}</span>
      </p>
      <p>
        <Sentence text={row.reason} people={[row.person.name]} />
      </p>
      {reached.length > NAMED_IN_SENTENCE ? <Groups groups={reached} /> : null}
    </li>
  );
};

/** Groups that the five do not reach. */
export const NotReached = ({ groups }: { groups: readonly Named[] }): ReactNode => {
  const { words } = useReader();
  if (groups.length === 0) return null;
  return (
    <details className="not-reached">
      <summary>{words.start.notReached(groups.length)}</summary>
      <Groups groups={groups} />
    </details>
  );
};

/** One bridging person: why, own groups and seats apart. */
export const BridgingRow = ({ row, later }: { row: BridgingPerson; later: boolean }): ReactNode => {
  const { words, language } = useReader();
  return (
    <li className={later ? 'later' : undefined}>
      <p className="row-title">
        <Person person={row.person} polite />
        <Fictional when={row.fictional} />
        {row.nameMatchUnconfirmed ? <span className="tag">{words.panel.nameMatch}</span> : null}
      </p>
      <p>
        <Sentence text={row.reason} people={[row.person.name]} />
      </p>
      <p className="soft small row">
        {row.areas.length > 0 ? <span>{row.areas.map((area) => area.name).join(language === 'ja' ? '・' : ', ')}</span> : null}
        <span>
          {words.start.own} {row.ownGroups.length}
        </span>
        <span>
          {words.start.seats} {row.seatGroups.length}
        </span>
      </p>
    </li>
  );
};

/** One group of a list: why it stands there and an idea for an occasion. */
export const GroupRow = ({ row, later }: { row: ListedGroup; later: boolean }): ReactNode => {
  const { words, language } = useReader();
  const contact = row.firstContacts[0];
  const people = [row.hangsOn, ...(contact?.via ?? [])].flatMap((person) => (person ? [person.name] : []));
  return (
    <li className={later ? 'later' : undefined}>
      <p className="row-title">
        <Organisation named={row.group} />
        <Fictional when={row.fictional} />
        {row.listing === 'TO_CONNECT' && row.isolation ? <span className="tag">{labelOf(ISOLATION_REASONS, row.isolation, language)}</span> : null}
      </p>
      <p>
        <Sentence text={row.reason} people={people} />
      </p>
      {contact ? (
        <p className="occasion">
          <span className="soft small">{words.start.occasion}</span>
          <span>{labelOf(CONTACT_REASONS, contact.kind, language)}</span>
          <AnyOne someone={contact.stakeholder} />
        </p>
      ) : null}
    </li>
  );
};
