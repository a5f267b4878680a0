import { rowOfId } from '../../schema/contracts/row-of-id.ts';
import { type Snapshot, STAKEHOLDER_FLAGS } from '../../schema/contracts/snapshot.ts';
import { GROUP_KINDS, type GroupKind } from '../../schema/vocabulary/group-kinds.ts';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '../../schema/vocabulary/stakeholder-kinds.ts';

/** A snapshot as its readers ask it: what an id is called and what it stands for. */
export interface RegisterView {
  readonly snapshot: Snapshot;
  /** Nothing has been loaded yet: no stakeholder and no area. */
  readonly isEmpty: boolean;
  /** Invented data is part of it. */
  readonly hasFictional: boolean;
  /** Name of a stakeholder or an area; the id itself where nobody has it. */
  readonly nameOf: (id: string) => string;
  /** Kind of a stakeholder; null where nobody has the id. */
  readonly kindOf: (id: string) => StakeholderKind | null;
  /** Kind of a group; null for others and where it is not known. */
  readonly groupKindOf: (id: string) => GroupKind | null;
  /** Whether a stakeholder is marked 〔架空〕. */
  readonly isFictional: (id: string) => boolean;
}

const views = new WeakMap<Snapshot, RegisterView>();

/** How is a snapshot read by ids? Look-ups are logarithmic and nothing is copied; one snapshot has one view. */
export const viewOf = (snapshot: Snapshot): RegisterView => {
  const known = views.get(snapshot);
  if (known) return known;
  const { stakeholders, areas } = snapshot;
  const stakeholderRow = (id: string): number => rowOfId(stakeholders.ids, id);
  const view: RegisterView = {
    snapshot,
    isEmpty: stakeholders.ids.length === 0 && areas.ids.length === 0,
    hasFictional: stakeholders.flags.some((flags) => (flags & STAKEHOLDER_FLAGS.fictional) !== 0),
    nameOf: (id) => stakeholders.names[stakeholderRow(id)] ?? areas.names[rowOfId(areas.ids, id)] ?? id,
    kindOf: (id) => STAKEHOLDER_KINDS[stakeholders.kinds[stakeholderRow(id)]]?.code ?? null,
    groupKindOf: (id) => GROUP_KINDS[(stakeholders.groupKinds[stakeholderRow(id)] ?? 0) - 1]?.code ?? null,
    isFictional: (id) => ((stakeholders.flags[stakeholderRow(id)] ?? 0) & STAKEHOLDER_FLAGS.fictional) !== 0,
  };
  views.set(snapshot, view);
  return view;
};
