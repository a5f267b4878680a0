import type { TieType } from '../../../schema/contracts/records.ts';
import { type Arrow, circles } from './circles.ts';
import type { Planning } from './planning.ts';
import type { TakenBack } from './removed-ties.ts';
import type { WantedTie } from './tie-drafts.ts';

const KEY_OF: Readonly<Partial<Record<TieType, string>>> = { HAS_PARENT: 'parent', PART_OF: 'partOf' };

/** Rejects rows that make a group part of itself, or an area, over any number of steps; what is registered counts with them. */
export const refuseCircles = (
  planning: Planning,
  wanted: ReadonlyMap<string, WantedTie>,
  takenBack: readonly TakenBack[],
  nameOf: (id: string) => string,
): void => {
  const gone = new Set(takenBack.map(({ tie }) => tie));
  for (const [type, key] of Object.entries(KEY_OF)) {
    const stated = [...wanted.values()].filter((tie) => tie.type === type).map((tie) => ({ from: tie.fromId, to: tie.toId, tie }));
    const registered: Arrow[] = planning.base.ties.filter((tie) => tie.type === type && !gone.has(tie)).map((tie) => ({ from: tie.fromId, to: tie.toId }));
    const closed = circles([...stated, ...registered]);
    for (const arrow of stated) {
      const way = closed.get(arrow);
      if (way !== undefined) for (const row of arrow.tie.rows) planning.problems.reject(row, key, { is: 'NO_CIRCLE', names: way.map(nameOf) });
    }
  }
};
