import { type ReactNode, useId } from 'react';
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
import { useReader } from '../words/reader.tsx';

/** Who stands under an id, by name; null while it is not known. */
const useWho = (id: string | null): { readonly name: string; readonly isGroup: boolean; readonly isPerson: boolean } | null => {
  const found = useAnswer(WHO, id === null ? null : { id }).data;
  if (!found) return null;
  const named = found.groups[0] ?? found.people[0] ?? found.schools[0] ?? found.universities[0] ?? found.facilities[0];
  return named ? { name: named.name, isGroup: found.groups.length > 0, isPerson: found.people.length > 0 } : null;
};

const Slot = ({ label, id, onPick }: { label: string; id: string | null; onPick: (id: string | null) => void }): ReactNode => {
  const { words } = useReader();
  const who = useWho(id);
  if (id === null) return <FindBox label={label} hint={words.pair.choose} onFind={(found) => onPick(found.id)} />;
  return (
    <div className="slot">
      <span className="slot-label">{label}</span>
      <p className="picked">
        <strong>{who?.isPerson ? <PersonName name={who.name} polite /> : (who?.name ?? '…')}</strong>
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
  const { words } = useReader();
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
            <p className="small soft">{groups.map((group) => group.name).join('・')}</p>
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
        {paths.map((path) => {
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
  const both = from !== null && to !== null && first !== null && second !== null;
  const groups = both && first.isGroup && second.isGroup;
  const between = useAnswer(BETWEEN_TWO, groups ? { ids: [from, to], from, to, scope } : null);
  const paths = useAnswer(PATHS_BETWEEN, both && !groups ? { from, to, scope } : null);
  return (
    <section className="block pair" aria-labelledby={id}>
      <h2 id={id}>{words.pair.heading}</h2>
      <p className="soft">{words.pair.text}</p>
      <Slot label={words.pair.from} id={from} onPick={(picked) => go({ from: picked })} />
      <Slot label={words.pair.to} id={to} onPick={(picked) => go({ to: picked })} />
      {from !== null && to !== null ? (
        <button type="button" className="quiet" onClick={() => go({ from: to, to: from })}>
          {words.pair.swap}
        </button>
      ) : null}
      <div aria-live="polite" lang={language}>
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
      <Counting text={words.pair.counting} />
    </section>
  );
};
