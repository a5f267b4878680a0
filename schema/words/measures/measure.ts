import type { StakeholderKind } from '../../vocabulary/stakeholder-kinds.ts';

/** The same words in both languages. */
export interface Words {
  readonly ja: string;
  readonly en: string;
}

/** What a reader is told about any measure. */
export interface MeasureRecord {
  /** What a coordinator or an analyst would ask. */
  readonly question: Words;
  readonly label: Words;
  readonly definition: Words;
  /** For a share, what it is divided by. */
  readonly unit: Words;
  readonly source: Words;
  /** What `knownFor` counts; null where all is always known. */
  readonly knownOf: Words | null;
}

/** Whether a measure is a share from 0 to 1, to be read as a percentage: its unit then says what it is divided by. */
export const isShare = ({ unit }: MeasureRecord): boolean => unit.en.startsWith('share of ');

/** A measure of single stakeholders. */
export interface StakeholderMeasure extends MeasureRecord {
  /** Whom it can be measured of; others have no value. */
  readonly kinds: readonly StakeholderKind[];
}

/** An indicator: a measure of the network as a whole. */
export interface Measure extends MeasureRecord {
  /** Whether it can be held against chance: random rewirings of memberships that keep every degree. */
  readonly againstChance: boolean;
}

/** Source of what is defined here and nowhere else. */
export const OWN_DEFINITION: Words = { ja: 'つなぎの定義', en: 'Definition of Tsunagi' };
/** What most indicators rest on: the groups that are known well enough. */
export const GROUPS_KNOWN: Words = { ja: 'つながりを確認している団体', en: 'groups whose ties are known' };
