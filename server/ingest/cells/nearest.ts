import { distance } from 'fastest-levenshtein';
import { foldName } from '../../../schema/names/fold-name.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';

/**
 * Which of the candidates was perhaps meant? The one with the smallest edit distance after folding; ties go to the first.
 * Null where more than half of the longer of the two would have to change: はい is no misspelt いまはない.
 */
export const nearestOf = (text: string, candidates: readonly string[]): string | null => {
  const wanted = foldName(text);
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const spelling = foldName(candidate);
    const apart = distance(wanted, spelling);
    if (apart < least && apart * 2 <= Math.max(wanted.length, spelling.length)) {
      best = candidate;
      least = apart;
    }
  }
  return best;
};

/** The nearest word of a list, over all its spellings, as its Japanese label and code. */
export const nearestTerm = (text: string, list: readonly Term[]): string | null => {
  const spellings = new Map(list.flatMap((term) => [term.ja, term.en, term.code, ...(term.aliases ?? [])].map((word) => [word, term] as const)));
  const nearest = nearestOf(text, [...spellings.keys()]);
  const term = nearest === null ? undefined : spellings.get(nearest);
  return term === undefined ? null : `${term.ja} (${term.code})`;
};
