import type { Language } from './language.ts';

/** Several names or labels in one line. Names contain 「・」 themselves, so it parts none. */
export const listing = (parts: readonly string[], language: Language): string => parts.join(language === 'ja' ? '、' : ', ');
