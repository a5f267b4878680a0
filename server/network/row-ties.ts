import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { PARTICIPATIONS } from '../../schema/vocabulary/memberships.ts';
import type { TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import { ordinalsOf, TIE } from './ordinals.ts';
import type { RegisterOnDay } from './register-on-day.ts';
import { TIE_STANDS } from './ties-on-day.ts';

/** One tie between two who count, a < b as stakeholder rows after folding. */
export interface RowTie {
  readonly a: number;
  readonly b: number;
  /** Ordinal in TIE_KINDS. */
  readonly kind: number;
  /** Whether the tie was given by b to a; what has no direction is not. */
  readonly isReversed: boolean;
  /** Row in snapshot.ties; -1 for a tie that a what-if adds. */
  readonly tieRow: number;
}

const ORGANISER = ordinalsOf(PARTICIPATIONS).ORGANISER + 1;

/**
 * Which ties of the chosen kinds join whom on the day? Direction only noted, ties within one folded group dropped, parallel
 * ties each on their own. Taking part in one activity joins its organisers with each other and with its workers, once per
 * pair and activity, under the tie row of the stakeholder with the smaller id. Ascending by (a, b, kind, tie row).
 * Cost: ties, plus organisers times takers of each activity, plus the sorting.
 * Source: product definitions, "Ties" and "Stakeholder network".
 */
export const rowTies = (snapshot: Snapshot, register: RegisterOnDay, tieKinds: readonly TieKind[]): RowTie[] => {
  const { ties } = snapshot;
  const chosen = new Set(tieKinds.map((kind) => TIE[kind]));
  const found: RowTie[] = [];
  const takers = new Map<number, number[]>();
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) {
    const kind = ties.kinds[tieRow];
    if (register.stands[tieRow] === TIE_STANDS.not || !chosen.has(kind)) continue;
    if (kind === TIE.TAKES_PART_IN) keep(takers, ties.targets[tieRow], tieRow);
    else add(found, register.countsAs[ties.sources[tieRow]], register.countsAs[ties.targets[tieRow]], kind, tieRow);
  }
  for (const tieRows of takers.values()) addTakers(found, snapshot, register, tieRows);
  return found.sort(byEnds);
};

/** The order of ties: by ends, then kind, then tie row. */
export const byEnds = (one: RowTie, other: RowTie): number => one.a - other.a || one.b - other.b || one.kind - other.kind || one.tieRow - other.tieRow;

const add = (found: RowTie[], from: number, to: number, kind: number, tieRow: number): void => {
  if (from !== to) found.push({ a: Math.min(from, to), b: Math.max(from, to), kind, isReversed: from > to, tieRow });
};

const addTakers = (found: RowTie[], snapshot: Snapshot, register: RegisterOnDay, tieRows: readonly number[]): void => {
  const firstTie = new Map<number, number>();
  const organisers = new Set<number>();
  for (const tieRow of tieRows) {
    const taker = register.countsAs[snapshot.ties.sources[tieRow]];
    if (!firstTie.has(taker)) firstTie.set(taker, tieRow);
    if (snapshot.ties.participations[tieRow] === ORGANISER) organisers.add(taker);
  }
  for (const organiser of organisers)
    for (const other of firstTie.keys()) {
      if (organisers.has(other) && other < organiser) continue;
      const [a, b] = organiser < other ? [organiser, other] : [other, organiser];
      add(found, a, b, TIE.TAKES_PART_IN, firstTie.get(a) ?? -1);
    }
};

const keep = (lists: Map<number, number[]>, key: number, value: number): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
