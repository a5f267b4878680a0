import type { ImportTable } from '../vocabulary/import-tables.ts';
import type { FailureCode } from './failure-codes.ts';
import type { RejectedRow, Repair, RowPlace } from './import-problems.ts';
import type { NodeLabel, PropertyValue, TieType } from './records.ts';

export type FileEncoding = 'UTF-8' | 'UTF-8 BOM' | 'CP932';
export type Separator = ',' | '\t' | ';';

/** How a file was read. */
export interface FileReading {
  readonly file: string;
  readonly table: ImportTable;
  readonly encoding: FileEncoding;
  readonly separator: Separator;
  /** Row of the header; rows above it were passed over. */
  readonly headerRow: number;
  /** Rows with data. */
  readonly rows: number;
  /** Headers that no table of this kind knows, as the file writes them. */
  readonly unknownColumns: readonly string[];
}

/** A file that cannot be read at all: what is wrong, and what to do next. */
export interface UnreadableFile {
  readonly file: string;
  readonly ja: { readonly what: string; readonly next: string };
  readonly en: { readonly what: string; readonly next: string };
}

/** What stands in a folder beside its tables and is not read. */
export interface PassedOver {
  readonly file: string;
  readonly is: 'FOLDER' | 'OTHER_FILE';
}

/** A list that may be long: the first entries in order of file, row and column or of id, and how many there are. */
export interface Listed<Entry> {
  readonly count: number;
  readonly first: readonly Entry[];
}

/** One person whom this import takes from several groups because the name is the same; nobody confirmed it. */
export interface JoinedPerson {
  readonly id: string;
  readonly name: string;
  /** Every spelling the files use, ascending. */
  readonly spellings: readonly string[];
  readonly groups: readonly string[];
  readonly rows: readonly RowPlace[];
}

/** Records that may be one and were left apart: for review, nothing is changed. */
export interface Likeness {
  readonly is: 'SAME_NAME' | 'SIMILAR_NAME' | 'SAME_POST_OTHER_DATES';
  readonly records: readonly { readonly id: string; readonly name: string; readonly within: readonly string[] }[];
}

/** A group that stands in a roster only and was made from it, with the kind OTHER. */
export interface MadeGroup extends RowPlace {
  readonly id: string;
  readonly name: string;
  /** Every spelling the rosters use, ascending. */
  readonly spellings: readonly string[];
}

/** A value that an import replaces. */
export interface FieldChange {
  readonly of: NodeLabel | TieType;
  /** Name of the record, or both ends of a tie joined by an arrow. */
  readonly name: string;
  readonly property: string;
  readonly before: PropertyValue;
  readonly after: PropertyValue;
}

/** A tie that an import takes back. */
export interface RemovedTie {
  readonly of: TieType;
  readonly name: string;
  readonly because: 'NO_LONGER_NAMED' | 'HANDLED_WITH_CARE';
}

/** How many records of one kind an import touches. */
export interface Touched {
  readonly of: NodeLabel | TieType;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** An earlier import that was killed half-way: nothing of it is left. */
export interface TakenBackImport {
  readonly id: string;
  /** ISO date and time at which it began. */
  readonly at: string;
  readonly by: string;
  readonly files: readonly string[];
  /** It had removed the sample city, which is loaded again when the service starts on an empty register. */
  readonly removedSample: boolean;
}

/**
 * What an import did, would do (dry run) or refused to do.
 *
 * DONE: written, or would be. REFUSED: rows were rejected and nothing is written; with `skipInvalid` this is DONE where other rows are left, and
 * `rejected` says what was left out. UNREADABLE: a file could not be read and nothing is written.
 */
export interface ImportReport {
  readonly outcome: 'DONE' | 'REFUSED' | 'UNREADABLE';
  /** Why nothing was written, by the code of the failure. */
  readonly code: Extract<FailureCode, 'ROW_REJECTED' | 'FILE_UNREADABLE'> | null;
  readonly dryRun: boolean;
  readonly skipInvalid: boolean;
  /** Id of the record of this import; null where nothing was written. */
  readonly importId: string | null;
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  /** Imports that were killed half-way and taken back since one was last finished, oldest first. */
  readonly takenBack: readonly TakenBackImport[];
  readonly files: readonly FileReading[];
  readonly unreadable: readonly UnreadableFile[];
  /** In the order of the names. */
  readonly passedOver: Listed<PassedOver>;
  readonly rejectedRows: number;
  readonly rejected: Listed<RejectedRow>;
  readonly repairs: Listed<Repair>;
  /** Rows that say again what another row says. */
  readonly repeatedRows: number;
  readonly touched: readonly Touched[];
  readonly contacts: number;
  readonly sample: 'NONE' | 'REMOVED' | 'KEPT';
  /** What stands in the records of new persons whose rows do not say it; null where there are none. */
  readonly heldBy: { readonly people: number; readonly holder: string; readonly purpose: string } | null;
  readonly joined: Listed<JoinedPerson>;
  readonly likenesses: Listed<Likeness>;
  readonly madeGroups: Listed<MadeGroup>;
  readonly changes: Listed<FieldChange>;
  readonly removedTies: Listed<RemovedTie>;
  /** Role words whose level is not known, with how often they stand in the files; the tie is taken without a level. */
  readonly rolesWithoutLevel: readonly { readonly role: string; readonly count: number }[];
}
