import type { ReactNode } from 'react';
import { CONTACT_REASONS, type ContactReason, ISOLATION_REASONS, LISTINGS } from '../../schema/vocabulary/analysis-terms.ts';
import { FIELDS, SUB_FIELDS } from '../../schema/vocabulary/fields.ts';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { GROUP_KINDS } from '../../schema/vocabulary/group-kinds.ts';
import { CONTACT_WISHES, GROUP_STATUSES, KNOWN_EXTENTS } from '../../schema/vocabulary/group-standing.ts';
import { labelOf, type Term } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import { BEHIND_GROUP } from '../api/behind.ts';
import { GROUP, type GroupRecord } from '../api/groups.ts';
import type { GroupLink, Named, Standing } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { Answered } from './block.tsx';
import { AnyOne, Go, Groups, Organisation, Person } from './choose.tsx';
import { Officers } from './officers.tsx';
import { Facts, PanelTitle, Part } from './panel-frame.tsx';
import { Sentence } from './person-name.tsx';
import { IncludePublicBodies } from './public-bodies.tsx';
import { RecordsBehind } from './records-behind.tsx';
import { isCounted, whyUnlisted } from './unlisted.ts';

const People = ({ people }: { people: readonly Named[] }): ReactNode => (
  <span className="chips">
    {people.map((person) => (
      <span key={person.id}>
        <Person person={person} polite />
      </span>
    ))}
  </span>
);

/** What can be said of a group that stands on no list. */
const NotListed = ({ group, links }: { group: GroupRecord; links: number }): ReactNode => {
  const { words } = useReader();
  const [address] = useAddress();
  const why = whyUnlisted(group, links, address.publicBodies);
  if (why === 'NOTHING') return null;
  return (
    <Part heading={words.panel.standing}>
      <p>{words.panel.unlisted[why](links)}</p>
      {why === 'PUBLIC_BODY_OUT' ? <IncludePublicBodies className="not-printed" /> : null}
    </Part>
  );
};

/** Ideas for an occasion that rest on ties; the others rest on what the groups say of themselves. */
const RESTS_ON_TIES: readonly ContactReason[] = ['EXISTING_PATH', 'SAME_PLACE_AND_TIME'];

