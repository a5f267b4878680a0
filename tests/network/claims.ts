import type { Reason } from '../../schema/contracts/reasons.ts';
import type { Reading } from './naive-reading.ts';
import type { Language, Said } from './sentence-forms.ts';

/** What is told beside a sentence that shortens its lists, and what was asked. */
export interface Context {
  readonly personId?: string;
  readonly groupIds?: readonly string[];
  /** Groups that earlier people of the list reach. */
  readonly reached?: readonly string[];
  readonly areaIds?: readonly string[];
  readonly viaIds?: readonly string[];
  readonly stepIds?: readonly string[];
  readonly byOwnTiesIds?: readonly string[];
}

/** One form of a sentence in both languages, and what has to be so where it is said. */
export interface Claim {
  readonly ja: string;
  readonly en: string;
  /** Parts it is put together from, where it is; each has to be met, not each combination of them. */
  readonly parts?: readonly string[];
  /** Throws where the register does not bear out what is said. */
  readonly holds: (reading: Reading, said: Said, context: Context, language: Language, sentence: string) => void;
  /** Throws where that cannot be seen from the rows behind the sentence alone; `seen` is the register with these rows only. */
  readonly rows: (seen: Reading, said: Said, context: Context, whole: Reading) => void;
}

export type Claims = { readonly [Is in Reason['is']]?: readonly Claim[] };
