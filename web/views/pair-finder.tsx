import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import { BEHIND_PATHS } from '../api/behind.ts';
import { MEETINGS } from '../api/people.ts';
import type { ConnectingPerson, IntroductionPath } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { PATHS_ASKED, useBetween, useWho } from '../api/use-between.ts';
import { Answered, Counting } from '../panels/block.tsx';
import { AnyOne, Go, Person } from '../panels/choose.tsx';
import { FindBox } from '../panels/find-box.tsx';
import { IncludePublicBodies, PublicBodies } from '../panels/public-bodies.tsx';
import { PersonName, Sentence } from '../panels/person-name.tsx';
import { RecordsBehind } from '../panels/records-behind.tsx';
import { wholeScope } from '../state/scopes.ts';
import { useAddress, whereReaderStood } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { distinctPaths } from './distinct-paths.ts';

interface SlotProps {
  readonly label: string;
  readonly id: string | null;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly onPick: (id: string | null) => void;
}
const Slot = ({ label, id, inputRef, onPick }: SlotProps): ReactNode => {
  const { words } = useReader();
  const who = useWho(id);
  if (id === null) return <FindBox label={label} hint={words.pair.choose} inputRef={inputRef} onFind={(found) => onPick(found.id)} />;
  return (
    <div className="slot">
      <span className="slot-label">{label}</span>
      <p className="picked">
        <strong>{who === null ? '…' : who.name === null ? words.pair.notRegistered : who.isPerson ? <PersonName name={who.name} polite /> : who.name}</strong>
        <button
          type="button"
          className="quiet"
          onClick={() => onPick(null)}
          aria-label={`${label} ${who?.isPerson ? '' : (who?.name ?? '')}：${words.pair.clear}`}
        >
          {words.pair.clear}
        </button>
      </p>
    </div>
  );
};

