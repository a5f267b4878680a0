import type { ReactNode } from 'react';
import { CONNECTING_AREAS } from '../api/areas.ts';
import { GROUPS_TO_CONNECT, LISTED_GROUPS } from '../api/groups.ts';
import { HANDLED_WITH_CARE } from '../api/network.ts';
import { BRIDGING_PEOPLE, FIRST_PEOPLE } from '../api/people.ts';
import type { ListedGroup, ListOf, Overview } from '../api/shapes.ts';
import { type Answer, useAnswer } from '../api/use-answer.ts';
import { AreaConnectors } from '../panels/area-connectors.tsx';
import { Answered, Block } from '../panels/block.tsx';
import { Go } from '../panels/choose.tsx';
import { EstimateNote } from '../panels/estimate-note.tsx';
import { BRIDGING_SHOWN, BridgingRow, FirstRow, GroupRow, NotReached, inKanaOrder } from '../panels/list-rows.tsx';
import { Rows } from '../panels/rows.tsx';
import { listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { useReader } from '../words/reader.tsx';
import { useHeading } from './chosen-areas.ts';
import { WithSide } from './with-side.tsx';

const GROUPS_AT_MOST = 200;

const Known = ({ answer }: { answer: Answer<{ overview: Overview }> }): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const heading = useHeading(words.start.heading, words.start.headingOf);
  return (
    <section className="known" aria-busy={answer.state === 'loading'}>
      <h1>
        {heading}
        {address.areas.length > 0 && answer.data?.overview.fictional ? <span className="fictional">{words.ribbon.mark}</span> : null}
      </h1>
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

/** The first morning: what is known, whom to meet first, who connects, which groups are to be connected and which are just not known. */
export const StartView = ({ overview }: { overview: Answer<{ overview: Overview }> }): ReactNode => {
  const { words, names } = useReader();
  const [address] = useAddress();
  const scope = listScope(address);
  const first = useAnswer(FIRST_PEOPLE, { scope, notReached: GROUPS_AT_MOST });
  const care = useAnswer(HANDLED_WITH_CARE, { scope }).data?.networkHealth.groupsHandledWithCare ?? 0;
  const connectors = useAnswer(CONNECTING_AREAS, address.areas.length > 1 ? { areaIds: address.areas, scope } : null);
  const bridging = useAnswer(BRIDGING_PEOPLE, { scope, first: BRIDGING_SHOWN });
  const toConnect = useAnswer(GROUPS_TO_CONNECT, { scope, listing: ['TO_CONNECT'], first: GROUPS_AT_MOST });
  const notKnown = useAnswer(LISTED_GROUPS, { scope, listing: ['NOT_YET_KNOWN'], first: GROUPS_AT_MOST });
  const total = ({ totalCount, edges }: ListOf<ListedGroup>): string =>
    edges.length < totalCount ? words.start.part(edges.length, totalCount) : words.start.total(totalCount);
  return (
    <WithSide className="start">
      <Known answer={overview} />
      <div className="blocks">
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
                    <FirstRow key={row.person.id} row={row} asOf={overview.data?.overview.asOf} />
                  ))}
                </ol>
                {address.generations.length > 0 ? <p className="soft small">{words.start.firstGenerations}</p> : null}
                <NotReached answer={firstPeopleToMeet} handledWithCare={care} />
              </>
            )
          }
        </Block>
        {address.areas.length > 1 ? (
          <Block heading={words.start.connectors} answer={connectors} counting={words.start.connectorsCounting} lines={8} className="connectors">
            {({ connectingAreas }) => <AreaConnectors connected={connectingAreas} areaIds={address.areas} scope={scope} />}
          </Block>
        ) : null}
        <Block
          heading={words.start.bridging}
          answer={bridging}
          counting={words.start.bridgingCounting}
          note={words.start.bridgingText}
          aside={({ bridgingPeople }) => words.start.bridgingOrder(bridgingPeople.edges.length, bridgingPeople.totalCount)}
          lines={8}
          className={names ? 'bridging' : 'bridging not-printed'}
        >
          {({ bridgingPeople }) => (
            <>
              <EstimateNote answer={bridging} text={words.start.bridgingEstimate} />
              <Rows rows={inKanaOrder(bridgingPeople.edges.map(({ node }) => node))} none={words.start.bridgingNone} showAll={words.start.showAllPeople}>
                {(row, later) => <BridgingRow key={row.person.id} row={row} later={later} />}
              </Rows>
            </>
          )}
        </Block>
        <Block
          heading={words.start.toConnect}
          answer={toConnect}
          counting={words.start.toConnectCounting}
          note={words.start.toConnectText}
          aside={({ isolatedGroups }) => total(isolatedGroups)}
          lines={8}
        >
          {({ isolatedGroups }) => (
            <Rows rows={isolatedGroups.edges.map(({ node }) => node)} none={words.start.toConnectNone} showAll={words.start.showAllGroups}>
              {(row, later) => <GroupRow key={row.group.id} row={row} later={later} />}
            </Rows>
          )}
        </Block>
        <Block
          heading={words.start.notKnown}
          answer={notKnown}
          counting={words.start.notKnownCounting}
          note={words.start.notKnownText}
          aside={({ listedGroups }) => total(listedGroups)}
          lines={8}
        >
          {({ listedGroups }) => (
            <Rows rows={listedGroups.edges.map(({ node }) => node)} none={words.start.notKnownNone} showAll={words.start.showAllGroups}>
              {(row, later) => <GroupRow key={row.group.id} row={row} later={later} />}
            </Rows>
          )}
        </Block>
      </div>
      <p className="row actions not-printed">
        <Go to={{ view: 'connect' }} className="button">
          {words.start.toPicture}
        </Go>
        <button type="button" onClick={() => print()}>
          {names ? words.start.printNames : words.start.print}
        </button>
      </p>
    </WithSide>
  );
};
