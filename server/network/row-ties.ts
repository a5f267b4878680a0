import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { PARTICIPATIONS } from '../../schema/vocabulary/memberships.ts';
import type { TieKind } from '../../schema/vocabulary/tie-kinds.ts';
import { ordinalsOf, TIE } from './ordinals.ts';
import type { RegisterOnDay } from './register-on-day.ts';
import { growingTieList, type TieList } from './tie-list.ts';
import { TIE_STANDS } from './ties-on-day.ts';

const ORGANISER = ordinalsOf(PARTICIPATIONS).ORGANISER + 1;

/**
 * Which ties of the chosen kinds join whom on the day? Direction only noted, ties within one folded group dropped, parallel
 * ties each on their own. Taking part in one activity joins its organisers with each other and with its workers, once per
 * pair and activity, under the tie row of the stakeholder with the smaller id. Ascending by (a, b, kind, tie row).
 * Ends are stakeholder rows. Cost: ties, plus organisers times takers of each activity.
 * Source: product definitions, "Ties" and "Stakeholder network".
 */
export const rowTies = (snapshot: Snapshot, register: RegisterOnDay, tieKinds: readonly TieKind[]): TieList => {
  const { ties } = snapshot;
  const chosen = new Set(tieKinds.map((kind) => TIE[kind]));
  const found = growingTieList(ties.kinds.length);
  const takers = new Map<number, number[]>();
  for (let tieRow = 0; tieRow < ties.kinds.length; tieRow++) {
    const kind = ties.kinds[tieRow];
    if (register.stands[tieRow] === TIE_STANDS.not || !chosen.has(kind)) continue;
    if (kind === TIE.TAKES_PART_IN) keep(takers, ties.targets[tieRow], tieRow);
    else found.add({ from: register.countsAs[ties.sources[tieRow]], to: register.countsAs[ties.targets[tieRow]], kind, isDirected: true, tieRow });
  }
  for (const tieRows of takers.values()) addTakers(found, snapshot, register, tieRows);
  return found.sorted(register.countsAs.length);
};

const addTakers = (found: ReturnType<typeof growingTieList>, snapshot: Snapshot, register: RegisterOnDay, tieRows: readonly number[]): void => {
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
      found.add({ from: a, to: b, kind: TIE.TAKES_PART_IN, isDirected: false, tieRow: firstTie.get(a) ?? -1 });
    }
};

const keep = (lists: Map<number, number[]>, key: number, value: number): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};
