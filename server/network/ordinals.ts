import { GROUP_STATUSES } from '../../schema/vocabulary/group-standing.ts';
import { STAKEHOLDER_KINDS } from '../../schema/vocabulary/stakeholder-kinds.ts';
import type { CodeOf, Term } from '../../schema/vocabulary/term.ts';
import { TIE_KINDS } from '../../schema/vocabulary/tie-kinds.ts';

/** Under which ordinal does a snapshot store each code of a word list? */
export const ordinalsOf = <const List extends readonly Term[]>(list: List): Readonly<Record<CodeOf<List>, number>> =>
  Object.fromEntries(list.map((term, ordinal) => [term.code, ordinal])) as Record<CodeOf<List>, number>;

/** Ordinals of the kinds of stakeholder. */
export const STAKEHOLDER = ordinalsOf(STAKEHOLDER_KINDS);
/** Ordinals of the kinds of tie. */
export const TIE = ordinalsOf(TIE_KINDS);
/** Ordinals of the states of a group; columns that may be unknown store one more. */
export const STATUS = ordinalsOf(GROUP_STATUSES);

/** The mask of some codes of a word list. */
export const maskOf = <const List extends readonly Term[]>(list: List, codes: readonly CodeOf<List>[]): number => {
  const ordinals: Readonly<Record<string, number>> = ordinalsOf(list);
  return codes.reduce((mask, code) => mask | (1 << ordinals[code]), 0);
};

/** The codes in a mask, in the order of the word list. */
export const codesIn = <const List extends readonly Term[]>(list: List, mask: number): readonly CodeOf<List>[] =>
  list.filter((_, ordinal) => mask & (1 << ordinal)).map((term) => term.code);
