import { BROKERAGE_ROLES, type BrokerageRole } from '../../../schema/vocabulary/analysis-terms.ts';
import { FIELDS } from '../../../schema/vocabulary/fields.ts';
import { codesOf } from '../../../schema/vocabulary/term.ts';

/** How often a person stands in a role. */
export interface BrokerageCount {
  readonly role: BrokerageRole;
  readonly count: number;
}

/**
 * Between which fields does this person stand? Counts, in the order of BROKERAGE_ROLES, over the unordered pairs of the
 * person's groups that nothing else links. `fields` are the masks over FIELDS of all groups, `pairs` the masks of each pair.
 *
 * The person's class is the field that most of the groups have, the first in enum order where several do. Both groups in
 * it: COORDINATOR; one of them: GATEKEEPER and, there being no direction, REPRESENTATIVE as well; neither, but a field in
 * common: CONSULTANT; neither and none: LIAISON. A group of several fields is in each of them; one without a known field
 * is left out. Source: Gould & Fernandez 1989; product definitions, "Brokerage".
 */
export const brokerage = (fields: readonly number[], pairs: readonly (readonly [number, number])[]): readonly BrokerageCount[] => {
  const own = commonestField(fields);
  const counts: Record<BrokerageRole, number> = { COORDINATOR: 0, GATEKEEPER: 0, REPRESENTATIVE: 0, CONSULTANT: 0, LIAISON: 0 };
  for (const [a, b] of pairs) {
    if (a === 0 || b === 0) continue;
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

const commonestField = (fields: readonly number[]): number => {
  const counts = FIELDS.map((_, field) => fields.filter((mask) => mask & (1 << field)).length);
  return 1 << counts.indexOf(Math.max(...counts));
};
