import { foldName } from '../../../schema/names/fold-name.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';

const folded = new WeakMap<readonly Term[], ReadonlyMap<string, string>>();

/** Every spelling of a word list (code, ja, en, aliases), folded, with its code. */
export const spellingsOf = (list: readonly Term[]): ReadonlyMap<string, string> => {
  let spellings = folded.get(list);
  if (spellings === undefined) {
    spellings = new Map(list.flatMap((term) => [term.code, term.ja, term.en, ...(term.aliases ?? [])].map((word) => [foldName(word), term.code] as const)));
    folded.set(list, spellings);
  }
  return spellings;
};
