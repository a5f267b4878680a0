import type { Reason } from '../../../schema/contracts/reasons.ts';
import type { Scope } from '../../../schema/contracts/scope.ts';
import { sentenceOf } from '../../../schema/words/reasons/sentence-of.ts';
import type { Language } from '../../../schema/words/reasons/naming.ts';
import type { Inquiry } from '../../operations/analysis.ts';
import type { RegisterView } from '../../operations/register-view.ts';
import type { SearchRegister } from '../../operations/search-register.ts';

/** What the analysis needs to know of the request it answers. */
export interface AnalysisContext {
  readonly language: Language;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** The register as it stands for this request: every question of one request is asked of the same revision. */
  readonly inquiry: () => Promise<Inquiry>;
  readonly search: SearchRegister;
}

/** How one answer is put into words and records. */
export interface Telling {
  readonly register: RegisterView;
  readonly language: Language;
  readonly scope: Scope;
}

/** The sentence of a reason, with the names of the register and the scope it was found in. */
export const sentence = ({ register, language, scope }: Telling, reason: Reason): string => sentenceOf(reason, language, register.nameOf, scope);
