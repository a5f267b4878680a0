import type { KeyPlayerAim } from '../vocabulary/analysis-terms.ts';
import type { Id, ListPage } from './answers.ts';

/*
 * What the analyst's questions answer; their measures stand in `schema/words/measures/catalogue.ts`.
 */

/** Stakeholders with what some measures say of them; highest first by the measure asked for, those without a value last, then by id. */
export interface MeasuredStakeholders extends ListPage<MeasuredStakeholder> {
  /** For each measure asked for, of how many of the whole list it has a value. */
  readonly knownFor: readonly number[];
  /** False where betweenness is an estimate. */
  readonly isExact: boolean;
  /** True while better figures are being computed. */
  readonly isPreliminary: boolean;
}
/** One stakeholder; the values in the order of the measures asked for, null where there is none. */
export interface MeasuredStakeholder {
  readonly stakeholderId: Id;
  readonly values: readonly (number | null)[];
}

/** The clusters of groups, with whoever goes with them. */
export interface CommunitiesFound {
  /** Null without a link between groups. */
  readonly modularity: number | null;
  readonly stability: { readonly mean: number; readonly least: number; readonly runs: number } | null;
  /** Clusters of two groups or more of which at least one is in scope. */
  readonly total: number;
  /** Groups in scope that are in none of these. */
  readonly groupsInNone: number;
  /** Largest first: most groups, then most people, then by number. */
  readonly communities: readonly Community[];
}
/** One cluster; groups and people are those in scope. */
export interface Community {
  /** Its number in the picture of the same scope. */
  readonly community: number;
  /** Up to three of its groups in scope, those with most links within it first. */
  readonly namedByIds: readonly Id[];
  readonly groups: number;
  readonly people: number;
  /** Pairs of linked groups, at least one of them in scope: both within it, and one of them. */
  readonly linksInside: number;
  readonly linksOutwards: number;
}

/** A team that together reaches most groups, or without which most pairs of groups would be joined by no path. */
export interface KeyPlayers {
  readonly aim: KeyPlayerAim;
  /** REACH: in the order of contact; SEPARATION: by id, for a team has no first. */
  readonly people: readonly KeyPlayer[];
  /** REACH: groups in scope that are active and open to contact, and how many of them the team reaches; null for SEPARATION. */
  readonly groupsToReach: number | null;
  readonly groupsReached: number | null;
  /** SEPARATION: pairs of groups that a path joins now and none would without the team; null for REACH. */
  readonly separatedGroupPairs: number | null;
  /** SEPARATION: the share of all pairs of groups that no path joins, now and without the team. */
  readonly fragmentationNow: number | null;
  readonly fragmentationWithout: number | null;
  /** False where betweenness, from which the search for a team starts, is an estimate. */
  readonly isExact: boolean;
  /** True while a better start is being computed. */
  readonly isPreliminary: boolean;
}
/** One of a team. */
export interface KeyPlayer {
  readonly personId: Id;
  readonly posts: number;
  /** REACH: groups that nobody before reaches; null for SEPARATION. */
  readonly newlyReached: number | null;
}

/** How much holds together while more and more bridging people hand over. */
export interface RobustnessCurves {
  readonly bridgingPeople: number;
  /** Mean of all points of a curve but the first, whether shown or not; null without a bridging person or a group in scope. */
  readonly inRank: number | null;
  readonly atRandom: number | null;
  /** Orders by chance of which the curve at random is the mean. */
  readonly samples: number;
  /** The first and the last, and others evenly between. */
  readonly points: readonly RobustnessPoint[];
  /** False where the rank is an estimate. */
  readonly isExact: boolean;
  /** True while a better rank is being computed. */
  readonly isPreliminary: boolean;
}
/** Shares of groups in scope in the main part. */
export interface RobustnessPoint {
  readonly handedOver: number;
  readonly inRank: number;
  readonly atRandom: number;
}
