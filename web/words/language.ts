/** The languages a reader can choose; Japanese is the default everywhere. */
export type Language = 'ja' | 'en';

/** A language that was written down somewhere; null for anything else. */
export const languageIn = (text: unknown): Language | null => (text === 'ja' || text === 'en' ? text : null);