const WhyListed = ({ id, standing }: { id: string; standing: Standing }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const variables = { id, scope: wholeScope(address) };
  return (
    <>
      <Part heading={`${labelOf(LISTINGS, standing.listing, language)}｜${words.panel.whyListed}`}>
        <p>
          <Sentence text={standing.reason} people={standing.hangsOn ? [standing.hangsOn.name] : []} />
        </p>
        {standing.listing === 'TO_CONNECT' && standing.isolation !== null ? (
          <p className="tag">{labelOf(ISOLATION_REASONS, standing.isolation, language)}</p>
        ) : null}
        <RecordsBehind asked={BEHIND_GROUP} variables={variables} of={({ groupConnections }) => groupConnections.standing?.behind} />
      </Part>
      {standing.isolation === null ? null : (
        <Part heading={words.panel.firstContacts}>
          {standing.firstContacts.length === 0 ? <p>{words.panel.firstContactsNone}</p> : null}
          <ul className="contacts">
            {standing.firstContacts.map((contact) => (
              <li key={contact.stakeholder.id}>
                <p className="row-title">
                  <AnyOne someone={contact.stakeholder} />
                  <span className="tag">{labelOf(CONTACT_REASONS, contact.kind, language)}</span>
                </p>
                <p>
                  <Sentence
                    text={contact.reason}
                    people={[contact.stakeholder, ...contact.via].flatMap((one) =>
                      one === contact.stakeholder && contact.stakeholder.__typename !== 'Person' ? [] : [one.name],
                    )}
                  />
                </p>
                {contact.via.length > 0 ? <People people={contact.via} /> : null}
                {RESTS_ON_TIES.includes(contact.kind) ? (
                  <RecordsBehind
                    asked={BEHIND_GROUP}
                    variables={variables}
                    of={({ groupConnections }) =>
                      groupConnections.standing?.firstContacts.find(({ stakeholder }) => stakeholder.id === contact.stakeholder.id)?.behind
                    }
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
};

const Ties = ({ links }: { links: readonly GroupLink[] }): ReactNode => {
  const { words, language } = useReader();
  return (
    <Part heading={`${words.panel.ties} ${links.length}`}>
      {links.length === 0 ? <p>{words.panel.tiesNone}</p> : null}
      <ul className="posts">
        {links.map(({ organisation, via, kinds }) => {
          const direct = kinds.filter((kind) => kind !== 'MEMBER_OF' && kind !== 'KNOWS');
          return (
            <li key={organisation.id}>
              <p>
                <AnyOne someone={organisation} />
              </p>
              <p className="small row">
                {via.length > 0 ? <People people={via} /> : null}
                {direct.length > 0 ? (
                  <span className="soft">
                    {listing(
                      direct.map((kind) => labelOf(TIE_KINDS, kind, language)),
                      language,
                    )}
                  </span>
                ) : null}
              </p>
            </li>
          );
        })}
      </ul>
    </Part>
  );
};

const About = ({ group }: { group: GroupRecord }): ReactNode => {
  const { words, language } = useReader();
  const labels = (list: readonly Term[], codes: readonly string[]): string =>
    listing(
      codes.map((code) => labelOf(list, code, language)),
      language,
    );
  const known = (list: readonly Term[], code: string | null): string => (code ? labelOf(list, code, language) : words.panel.notKnown);
  const some = (groups: readonly Named[]): ReactNode => (groups.length > 0 ? <Groups groups={groups} /> : null);
  const { memberCount, membershipUnit } = group;
  const members = [
    memberCount === null ? null : membershipUnit === null ? String(memberCount) : words.panel.memberUnits[membershipUnit](memberCount),
    group.unnamedHelpers ? words.panel.helpers(group.unnamedHelpers) : null,
  ].filter((part) => part !== null);
  return (
    <Part heading={words.panel.about}>
      <Facts
        facts={[
          [words.panel.fields, labels(FIELDS, group.fields) + (group.subFields.length > 0 ? words.panel.inBrackets(labels(SUB_FIELDS, group.subFields)) : '')],
          [
            words.panel.areas,
            listing(
              group.activeIn.map((area) => area.name),
              language,
            ),
          ],
          [words.panel.runBy, labels(GENERATIONS, group.runByGenerations) || words.panel.notKnown],
          [words.panel.isFor, labels(GENERATIONS, group.forGenerations) || words.panel.notKnown],
          [words.panel.members, members.join(' ')],
          [words.panel.known, known(KNOWN_EXTENTS, group.knownExtent)],
          [words.panel.status, known(GROUP_STATUSES, group.status) + (group.statusSince ? words.panel.inBrackets(group.statusSince) : '')],
          [words.panel.wish, known(CONTACT_WISHES, group.contactWish)],
          [words.panel.uses, some(group.uses)],
          [words.panel.parent, some(group.parents)],
          [words.panel.subgroups, some(group.subgroups)],
          [
            words.panel.accompanied,
            group.accompaniedBy.length > 0 ? group.accompaniedBy.map((someone) => <AnyOne key={someone.id} someone={someone} />) : null,
          ],
          [words.panel.lastConfirmed, group.lastConfirmed ? dayIn(group.lastConfirmed, language) : words.panel.notKnown],
        ]}
      />
    </Part>
  );
};

/** One group: why it is listed, first contacts with an occasion, its ties and through whom. */
export const GroupPanel = ({ id }: { id: string }): ReactNode => {
  const { words, names, language } = useReader();
  const [address] = useAddress();
  const answer = useAnswer(GROUP, { id, scope: wholeScope(address) });
  return (
    <Answered answer={answer} lines={10}>
      {({ groupConnections: { group, standing, links, officers } }) => (
        <>
          <PanelTitle kind={labelOf(GROUP_KINDS, group.groupKind, language)} fictional={group.fictional}>
            {group.name}
          </PanelTitle>
          {group.id === id ? null : (
            <p className="notice">
              {words.panel.parent}：<Organisation named={group} />
            </p>
          )}
          <p className="row not-printed">
            {group.contactWish === 'NOT_NOW' ? null : (
              <Go to={{ view: 'connect', from: id, to: null, chosen: null }} className="button">
                {words.panel.pickFrom}
              </Go>
            )}
            {address.view === 'connect' ? null : (
              <Go to={{ view: 'connect', chosen: id }} className="button">
                {words.panel.inPicture}
              </Go>
            )}
            <button type="button" onClick={() => print()}>
              {names ? words.start.printNames : words.start.print}
            </button>
          </p>
          {standing === null || standing.listing === 'NO_WISH' ? <NotListed group={group} links={links.length} /> : <WhyListed id={id} standing={standing} />}
          <Officers officers={officers} />
          {isCounted(group, address.publicBodies) ? <Ties links={links} /> : null}
          <About group={group} />
        </>
      )}
    </Answered>
  );
};
