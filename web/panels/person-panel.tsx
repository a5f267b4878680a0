import type { ReactNode } from 'react';
import { GENERATIONS } from '../../schema/vocabulary/generations.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { BEHIND_PERSON } from '../api/behind.ts';
import type { HandOver } from '../api/shapes.ts';
import { usePerson } from '../api/use-person.ts';
import { personScope, wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { listing } from '../words/listing.ts';
import type { Words } from '../words/ja.ts';
import { useReader } from '../words/reader.tsx';
import { Answered } from './block.tsx';
import { Go, Groups, Person } from './choose.tsx';
import { OtherTies } from './other-ties.tsx';
import { Facts, PanelTitle, Part } from './panel-frame.tsx';
import { PersonName, Sentence } from './person-name.tsx';
import { PostList } from './post-list.tsx';
import { PublicBodies } from './public-bodies.tsx';
import { RecordsBehind } from './records-behind.tsx';

/** People in the same groups, whom one can ask; nobody's successors. */
export const OtherContacts = ({ contacts }: { contacts: HandOver['otherContacts'] }): ReactNode => {
  const { words, language } = useReader();
  if (contacts.length === 0) return <p>{words.panel.none}</p>;
  return (
    <ul className="posts">
      {contacts.map(({ person, sharedGroups }) => (
        <li key={person.id}>
          <p>
            <Person person={person} polite />
          </p>
          <p className="soft small">
            {words.panel.shared(
              listing(
                sharedGroups.map((group) => group.name),
                language,
              ),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
};

const Posts = ({ answer }: { answer: HandOver }): ReactNode => {
  const { words } = useReader();
  const own = answer.posts.filter((post) => post.isPost && !post.isSeat);
  const seats = answer.posts.filter((post) => post.isSeat);
  const memberships = answer.posts.filter((post) => !post.isPost && !post.isSeat);
  const asked = seats.filter((seat) => seat.askedBy).length;
  if (answer.posts.length === 0)
    return (
      <Part heading={words.panel.posts}>
        <p>{words.panel.none}</p>
      </Part>
    );
  return (
    <>
      {own.length > 0 ? (
        <Part heading={`${words.panel.ownPosts} ${own.length}`}>
          <PostList posts={own} />
        </Part>
      ) : null}
      {seats.length > 0 ? (
        <Part heading={`${words.panel.seats} ${seats.length}`} note={asked > 0 ? words.panel.seatsAsked(asked) : undefined}>
          <PostList posts={seats} />
        </Part>
      ) : null}
      {memberships.length > 0 ? (
        <Part heading={`${words.panel.memberships} ${memberships.length}`}>
          <PostList posts={memberships} />
        </Part>
      ) : null}
    </>
  );
};

/** A sentence that tells which post somebody holds where is as good as a name. */
const tellsPost = (sentence: string, { posts }: HandOver, words: Words): boolean =>
  posts.some(({ role }) => role !== null && sentence.includes(words.panel.asPost(role)));

/** One person: who, posts and seats apart, groups, whom else one can ask. */
export const PersonPanel = ({ id }: { id: string }): ReactNode => {
  const { words, names, language } = useReader();
  const [address] = useAddress();
  const { answer, alone } = usePerson(id);
  return (
    <Answered answer={answer} lines={10}>
      {({ handOver }) => {
        const { person } = handOver;
        return (
          <>
            <PanelTitle kind={labelOf(STAKEHOLDER_KINDS, 'PERSON', language)} fictional={handOver.fictional}>
              <PersonName name={person.name} polite />
              {person.kana ? <span className="kana not-printed">{person.kana}</span> : null}
            </PanelTitle>
            {handOver.nameMatchUnconfirmed ? (
              <p className="notice">
                <strong>{words.panel.nameMatch}</strong> {words.panel.nameMatchText}
              </p>
            ) : null}
            <p className="row not-printed">
              <Go to={{ view: 'connect', chosen: id, handOver: true }} className="button main-action">
                {words.panel.handOver}
              </Go>
              {address.view === 'connect' ? null : (
                <Go to={{ view: 'connect', chosen: id }} className="button">
                  {words.panel.inPicture}
                </Go>
              )}
              <button type="button" onClick={() => print()}>
                {names ? words.start.printNames : words.start.print}
              </button>
            </p>
            <Posts answer={handOver} />
            <Part heading={words.panel.ownGroups}>{handOver.ownGroups.length > 0 ? <Groups groups={handOver.ownGroups} /> : <p>{words.panel.none}</p>}</Part>
            {handOver.seatGroups.length > 0 ? (
              <Part heading={words.panel.seatGroups}>
                <Groups groups={handOver.seatGroups} />
              </Part>
            ) : null}
            <OtherTies ties={handOver.otherTies} />
            {handOver.sentences.length > 0 ? (
              <Part heading={words.panel.handOver}>
                <ul className="sentences">
                  {handOver.sentences.map((sentence) => (
                    <li key={sentence} className={names || !tellsPost(sentence, handOver, words) ? undefined : 'not-printed'}>
                      <Sentence text={sentence} people={[person.name]} />
                      <RecordsBehind
                        asked={BEHIND_PERSON}
                        variables={{ id, scope: alone ? personScope : wholeScope(address) }}
                        of={(data) => data.handOver.explained.find((one) => one.sentence === sentence)?.behind}
                      />
                    </li>
                  ))}
                </ul>
              </Part>
            ) : null}
            <Part heading={words.panel.others} note={words.panel.othersText}>
              <OtherContacts contacts={handOver.otherContacts} />
            </Part>
            <PublicBodies alone={alone} />
            <Part heading={words.panel.record}>
              <Facts
                facts={[
                  [words.panel.generation, person.generation ? labelOf(GENERATIONS, person.generation, language) : words.panel.notKnown],
                  [
                    words.panel.lives,
                    listing(
                      person.livesIn.map((area) => area.name),
                      language,
                    ),
                  ],
                  [words.panel.holder, person.holder],
                  [words.panel.lastConfirmed, person.lastConfirmed ? dayIn(person.lastConfirmed, language) : words.panel.notKnown],
                ]}
              />
            </Part>
          </>
        );
      }}
    </Answered>
  );
};
