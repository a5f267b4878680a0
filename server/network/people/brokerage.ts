import { BROKERAGE_ROLES, type BrokerageRole } from '../../../schema/vocabulary/analysis-terms.ts';
import { FIELDS } from '../../../schema/vocabulary/fields.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';
import { type ClassMask, commonestClass } from './class-masks.ts';

/** How often a person stands in a role. */
export interface BrokerageCount {
  readonly role: BrokerageRole;
  readonly count: number;
}

/**
 * Between which fields, areas or generations does this person stand? Counts, in the order of BROKERAGE_ROLES, over the unordered pairs of the person's groups
 * that nothing else links. `masks` are the classes of all groups, `pairs` those of both groups of each pair: masks over FIELDS without a `classCount`,
 * over GENERATIONS (those that run the group) or over areas (`areaMasksOf`) with theirs.
 *
 * The person's class is that of most of the groups, the first where several are. Both groups in it: COORDINATOR; one of them: GATEKEEPER and, there being
 * no direction, REPRESENTATIVE as well; neither, but a class in common: CONSULTANT; neither and none: LIAISON. A group of several classes is in
 * each of them; one without a known class is left out. Cost: one look at each group and each pair. Source: Gould & Fernandez 1989; product definitions, "Brokerage".
 */
export const brokerage = (
  masks: readonly ClassMask[],
  pairs: readonly (readonly [ClassMask, ClassMask])[],
  classCount: number = FIELDS.length,
): readonly BrokerageCount[] => {
  const own = commonestClass(masks, classCount);
  const counts: Record<BrokerageRole, number> = { COORDINATOR: 0, GATEKEEPER: 0, REPRESENTATIVE: 0, CONSULTANT: 0, LIAISON: 0 };
  for (const pair of pairs) {
    const [a, b] = pair.map(BigInt);
    if (a === 0n || b === 0n) continue;
    const inOwn = (a & own ? 1 : 0) + (b & own ? 1 : 0);
    if (inOwn === 2) counts.COORDINATOR++;
    else if (inOwn === 1) {
      counts.GATEKEEPER++;
      counts.REPRESENTATIVE++;
    } else if (a & b) counts.CONSULTANT++;
    else counts.LIAISON++;
  }
  return codesOf(BROKERAGE_ROLES).map((role) => ({ role, count: counts[role] }));
};
