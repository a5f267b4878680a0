import { CLUSTER_MEASURES } from './measures/clusters.ts';
import { GROUP_MEASURES } from './measures/groups.ts';
import { LOAD_AND_CHANGE_MEASURES } from './measures/load-and-change.ts';
import type { Measure } from './measures/measure.ts';
import { REACH_MEASURES } from './measures/reach.ts';
import { SIZE_MEASURES } from './measures/size.ts';

const ALL = { ...SIZE_MEASURES, ...GROUP_MEASURES, ...REACH_MEASURES, ...LOAD_AND_CHANGE_MEASURES, ...CLUSTER_MEASURES } as const;

/** Stable name of an indicator, as in `Indicator.id`. */
export type IndicatorId = keyof typeof ALL;

/** Every indicator of the network with its words; つながりの指標. Source: product definitions, "Network health". Those of single stakeholders stand in `measures/catalogue.ts`. */
export const MEASURES: Readonly<Record<IndicatorId, Measure>> = ALL;

/** The indicators in the order in which they are shown. */
export const INDICATOR_IDS: readonly IndicatorId[] = [
  'PEOPLE',
  'GROUPS',
  'ORGANISATIONS',
  'TIES',
  'COMPONENTS',
  'LARGEST_COMPONENT_GROUP_SHARE',
  'ISOLATED_GROUPS',
  'WEAKLY_LINKED_GROUPS',
  'GROUPS_NOT_YET_KNOWN',
  'GROUPS_ON_ONE_PERSON_SHARE',
  'PEOPLE_WITHOUT_TIES',
  'CUT_VERTEX_PEOPLE',
  'DENSITY',
  'MEAN_GROUP_DISTANCE',
  'GROUP_PAIRS_WITHIN_3',
  'CONNECTED_GROUP_PAIRS',
  'TRANSITIVITY',
  'MODULARITY',
  'EI_FIELD',
  'EI_AREA',
  'EI_KIND',
  'POST_GINI',
  'POSTS_TOP_TENTH_SHARE',
  'GROUPS_WITHOUT_CHILD',
  'GROUPS_WITHOUT_YOUTH',
  'GROUPS_WITHOUT_WORKING_AGE',
  'GROUPS_WITHOUT_SENIOR',
  'ROBUSTNESS',
  'SUPPORT_RECIPROCITY',
  'NEW_TIES',
  'CROSS_AREA_TIES',
  'CROSS_FIELD_TIES',
  'TWO_MODE_CLUSTERING',
  'MEAN_LOCAL_CLUSTERING',
  'TWO_MODE_MODULARITY',
  'COMMUNITIES',
  'COMMUNITY_STABILITY',
];
