import { type ReactNode, useState } from 'react';
import { BROKERAGE_ROLES } from '../../schema/vocabulary/analysis-terms.ts';
import { FIELDS } from '../../schema/vocabulary/fields.ts';
import { labelOf } from '../../schema/vocabulary/term.ts';
import { HEALTH } from '../api/network.ts';
import { MEASURED_PEOPLE } from '../api/people.ts';
import type { Indicator, MeasuredPerson, MeasureWords } from '../api/shapes.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../panels/block.tsx';
import { EstimateNote } from '../panels/estimate-note.tsx';
import { Go } from '../panels/choose.tsx';
import { PersonName } from '../panels/person-name.tsx';
import { Scrolls } from '../panels/scrolls.tsx';
import { areasShown, listScope } from '../state/scopes.ts';
import { useAddress } from '../state/use-address.ts';
import { dayIn } from '../words/dates.ts';
import { figureIn, percentIn } from '../words/figures.ts';
import { listing } from '../words/listing.ts';
import { useReader } from '../words/reader.tsx';
import { useHeading } from './chosen-areas.ts';
import { WithSide } from './with-side.tsx';

const PEOPLE_SHOWN = 50;

const Figure = ({ value, unit, figure }: { value: number | null; unit: string; figure: (value: number) => string }): ReactNode => {
  const { words } = useReader();
  if (value === null) return <span className="soft">{words.measures.none}</span>;
  return (
    <>
      <span className="figure">{figure(value)}</span> <span className="soft small">{unit}</span>
    </>
  );
};

interface RowFacts {
  readonly indicator: Indicator;
  readonly about: MeasureWords | undefined;
  readonly baseline: Indicator['baseline'];
}

const IndicatorRow = ({ indicator, about, baseline }: RowFacts): ReactNode => {
  const { words, language } = useReader();
  const { measures } = words;
  const figure = (value: number): string => (about?.isShare ? percentIn(value, language) : figureIn(value, language));
  return (
    <tr>
      <th scope="row">
        {indicator.label}
        {about ? <p className="definition small">{about.question}</p> : null}
        <p className="definition soft small">
          {indicator.definition} {about ? measures.source(about.source) : null}
        </p>
      </th>
      <td data-label={measures.value}>
        <Figure value={indicator.value} unit={indicator.unit} figure={figure} />
        {baseline ? (
          <p className="soft small">
            {measures.expected(figure(baseline.mean), figure(baseline.standardDeviation))}
            {baseline.zScore === null ? null : ` ${measures.z(figureIn(baseline.zScore, language))}`}
          </p>
        ) : null}
      </td>
      <td data-label={measures.previous}>
        <Figure value={indicator.previous} unit="" figure={figure} />
      </td>
      <td data-label={measures.known}>
        {indicator.knownFor !== null && indicator.outOf !== null ? measures.knownOf(indicator.knownFor, indicator.outOf) : measures.allKnown}
      </td>
    </tr>
  );
};

const PersonRow = ({ row }: { row: MeasuredPerson }): ReactNode => {
  const { words, language, names } = useReader();
  const { columns } = words.measures;
  const fields = row.fields.map((field) => labelOf(FIELDS, field, language));
  const [address] = useAddress();
  const areas = areasShown(row.areas, address).map((area) => area.name);
  const spans = [listing(fields, language), listing(areas, language)].filter(Boolean).join(language === 'ja' ? '／' : '; ');
  const figures: readonly (readonly [string, number | null])[] = [
    [columns.groups, row.groupBetweenness],
    [columns.betweenness, row.betweenness],
    [columns.normalized, row.normalizedBetweenness],
    [columns.posts, row.posts],
    [columns.constraint, row.constraint],
    [columns.size, row.effectiveSize],
  ];
  return (
    <tr>
      <td className="figure" data-label={columns.rank}>
        {row.rank}
      </td>
      <th scope="row">
        {names ? (
          <Go to={{ chosen: row.person.id }}>
            <PersonName name={row.person.name} />
          </Go>
        ) : null}
        {names ? <p className="soft small">{spans}</p> : spans || words.panel.notKnown}
      </th>
      {figures.map(([label, value]) => (
        <td key={label} className="figure" data-label={label}>
          {value === null ? '–' : figureIn(value, language)}
        </td>
      ))}
      <td data-label={columns.cut}>{row.isCutVertex ? words.measures.yes : '–'}</td>
      <td className="small" data-label={columns.roles}>
        {listing(
          row.brokerage.filter(({ count }) => count > 0).map(({ role, count }) => `${labelOf(BROKERAGE_ROLES, role, language)} ${count}`),
          language,
        )}
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
      <div className="block-head">
        <h2>{words.measures.people}</h2>
        {answer.data === null ? null : (
          <p className="aside">{words.measures.shown(answer.data.bridgingPeople.edges.length, answer.data.bridgingPeople.totalCount)}</p>
        )}
      </div>
      <p className="soft">{words.measures.peopleText}</p>
      <EstimateNote answer={answer} text={words.measures.estimate} />
      <Answered answer={answer} lines={8}>
        {({ bridgingPeople }) =>
          bridgingPeople.edges.length === 0 ? (
            <p>{words.measures.peopleNone}</p>
          ) : (
            <Scrolls label={words.measures.people}>
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
            </Scrolls>
          )
        }
      </Answered>
      <details className="counting">
        <summary>{words.counting}</summary>
        <ul className="meanings">
          {words.measures.meanings.map((meaning) => (
            <li key={meaning}>{meaning}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

/** つながりの指標: the analyst's page, the only one with ranks and scores. */
export const MeasuresView = (): ReactNode => {
  const { words, language } = useReader();
  const [address] = useAddress();
  const [withBaseline, setWithBaseline] = useState(false);
  const scope = listScope(address);
  const answer = useAnswer(HEALTH, { scope, withBaseline: false });
  const compared = useAnswer(HEALTH, withBaseline ? { scope, withBaseline } : null);
  const baselines = new Map(compared.data?.networkHealth.indicators.map(({ id, baseline }) => [id, baseline]));
  const { measures } = words;
  const heading = useHeading(measures.heading, measures.headingOf);
  return (
    <WithSide className="measures">
      <h1>{heading}</h1>
      <p>{measures.text}</p>
      <div className="block">
        <label className="tick">
          <input type="checkbox" checked={withBaseline} onChange={(event) => setWithBaseline(event.target.checked)} />
          {measures.baseline}
        </label>
        <p className="soft small">{measures.baselineText}</p>
        {withBaseline ? <Answered answer={compared}>{() => null}</Answered> : null}
        <Answered answer={answer} lines={12}>
          {({ networkHealth, measures: all }) => (
            <>
              <Scrolls label={measures.heading}>
                <table className="indicators">
                  <thead>
                    <tr>
                      {[measures.indicator, measures.value, measures.previous, measures.known].map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {networkHealth.indicators.map((indicator) => (
                      <IndicatorRow
                        key={indicator.id}
                        indicator={indicator}
                        about={all.find(({ id }) => id === indicator.id)}
                        baseline={baselines.get(indicator.id) ?? null}
                      />
                    ))}
                  </tbody>
                </table>
              </Scrolls>
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
