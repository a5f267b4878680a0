import type { ReactNode } from 'react';
import { AREA_CONNECTION_KINDS } from '../../schema/vocabulary/analysis-terms.ts';
import { BEHIND_AREAS } from '../api/behind.ts';
import type { ConnectedAreas, Scope } from '../api/shapes.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { Organisation, Person } from './choose.tsx';
import { Part } from './panel-frame.tsx';
import { Sentence } from './person-name.tsx';
import { RecordsBehind } from './records-behind.tsx';
import { Rows } from './rows.tsx';

/** Who and what joins the chosen areas: people by what it takes them, groups active in several areas, groups tied directly. */
export const AreaConnectors = (props: { connected: ConnectedAreas; areaIds: readonly string[]; scope: Scope }): ReactNode => {
  const { words, language } = useReader();
  const { sentence, people, groupsInSeveral, directPairs } = props.connected;
  const variables = { areaIds: props.areaIds, scope: props.scope };
  return (
    <>
      <p className="lead">
        <Sentence text={sentence} people={people.map(({ person }) => person.name)} />
      </p>
      <RecordsBehind asked={BEHIND_AREAS} variables={variables} of={({ connectingAreas }) => connectingAreas.behind} />
      {AREA_CONNECTION_KINDS.map(({ code, [language]: label }) => {
        const those = people.filter(({ by }) => by === code);
        return those.length === 0 ? null : (
          <Part key={code} heading={words.start.connectorsBy(label, those.length)}>
            <Rows rows={those} none="" showAll={words.start.showAllPeople}>
              {({ person, reason }, later) => (
                <li key={person.id} className={later ? 'later' : undefined}>
                  <p className="row-title">
                    <Person person={person} polite />
                  </p>
                  <p>
                    <Sentence text={reason} people={[person.name]} />
                  </p>
                  <RecordsBehind
                    asked={BEHIND_AREAS}
                    variables={variables}
                    of={({ connectingAreas }) => connectingAreas.people.find((one) => one.person.id === person.id)?.behind}
                  />
                </li>
              )}
            </Rows>
          </Part>
        );
      })}
      {groupsInSeveral.length > 0 ? (
        <Part heading={words.start.inSeveral(groupsInSeveral.length)}>
          <ul className="posts">
            {groupsInSeveral.map(({ group, areas }) => (
              <li key={group.id} className="row">
                <span>
                  <Organisation named={group} />
                </span>
                <span className="soft small">
                  {listing(
                    areas.map((area) => area.name),
                    language,
                  )}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {directPairs.length > 0 ? (
        <Part heading={words.start.directPairs(directPairs.length)}>
          <ul className="posts">
            {directPairs.map(({ a, b }) => (
              <li key={`${a.id} ${b.id}`} className="row">
                <span>
                  <Organisation named={a} />
                </span>
                <span aria-hidden="true">―</span>
                <span>
                  <Organisation named={b} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
    </>
  );
};
