import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { TIE_KINDS, type TieKind } from '../../schema/vocabulary/tie-kinds.ts';

/** Relation fields of the registers that follow one kind of tie: from its source, to its target, or either way. */
const FIELDS: Readonly<Record<string, readonly [kind: TieKind, end: 'source' | 'target' | 'either']>> = {
  memberOf: ['MEMBER_OF', 'source'],
  memberOfSchools: ['MEMBER_OF', 'source'],
  memberOfUniversities: ['MEMBER_OF', 'source'],
  members: ['MEMBER_OF', 'target'],
  cooperatesWith: ['COOPERATES_WITH', 'source'],
  cooperationOf: ['COOPERATES_WITH', 'target'],
  supports: ['SUPPORTS', 'source'],
  supportedBy: ['SUPPORTS', 'target'],
  knows: ['KNOWS', 'either'],
  takesPartIn: ['TAKES_PART_IN', 'source'],
  takers: ['TAKES_PART_IN', 'target'],
  uses: ['USES', 'source'],
  usedBy: ['USES', 'target'],
  accompanies: ['ACCOMPANIES', 'source'],
  accompaniedBy: ['ACCOMPANIES', 'target'],
  affiliatedWith: ['AFFILIATED_WITH', 'source'],
  affiliates: ['AFFILIATED_WITH', 'target'],
};

const mostOf = ({ ties, stakeholders, activities }: Snapshot, kind: TieKind, end: 'source' | 'target' | 'either'): number => {
  const ordinal = TIE_KINDS.findIndex(({ code }) => code === kind);
  const counts = new Int32Array(Math.max(stakeholders.ids.length, activities.ids.length));
  ties.kinds.forEach((other, tie) => {
    if (other !== ordinal) return;
    if (end !== 'target') counts[ties.sources[tie]]++;
    if (end !== 'source') counts[ties.targets[tie]]++;
  });
  return counts.reduce((most, count) => Math.max(most, count), 0);
};

const spread = (offsets: Int32Array): number => offsets.reduce((most, offset, i) => Math.max(most, i === 0 ? 0 : offset - offsets[i - 1]), 0);

const mostSubgroups = ({ stakeholders }: Snapshot): number => {
  const counts = new Int32Array(stakeholders.ids.length);
  for (const parent of stakeholders.parents) if (parent >= 0) counts[parent]++;
  return counts.reduce((most, count) => Math.max(most, count), 0);
};

/** Fields that follow what a snapshot keeps beside the ties. */
const ATTRIBUTES: Readonly<Record<string, (snapshot: Snapshot) => number>> = {
  activeIn: ({ stakeholders }) => spread(stakeholders.areaOffsets),
  locatedIn: ({ stakeholders }) => spread(stakeholders.areaOffsets),
  livesIn: ({ stakeholders }) => spread(stakeholders.areaOffsets),
  partOf: ({ areas }) => spread(areas.parentOffsets),
  parents: () => 1,
  subgroups: mostSubgroups,
};

const known = new WeakMap<Snapshot, Map<string, number>>();

/**
 * How many records can a relation field give for one record at most? The most ties of its kind anybody has, counted once a revision; Infinity
 * for a field that follows what a snapshot does not hold.
 */
export const largestTies = (snapshot: Snapshot): ((field: string) => number) => {
  const counted = known.get(snapshot) ?? new Map<string, number>();
  known.set(snapshot, counted);
  return (field) => {
    const tie = FIELDS[field];
    if (!tie && !ATTRIBUTES[field]) return Number.POSITIVE_INFINITY;
    const most = counted.get(field) ?? (tie ? mostOf(snapshot, ...tie) : ATTRIBUTES[field](snapshot));
    counted.set(field, most);
    return most;
  };
};
