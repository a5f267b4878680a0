import { PARTICIPATIONS } from '../../../schema/vocabulary/memberships.ts';
import { ordinalsOf, TIE } from '../ordinals.ts';
import type { StakeholderNetwork } from '../stakeholder-network.ts';

const VISITOR = ordinalsOf(PARTICIPATIONS).VISITOR + 1;

/**
 * Which records say that these two made an activity happen together? The tie rows of both to it, as organisers or workers;
 * given the activity row and two vertices that it joins. Prepared once, linear in ties; then the takers of the activity.
 * Source: product definitions, "Ties", TAKES_PART_IN.
 */
export const participationsIn = ({ snapshot, vertexOfRow }: StakeholderNetwork): ((activity: number, one: number, other: number) => readonly number[]) => {
  const { kinds, sources, targets, participations } = snapshot.ties;
  const rowsOf = new Map<number, number[]>();
  for (let tieRow = 0; tieRow < kinds.length; tieRow++) {
    if (kinds[tieRow] !== TIE.TAKES_PART_IN || participations[tieRow] === 0 || participations[tieRow] === VISITOR) continue;
    const rows = rowsOf.get(targets[tieRow]);
    if (rows) rows.push(tieRow);
    else rowsOf.set(targets[tieRow], [tieRow]);
  }
  return (activity, one, other) => (rowsOf.get(activity) ?? []).filter((tieRow) => [one, other].includes(vertexOfRow[sources[tieRow]]));
};
