import type { Known } from './known-records.ts';
import type { Planning } from './planning.ts';
import { meantBy } from './refer.ts';

const isMarked = ({ row, registered }: Known): boolean =>
  (row?.table === 'GROUPS' ? row.cells.handled_with_care : null) ?? registered?.properties.handledWithCare === true;

/** The groups a group lies in directly: those its row names, else those that are registered. */
const parentsOf = (planning: Planning, { id, row }: Known): readonly Known[] => {
  const named = row?.table === 'GROUPS' ? row.cells.parent : [];
  if (named.length > 0) return named.flatMap((text) => meantBy(planning, text, ['Group']));
  return planning.base.tiesFrom('HAS_PARENT', id).flatMap(({ toId }) => planning.known.byId(toId) ?? []);
};

/** A group with all it lies in, over any number of steps, after what this import says. */
export const withAllAround = (planning: Planning, group: Known): readonly Known[] => {
  const found = new Map([[group.id, group]]);
  // A map goes on over what is added to it meanwhile.
  for (const [, one] of found) for (const parent of parentsOf(planning, one)) if (!found.has(parent.id)) found.set(parent.id, parent);
  return [...found.values()];
};

/** Is this group, or one it lies in, to be handled with care, after what this import says? */
export const isHandledWithCare = (planning: Planning, group: Known): boolean => withAllAround(planning, group).some(isMarked);
