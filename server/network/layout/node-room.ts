import { STAKEHOLDER } from '../ordinals.ts';

/** Radius of the circle that is kept free for each kind of stakeholder, in layout units, by ordinal in STAKEHOLDER_KINDS. Circles never overlap. */
export const ROOM: Readonly<Record<number, number>> = {
  [STAKEHOLDER.PERSON]: 15,
  [STAKEHOLDER.GROUP]: 24,
  [STAKEHOLDER.SCHOOL]: 24,
  [STAKEHOLDER.UNIVERSITY]: 24,
  [STAKEHOLDER.FACILITY]: 24,
};

/** Space that is aimed at between two circles. */
export const GAP = 8;
