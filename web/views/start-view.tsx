import { type ReactNode, useState } from 'react';
import { AREAS } from '../api/areas.ts';
import { LISTED_GROUPS } from '../api/groups.ts';
import { BRIDGING_PEOPLE, FIRST_PEOPLE } from '../api/people.ts';
import type { ListedGroup, ListOf, Overview } from '../api/shapes.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { Answered, Block } from '../panels/block.tsx';
import { Go } from '../panels/choose.tsx';
import { BridgingRow, FirstRow, GroupRow, NotReached, inKanaOrder } from '../panels/list-rows.tsx';
import { listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { WithSide } from './with-side.tsx';

const SHOWN_FIRST = 6;
const BRIDGING_SHOWN = 12;
const GROUPS_AT_MOST = 200;

const Known = ({ answer }: { answer: Answer<{ overview: Overview }> }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const areas = useAnswer(AREAS, { kind: address.areaKind }).data;
  const names = [...(areas?.areas ?? []), ...(areas?.more ?? [])].filter((area) => address.areas.includes(area.id)).map((area) => area.name);
  return (
    <section className="known" aria-busy={answer.state === 'loading'}>
      <h1>{names.length > 0 ? words.start.headingOf(names.join(language === 'ja' ? '・' : ', ')) : words.start.heading}</h1>
      <Answered answer={answer} lines={3}>
        {({ overview }) => (
          <>
            <ul className="sentences">
              {overview.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            <p className="row soft small">
              <span>{words.start.asOf(dayIn(overview.asOf, language))}</span>
              <span className="printed-only">{words.print.made(dayIn(overview.asOf, language))}</span>
            </p>
          </>
        )}
      </Answered>
    </section>
  );
};

/** The first rows of a list, the others on request; a print has them all. */
const Rows = <Row,>({ rows, none, children }: { rows: readonly Row[]; none: string; children: (row: Row, later: boolean) => ReactNode }): ReactNode => {
  const { words } = useReader();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <>
      <ul className="rows">{rows.map((row, i) => children(row, !all && i >= SHOWN_FIRST))}</ul>
      {rows.length > SHOWN_FIRST ? (
        <button type="button" className="not-printed" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.start.showFewer : words.start.showAll(rows.length)}
        </button>
      ) : null}
    </>
  );
};

/** The first morning: what is known, whom to meet first, who connects, which groups are to be connected and which are just not known. */
export const StartView = ({ overview }: { overview: Answer<{ overview: Overview }> }): ReactNode => {
  const { words, names } = useReader();
  const [address] = useAddress();
  const scope = listScope(address);
  const first = useAnswer(FIRST_PEOPLE, { scope });
  const bridging = useAnswer(BRIDGING_PEOPLE, { scope, first: BRIDGING_SHOWN });
  const toConnect = useAnswer(LISTED_GROUPS, { scope, listing: ['TO_CONNECT'], first: GROUPS_AT_MOST });
  const notKnown = useAnswer(LISTED_GROUPS, { scope, listing: ['NOT_YET_KNOWN'], first: GROUPS_AT_MOST });
  const total = ({ isolatedGroups: { totalCount, edges } }: { isolatedGroups: ListOf<ListedGroup> }): string =>
    edges.length < totalCount ? words.start.part(edges.length, totalCount) : words.start.total(totalCount);
  return (
    <WithSide className="start">
      <Known answer={overview} />
      <p className="row actions not-printed">
        <Go to={{ view: 'connect' }} className="button">
          {words.start.toPicture}
        </Go>
        <button type="button" onClick={() => print()}>
          {names ? words.start.printNames : words.start.print}
        </button>
      </p>
      <div className="pair-of-blocks">
        <Block
          heading={words.start.first}
          answer={first}
          counting={words.start.firstCounting}
          note={first.data?.firstPeopleToMeet.sentence}
          lines={8}
          className="first"
        >
          {({ firstPeopleToMeet }) =>
            firstPeopleToMeet.people.length === 0 ? (
              <p>{words.start.firstNone}</p>
            ) : (
              <>
                <ol className="meet">
                  {firstPeopleToMeet.people.map((row) => (
                    <FirstRow key={row.person.id} row={row} />
                  ))}
                </ol>
                <NotReached groups={firstPeopleToMeet.notReached} />
              </>
            )
          }
        </Block>
        <Block
          heading={words.start.bridging}
          answer={bridging}
          counting={words.start.bridgingCounting}
          note={words.start.bridgingText}
          aside={({ bridgingPeople }) => words.start.bridgingOrder(bridgingPeople.edges.length, bridgingPeople.totalCount)}
          lines={8}
        >
          {({ bridgingPeople }) => (
            <Rows rows={inKanaOrder(bridgingPeople.edges.map(({ node }) => node))} none={words.start.bridgingNone}>
              {(row, later) => <BridgingRow key={row.person.id} row={row} later={later} />}
            </Rows>
          )}
        </Block>
      </div>
      <div className="pair-of-blocks">
        <Block
          heading={words.start.toConnect}
          answer={toConnect}
          counting={words.start.toConnectCounting}
          note={words.start.toConnectText}
          aside={total}
          lines={8}
        >
          {({ isolatedGroups }) => (
            <Rows rows={isolatedGroups.edges.map(({ node }) => node)} none={words.start.toConnectNone}>
              {(row, later) => <GroupRow key={row.group.id} row={row} later={later} />}
            </Rows>
          )}
        </Block>
        <Block heading={words.start.notKnown} answer={notKnown} counting={words.start.notKnownCounting} note={words.start.notKnownText} aside={total} lines={8}>
          {({ isolatedGroups }) => (
            <Rows rows={isolatedGroups.edges.map(({ node }) => node)} none={words.start.notKnownNone}>
              {(row, later) => <GroupRow key={row.group.id} row={row} later={later} />}
            </Rows>
          )}
        </Block>
      </div>
    </WithSide>
  );
};
