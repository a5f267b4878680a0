/** One entry of a closed word list: the code that is stored and the words a reader sees. */
export interface Term<Code extends string = string> {
  readonly code: Code;
  readonly ja: string;
  readonly en: string;
  /** Other spellings that files use for it, Japanese or English. */
  readonly aliases?: readonly string[];
}

/** The codes of a word list, in its order. The order is the ordinal that snapshots store and the rank of ties. */
export type CodeOf<List extends readonly Term[]> = List[number]['code'];

/** Declares a closed word list; keeps the literal codes, so that a misspelt code does not compile. */
export const terms = <const List extends readonly Term[]>(list: List): List => list;

/** All codes of a list, in its order. */
export const codesOf = <List extends readonly Term[]>(list: List): readonly CodeOf<List>[] => list.map((term) => term.code);

/** What a reader sees for a code; the code itself where the list does not know it. */
export const labelOf = (list: readonly Term[], code: string, language: 'ja' | 'en'): string => list.find((term) => term.code === code)?.[language] ?? code;
