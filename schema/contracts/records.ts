/** Labels of the nodes a register consists of. */
export type NodeLabel = 'Person' | 'Group' | 'School' | 'University' | 'Facility' | 'Area' | 'Activity' | 'Fact' | 'Source';
/** All labels, in the order in which they are written. */
export const NODE_LABELS: readonly NodeLabel[] = ['Source', 'Area', 'Facility', 'School', 'University', 'Group', 'Person', 'Activity', 'Fact'];
/** Labels of whoever can be part of the network. */
export const STAKEHOLDER_LABELS: readonly NodeLabel[] = ['Person', 'Group', 'School', 'University', 'Facility'];
export type TieType =
  | 'MEMBER_OF'
  | 'COOPERATES_WITH'
  | 'SUPPORTS'
  | 'KNOWS'
  | 'TAKES_PART_IN'
  | 'USES'
  | 'ACCOMPANIES'
  | 'AFFILIATED_WITH'
  | 'NOT_PROPOSED'
  | 'HAS_PARENT'
  | 'ACTIVE_IN'
  | 'LOCATED_IN'
  | 'SERVES'
  | 'LIVES_IN'
  | 'PART_OF'
  | 'OVERLAPS'
  | 'HELD_AT'
  | 'HELD_IN'
  | 'ABOUT'
  | 'DESCRIBED_IN';

/** A property as it is stored; dates are ISO text here and Neo4j dates in the database. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
export type Properties = Readonly<Record<string, PropertyValue>>;

/** One node of the register. `properties` never holds `id`; a missing property is null. */
export interface NodeRecord {
  readonly label: NodeLabel;
  readonly id: string;
  readonly properties: Properties;
}

/** One tie of the register. `key` tells parallel ties of the same type and ends apart; it is `tieKeyOf` of its properties. */
export interface TieRecord {
  readonly type: TieType;
  readonly fromId: string;
  readonly toId: string;
  readonly key: string;
  readonly properties: Properties;
}

/** Contact data, kept in a node of its own outside the generated API. */
export interface ContactRecord {
  readonly ownerId: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
}

/** What is already in the register and an import has to be held against. */
export interface RegisterIndex {
  readonly sampleLoaded: boolean;
  /** Data of one's own was imported before: who kept the sample city beside it then keeps it. */
  readonly ownImported: boolean;
  readonly nodes: readonly NodeRecord[];
  readonly ties: readonly TieRecord[];
  /** One for every person with contact data. */
  readonly contacts: readonly ContactRecord[];
}

/** What an import will write: all of it in one transaction, or none. */
export interface RegisterPlan {
  readonly removesSample: boolean;
  readonly created: readonly NodeRecord[];
  /** Whole new property sets; `before` is what they replace. */
  readonly changed: readonly { readonly record: NodeRecord; readonly before: Properties }[];
  readonly unchanged: number;
  readonly createdTies: readonly TieRecord[];
  readonly changedTies: readonly { readonly record: TieRecord; readonly before: Properties }[];
  readonly unchangedTies: number;
  /** Ties that a corrected row no longer names (areas, parent, sources), and memberships of a group that is now handled with care. */
  readonly removedTies: readonly TieRecord[];
  /** New or changed contact data only. */
  readonly contacts: readonly ContactRecord[];
}

/** Who imported what when; kept as a node of the database. */
export interface ImportRecord {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly files: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** Data of one's own, not a sample city. */
  readonly own: boolean;
}
