import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { yearsBefore } from '../../schema/contracts/days.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../schema/words/measures.ts';
import { CATALOGUE, STAKEHOLDER_MEASURE_IDS, type StakeholderMeasureId } from '../../schema/words/measures/catalogue.ts';
import { networkHealth } from '../../server/network/health/network-health.ts';
import { STAKEHOLDER_COLUMNS } from '../../server/network/measures/stakeholder-columns.ts';
import { stakeholderMeasures } from '../../server/network/measures/stakeholder-measures.ts';
import { type PlainRegister, scopeOf, snapshotOf } from './snapshot-of.ts';

/** One small town, and what networkx, igraph and plain counting say of it; see `make_measure_figures.py`. */
const FIGURES: {
  readonly networkx: string;
  readonly igraph: string;
  readonly register: PlainRegister;
  readonly indicators: Readonly<Record<IndicatorId, number | null>>;
  readonly stakeholders: Readonly<Record<StakeholderMeasureId, Readonly<Record<string, number | null>>>>;
} = JSON.parse(readFileSync(new URL('../figures/measure-figures.json', import.meta.url), 'utf8'));

const expectClose = (name: string, value: number | null | undefined, figure: number | null): void => {
  if (value === null || value === undefined || figure === null) expect(value, name).toBe(figure);
  else expect(Math.abs(value - figure), `${name}: ${value}, not ${figure}`).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)));
};

test('every measure of the catalogue has a function and a figure, and nothing else has', () => {
  expect([FIGURES.networkx, FIGURES.igraph]).toEqual(['3.6.1', '1.0.0']);
  expect(Object.keys(STAKEHOLDER_COLUMNS).sort()).toEqual([...STAKEHOLDER_MEASURE_IDS].sort());
  const withFigures = [...Object.keys(FIGURES.indicators), ...Object.keys(FIGURES.stakeholders)];
  expect(withFigures.sort()).toEqual(CATALOGUE.map(({ id }) => id).sort());
});

describe('the town of the figures', () => {
  const snapshot = snapshotOf(FIGURES.register);
  const scope = scopeOf();

  test.each(INDICATOR_IDS)('%s', (id) => {
    const { indicators } = networkHealth(snapshot, { scope, compareTo: yearsBefore(scope.asOf, 1), withBaseline: false });
    expectClose(id, indicators.find((one) => one.id === id)?.value, FIGURES.indicators[id]);
  });

  test.each(STAKEHOLDER_MEASURE_IDS)('%s of everybody', (id) => {
    const { rows, total, knownFor } = stakeholderMeasures(snapshot, { scope, measures: [id], orderBy: id });
    const figures = FIGURES.stakeholders[id];
    expect(total).toBe(rows.length);
    for (const { stakeholderId, values } of rows) expectClose(`${id} of ${stakeholderId}`, values[0], figures[stakeholderId] ?? null);
    expect(knownFor).toEqual([Object.values(figures).filter((figure) => figure !== null).length]);
    expect(new Set(Object.values(figures)).size, 'figures that tell people apart').toBeGreaterThan(1);
  });
});