const Connecting = ({ people }: { people: readonly ConnectingPerson[] }): ReactNode => {
  const { words, language } = useReader();
  return (
    <section className="part">
      <h3>{words.pair.connecting}</h3>
      {people.length === 0 ? <p>{words.pair.connectingNone}</p> : null}
      {people.length === 1 ? <p>{words.pair.onlyOne}</p> : null}
      <ul className="rows">
        {people.map(({ person, groups, onlyLinkBetween }) => (
          <li key={person.id}>
            <p className="row-title">
              <Person person={person} polite />
            </p>
            <p className="small soft">
              {listing(
                groups.map((group) => group.name),
                language,
              )}
            </p>
            {onlyLinkBetween.map(({ a, b }) => (
              <p key={`${a.id} ${b.id}`}>{words.pair.onlyLink(a.name, b.name)}</p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** One of the two is a public body, and those are left out: nothing can be said of them before the reader includes them. */
const LeftOut = ({ name }: { name: string }): ReactNode => {
  const { words } = useReader();
  return (
    <div className="notice">
      <p>{words.pair.publicBodyOut(name)}</p>
      <IncludePublicBodies />
    </div>
  );
};

/** Where no way leads from one to the other: the hall both use, if any, and where an occasion stands for a group. */
const NoWay = (): ReactNode => {
  const { words, language } = useReader();
  const [{ from, to }] = useAddress();
  const { first, second, groups } = useBetween();
  const ids = groups && from !== null && to !== null ? [from, to].sort() : null;
  const known = useAnswer(MEETINGS, ids === null ? null : { ids }).data?.groups ?? [];
  const [one, other] = [known.find(({ id }) => id === from), known.find(({ id }) => id === to)];
  const halls = one?.usesConnection.edges.filter(({ node }) => other?.usesConnection.edges.some((edge) => edge.node.id === node.id)) ?? [];
  return (
    <>
      <p>{words.pair.pathsNone}</p>
      {halls.length > 0 ? (
        <p>
          {words.pair.sharedHalls(
            listing(
              halls.map(({ node }) => node.name),
              language,
            ),
          )}
        </p>
      ) : null}
      <ul className="plain">
        {[
          { id: from, who: first },
          { id: to, who: second },
        ].map(({ id, who }) =>
          who?.isGroup && who.name ? (
            <li key={id}>
              <Go to={{ chosen: id, handOver: false }}>{words.pair.seeContacts(who.name)}</Go>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
};

const stops = ({ steps }: { readonly steps: readonly { readonly stakeholder: { readonly id: string } }[] }): string =>
  steps.map(({ stakeholder }) => stakeholder.id).join(' ');

const Paths = ({ paths }: { paths: readonly IntroductionPath[] }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const variables = { from: address.from ?? '', to: address.to ?? '', scope: wholeScope(address), first: PATHS_ASKED };
  return (
    <section className="part">
      <h3>{words.pair.paths}</h3>
      {paths.length === 0 ? <NoWay /> : null}
      <ul className="rows">
        {distinctPaths(paths).map((path) => {
          const people = path.steps.flatMap(({ stakeholder }) => (stakeholder.__typename === 'Person' ? [stakeholder.name] : []));
          return (
            <li key={stops(path)}>
              <p>
                <Sentence text={path.reason} people={people} />
              </p>
              <ol className="path" aria-label={words.pair.steps(path.length)}>
                {path.steps.map(({ stakeholder, tie }) => (
                  <li key={stakeholder.id}>
                    {tie ? <span className="path-tie">{labelOf(TIE_KINDS, tie, language)}</span> : null}
                    <AnyOne someone={stakeholder} />
                  </li>
                ))}
              </ol>
              <RecordsBehind
                asked={BEHIND_PATHS}
                variables={variables}
                of={({ introductionPaths }) => introductionPaths.find((one) => stops(one) === stops(path))?.behind}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Who was picked first when this was last shown: whoever comes with another from elsewhere goes on to the second field. */
let pickedBefore: string | null = null;

/** Who connects two groups, and who could introduce one to the other, by picking two. */
export const PairFinder = (): ReactNode => {
  const { words, language } = useReader();
  const id = useId();
  const [address, go] = useAddress();
  const { from, to } = address;
  const same = from !== null && from === to;
  const { first, second, asked, answer } = useBetween();
  const leftOut = address.publicBodies ? null : ([first, second].find((who) => who?.isPublicBody)?.name ?? null);
  const fromField = useRef<HTMLInputElement>(null);
  const toField = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLElement>(null);
  const picked = useRef<'from' | 'to' | null>(null);
  const pick = (slot: 'from' | 'to', found: string | null): void => {
    picked.current = slot;
    go({ [slot]: found });
  };
  useEffect(() => {
    const isNew = from !== pickedBefore && whereReaderStood() !== undefined;
    pickedBefore = from;
    if (isNew && to === null && (document.activeElement === null || document.activeElement === document.body)) toField.current?.focus();
  }, [from, to]);
  useEffect(() => {
    const slot = picked.current;
    picked.current = null;
    if (slot === null) return;
    // The field that was picked in is gone: on to the one that is empty, at last to the answer.
    const empty = { from: from === null, to: to === null };
    const next = empty[slot] ? slot : empty.from ? 'from' : empty.to ? 'to' : null;
    const place = next === 'from' ? fromField : next === 'to' ? toField : result;
    place.current?.focus();
  }, [from, to]);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (answer.state === 'loading') wasAsked.current = true;
    else if (wasAsked.current && answer.state === 'ready' && result.current) {
      wasAsked.current = false;
      if (matchMedia('(width < 64rem)').matches) result.current.scrollIntoView({ block: 'start' });
    }
  }, [answer.state]);
  return (
    <section className="block pair" aria-labelledby={id}>
      <h2 id={id}>{words.pair.heading}</h2>
      <p className="soft not-printed">{words.pair.text}</p>
      <Slot label={words.pair.from} id={from} inputRef={fromField} onPick={(found) => pick('from', found)} />
      <Slot label={words.pair.to} id={to} inputRef={toField} onPick={(found) => pick('to', found)} />
      {from !== null && to !== null ? (
        <>
          <button type="button" className="quiet" onClick={() => go({ from: to, to: from })}>
            {words.pair.swap}
          </button>
          <section ref={result} className="pair-result" tabIndex={-1} aria-label={words.pair.result}>
            <div aria-live="polite" lang={language}>
              {same ? <p className="notice">{words.pair.sameTwice}</p> : null}
              {leftOut === null ? null : <LeftOut name={leftOut} />}
              {asked && leftOut === null ? (
                <Answered answer={answer}>
                  {({ connectingPeople, introductionPaths }) => (
                    <>
                      {connectingPeople === null ? null : <Connecting people={connectingPeople} />}
                      <Paths paths={introductionPaths} />
                      <PublicBodies alone={false} />
                    </>
                  )}
                </Answered>
              ) : null}
            </div>
          </section>
        </>
      ) : null}
      <Counting text={words.pair.counting} />
    </section>
  );
};
