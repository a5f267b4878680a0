import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';
import { WHO } from '../api/groups.ts';
import { BETWEEN_TWO, PATHS_BETWEEN } from '../api/network.ts';
import type { ConnectingPerson, IntroductionPath } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered, Counting } from '../panels/block.tsx';
import { AnyOne, Person } from '../panels/choose.tsx';
import { FindBox } from '../panels/find-box.tsx';
import { PersonName, Sentence } from '../panels/person-name.tsx';
import { wholeScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { distinctPaths, PATHS_ASKED } from './distinct-paths.ts';

interface Who {
  /** Null where the register has nobody under the id. */
  readonly name: string | null;
  readonly isGroup: boolean;
  readonly isPerson: boolean;
}

/** Who stands under an id, by name; null while it is not known. */
const useWho = (id: string | null): Who | null => {
  const found = useAnswer(WHO, id === null ? null : { id }).data;
  if (!found) return null;
  const named = found.groups[0] ?? found.people[0] ?? found.schools[0] ?? found.universities[0] ?? found.facilities[0];
  return { name: named?.name ?? null, isGroup: found.groups.length > 0, isPerson: found.people.length > 0 };
};

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

const Paths = ({ paths }: { paths: readonly IntroductionPath[] }): ReactNode => {
  const { words, language } = useReader();
  return (
    <section className="part">
      <h3>{words.pair.paths}</h3>
      {paths.length === 0 ? <p>{words.pair.pathsNone}</p> : null}
      <ul className="rows">
        {distinctPaths(paths).map((path) => {
          const people = path.steps.flatMap(({ stakeholder }) => (stakeholder.__typename === 'Person' ? [stakeholder.name] : []));
          return (
            <li key={path.steps.map((step) => step.stakeholder.id).join(' ')}>
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
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Who connects two groups, and who could introduce one to the other, by picking two. */
export const PairFinder = (): ReactNode => {
  const { words, language } = useReader();
  const id = useId();
  const [address, go] = useAddress();
  const { from, to } = address;
  const scope = wholeScope(address);
  const [first, second] = [useWho(from), useWho(to)];
  const same = from !== null && from === to;
  const both = from !== null && to !== null && !same && Boolean(first?.name && second?.name);
  const groups = both && first?.isGroup === true && second?.isGroup === true;
  const between = useAnswer(BETWEEN_TWO, groups ? { ids: [from, to], from, to, scope, first: PATHS_ASKED } : null);
  const paths = useAnswer(PATHS_BETWEEN, both && !groups ? { from, to, scope, first: PATHS_ASKED } : null);
  const fromField = useRef<HTMLInputElement>(null);
  const toField = useRef<HTMLInputElement>(null);
  const result = useRef<HTMLElement>(null);
  const picked = useRef<'from' | 'to' | null>(null);
  const pick = (slot: 'from' | 'to', found: string | null): void => {
    picked.current = slot;
    go({ [slot]: found });
  };
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
  const answer = groups ? between : paths;
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
              {groups ? (
                <Answered answer={between}>
                  {({ connectingPeople, introductionPaths }) => (
                    <>
                      <Connecting people={connectingPeople} />
                      <Paths paths={introductionPaths} />
                    </>
                  )}
                </Answered>
              ) : null}
              {both && !groups ? <Answered answer={paths}>{({ introductionPaths }) => <Paths paths={introductionPaths} />}</Answered> : null}
            </div>
          </section>
        </>
      ) : null}
      <Counting text={words.pair.counting} />
    </section>
  );
};
