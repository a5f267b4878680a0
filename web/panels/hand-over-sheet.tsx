import type { ReactNode } from 'react';
import { OVERVIEW } from '../api/areas.ts';
import { PERSON } from '../api/people.ts';
import type { HandOver, Named } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { listScope, wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { Answered, Counting } from './block.tsx';
import { Fictional, Go, Groups } from './choose.tsx';
import { Part } from './panel-frame.tsx';
import { UnlessPrinted } from './person-name.tsx';
import { OtherContacts } from './person-panel.tsx';
import { pairsToIntroduce, pilesOf, thingsToDo } from './hand-over-steps.ts';

const PAIRS_SHOWN = 3;

const Pile = (props: { heading: string; note: string; groups: readonly Named[]; className: string; children?: ReactNode }): ReactNode => (
  <section className={`part pile ${props.className}`}>
    <h3>
      {props.heading} <span className="count">{props.groups.length}</span>
    </h3>
    {props.groups.length > 0 ? (
      <>
        <Groups groups={props.groups} />
        <p className="soft small">{props.note}</p>
        {props.children}
      </>
    ) : null}
  </section>
);

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
  const { words, language } = useReader();
  const [address] = useAddress();
  const answer = useAnswer(PERSON, { id, scope: wholeScope(address) });
  const asOf = useAnswer(OVERVIEW, { scope: listScope(address) }).data?.overview.asOf;
  return (
    <Answered answer={answer} lines={10}>
      {({ handOver }) => {
        const { person } = handOver;
        const todo = thingsToDo(handOver, words.handOver);
        const piles = pilesOf(handOver);
        const pairs = pairsToIntroduce(handOver).slice(0, PAIRS_SHOWN);
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
            <Pile className="introduce" heading={words.handOver.introduce} note={words.handOver.introduceText} groups={piles.introduce}>
              {pairs.length > 0 ? (
                <ul className="small">
                  {pairs.map(({ a, b }) => (
                    <li key={`${a.id} ${b.id}`}>{words.handOver.onlyLink(a.name, b.name)}</li>
                  ))}
                </ul>
              ) : null}
            </Pile>
            <Pile className="succession" heading={words.handOver.succession} note={words.handOver.successionText} groups={piles.succession} />
            <Pile className="stays" heading={words.handOver.stays} note={words.handOver.staysText} groups={piles.stays} />
            <Part heading={words.handOver.todo}>
              {todo.length === 0 ? <p>{words.handOver.nothing}</p> : null}
              <ul className="todo">
                {todo.map((task) => (
                  <li key={task}>{task}</li>
                ))}
              </ul>
            </Part>
            <Part heading={words.panel.others} note={words.panel.othersText}>
              <OtherContacts contacts={handOver.otherContacts} />
            </Part>
            <p className="row not-printed">
              <button type="button" onClick={() => print()}>
                {words.handOver.print}
              </button>
            </p>
            <Counting text={words.handOver.counting} />
          </>
        );
      }}
    </Answered>
  );
};
