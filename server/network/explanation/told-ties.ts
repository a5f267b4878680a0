import { OPEN_END, OPEN_START } from '../../../schema/contracts/days.ts';
import { TIES_SHOWN, type TieBehind, type TiesBehind } from '../../../schema/contracts/ties-behind.ts';
import { PARTICIPATIONS, WEEKDAYS } from '../../../schema/vocabulary/memberships.ts';
import { TIE_KINDS } from '../../../schema/vocabulary/tie-kinds.ts';
import { heldAs } from '../held.ts';
import { codesIn, TIE } from '../ordinals.ts';
import type { Evidence } from './evidence.ts';
import { TIE_STANDS } from '../ties-on-day.ts';

/** Tie rows behind a sentence, those told first in front; `total` where only the first of many are listed. */
export interface TieRows {
  readonly rows: Iterable<number>;
  readonly total?: number;
}

/** Which records are shown? The first TIES_SHOWN of them without doubles, as recorded, and how many there are in all. */
export const toldTies = (evidence: Evidence, { rows, total }: TieRows): TiesBehind => {
  const found = new Set<number>();
  for (const tieRow of rows) {
    if (total !== undefined && found.size === TIES_SHOWN) break;
    found.add(tieRow);
  }
  return { total: total ?? found.size, ties: [...found].slice(0, TIES_SHOWN).map((tieRow) => tieBehind(evidence, tieRow)) };
};

const tieBehind = ({ network, wholeOf }: Evidence, tieRow: number): TieBehind => {
  const { snapshot, scope } = network;
  const { ties, stakeholders, activities } = snapshot;
  const [source, target] = [ties.sources[tieRow], ties.targets[tieRow]];
  const withinId = (row: number): string | null => (wholeOf(row) === row ? null : stakeholders.ids[wholeOf(row)]);
  const isTaking = ties.kinds[tieRow] === TIE.TAKES_PART_IN;
  const inGrace = ties.kinds[tieRow] === TIE.MEMBER_OF && ties.toDays[tieRow] < scope.asOf;
  const { role, level, isSeat, broughtById, successorUnknown, ...term } = heldAs(snapshot, inGrace ? TIE_STANDS.inGrace : TIE_STANDS.holds, tieRow);
  const [from, to] = isTaking ? [activities.firstDays[target], activities.lastDays[target]] : [term.from, term.to];
  return {
    kind: TIE_KINDS[ties.kinds[tieRow]].code,
    sourceId: stakeholders.ids[source],
    targetId: isTaking ? null : stakeholders.ids[target],
    activityId: isTaking ? activities.ids[target] : null,
    sourceWithinId: withinId(source),
    targetWithinId: isTaking ? null : withinId(target),
    role,
    level,
    isSeat,
    broughtById,
    participation: ties.participations[tieRow] === 0 ? null : PARTICIPATIONS[ties.participations[tieRow] - 1].code,
    weekdays: codesIn(WEEKDAYS, ties.weekdays[tieRow]),
    from: from === OPEN_START ? null : from,
    to: to === OPEN_END ? null : to,
    successorUnknown,
  };
};
