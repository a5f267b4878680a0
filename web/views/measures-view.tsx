import { type ReactNode, useState } from 'react';
import { BROKERAGE_ROLES } from '../../schema/vocabulary/analysis-terms.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { HEALTH } from '../api/network.ts';
import { MEASURED_PEOPLE } from '../api/people.ts';
import type { Indicator, MeasuredPerson } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../panels/block.tsx';
import { Go } from '../panels/choose.tsx';
import { PersonName } from '../panels/person-name.tsx';
import { listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { figureIn } from '../words/figures.ts';
import { useReader } from '../words/reader.tsx';
import { WithSide } from './with-side.tsx';

const PEOPLE_SHOWN = 50;

const Figure = ({ value, unit }: { value: number | null; unit: string }): ReactNode => {
  const { words, language } = useReader();
  if (value === null) return <span className="soft">{words.measures.none}</span>;
  return (
    <>
      <span className="figure">{figureIn(value, language)}</span> <span className="soft small">{unit}</span>
    </>
  );
};

const IndicatorRow = ({ indicator, withBaseline }: { indicator: Indicator; withBaseline: boolean }): ReactNode => {
  const { words, language } = useReader();
  const { baseline } = indicator;
  return (
    <tr>
      <th scope="row">
        {indicator.label}
        <p className="definition soft small">{indicator.definition}</p>
      </th>
      <td>
        <Figure value={indicator.value} unit={indicator.unit} />
        {withBaseline && baseline ? (
          <p className="soft small">
            {words.measures.expected(figureIn(baseline.mean, language), figureIn(baseline.standardDeviation, language))}
            {baseline.zScore === null ? null : ` ${words.measures.z(figureIn(baseline.zScore, language))}`}
          </p>
        ) : null}
      </td>
      <td>
        <Figure value={indicator.previous} unit="" />
      </td>
      <td>{indicator.knownFor !== null && indicator.outOf !== null ? words.measures.knownOf(indicator.knownFor, indicator.outOf) : words.measures.allKnown}</td>
    </tr>
  );
};

const PersonRow = ({ row }: { row: MeasuredPerson }): ReactNode => {
  const { words, language, names } = useReader();
  const comma = language === 'ja' ? '・' : ', ';
  const spans = [row.fields.map((field) => labelOf(FIELDS, field, language)).join(comma), row.areas.map((area) => area.name).join(comma)]
    .filter(Boolean)
    .join(language === 'ja' ? '／' : '; ');
  return (
    <tr>
      <td className="figure">{row.rank}</td>
      <th scope="row">
        {names ? (
          <Go to={{ chosen: row.person.id }}>
            <PersonName name={row.person.name} />
          </Go>
        ) : null}
        {names ? <p className="soft small">{spans}</p> : spans || words.panel.notKnown}
      </th>
      <td className="figure">{figureIn(row.groupBetweenness, language)}</td>
      <td className="figure">{figureIn(row.betweenness, language)}</td>
      <td className="figure">{figureIn(row.normalizedBetweenness, language)}</td>
      <td className="figure">{row.posts}</td>
      <td className="figure">{row.constraint === null ? '–' : figureIn(row.constraint, language)}</td>
      <td className="figure">{row.effectiveSize === null ? '–' : figureIn(row.effectiveSize, language)}</td>
      <td>{row.isCutVertex ? words.measures.yes : '–'}</td>
      <td className="small">
        {row.brokerage
          .filter(({ count }) => count > 0)
          .map(({ role, count }) => `${labelOf(BROKERAGE_ROLES, role, language)} ${count}`)
          .join(comma)}
      </td>
    </tr>
  );
};

const People = (): ReactNode => {
  const { words } = useReader();
  const [address] = useAddress();
  const answer = useAnswer(MEASURED_PEOPLE, { scope: listScope(address), first: PEOPLE_SHOWN });
  const { columns } = words.measures;
  const heads = [
    columns.rank,
    columns.person,
    columns.groups,
    columns.betweenness,
    columns.normalized,
    columns.posts,
    columns.constraint,
    columns.size,
    columns.cut,
    columns.roles,
  ];
  return (
    <section className="block">
      <h2>{words.measures.people}</h2>
      <p className="soft">{words.measures.peopleText}</p>
      <Answered answer={answer} lines={8}>
        {({ bridgingPeople }) =>
          bridgingPeople.edges.length === 0 ? (
            <p>{words.measures.peopleNone}</p>
          ) : (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section className="scrolls" tabIndex={0} aria-label={words.measures.people}>
              <table className="figures">
                <thead>
                  <tr>
                    {heads.map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {bridgingPeople.edges.map(({ node }) => (
                    <PersonRow key={node.person.id} row={node} />
                  ))}
                </tbody>
              </table>
            </section>
          )
        }
      </Answered>
    </section>
  );
};

/** つながりの指標: the analyst's page, the only one with ranks and scores. */
export const MeasuresView = (): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const [withBaseline, setWithBaseline] = useState(false);
  const answer = useAnswer(HEALTH, { scope: listScope(address), withBaseline });
  const { measures } = words;
  return (
    <WithSide className="measures">
      <h1>{measures.heading}</h1>
      <p>{measures.text}</p>
      <div className="block">
        <label className="tick">
          <input type="checkbox" checked={withBaseline} onChange={(event) => setWithBaseline(event.target.checked)} />
          {measures.baseline}
        </label>
        <p className="soft small">{measures.baselineText}</p>
        <Answered answer={answer} lines={12}>
          {({ networkHealth }) => (
            <>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
              <section className="scrolls" tabIndex={0} aria-label={measures.heading}>
                <table className="indicators">
                  <thead>
                    <tr>
                      {[`${measures.indicator}／${measures.definition}`, measures.value, measures.previous, measures.known].map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {networkHealth.indicators.map((indicator) => (
                      <IndicatorRow key={indicator.id} indicator={indicator} withBaseline={withBaseline} />
                    ))}
                  </tbody>
                </table>
              </section>
              <p className="soft small row">
                <span>{words.start.asOf(dayIn(networkHealth.asOf, language))}</span>
                {networkHealth.groupsHandledWithCare > 0 ? <span>{measures.care(networkHealth.groupsHandledWithCare)}</span> : null}
              </p>
            </>
          )}
        </Answered>
      </div>
      <People />
    </WithSide>
  );
};
