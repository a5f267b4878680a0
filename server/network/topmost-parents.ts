import type { Snapshot } from '../../schema/contracts/snapshot.ts';
import { STATUS } from './ordinals.ts';

/**
 * Which group does each group lie in, all the way up? The row of the topmost parent per stakeholder row; whoever has no
 * parent is its own. A dissolved parent ends the climb below it, for nothing lies inside a group that is no more. Groups
 * that name each other in a circle belong to the one with the smallest id. Linear.
 * Source: product definitions, "Ties" (`foldSubgroups`).
 */
export const topmostParents = (snapshot: Snapshot): Int32Array => {
  const { parents, statuses } = snapshot.stakeholders;
  const parentOf = (row: number): number => (parents[row] >= 0 && statuses[parents[row]] !== STATUS.DISSOLVED + 1 ? parents[row] : -1);
  const topmost = new Int32Array(parents.length).fill(-1);
  const climbedAt = new Int32Array(parents.length).fill(-1);
  for (let row = 0; row < parents.length; row++) {
    const climb: number[] = [];
    let at = row;
    while (topmost[at] < 0 && climbedAt[at] !== row) {
      climbedAt[at] = row;
      climb.push(at);
      if (parentOf(at) < 0) topmost[at] = at;
      else at = parentOf(at);
    }
    if (topmost[at] < 0) {
      const circle = climb.slice(climb.indexOf(at));
      const smallest = circle.reduce((a, b) => Math.min(a, b));
      for (const member of circle) topmost[member] = smallest;
    }
    for (const climbed of climb) if (topmost[climbed] < 0) topmost[climbed] = topmost[at];
  }
  return topmost;
};
