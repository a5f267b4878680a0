import type { NodeLabel } from './records.ts';
import type { RecordedTie } from '../vocabulary/tie-kinds.ts';

/** A row of a file as a spreadsheet counts it: the first row of the file is 1, so the header usually is row 1. */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
}

/** What a cell or a row should have been. `schema/words/imports/expectations.ts` says each in ja and en. */
export type Expectation =
  | { readonly is: 'FILLED' }
  | { readonly is: 'SHORTER'; readonly max: number }
  | { readonly is: 'READABLE_CHARACTERS' }
  | { readonly is: 'WORD'; readonly ja: readonly string[]; readonly en: readonly string[] }
  | { readonly is: 'DAY' }
  | { readonly is: 'WHOLE'; readonly from: number; readonly to: number }
  | { readonly is: 'NUMBER'; readonly from: number; readonly to: number }
  | { readonly is: 'YES_OR_NO' }
  | { readonly is: 'AS_MANY_CELLS'; readonly header: number }
  | { readonly is: 'END_NOT_BEFORE'; readonly start: string }
  | { readonly is: 'AT_MOST_CAME'; readonly came: number }
  | { readonly is: 'BOTH_COORDINATES' }
  | { readonly is: 'COORDINATES_IN_JAPAN' }
  /** Children are headcounts, never persons. */
  | { readonly is: 'NO_CHILD' }
  /** The name of a person under 18 is not kept, so that only an id tells who it is. */
  | { readonly is: 'ID_UNDER_18' }
  /** A group to be handled with care keeps no members. */
  | { readonly is: 'UNDER_18_IN_ROSTER' }
  | { readonly is: 'NO_MEMBERS_OF_CARE_GROUP'; readonly group: string }
  | { readonly is: 'NO_SEAT_OR_ITS_ORIGIN' }
  | { readonly is: 'ONE_PARENT' }
  | { readonly is: 'NO_CIRCLE'; readonly names: readonly string[] }
  | { readonly is: 'ID_ONCE'; readonly others: readonly RowPlace[] }
  | { readonly is: 'NAME_ONCE'; readonly others: readonly RowPlace[] }
  | { readonly is: 'SAME_VALUES'; readonly others: readonly RowPlace[] }
  | { readonly is: 'FREE_ID'; readonly holder: string }
  | { readonly is: 'KNOWN_NAME'; readonly labels: readonly NodeLabel[] }
  | { readonly is: 'NOT_ONLY_IN_SAMPLE' }
  | { readonly is: 'ROW_THAT_HOLDS'; readonly others: readonly RowPlace[] }
  | { readonly is: 'ONE_OF_SEVERAL'; readonly candidates: readonly string[] }
  | { readonly is: 'ENDS_OF_TIE'; readonly kind: RecordedTie; readonly from: readonly NodeLabel[]; readonly to: readonly NodeLabel[] }
  | { readonly is: 'TWO_ENDS' };

/** A row that cannot be taken as it stands; one entry for every cell that is wrong. `column` is the header as the file writes it, null for the whole row. */
export interface RejectedRow extends RowPlace {
  readonly column: string | null;
  readonly value: string;
  readonly expected: Expectation;
  /** The nearest valid value by edit distance or by sense; null where nothing comes near. */
  readonly nearest: string | null;
}

/** How a value was read that does not stand in the file exactly so. */
export type RepairKind =
  | 'FIRST_DAY'
  | 'LAST_DAY'
  | 'NO_END'
  | 'UNIT_DROPPED'
  | 'AS_PERCENT'
  | 'COORDINATES_SWAPPED'
  | 'SUB_FIELD'
  | 'KIND_FROM_NAME'
  | 'KIND_OTHER'
  | 'NAME_DROPPED'
  | 'NOT_KEPT';

/** A value that was read with a repair. */
export interface Repair extends RowPlace {
  readonly column: string;
  readonly value: string;
  readonly taken: string;
  readonly how: RepairKind;
}
