import type { MeasureSubject } from '../../vocabulary/analysis-terms.ts';
import type { StakeholderKind } from '../../vocabulary/stakeholder-kinds.ts';
import { INDICATOR_IDS, type IndicatorId, MEASURES } from '../measures.ts';
import type { MeasureRecord, StakeholderMeasure } from './measure.ts';
import { POSITION_MEASURES } from './position.ts';
import { SURROUNDINGS_MEASURES } from './surroundings.ts';

const ALL = { ...POSITION_MEASURES, ...SURROUNDINGS_MEASURES } as const;

/** Stable name of a measure of single stakeholders. */
export type StakeholderMeasureId = keyof typeof ALL;

/** Every measure of single stakeholders with its words. */
export const STAKEHOLDER_MEASURES: Readonly<Record<StakeholderMeasureId, StakeholderMeasure>> = ALL;

/** The measures of single stakeholders in the order in which they are shown. */
export const STAKEHOLDER_MEASURE_IDS: readonly StakeholderMeasureId[] = [
  'DEGREE',
  'POSTS',
  'BETWEENNESS',
  'GROUP_BETWEENNESS',
  'HARMONIC',
  'K_CORE',
  'CONSTRAINT',
  'EFFECTIVE_SIZE',
  'PARTICIPATION',
  'LOCAL_CLUSTERING',
  'LOCAL_TWO_MODE_CLUSTERING',
  'SEPARATED_PAIRS',
  'SEPARATED_GROUP_PAIRS',
  'CUT_OFF_GROUPS',
  'NEWLY_ISOLATED_GROUPS',
  'EGO_EI_FIELD',
  'EGO_EI_AREA',
];

/** Stable name of any measure. */
export type MeasureId = IndicatorId | StakeholderMeasureId;

/** One measure with its words, and what it is measured of. */
export interface CatalogueEntry {
  readonly id: MeasureId;
  readonly subject: MeasureSubject;
  /** Of a measure of single stakeholders, who has a value; empty for one of the network. */
  readonly kinds: readonly StakeholderKind[];
  /** Of an indicator, whether it can be held against chance. */
  readonly againstChance: boolean;
  readonly words: MeasureRecord;
}

/** Every measure there is: the indicators of the network in their order, then the measures of single stakeholders. No id stands twice. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  ...INDICATOR_IDS.map((id): CatalogueEntry => ({ id, subject: 'NETWORK', kinds: [], againstChance: MEASURES[id].againstChance, words: MEASURES[id] })),
  ...STAKEHOLDER_MEASURE_IDS.map((id): CatalogueEntry => {
    const measure = STAKEHOLDER_MEASURES[id];
    return { id, subject: 'STAKEHOLDER', kinds: measure.kinds, againstChance: false, words: measure };
  }),
];
