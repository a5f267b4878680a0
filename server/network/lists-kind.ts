import type { Scope } from '../../schema/contracts/scope.ts';
import type { StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';

/** Does the scope leave stakeholders of this kind in the list? `kinds` narrows what is listed, never what is measured. O(1). Source: product definitions, "Scope". */
export const listsKind = ({ kinds }: Pick<Scope, 'kinds'>, kind: StakeholderKind): boolean => !kinds?.length || kinds.includes(kind);
