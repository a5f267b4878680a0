/**
 * The register as one immutable value in typed arrays: what the analysis reads instead of the database.
 *
 * It is taken in one read transaction and sorted by id (code units), so that the same data gives the same bytes.
 * Every typed array may lie on a SharedArrayBuffer, so that threads read it without copying. An ordinal is the
 * position of a code in its word list in `schema/vocabulary`; a column that may be unknown stores ordinal + 1 and
 * 0 for unknown. A mask has bit k set for ordinal k. References between rows are row numbers, -1 for none.
 */
export interface Snapshot {
  /** SHA-256 of the content; the same content has the same revision on any machine. */
  readonly revision: string;
  readonly stakeholders: StakeholderColumns;
  readonly areas: AreaColumns;
  readonly activities: ActivityColumns;
  readonly ties: TieColumns;
  readonly notProposed: NotProposedColumns;
}

/** People, groups, schools, universities and facilities, ascending by id. */
export interface StakeholderColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Ordinal in STAKEHOLDER_KINDS. */
  readonly kinds: Uint8Array;
  /** People: ordinal + 1 in GENERATIONS. */
  readonly generations: Uint8Array;
  /** Groups: ordinal + 1 in GROUP_KINDS. */
  readonly groupKinds: Uint8Array;
  /** Groups: mask over FIELDS. */
  readonly fields: Uint8Array;
  /** Groups: mask over SUB_FIELDS. */
  readonly subFields: Uint32Array;
  /** Groups: masks over GENERATIONS; those that run it, and those it is for. 0 = not known. */
  readonly runBy: Uint8Array;
  readonly isFor: Uint8Array;
  /** Groups: ordinal + 1 in GROUP_STATUSES, KNOWN_EXTENTS, CONTACT_WISHES. */
  readonly statuses: Uint8Array;
  readonly knownExtents: Uint8Array;
  readonly contactWishes: Uint8Array;
  /** See STAKEHOLDER_FLAGS. */
  readonly flags: Uint8Array;
  /** Groups: row of the parent group; -1 for none. */
  readonly parents: Int32Array;
  /** Row i stands in the areas areaRows[areaOffsets[i] .. areaOffsets[i+1]): ACTIVE_IN and LOCATED_IN of organisations, LIVES_IN of people. */
  readonly areaOffsets: Int32Array;
  readonly areaRows: Int32Array;
}
/** Bits of `flags`. */
export const STAKEHOLDER_FLAGS = { handledWithCare: 1, fictional: 2, nameMatchUnconfirmed: 4 } as const;

/** Areas, ascending by id. */
export interface AreaColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Ordinal in AREA_KINDS. */
  readonly kinds: Uint8Array;
  /** Place in the usual order of its division, for the picture; OPEN_END where none is recorded. */
  readonly positions: Int32Array;
  /** Row i is PART_OF the areas parentRows[parentOffsets[i] .. parentOffsets[i+1]). */
  readonly parentOffsets: Int32Array;
  readonly parentRows: Int32Array;
}

/** Activities (events and meetings), ascending by id. OPEN_START / OPEN_END where a day is not known. */
export interface ActivityColumns {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly firstDays: Int32Array;
  readonly lastDays: Int32Array;
}

/** Pairs of groups that are never to be proposed to each other, ascending; the smaller row first. */
export interface NotProposedColumns {
  /** Stakeholder rows. */
  readonly ones: Int32Array;
  readonly others: Int32Array;
  /** The last day on which it holds; OPEN_END where none is recorded. */
  readonly lastDays: Int32Array;
}

/** Ties as recorded, one row each, ascending by (kind, source id, target id, from, to, role). Direction as in the definitions. */
export interface TieColumns {
  /** Ordinal in TIE_KINDS. */
  readonly kinds: Uint8Array;
  /** Stakeholder row. */
  readonly sources: Int32Array;
  /** Stakeholder row; for TAKES_PART_IN the activity row. */
  readonly targets: Int32Array;
  readonly fromDays: Int32Array;
  readonly toDays: Int32Array;
  /** MEMBER_OF: ordinal + 1 in ROLE_LEVELS. */
  readonly levels: Uint8Array;
  /** Position in roleNames; -1 without one. */
  readonly roles: Int32Array;
  readonly roleNames: readonly string[];
  /** MEMBER_OF: 1 = a seat held ex officio. */
  readonly seats: Uint8Array;
  /** Seats: stakeholder row of the organisation whose post brings it, and of the body that asked for it; -1 unknown. */
  readonly broughtBy: Int32Array;
  readonly askedBy: Int32Array;
  /** TAKES_PART_IN: ordinal + 1 in PARTICIPATIONS. */
  readonly participations: Uint8Array;
  /** USES: mask over WEEKDAYS; 0 = not known. */
  readonly weekdays: Uint8Array;
}
