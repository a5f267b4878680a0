import type { ReactNode } from 'react';
import { CONTACT_REASONS, ISOLATION_REASONS } from '../../schema/vocabulary/analysis-terms.ts';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { BEHIND_BRIDGING, BEHIND_FIRST_PEOPLE, BEHIND_GROUP } from '../api/behind.ts';
import type { BridgingPerson, FirstPeople, ListedGroup } from '../api/shapes.ts';
import { areasShown, listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { monthIn } from '../words/dates.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { AnyOne, Groups, Organisation, Person } from './choose.tsx';
import { mainMembership } from './memberships.ts';
import { Sentence, UnlessPrinted } from './person-name.tsx';
import { RecordsBehind } from './records-behind.tsx';

const before = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** People by reading, so that the place in the list says nothing about them. */
export const inKanaOrder = <Row extends { readonly person: { readonly id: string; readonly name: string; readonly kana: string | null } }>(
  rows: readonly Row[],
): readonly Row[] => [...rows].sort((a, b) => before(a.person.kana ?? a.person.name, b.person.kana ?? b.person.name) || before(a.person.id, b.person.id));

/** By which post one would introduce a person, and until when it lasts. As good as a name: not for those whose name may not be shown, and not in a print without names. */
const MainPost = ({ person, asOf }: { person: FirstPeople['people'][number]['person']; asOf: string | undefined }): ReactNode => {
  const { words, language } = useReader();
  if (person.displayRule !== 'NAME' || asOf === undefined) return null;
  const main = mainMembership(person.memberOfConnection.edges, asOf);
  if (main === null) return null;
  const { role, level, to } = main.properties;
  const named = [main.node.name, role ?? (level ? labelOf(ROLE_LEVELS, level, language) : null)].filter((part) => part !== null).join(' ');
  return (
    <span className="soft">
      <UnlessPrinted instead="">
        {named}
        {to ? words.start.inBrackets(words.panel.until(monthIn(to, language))) : null}
      </UnlessPrinted>
    </span>
  );
};

/** One of the five people to meet first, in two lines: who, and how many groups that reaches, with the reason behind it. The number is the order of visits. */
export const FirstRow = ({ row, asOf }: { row: FirstPeople['people'][number]; asOf: string | undefined }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const reached = [...row.newlyReached, ...row.alsoReached];
  return (
    <li>
      <p className="row-title">
        <Person person={row.person} polite />
        <MainPost person={row.person} asOf={asOf} />
      </p>
      <details className="why">
        <summary>{words.start.firstReaches(reached.length, row.newlyReached.length)}</summary>
        <p>
          <Sentence text={row.reason} people={[row.person.name]} />
        </p>
        <Groups groups={reached} />
        <RecordsBehind
          asked={BEHIND_FIRST_PEOPLE}
          variables={{ scope: listScope(address) }}
          of={({ firstPeopleToMeet }) => firstPeopleToMeet.people.find(({ person }) => person.id === row.person.id)?.behind}
        />
      </details>
      <span className="printed-only">
        {listing(
          reached.map((group) => group.name),
          language,
        )}
      </span>
    </li>
  );
};

const OPEN_AT_MOST = 5;

/** Groups that the five do not reach; those handled with care are counted, never named. */
export const NotReached = ({ answer, handledWithCare }: { answer: FirstPeople; handledWithCare: number }): ReactNode => {
  const { words } = useReader();
  const { notReached, groupsInScope, groupsReached } = answer;
  const total = groupsInScope - groupsReached;
  if (total === 0 && handledWithCare === 0) return null;
  return (
    <div className="not-reached">
      {total === 0 ? null : (
        <details open={total <= OPEN_AT_MOST}>
          <summary>{words.start.notReached(total)}</summary>
          {notReached.length < total ? <p className="soft small">{words.start.part(notReached.length, total)}</p> : null}
          <Groups groups={notReached} />
        </details>
      )}
      {handledWithCare === 0 ? null : <p className="soft small">{words.start.handledWithCare(handledWithCare)}</p>}
    </div>
  );
};

/** Bridging people listed on the first page. */
export const BRIDGING_SHOWN = 12;

/** One bridging person: why, own groups and seats apart. */
export const BridgingRow = ({ row, later }: { row: BridgingPerson; later: boolean }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const areas = areasShown(row.areas, address);
  return (
    <li className={later ? 'later' : undefined}>
      <p className="row-title">
        <Person person={row.person} polite />
      </p>
      <p>
        <Sentence text={row.reason} people={[row.person.name]} />
      </p>
      <p className="soft small row">
        {areas.length > 0 ? (
          <span>
            {listing(
              areas.map((area) => area.name),
              language,
            )}
          </span>
        ) : null}
        <span>
          {words.start.own} {row.ownGroups.length}
        </span>
        <span>
          {words.start.seats} {row.seatGroups.length}
        </span>
      </p>
      <RecordsBehind
        asked={BEHIND_BRIDGING}
        variables={{ scope: listScope(address), first: BRIDGING_SHOWN }}
        of={({ bridgingPeople }) => bridgingPeople.edges.find(({ node }) => node.person.id === row.person.id)?.node.behind}
      />
    </li>
  );
};

/** One group of a list: why it stands there and an idea for an occasion. */
export const GroupRow = ({ row, later }: { row: ListedGroup; later: boolean }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const contact = row.firstContacts[0];
  const people = [row.hangsOn, ...(contact?.via ?? [])].flatMap((person) => (person ? [person.name] : []));
  return (
    <li className={later ? 'later' : undefined}>
      <p className="row-title">
        <Organisation named={row.group} />
        {row.listing === 'TO_CONNECT' && row.isolation ? <span className="tag">{labelOf(ISOLATION_REASONS, row.isolation, language)}</span> : null}
      </p>
      <p>
        <Sentence text={row.reason} people={people} />
      </p>
      <RecordsBehind
        asked={BEHIND_GROUP}
        variables={{ id: row.group.id, scope: listScope(address) }}
        of={({ groupConnections }) => groupConnections.standing?.behind}
      />
      {contact && contact.kind !== 'OTHER' ? (
        <p className="occasion">
          <span className="soft small">{words.start.occasion}</span>
          {contact.kind === 'EXISTING_PATH' ? <span>{labelOf(CONTACT_REASONS, contact.kind, language)}</span> : null}
          {contact.via.map((person) => (
            <span key={person.id}>
              <Person person={person} polite /> <span aria-hidden="true">→</span>
            </span>
          ))}
          <AnyOne someone={contact.stakeholder} />
          <span className="soft small">
            <Sentence text={contact.reason} people={people} />
          </span>
        </p>
      ) : null}
    </li>
  );
};
