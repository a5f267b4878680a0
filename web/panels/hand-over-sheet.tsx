import type { ReactNode } from 'react';
import { ROLE_LEVELS } from '../../schema/vocabulary/memberships.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { OVERVIEW } from '../api/areas.ts';
import { MEETINGS } from '../api/people.ts';
import type { HandOver, Meetings, Named } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { usePerson } from '../api/use-person.ts';
import { listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { Answered, Counting } from './block.tsx';
import { Fictional, Go, Groups } from './choose.tsx';
import { Part } from './panel-frame.tsx';
import { UnlessPrinted } from './person-name.tsx';
import { OtherContacts } from './person-panel.tsx';
import { PublicBodies } from './public-bodies.tsx';
import { PostList } from './post-list.tsx';
import { meetings, pilesOf, thingsToDo } from './hand-over-steps.ts';
import { occasionOf } from './occasions.ts';
import { OtherTies } from './other-ties.tsx';

const Pile = (props: { heading: string; note: string; groups: readonly Named[]; className: string }): ReactNode => (
  <section className={`part pile ${props.className} ${props.groups.length === 0 ? 'not-printed' : ''}`}>
    <h3>
      {props.heading} <span className="count">{props.groups.length}</span>
    </h3>
    {props.groups.length > 0 ? (
      <>
        <Groups groups={props.groups} />
        <p className="soft small">{props.note}</p>
      </>
    ) : null}
  </section>
);

const ToDo = ({ answer, asOf }: { answer: HandOver; asOf: string | undefined }): ReactNode => {
  const { words, language } = useReader();
  const ids = [...new Set(meetings(answer).flatMap(({ a, b }) => [a.id, b.id]))].sort();
  const known = useAnswer(MEETINGS, ids.length === 0 ? null : { ids }).data?.groups;
  const occasion = (a: Named, b: Named): string => {
    const at = (group: Named): Meetings | undefined => known?.find(({ id }) => id === group.id);
    const found = asOf === undefined ? null : occasionOf(at(a), at(b), asOf);
    if (found === null) return '';
    if (found.is === 'event') return words.handOver.atEvent(found.name, dayIn(found.day, language));
    return words.handOver.atHall(found.name);
  };
  const tasks = thingsToDo(answer, ({ role, level }) => role ?? (level ? labelOf(ROLE_LEVELS, level, language) : null));
  const until = (day: string | null): string => (day ? words.start.inBrackets(words.panel.until(dayIn(day, language))) : '');
  if (tasks.length === 0) return <p>{words.handOver.nothing}</p>;
  return (
    <ul className="todo">
      {tasks.map((task) =>
        task.is === 'meet' ? (
          <li key={`${task.a.id} ${task.b.id}`}>{words.handOver.todoMeet(task.a.name, task.b.name) + occasion(task.a, task.b)}</li>
        ) : task.is === 'contact' ? (
          <li key={task.group.id}>{words.handOver.todoContact(task.group.name)}</li>
        ) : (
          <li key={`post ${task.organisation.id} ${task.role}`}>
            <UnlessPrinted instead={words.handOver.todoSuccessor(task.organisation.name, until(task.until))}>
              {words.handOver.todoSuccessor([task.organisation.name, task.role].filter(Boolean).join(' '), until(task.until))}
            </UnlessPrinted>
          </li>
        ),
      )}
    </ul>
  );
};

const Before = ({ answer }: { answer: HandOver }): ReactNode => {
  const { words } = useReader();
  const [address, go] = useAddress();
  return (
    <fieldset className="before-after not-printed">
      <legend>{words.handOver.show}</legend>
      <div className="row">
        {[false, true].map((after) => (
          <label key={String(after)} className="tick">
            <input type="radio" name="hand-over" checked={address.after === after} onChange={() => go({ after }, 'same')} />
            {after ? words.handOver.after : words.handOver.now}
          </label>
        ))}
      </div>
      <p className="soft small">{address.after ? words.handOver.picture : words.handOver.before(answer.ownGroups.length, answer.seatGroups.length)}</p>
    </fieldset>
  );
};

/** この方が交代するとき: what stays, what stays by succession, whom to introduce first, and what to do now. */
export const HandOverSheet = ({ id }: { id: string }): ReactNode => {
  const { words, names, language } = useReader();
  const [address] = useAddress();
  const { answer, alone } = usePerson(id);
  const asOf = useAnswer(OVERVIEW, { scope: listScope(address) }).data?.overview.asOf;
  return (
    <Answered answer={answer} lines={10}>
      {({ handOver }) => {
        const { person } = handOver;
        const piles = pilesOf(handOver);
        const posts = handOver.posts.filter((post) => post.isPost);
        return (
          <>
            <p className="not-printed">
              <Go to={{ handOver: false }}>{words.handOver.back}</Go>
            </p>
            <div className="panel-title">
              <h2>
                <UnlessPrinted instead={words.handOver.headingUnnamed}>{words.handOver.heading(person.name)}</UnlessPrinted>
                <Fictional when={handOver.fictional} />
              </h2>
            </div>
            {asOf ? <p className="soft small">{words.start.asOf(dayIn(asOf, language))}</p> : null}
            <Before answer={handOver} />
            <p className="lead">{words.handOver.inShort(piles.stays.length, piles.succession.length, piles.introduce.length)}</p>
            {person.nameMatchUnconfirmed ? (
              <p className="notice">
                <strong>{words.panel.nameMatch}</strong> {words.panel.nameMatchText}
              </p>
            ) : null}
            <Pile className="introduce" heading={words.handOver.introduce} note={words.handOver.introduceText} groups={piles.introduce} />
            <Pile className="succession" heading={words.handOver.succession} note={words.handOver.successionText} groups={piles.succession} />
            <Pile className="stays" heading={words.handOver.stays} note={words.handOver.staysText} groups={piles.stays} />
            <OtherTies ties={handOver.otherTies} note={words.handOver.otherTiesText} />
            <Part heading={words.handOver.todo}>
              <ToDo answer={handOver} asOf={asOf} />
            </Part>
            {posts.length > 0 ? (
              <div className={names ? 'part' : 'part not-printed'}>
                <Part heading={`${words.handOver.posts} ${posts.length}`}>
                  <PostList posts={posts} />
                </Part>
              </div>
            ) : null}
            <Part heading={words.panel.others} note={words.panel.othersText}>
              <OtherContacts contacts={handOver.otherContacts} />
            </Part>
            <PublicBodies alone={alone} />
            <p className="row not-printed">
              <button type="button" onClick={() => print()}>
                {names ? words.handOver.printNames : words.handOver.print}
              </button>
            </p>
            <Counting text={words.handOver.counting} />
          </>
        );
      }}
    </Answered>
  );
};
